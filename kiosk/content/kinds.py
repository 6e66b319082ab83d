"""The closed sets of words content is sorted by."""

from __future__ import annotations

from enum import StrEnum

SCENE = "scene:"
"""What a figure's name begins with when it is a moving drawing."""


class Audience(StrEnum):
    """Whom the words are written for."""

    ADULT = "adult"
    CHILD = "child"


class Region(StrEnum):
    """Where a text applies; ``ALL`` is shown in every country."""

    ALL = "all"
    AU = "au"
    NZ = "nz"


class FactKind(StrEnum):
    """What a fact of the ledger is about; decides what hides when overdue."""

    BIOLOGY = "biology"
    TREATMENT = "treatment"
    SIDE_EFFECT = "side-effect"
    URGENT = "urgent"
    SCHEDULE = "schedule"
    FUNDING = "funding"
    APPROVAL = "approval"
    PHONE = "phone"


class FactFlag(StrEnum):
    """How current a fact is (several may hold at once)."""

    TIMELESS = "timeless"
    CHECK = "check"
    GENERAL_KNOWLEDGE = "gk"
    URGENT = "urgent"
    DO_NOT_SHOW = "do-not-show"


class ReviewState(StrEnum):
    """Whether a named clinician has signed the words."""

    DRAFT = "draft"
    REVIEWED = "clinically-reviewed"


class BlockKind(StrEnum):
    """What one block of a page is."""

    KEY = "key"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ACTION = "action"
    FIGURE = "figure"


class ActionKind(StrEnum):
    """What an action asks of the reader; each has its drawing in assets/signs."""

    ASK = "ask"
    TELL = "tell"
    CALL = "call"
    KEEP = "keep"
    TOUCH = "touch"
    FIND = "find"
    CHOOSE = "choose"
    BRING = "bring"
    TRAVEL = "travel"
