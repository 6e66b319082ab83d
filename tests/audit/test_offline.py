"""A walk through the whole kiosk asks the network for nothing."""

from __future__ import annotations

import psutil  # type: ignore[import-untyped]

from kiosk.session.state import Scheme
from tests.audit.stage import Stage


def test_a_whole_walk_opens_no_connection(stage: Stage) -> None:
    here = psutil.Process()
    opened: set[str] = set()
    for _ in stage.places(100, Scheme.LIGHT):
        opened.update(str(c) for c in here.net_connections(kind="inet"))
    asked = [str(url) for manager in stage.kiosk.engine.network.managers for url in manager.asked]
    assert asked == []
    assert opened == set()
