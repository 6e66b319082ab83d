"""Finding an organ: by its label, in the list, or on the figure."""

from __future__ import annotations

from math import cos, dist, pi, sin

import pytest
from PySide6.QtCore import QPointF

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from kiosk.ui.body_map import BodyMapProps
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import UPRIGHT, Visitor, box_of, name_of

TILE = {Audience.ADULT: "Your immune system", Audience.CHILD: "Inside the body"}


def stand_at_the_map(visitor: Visitor) -> None:
    visitor.tap("Touch to start", TILE[visitor.state.audience], "The body map")
    assert visitor.stands_at(Screen.BODY_MAP)


def map_props(visitor: Visitor) -> BodyMapProps:
    return visitor.kiosk.presenter.rooms._body_map.props


def spots(visitor: Visitor) -> dict[str, list[QPointF]]:
    """Return where every organ is drawn, in pixels of the window."""
    props = map_props(visitor)
    figure = next(i for i in visitor.shown() if i.property("showVessels") is not None)
    map_screen = figure.parentItem().parentItem()
    corner = box_of(map_screen).topLeft()
    origin = corner + QPointF(props.origin_x, props.origin_y)
    return {
        organ: [origin + QPointF(p.x, p.y) * props.unit for p in points]
        for organ, points in props.places
    }


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("size", [(1280, 800), UPRIGHT])
def test_every_label_opens_its_organs_card_and_back_returns_to_the_map(
    arrive: Arrive, shipped: FileLibrary, audience: Audience, size: tuple[int, int]
) -> None:
    visitor = arrive(audience, size)
    stand_at_the_map(visitor)
    organs = shipped.organs(audience)
    assert len(organs) == 6
    for organ in organs:
        visitor.tap(organ.name)
        assert visitor.heading() == organ.name
        assert organ.where in visitor.words()
        visitor.tap("Back")
        assert {o.name for o in organs} <= set(visitor.offered())
    visitor.tap("Back")
    assert visitor.stands_at(Screen.SECTION)


@pytest.mark.parametrize("audience", Audience)
def test_the_list_opens_the_same_cards(
    arrive: Arrive, shipped: FileLibrary, audience: Audience
) -> None:
    visitor = arrive(audience)
    stand_at_the_map(visitor)
    visitor.tap("Ways to look", "Show a list of the organs")
    for organ in shipped.organs(audience):
        visitor.tap(organ.name)
        assert organ.where in visitor.words()
        visitor.tap("Back")
        assert map_props(visitor).as_list
    visitor.tap("Ways to look", "Show the body")
    assert not map_props(visitor).as_list


def test_touching_the_figure_within_10_mm_opens_the_organ(adult: Visitor) -> None:
    stand_at_the_map(adult)
    places = spots(adult)
    spleen = places["spleen"][0]
    others = [p for organ, points in places.items() if organ != "spleen" for p in points]

    def reach(angle: float, mm: float) -> QPointF:
        return spleen + QPointF(cos(angle), sin(angle)) * adult.mm(mm)

    def nearest_other(at: QPointF) -> float:
        return min(dist(at.toTuple(), other.toTuple()) for other in others)

    angles = [step * pi / 16 for step in range(32)]
    away = max(angles, key=lambda angle: nearest_other(reach(angle, 11)))
    assert nearest_other(reach(away, 11)) > adult.mm(11)
    labels = [box_of(item) for item in adult.pressables()]
    assert not any(box.contains(reach(away, 11)) for box in labels)
    adult.touch(reach(away, 11))
    assert adult.state.place.subject == ""
    adult.touch(reach(away, 9))
    assert adult.state.place.subject == "spleen"


def test_touching_an_organ_itself_opens_it(child: Visitor) -> None:
    stand_at_the_map(child)
    for organ, points in spots(child).items():
        for at in points:
            child.touch(at)
            assert child.state.place.subject == organ
            child.tap("Back")


def test_the_lymph_vessels_are_a_layer_of_the_figure(adult: Visitor) -> None:
    stand_at_the_map(adult)
    before = adult.draw()
    adult.tap("Ways to look", "Show the lymph vessels")
    assert adult.draw() != before
    adult.tap("Ways to look", "Hide the lymph vessels")
    assert adult.draw() == before


def test_an_organs_picture_is_also_told_in_words(adult: Visitor, shipped: FileLibrary) -> None:
    stand_at_the_map(adult)
    for organ in shipped.organs(Audience.ADULT):
        adult.tap(organ.name)
        told = " ".join(name_of(item) + adult.description_of(item) for item in adult.shown())
        assert organ.description in told
        adult.tap("Back")
