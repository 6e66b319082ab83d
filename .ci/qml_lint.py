"""The QML gate: qmllint with no warning over the typed Python classes, and qmlformat.

Classes marked ``@QmlElement`` are known to the linter through a type description that is made
here in a temporary folder: metaobjectdump -> qmltyperegistrar -> qmldir.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import qml_types
from bootstrap import venv_program

ROOT = Path(__file__).resolve().parents[1]
MODULE = "Kiosk.ViewModels"
LINT_OPTIONS = (
    "--ignore-settings",
    "--max-warnings",
    "0",
    "--unused-imports",
    "warning",
    "--multiline-strings",
    "warning",
)


def tool(name: str) -> str:
    """One of PySide6's programs beside the running Python."""
    return str(venv_program(Path(sys.prefix), f"pyside6-{name}", sys.platform))


def metatype_files() -> list[Path]:
    """The descriptions of Qt's own classes that view models derive from."""
    import PySide6

    package = Path(PySide6.__file__).parent
    folders = (package / "Qt" / "metatypes", package / "metatypes")
    found = [file for folder in folders for file in folder.glob("qt6*_metatypes.json")]
    wanted = ("qt6core_", "qt6qml_", "qt6gui_", "qt6quick_")
    return sorted(file for file in found if file.name.startswith(wanted))


def describe_types(sources: list[Path], folder: Path) -> None:
    """Write the module ``Kiosk.ViewModels`` for the linter under ``folder``."""
    module = folder.joinpath(*MODULE.split("."))
    module.mkdir(parents=True)
    dumped = folder / "types.json"
    names = [str(file) for file in sources]
    subprocess.run([tool("metaobjectdump"), "--quiet", "-o", str(dumped), *names], check=True)
    classes = qml_types.repaired(json.loads(dumped.read_text(encoding="utf-8")))
    dumped.write_text(json.dumps(classes), encoding="utf-8")
    described = ["--generate-qmltypes", str(module / "kiosk.qmltypes")]
    described += ["--foreign-types", ",".join(map(str, metatype_files()))]
    version = ["--import-name", MODULE, "--major-version", "1", "--minor-version", "0"]
    unused = ["-o", str(folder / "registration.cpp")]
    command = [tool("qmltyperegistrar"), *version, *described, *unused, str(dumped)]
    subprocess.run(command, check=True)
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo kiosk.qmltypes\n", encoding="utf-8")


def lint(files: list[Path], imports: list[Path]) -> bool:
    """True when qmllint finds nothing in ``files``."""
    paths = [part for folder in imports for part in ("-I", str(folder))]
    command = [tool("qmllint"), *LINT_OPTIONS, *paths, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    print("\n".join(line for line in lines if not line.startswith("'")), end="", flush=True)
    return done.returncode == 0


def unformatted(files: list[Path], root: Path, folder: Path) -> list[Path]:
    """The files that qmlformat would change."""
    copies = [folder / file.relative_to(root) for file in files]
    for file, copy in zip(files, copies, strict=True):
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    listing = folder / "files.txt"
    listing.write_text("".join(f"{copy}\n" for copy in copies), encoding="utf-8")
    format_them = [tool("qmlformat"), "--ignore-settings", "-l", "unix", "-i", "-F", str(listing)]
    subprocess.run(format_them, check=True)
    pairs = zip(files, copies, strict=True)
    return [file for file, copy in pairs if file.read_bytes() != copy.read_bytes()]


def check(ui: Path) -> int:
    """Lint and format check of everything under ``ui``; 0 or 1."""
    qml = ui / "qml"
    files = sorted(qml.rglob("*.qml"))
    if not files:
        print(f"qml: no QML file under {qml}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        types = folder / "types"
        types.mkdir()
        sources = qml_types.sources(ui)
        if sources:
            describe_types(sources, types)
        clean = lint(files, [types, qml])
        changed = unformatted(files, qml, folder / "formatted")
    for file in changed:
        print(f"{file}: qmlformat would change it; run: {tool('qmlformat')} -i {file}")
    return 0 if clean and not changed else 1


if __name__ == "__main__":
    sys.exit(check(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT / "kiosk" / "ui"))
