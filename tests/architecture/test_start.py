"""What the first frame waits for: nothing that it does not show (decision 0014)."""

from __future__ import annotations

import subprocess
import sys

SPARED = {
    "argon2",
    "kiosk.ui.rooms",
    "kiosk.ui.staff.side",
    "markdown_it",
    "prometheus_client",
    "segno",
    "yaml",
}
OPENED = """
import sys
from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.content.load import FileLibrary
from kiosk.settings.model import Settings

kiosk = Kiosk(FileLibrary(paths.content()), Settings(), Glass((1280, 800), 10.1, True))
kiosk.window.frameSwapped.connect(kiosk.app.exit)
kiosk.show(windowed=True)
kiosk.app.exec()
before = set(sys.modules)
kiosk.presenter.look_inside()
print(*before)
print(*set(sys.modules) - before)
kiosk.close()
"""


def test_the_first_frame_loads_only_what_it_shows() -> None:
    run = subprocess.run([sys.executable, "-c", OPENED], capture_output=True, text=True, check=True)
    before, after = (set(line.split()) for line in run.stdout.splitlines())

    assert "kiosk.ui.presenter" in before
    assert not before & SPARED
    assert {"kiosk.ui.rooms", "kiosk.ui.staff.side", "yaml", "markdown_it"} <= after
