"""How dev.py speaks: a line for each step, one error for a machine that lacks something."""

from __future__ import annotations


class SetupError(Exception):
    """The machine lacks something; the message says what to do about it."""


def say(line: str) -> None:
    """One line to the terminal, at once."""
    print(f"dev: {line}", flush=True)
