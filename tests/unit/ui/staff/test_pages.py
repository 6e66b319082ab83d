"""Rows of the staff area: how things stand, what may be changed."""

from __future__ import annotations

from dataclasses import fields

from kiosk.content.kinds import Audience, Region
from kiosk.settings.keys import KEYS
from kiosk.settings.model import Settings
from kiosk.ui.staff import pages
from kiosk.ui.staff.pages import BY_IT, LIMITS

FREE: frozenset[str] = frozenset()


def test_the_audience_on_show_is_the_chosen_one() -> None:
    rows = pages.audience_rows(FREE, Audience.CHILD)
    assert [(row.label, row.selected) for row in rows] == [("Adults", False), ("Children", True)]
    assert all(row.selectable and not row.locked for row in rows)


def test_what_it_locked_says_so_and_leads_nowhere() -> None:
    locked = frozenset({"audience", "country", "team_number", "text", "idle_list_s"})
    rows = [
        *pages.audience_rows(locked, Audience.ADULT),
        *pages.settings_rows(Settings(), locked, helplines=False),
        *pages.limits_rows(Settings(), locked),
    ]
    told = {row.label for row in rows if row.locked and BY_IT in row.value}
    assert told == {"Adults", "Children", "Text size", "Country", "24-hour number", "On lists"}


def test_settings_say_how_they_stand() -> None:
    rows = pages.settings_rows(
        Settings(country=Region.NZ, team_number="09 1", text=160), FREE, helplines=True
    )
    values = {row.label: row.value for row in rows}
    assert values["Country"] == "New Zealand"
    assert values["24-hour number"] == "09 1"
    assert values["Text size"] == "Larger"
    assert "Helplines" in values
    plain = {row.label for row in pages.settings_rows(Settings(), FREE, helplines=False)}
    assert "Helplines" not in plain


def test_a_limit_set_by_a_file_is_among_those_offered() -> None:
    rows = pages.limit_rows(Settings(idle_list_s=77), LIMITS[0])
    assert [row.label for row in rows if row.selected] == ["77 seconds"]
    assert [row.label for row in rows] == [
        "45 seconds", "60 seconds", "77 seconds", "90 seconds", "2 minutes",
    ]  # fmt: skip


def test_every_choice_is_one_the_settings_take() -> None:
    known = {field.name for field in fields(Settings)}
    rows = [*pages.text_rows(Settings()), *pages.country_rows(Settings())]
    for limit in LIMITS:
        rows += pages.limit_rows(Settings(), limit)
    for row in rows:
        kind, name, value = row.key.split(":")
        assert kind == "set"
        assert name in known
        wanted = pages.value_of(name, value)
        assert KEYS[name].kind.read(wanted) == wanted


def test_time_is_told_the_way_people_do() -> None:
    told = [pages.seconds_words(s) for s in (30, 60, 90, 120, 125, 300)]
    assert told == [
        "30 seconds", "60 seconds", "90 seconds", "2 minutes", "125 seconds", "5 minutes",
    ]  # fmt: skip


def test_the_first_page_tells_what_needs_somebody() -> None:
    values = {n: {r.label: r.value for r in pages.root_rows(n)}["This device"] for n in (0, 1, 3)}
    assert values == {0: "All is well", 1: "1 thing to read", 3: "3 things to read"}
