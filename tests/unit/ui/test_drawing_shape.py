"""How wide a drawing is for its height is read from its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk import paths
from kiosk.ui.drawing_shape import drawing_shape


def url(path: Path) -> str:
    return QUrl.fromLocalFile(str(path)).toString()


@pytest.mark.parametrize(
    ("box", "shape"),
    [
        ("0 0 1200 800", 1.5),
        ("194 -20 864 864", 1.0),
        ("0,0,30.5,61", 0.5),
        ("0 0 5 0", 1.0),
        ("0 0 ten 5", 1.0),
        ("0 0 1.2.3 5", 1.0),
    ],
)
def test_the_shape_is_that_of_the_view_box(tmp_path: Path, box: str, shape: float) -> None:
    file = tmp_path / "a drawing.svg"
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"></svg>')
    assert drawing_shape(url(file)) == shape


@pytest.mark.parametrize("address", ["", "f/barriers.svg", "file:///no/such/folder/it.svg"])
def test_what_is_no_drawing_is_square(address: str) -> None:
    assert drawing_shape(address) == 1.0


def test_every_shipped_drawing_tells_its_shape() -> None:
    shapes = {f.stem: drawing_shape(url(f)) for f in (paths.assets() / "pictures").glob("*.svg")}
    assert {name for name, shape in shapes.items() if shape != 1} == {
        "attract-1",
        "attract-2",
        "attract-3",
    }
