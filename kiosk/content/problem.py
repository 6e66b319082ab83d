"""What is wrong in a content file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a content file, told so that a writer can mend it."""

    file: str
    line: int
    found: str
    expected: str
    warning: bool = False

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: found {self.found}, expected {self.expected}"
