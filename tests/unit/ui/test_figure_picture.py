"""The names of the figure's pictures, and the layers of its drawing that show."""

import re

import pytest

from kiosk import paths
from kiosk.ui.figure_layers import shown
from kiosk.ui.figure_picture import CloseUp, FigurePicture, named

PICTURE = FigurePicture("child", CloseUp(0.25, 0.5, 0.125), "spleen", vessels=True)
FIGURES = ("adult", "child")


@pytest.mark.parametrize("picture", [PICTURE, FigurePicture("adult", CloseUp(-0.5, 0, 1))])
def test_a_name_is_read_back(picture: FigurePicture) -> None:
    assert named(picture.name) == picture
    assert picture.url.endswith(picture.name)


@pytest.mark.parametrize(
    "name", ["", "adult", "a/b/c/d", "a/b/c/1,2", "a/b/c/1,2,0", "a/b/c/1,2,nan"]
)
def test_other_words_name_no_picture(name: str) -> None:
    assert named(name) is None


def drawing(figure: str) -> str:
    return (paths.assets() / "figures" / f"{figure}.svg").read_text(encoding="utf-8")


def layers(text: str) -> list[str]:
    return re.findall(r'^  <g id="([\w-]+)"', text, re.MULTILINE)


@pytest.mark.parametrize("figure", FIGURES)
def test_the_organ_a_picture_is_about_lies_in_front_with_its_halo(figure: str) -> None:
    text = shown(drawing(figure), "spleen")
    assert layers(text)[-1] == "spleen"
    assert set(layers(text)) == set(layers(drawing(figure))) - {"guide"}
    before, front = text.split('<g id="spleen"')
    assert front.count('class="halo"') == 2
    assert "display" not in front
    assert before.count('class="halo" display="none"') == before.count('class="halo"') > 0
    assert '<g id="thymus" fill-opacity="0.3" stroke-opacity="0.3">' in before
    assert text.endswith("</g>\n</svg>\n")


@pytest.mark.parametrize("figure", FIGURES)
def test_the_vessels_show_where_they_are_asked_for(figure: str) -> None:
    plain = drawing(figure)
    assert shown(plain) == plain == shown(plain, "elbow")
    assert shown(plain, vessels=True) == plain.replace('"vessels" display="none"', '"vessels"')
    assert shown(plain, vessels=True) != plain
