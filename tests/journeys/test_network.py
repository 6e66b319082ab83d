"""The kiosk reaches for no network, in a whole visit and when content asks for one."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import psutil  # type: ignore[import-untyped]
import pytest
import shiboken6
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.content.model import Audience
from kiosk.ui.network import RefusingFactory
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import Visitor, settle

PROBE = """
import QtQuick
Window {{
    property bool shown: image.status === Image.Ready
    visible: true; width: 200; height: 100
    Text {{ textFormat: Text.StyledText; text: "<img src='http://127.0.0.1:{port}/text.png'>" }}
    Image {{ id: image; source: "http://127.0.0.1:{port}/image.png" }}
}}
"""


def open_connections() -> list[object]:
    return list(psutil.Process().net_connections(kind="inet"))


def visit_everything(visitor: Visitor) -> Iterator[str]:
    """Walk through every kind of screen and sheet, naming each."""
    adult = visitor.state.audience is Audience.ADULT
    section = "What is immunotherapy?" if adult else "What is it?"
    topic = "How cancer hides" if adult else "How cancer cells hide"
    tile = "Your immune system" if adult else "Inside the body"
    ways = (
        ("start", ["Touch to start"]),
        ("topic", [section, topic, "Next"]),
        ("organ", ["Home", tile, "The body map", "Spleen"]),
        ("help", ["Get help"]),
        ("about", ["Home", "About"]),
        ("comfort", ["Bigger text", "High contrast", "Close"]),
        ("end", ["Finish"]),
    )
    for name, taps in ways:
        visitor.tap(*taps)
        yield name


@pytest.mark.parametrize("audience", Audience)
def test_a_whole_visit_opens_no_connection(arrive: Arrive, audience: Audience) -> None:
    before = open_connections()
    visitor = arrive(audience)
    assert before == []
    for name in visit_everything(visitor):
        assert open_connections() == [], name
    assert [m.asked for m in visitor.kiosk.engine.network.managers if m.asked] == []


@pytest.mark.qt_log_ignore("kiosk-has-no-network|QML Image")
def test_words_and_pictures_that_ask_for_an_address_are_refused(qtbot: QtBot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        engine = QQmlApplicationEngine()
        factory = RefusingFactory()
        engine.setNetworkAccessManagerFactory(factory)
        engine.loadData(PROBE.format(port=server.getsockname()[1]).encode())
        window = engine.rootObjects()[0]
        qtbot.waitUntil(lambda: sum(len(m.asked) for m in factory.managers) >= 2)
        settle()
        assert not window.property("shown")
        with pytest.raises(BlockingIOError):
            server.accept()
        asked = {url.path() for manager in factory.managers for url in manager.asked}
        assert asked == {"/text.png", "/image.png"}
        shiboken6.delete(engine)
