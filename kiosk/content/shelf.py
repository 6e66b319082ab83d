"""Where things lie: the built-in folder and, over it, the clinic's own."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.files import folder_names
from kiosk.content.ids import is_id


class Shelf:
    """Finds files and folders; what the overlay holds replaces the built-in by id."""

    def __init__(self, folder: Path, overlay: Path | None = None) -> None:
        self.roots = (folder,) if overlay is None else (overlay, folder)

    def folder(self, *parts: str) -> Path:
        """Return the first root's ``parts`` folder; the built-in one if none is there."""
        *parents, last = parts
        for root in self.roots[:-1]:
            if is_id(last) and _there(root.joinpath(*parents, last)):
                return root.joinpath(*parents, last)
        return self.roots[-1].joinpath(*parts)

    def file(self, *parts: str) -> Path:
        """Return the first root's ``parts`` file; the built-in one if none is there."""
        for root in self.roots[:-1]:
            if _there(root.joinpath(*parts)):
                return root.joinpath(*parts)
        return self.roots[-1].joinpath(*parts)

    def folders(self, *parts: str) -> tuple[Path, ...]:
        """Return every root's ``parts`` folder that is there, the overlay's first."""
        found = [root.joinpath(*parts) for root in self.roots]
        return tuple(path for path in found if _there(path))

    def choices(self, *parts: str) -> tuple[Path, ...]:
        """Return the file that ``file`` finds, then the built-in one, one per root."""
        return (self.file(*parts), *(root.joinpath(*parts) for root in self.roots[1:]))

    def files(self, *parts: str) -> tuple[Path, ...]:
        """Return every root's ``parts``, the built-in first; an overlay need not have it."""
        own = [root.joinpath(*parts) for root in self.roots[:-1]]
        return (self.roots[-1].joinpath(*parts), *(path for path in own if _there(path)))

    def ids(self, *parts: str) -> tuple[str, ...]:
        """Return the ids of the folders under ``parts`` in any root, sorted."""
        names = {name for root in self.roots for name in folder_names(root.joinpath(*parts))}
        return tuple(sorted(name for name in names if is_id(name)))

    def label(self, path: Path) -> str:
        """Return the name of ``path`` as a writer knows it, below its root."""
        for root in self.roots:
            if path.is_relative_to(root):
                return path.relative_to(root).as_posix()
        return path.name


def _there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
