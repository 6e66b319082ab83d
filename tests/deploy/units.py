"""Reads unit files as systemd does, as far as ours go."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

from tests.deploy.conftest import DEPLOY

LINUX = DEPLOY / "linux"


@dataclass(frozen=True)
class Unit:
    """The settings of a unit file, in their order; a key may stand more than once."""

    settings: tuple[tuple[str, str, str], ...]

    def all(self, section: str, key: str) -> list[str]:
        return [value for s, k, value in self.settings if (s, k) == (section, key)]

    def one(self, section: str, key: str) -> str:
        found = self.all(section, key)
        assert len(found) == 1, f"[{section}] {key}= stands {len(found)} times"
        return found[0]

    def words(self, section: str, key: str) -> set[str]:
        return {word for value in self.all(section, key) for word in value.split()}

    @property
    def environment(self) -> dict[str, str]:
        return dict(value.split("=", 1) for value in self.all("Service", "Environment"))

    @property
    def command(self) -> list[str]:
        return shlex.split(self.one("Service", "ExecStart"))


def unit(file: Path) -> Unit:
    section, settings = "", []
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[]")
            continue
        key, equals, value = line.partition("=")
        assert section, f"{line!r} stands in no section"
        assert equals, f"{line!r} is no setting"
        settings.append((section, key, value))
    return Unit(tuple(settings))
