#!/usr/bin/env python3
"""Measures the built kiosk beside Chromium as a kiosk, in one interleaved run.

    python tests/bench/beside_chromium.py BENCH OUT [kioskbench's own options]

BENCH is a folder with kioskbench.py, mktable.py, openbox-kiosk.xml, peer_site and a
scenario.toml whose first program is the browser. Where to tap the kiosk is asked of the kiosk
itself, off screen and by accessible names. OUT gets the scenario, the results and the table.
Needs Debian's xvfb, openbox, dbus-x11 and chromium, and numpy, python-xlib and pillow.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

BODY = [20, 165, 1240, 480]
TITLE = [150, 15, 850, 130]
MIDDLE = [420, 170, 480, 460]
"""Where a new screen shows, in px of 1280x800. What is pressed must lie outside what is watched."""
WATCHED = {"start": TITLE, "page": TITLE, "detail": MIDDLE, "bar": BODY}
WAY = (
    ("Touch to start", "start"),
    ("Side effects", "page"),
    ("Side effects", "page"),
    ("Next", "bar"),
    ("Home", "bar"),
    ("Your immune system", "page"),
    ("The body map", "page"),
    ("Spleen", "detail"),
    ("Back", "bar"),
    ("Thymus", "detail"),
    ("Back", "bar"),
    ("Tonsils", "detail"),
    ("Home", "bar"),
    ("What is immunotherapy?", "page"),
    ("Five kinds of immunotherapy", "page"),
    ("Home", "bar"),
    ("People who can help", "page"),
    ("Helplines", "page"),
    ("Finish", "bar"),
)


def taps() -> list[dict[str, object]]:
    """Walk the way off screen; return what kioskbench taps, in px of 1280x800."""
    from PySide6.QtGui import QGuiApplication

    from kiosk import paths
    from kiosk.content.load import FileLibrary
    from kiosk.content.model import Region
    from kiosk.settings.model import Settings
    from tests.journeys.visitor import Visitor

    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    library = FileLibrary(paths.content(), country="au")
    visitor = Visitor(library, Settings(country=Region.AU))
    found: list[dict[str, object]] = []
    for number, (name, group) in enumerate(WAY):
        at = visitor.middle(name)
        label = f"{number} {name}"
        watch = WATCHED[group]
        found.append(
            {"name": label, "group": group, "x": round(at.x()), "y": round(at.y()), "watch": watch}
        )
        visitor.tap(name)
    visitor.leave()
    assert QGuiApplication.instance() is not None
    return found


def program(name: str, command: list[str], taps: list[dict[str, object]], *, start: bool) -> str:
    """Return one program of a scenario as TOML (JSON's strings and lists are TOML's too)."""
    rows = ",\n  ".join(
        "{ " + ", ".join(f"{key} = {json.dumps(value)}" for key, value in tap.items()) + " }"
        for tap in taps
    )
    lines = ["[[program]]", f"name = {json.dumps(name)}", f"cmd = {json.dumps(command)}"]
    if start:
        lines.append("start_only = true")
    lines.append(f"taps = [\n  {rows}\n]" if taps else "taps = []")
    return "\n".join(lines) + "\n"


def first_program(scenario: Path) -> dict[str, Any]:
    """Return the first program of a scenario, which may stand above the list of the others."""
    found = tomllib.loads(scenario.read_text(encoding="utf-8"))
    return found if "cmd" in found else found["program"][0]


def main(bench: Path, out: Path, *options: str) -> int:
    """Write the scenario, run it, print the table; return kioskbench's exit code."""
    out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bench / "peer_site", out / "peer_site", dirs_exist_ok=True)
    for file in ("openbox-kiosk.xml",):
        shutil.copy(bench / file, out / file)
    browser = first_program(bench / "scenario.toml")
    ours = taps()
    kiosk = ["--demo", "--inches", "10.1"]
    one, folder = ROOT / "dist" / "kiosk", ROOT / "dist" / "kiosk-folder" / "kiosk"
    scenario = out / "scenario.toml"
    scenario.write_text(
        program(browser["name"], browser["cmd"], browser["taps"], start=False)
        + program("kiosk_onefile", [str(one), *kiosk], ours, start=False)
        + program("kiosk_folder", [str(folder), *kiosk], [], start=True),
        encoding="utf-8",
    )
    results = out / "results.json"
    command = [sys.executable, str(bench / "kioskbench.py"), "run", str(scenario)]
    ended = subprocess.run([*command, "--out", str(results), *options], check=False)
    if ended.returncode == 0:
        table = [sys.executable, str(bench / "mktable.py"), str(results)]
        subprocess.run(table, check=False)
    return ended.returncode


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:]))
