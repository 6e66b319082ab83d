"""How near an organ is shown on the figure."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Point
from kiosk.ui.organ_pages import CHIN, CROWN, MOST_HIGH, TRUNK, close_up

POINTS = st.builds(Point, st.floats(-0.2, 0.2), st.floats(0.05, 0.9))


@given(st.lists(POINTS, min_size=1, max_size=12).map(tuple))
def test_the_highest_place_is_on_show_and_no_face_is_cut(places: tuple[Point, ...]) -> None:
    view = close_up(places)
    top = min(place.y for place in places)
    assert view.y < top < view.y + view.high
    assert view.y == CROWN or view.y >= CHIN
    assert view.high <= MOST_HIGH


def test_one_small_organ_is_shown_from_nearer_than_one_spread_wide() -> None:
    near = close_up((Point(0.065, 0.321),))
    wide = close_up((Point(0.0, 0.2), Point(0.05, 0.7)))
    assert near.high < 0.6 * wide.high
    assert near.y < 0.321 < near.y + near.high


def test_without_a_place_the_trunk_is_shown() -> None:
    assert close_up(()) == TRUNK
