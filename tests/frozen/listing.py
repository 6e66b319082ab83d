"""What lies in the built file. ``python tests/frozen/listing.py`` prints the list to review."""

from __future__ import annotations

from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "dist" / "kiosk"
FOLDER = ROOT / "dist" / "kiosk-folder"
INSIDE = FOLDER / "_internal"
REVIEWED = Path(__file__).with_name("entries-linux.txt")
OWN = ("assets/", "content/", "kiosk/")


def entries(file: Path = KIOSK) -> set[str]:
    """Every file in the archive and every Python module; ``module`` before the latter's name."""
    archive = CArchiveReader(str(file))
    modules = archive.open_embedded_archive("PYZ.pyz").toc
    return set(archive.toc) | {f"module {name}" for name in modules}


def foreign(found: set[str]) -> list[str]:
    """The entries that are not the kiosk's own files: those a person reviews."""
    return sorted(entry for entry in found if not entry.startswith((*OWN, "module kiosk.")))


def own_files() -> set[str]:
    """The kiosk's own files as the repository holds them, and its QML compiled."""
    folders = (ROOT / "assets", ROOT / "content", ROOT / "kiosk" / "ui" / "qml")
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    compiled = {f"{file.relative_to(ROOT).as_posix()}c" for file in files if file.suffix == ".qml"}
    return {file.relative_to(ROOT).as_posix() for file in files} | compiled


if __name__ == "__main__":
    print("\n".join(foreign(entries())))
