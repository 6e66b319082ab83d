"""The groups and first words of Get help, as written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.ids import is_id
from kiosk.content.model import BlockKind
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_fields, read_words
from kiosk.content.yaml_nodes import Table


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """One door of Get help, without its words."""

    id: str
    icon: str
    line: int


def read_groups(path: Path, report: Report) -> tuple[GroupPlan, ...]:
    """Return the groups of ``help.yaml`` in order, most urgent first."""
    fields = read_fields(path, report)
    nodes = None if fields is None else fields.items("groups")
    if fields is None or nodes is None:
        return ()
    fields.only(("groups",))
    groups: list[GroupPlan] = []
    for node in nodes:
        group = Fields(node, report) if isinstance(node, Table) else None
        group_id = None if group is None else group.text("id")
        icon = None if group is None else group.text("icon")
        if group is None or group_id is None or icon is None:
            report.add(node.line, "a group without id and icon", "{id:, icon:}")
            continue
        group.only(("id", "icon"))
        if not is_id(group_id) or not is_id(icon) or group_id in {plan.id for plan in groups}:
            report.add(node.line, f"the group {quote(group_id)}", "an id of its own and an icon")
            continue
        groups.append(GroupPlan(group_id, icon, node.line))
    return tuple(groups)


@dataclass(frozen=True, slots=True)
class HelpWords:
    """The first words of Get help and its button words, in order."""

    title: str
    lead: str
    labels: tuple[str, ...]


def read_help_words(path: Path, report: Report) -> HelpWords | None:
    document = read_words(path, report)
    if document is None:
        return None
    leads = [b.text for b in document.lead if b.kind in (BlockKind.KEY, BlockKind.PARAGRAPH)]
    labels = tuple(block.text for block in document.lead if block.kind is BlockKind.ITEM)
    if len(leads) != 1 or not labels or document.pages:
        found = f"{len(leads)} paragraphs, {len(labels)} list items, {len(document.pages)} pages"
        report.add(1, found, "a title, one paragraph and one list item per group")
        return None
    return HelpWords(document.title, leads[0], labels)
