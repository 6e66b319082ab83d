"""The fact ledger and the source register as data."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Fact, FactFlag, FactKind, Region, Source
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_fields
from kiosk.content.yaml_nodes import Table

FACT_ID = re.compile(r"^(S[12]-\d{2}|E-[A-Z]+(-[A-Z]+)?-[A-Z]?\d{1,2}|GL-\d{2})$")
UNDATED = "GK"
"""The source code of general knowledge; it has neither date nor address."""


def read_facts(path: Path, report: Report) -> dict[str, Fact]:
    """Return the sound facts by id."""
    found = (_fact(name, fields) for name, fields in _rows(path, report))
    return {fact.id: fact for fact in found if fact is not None}


def read_sources(path: Path, report: Report) -> dict[str, Source]:
    """Return the sound sources by code."""
    found = (_source(name, fields) for name, fields in _rows(path, report))
    return {source.code: source for source in found if source is not None}


def _rows(path: Path, report: Report) -> list[tuple[str, Fields]]:
    fields = read_fields(path, report)
    rows: list[tuple[str, Fields]] = []
    for name, node in fields or ():
        if isinstance(node, Table):
            rows.append((name, Fields(node, report)))
        else:
            report.add(node.line, f"the entry {quote(name)}", "a name with keys under it")
    return rows


def _fact(name: str, fields: Fields) -> Fact | None:
    fields.only(("kind", "sources", "flags", "region"))
    kind = fields.choice("kind", FactKind)
    sources = fields.texts("sources")
    flags = fields.texts("flags")
    region = fields.choice("region", Region) if "region" in fields else Region.ALL
    if FACT_ID.match(name) is None:
        fields.report.add(fields.line, f"the fact id {quote(name)}", "an id such as E-ICI-02")
        return None
    if kind is None or not sources or flags is None or region is None:
        return None
    unknown = [flag for flag in flags if flag not in tuple(FactFlag)]
    if unknown:
        fields.report.add(fields.line, f"the flag {quote(unknown[0])}", ", ".join(FactFlag))
        return None
    return Fact(name, kind, sources, frozenset(FactFlag(flag) for flag in flags), region)


def _source(code: str, fields: Fields) -> Source | None:
    fields.only(("title", "publisher", "dated", "address"))
    title = fields.text("title")
    if title is None:
        return None
    if code == UNDATED:
        return Source(code, title, "", "", "")
    publisher, dated = fields.text("publisher"), fields.text("dated")
    address = fields.text("address")
    if publisher is None or dated is None or address is None:
        return None
    return Source(code, title, publisher, dated, address)
