"""How wide a drawing is for its height, so that it is drawn once, at the size it is shown."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QUrl

HEAD_BYTES = 600
_NUMBER = rb"(-?[\d.]+)"
_BOX = re.compile(rb'\bviewBox="' + rb"[\s,]+".join([_NUMBER] * 4) + rb'"')


def drawing_shape(url: str) -> float:
    """Return width by height of the SVG drawing at a file URL, 1 where that cannot be told."""
    try:
        with Path(QUrl(url).toLocalFile()).open("rb") as file:
            found = _BOX.search(file.read(HEAD_BYTES))
        width, height = (float(found[3]), float(found[4])) if found else (1.0, 1.0)
        return width / height
    except (OSError, ValueError, ZeroDivisionError):
        return 1.0
