"""Collecting what is wrong, so that one fault does not hide the next."""

from __future__ import annotations

from kiosk.content.model import Problem

LONGEST_QUOTE = 60


def quote(text: str) -> str:
    """Return ``text`` on one line, in quotes, shortened to ``LONGEST_QUOTE`` letters."""
    flat = " ".join(text[: LONGEST_QUOTE * 4].split())
    if len(flat) > LONGEST_QUOTE:
        flat = flat[:LONGEST_QUOTE].rstrip() + "…"
    return f'"{flat}"'


class Report:
    """The problems of one file, named ``file`` as a writer would name it."""

    LIMIT = 200

    def __init__(self, file: str) -> None:
        self.file = file
        self._problems: list[Problem] = []

    def add(self, line: int, found: str, expected: str, *, warning: bool = False) -> None:
        """Note one problem; ``line`` counts from 1, 0 means the file as a whole."""
        if len(self._problems) < self.LIMIT:
            self._problems.append(Problem(self.file, line, found, expected, warning))

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems)

    @property
    def failed(self) -> bool:
        return any(not problem.warning for problem in self._problems)
