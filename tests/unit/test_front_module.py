"""Parts of a package without its front module."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk import paths
from kiosk.front_module import left_out

PROGRAM = """
import sys
from kiosk.monitoring.figures import Figures, text
from kiosk.ui.qr import code_of
assert text(Figures("0", "1", "6", 1.0, 2.0, 1, 0)).startswith(b"# HELP")
assert code_of("a question").modules == 21
print(*sorted({"ssl", "socket", "http", "urllib.request", "wsgiref", "xml"} & set(sys.modules)))
"""


def test_no_server_client_or_xml_comes_with_monitoring_and_codes() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=paths.root(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""


def test_what_is_imported_already_stays() -> None:
    before = sys.modules["pytest"]
    left_out("pytest")
    assert sys.modules["pytest"] is before


def test_a_package_that_is_not_there_is_told() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        left_out("no_such_package")
