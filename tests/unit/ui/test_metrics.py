"""Millimetres and text sizes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Audience
from kiosk.session.state import TEXT_STEPS
from kiosk.ui.metrics import Metrics, TextRole, line_height

ADULT, CHILD = Audience.ADULT, Audience.CHILD
SCREENS = (
    (1280, 800, 10.1),
    (800, 1280, 10.1),
    (1920, 1080, 15.6),
    (1920, 1080, 21.5),
    (2732, 2048, 12.9),
)


def tablet(text: int = 100) -> Metrics:
    return Metrics.for_screen(1280, 800, 10.1, text)


def test_the_small_tablet_has_the_sizes_of_the_design() -> None:
    metrics = tablet()
    assert metrics.px_per_mm == pytest.approx(5.88, abs=0.01)
    assert metrics.mm(20) == pytest.approx(117.7, abs=0.1)
    sizes = {role: metrics.pixel_size(role, ADULT) for role in TextRole}
    assert sizes == {
        TextRole.BODY: 34,
        TextRole.LEAD: 39,
        TextRole.HEADING: 39,
        TextRole.CAPTION: 27,
        TextRole.BUTTON: 27,
        TextRole.TITLE: 50,
        TextRole.ATTRACT: 101,
    }


def test_only_body_is_larger_for_children() -> None:
    metrics = tablet()
    differ = {r for r in TextRole if metrics.pixel_size(r, ADULT) != metrics.pixel_size(r, CHILD)}
    assert differ == {TextRole.BODY}
    assert metrics.pixel_size(TextRole.BODY, CHILD) == 37


@pytest.mark.parametrize(
    ("role", "growth"),
    [
        (TextRole.BODY, (1.0, 1.25, 1.6, 2.0)),
        (TextRole.LEAD, (1.0, 1.25, 1.6, 2.0)),
        (TextRole.CAPTION, (1.0, 1.25, 1.6, 2.0)),
        (TextRole.BUTTON, (1.0, 1.15, 1.3, 1.4)),
        (TextRole.TITLE, (1.0, 1.15, 1.3, 1.4)),
        (TextRole.ATTRACT, (1.0, 1.15, 1.3, 1.4)),
    ],
)
def test_growth(role: TextRole, growth: tuple[float, ...]) -> None:
    metrics = [Metrics(100.0, text) for text in TEXT_STEPS]
    sizes = [m.pixel_size(role, ADULT) for m in metrics]
    assert sizes == pytest.approx([sizes[0] * g for g in growth], abs=2)


def test_body_passes_the_floor_for_public_displays_at_125() -> None:
    for width, height, inches in SCREENS:
        metrics = Metrics.for_screen(width, height, inches, 125)
        cap_mm = metrics.pixel_size(TextRole.BODY, ADULT) * 0.70 / metrics.px_per_mm
        assert cap_mm > 4.8


@given(
    st.integers(1, 8000),
    st.integers(1, 8000),
    st.floats(3, 100),
    st.sampled_from(TEXT_STEPS),
    st.sampled_from(TextRole),
    st.sampled_from(Audience),
)
def test_every_screen_has_whole_sizes_and_turning_it_changes_none(
    width: int, height: int, inches: float, text: int, role: TextRole, audience: Audience
) -> None:
    metrics = Metrics.for_screen(width, height, inches, text)
    assert metrics == Metrics.for_screen(height, width, inches, text)
    assert metrics.pixel_size(role, audience) >= 1


def test_line_heights_and_spacing() -> None:
    large = {role for role in TextRole if line_height(role) == 0.92}
    assert large == {TextRole.TITLE, TextRole.HEADING, TextRole.ATTRACT}
    assert {line_height(role) for role in set(TextRole) - large} == {1.16}
    metrics = tablet()
    assert metrics.letter_spacing(TextRole.BODY, ADULT) == pytest.approx(0.68)
    assert metrics.letter_spacing(TextRole.TITLE, ADULT) == 0
    assert metrics.line_px(TextRole.BODY, ADULT) == pytest.approx(1.45 * 34)
    assert metrics.paragraph_gap(ADULT) == 18
    assert metrics.item_indent(ADULT) == 41


@pytest.mark.parametrize("text", [0, 99, 150, 201])
def test_unknown_text_steps_are_refused(text: int) -> None:
    with pytest.raises(ValueError, match="text must be one of"):
        tablet(text)


@pytest.mark.parametrize("density", [0.0, -1.0, float("nan"), float("inf")])
def test_impossible_densities_are_refused(density: float) -> None:
    with pytest.raises(ValueError, match="px_per_mm"):
        Metrics(density, 100)


@pytest.mark.parametrize("screen", [(0, 800, 10.1), (1280, -1, 10.1), (1280, 800, 0.0)])
def test_screens_without_size_are_refused(screen: tuple[int, int, float]) -> None:
    with pytest.raises(ValueError, match="no such screen"):
        Metrics.for_screen(*screen, 100)
