"""Questions to choose from, and those chosen (pure)."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.library import Library
from kiosk.content.model import Topic
from kiosk.content.questions import Question, QuestionGroup
from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.rows import Listing, Part, Row

TITLE = "My questions"
ADD = "Add to my questions"
CHOOSE = "Choose a group"
TOUCH = "Touch a question to choose it"
IN, OUT = "Chosen. Touch to take it out.", "Touch to add it to your questions."
OF_TOPIC = "topic:"


def questions_label(count: int) -> str:
    """Name the list and say how many questions are in it."""
    return f"{TITLE} ({count})" if count else TITLE


def chosen(library: Library, state: SessionState) -> tuple[Question, ...]:
    """Return the visitor's questions in their order; one nobody prepared is left out."""
    known = (library.question(name) for name in state.questions)
    return tuple(question for question in known if question is not None)


def questions_of(library: Library, topic: Topic) -> tuple[Question, ...]:
    """Return the prepared questions a topic names, for its readers."""
    known = (library.question(name) for name in topic.questions)
    return tuple(q for q in known if q is not None and q.asker.audience is topic.audience)


def topic_door(library: Library, topic: Topic) -> str:
    """Return the key that offers a topic's questions, '' where it has none for its readers."""
    known = questions_of(library, topic)
    return f"offer:{OF_TOPIC}{topic.id}" if known else ""


def offers(context: Context, state: SessionState) -> Listing:
    """Return what a visitor may choose from: groups, or the questions of one."""
    subject, audience = state.place.subject, state.reading_audience
    groups = context.library.questions(audience)
    if subject.startswith(OF_TOPIC):
        topic = context.library.topic(subject.removeprefix(OF_TOPIC), audience)
        found = questions_of(context.library, topic) if topic else ()
        return Listing(ADD, (Part(_asks(found, state), TOUCH),))
    group = next((group for group in groups if group.id == subject), None)
    if group is not None:
        return Listing(group.title, (Part(_asks(group.questions, state), TOUCH),))
    return Listing(TITLE, (Part(_groups(context, state, groups), CHOOSE),))


def _groups(
    context: Context, state: SessionState, groups: Iterable[QuestionGroup]
) -> tuple[Row, ...]:
    tiles = {tile.id: tile for tile in context.library.tiles(state.reading_audience)}
    rows = []
    for group in groups:
        tile = tiles.get(group.section)
        count = sum(question.id in state.questions for question in group.questions)
        rows.append(
            Row(
                key=f"offer:{group.id}",
                label=group.title,
                aside=f"{count} chosen" if count else "",
                icon=tile.icon if tile else "questions",
                tint=tile.tint if tile else "",
            )
        )
    return tuple(rows)


def _asks(questions: Iterable[Question], state: SessionState) -> tuple[Row, ...]:
    rows = []
    for question in questions:
        inside = question.id in state.questions
        rows.append(
            Row(
                key=f"{'out' if inside else 'add'}:{question.id}",
                label=question.ask,
                aside=question.answer,
                icon="check" if inside else "add",
                hint=IN if inside else OUT,
                selected=inside,
                toggles=True,
                leads=False,
            )
        )
    return tuple(rows)
