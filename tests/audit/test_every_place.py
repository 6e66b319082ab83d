"""Every place, page and sheet of the kiosk under the audits that look at one picture."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest

from kiosk.content.model import Audience
from kiosk.session.state import Scheme
from tests.audit.conftest import MakeStage
from tests.audit.glyphs import typeface
from tests.audit.stage import HALL, SLATE, TABLET, UPRIGHT, WALL, Glassware, Stage

LAYOUT = ("geometry", "fitting")
ALL = (*LAYOUT, "access", "glyphs", "scrolling", "outlines", "contrast")
TEXTS = (100, 160, 200)
MOST_LINES = 60

Wish = tuple[int, Scheme]
Sample = tuple[Glassware, Audience, tuple[Wish, ...]]

SAMPLE: tuple[Sample, ...] = (
    (TABLET, Audience.ADULT, ((100, Scheme.LIGHT), (200, Scheme.CONTRAST))),
    (TABLET, Audience.CHILD, ((160, Scheme.DARK),)),
    (UPRIGHT, Audience.CHILD, ((200, Scheme.DARK), (100, Scheme.CONTRAST))),
    (UPRIGHT, Audience.ADULT, ((160, Scheme.LIGHT),)),
    (WALL, Audience.ADULT, ((100, Scheme.DARK),)),
    (WALL, Audience.CHILD, ((200, Scheme.LIGHT), (160, Scheme.CONTRAST))),
)
"""Every pair of glass, text size and scheme, and each of them for both audiences."""
EVERY_PAGE = frozenset({(UPRIGHT, 200)})
"""Where the sample turns every page and opens every word."""


def findings(stage: Stage, wishes: tuple[Wish, ...], *, sample: bool) -> str:
    """Return all that is wrong, each fault once with the places it was seen at."""
    where: defaultdict[str, list[str]] = defaultdict(list)
    fonts = typeface()
    for text, scheme in wishes:
        few = sample and (stage.glass, text) not in EVERY_PAGE
        for place in stage.places(text, scheme, few=few):
            audits = LAYOUT if sample and " p" in place else ALL
            for line in stage.audited(audits, fonts):
                where[line].append(f"{place} {text} {scheme}")
    worst = sorted(where.items(), key=lambda item: -len(item[1]))
    return "\n".join(
        f"{len(at)} x {line} -- {'; '.join(at[:3])}" for line, at in worst[:MOST_LINES]
    )


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("glass", "audience", "wishes"), SAMPLE, ids=[f"{glass}-{who}" for glass, who, _ in SAMPLE]
)
def test_a_sample_of_screens_is_sound(
    make_stage: MakeStage, glass: Glassware, audience: Audience, wishes: tuple[Wish, ...]
) -> None:
    found = findings(make_stage(glass, audience), wishes, sample=True)
    assert not found, f"{glass} {audience}\n{found}"


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("glass", [TABLET, UPRIGHT, WALL], ids=str)
def test_every_screen_is_sound(
    make_stage: MakeStage, glass: Glassware, audience: Audience, scheme: Scheme
) -> None:
    wishes = tuple(product(TEXTS, (scheme,)))
    found = findings(make_stage(glass, audience), wishes, sample=False)
    assert not found, f"{glass} {audience} {scheme}\n{found}"


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("glass", [HALL, SLATE], ids=str)
def test_larger_glasses_are_sound(
    make_stage: MakeStage, glass: Glassware, audience: Audience
) -> None:
    wishes = ((100, Scheme.LIGHT), (200, Scheme.CONTRAST))
    found = findings(make_stage(glass, audience), wishes, sample=True)
    assert not found, f"{glass} {audience}\n{found}"


def test_the_walk_goes_everywhere(stage: Stage) -> None:
    seen = list(stage.places(100, Scheme.LIGHT))
    assert len(seen) == len(set(seen))
    for name in ("home", "body-map", "body-map-list", "get-help", "about", "sources"):
        assert name in seen
    for name in ("sheet-comfort", "sheet-page", "word-t-cell", "idle-warning", "finish", "attract"):
        assert name in seen
    assert any(name.startswith("pair-") for name in seen)
    assert any(name.endswith(" p3") for name in seen)
