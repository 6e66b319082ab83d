"""What is being typed on a pad: held only while it is typed, then overwritten."""

from __future__ import annotations

LONGEST = 32


class Entry:
    """Characters on their way to whoever checks them."""

    def __init__(self) -> None:
        self._typed = bytearray()

    def __bool__(self) -> bool:
        return bool(self._typed)

    def __repr__(self) -> str:
        return "Entry()"

    def add(self, character: str) -> None:
        if len(self._typed) < LONGEST:
            self._typed += character.encode()

    def delete(self) -> None:
        """Take the last character back."""
        if self._typed:
            self._typed[-1] = 0
            del self._typed[-1]

    def text(self) -> str:
        return self._typed.decode()

    def wipe(self) -> None:
        """Overwrite and forget all that was typed."""
        for index in range(len(self._typed)):
            self._typed[index] = 0
        self._typed.clear()
