"""The QML gate passes a sound screen over a typed view model and catches each kind of fault."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import qml_lint
import qml_types

VIEW_MODEL = """
from base import Named
from owner import Owner
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HomeViewModel(Named):
    rowsChanged = Signal()

    @Property(list, notify=rowsChanged)
    def rows(self) -> list[str]:
        return []

    @Property(Owner, constant=True)
    def owner(self) -> Owner:
        return Owner(self)

    @Property(float, constant=True)
    def ratio(self) -> float:
        return 1.0

    @Slot(str)
    def openTopic(self, topic: str) -> None: ...
"""

BASE = """
from PySide6.QtCore import Property, QObject, Signal


class Named(QObject):
    nameChanged = Signal()

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return ""
"""

OWNER = BASE.replace("Named", "Owner")

SCREEN = """pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

Item {
    id: root

    required property HomeViewModel viewModel

    function open(topic: string): void {
        root.viewModel.openTopic(topic);
    }

    width: root.viewModel.ratio

    Repeater {
        model: root.viewModel.rows

        delegate: Text {
            id: row

            required property string modelData

            text: row.modelData + root.viewModel.name
            textFormat: Text.PlainText
        }
    }
}
"""


#: small, because qmllint looks for stale reads only in bindings before the first function
READER = """pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

Item {
    id: root

    required property HomeViewModel viewModel

    width: root.viewModel.ratio
    objectName: root.viewModel.owner.name
}
"""


@pytest.fixture
def screen(tmp_path: Path) -> Path:
    """A user interface folder with one screen; the view model stands before its base by name."""
    models = tmp_path / "a_models"
    models.mkdir()
    (models / "a_home.py").write_text(VIEW_MODEL, encoding="utf-8")
    (models / "base.py").write_text(BASE, encoding="utf-8")
    (models / "owner.py").write_text(OWNER, encoding="utf-8")
    (models / "plain.py").write_text("from . import base\n", encoding="utf-8")
    module = tmp_path / "qml" / "Kiosk" / "Screens"
    module.mkdir(parents=True)
    (module / "qmldir").write_text("module Kiosk.Screens\nHome 1.0 Home.qml\n", encoding="utf-8")
    file = module / "Home.qml"
    file.write_text(SCREEN, encoding="utf-8")
    return file


def test_a_sound_screen_passes(screen: Path, tmp_path: Path) -> None:
    assert qml_lint.check(tmp_path) == 0


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("openTopic(topic)", "openTopics(topic)"),
        ("root.viewModel.name", "root.viewModel.nam"),
        ("root.viewModel.rows", "viewModel.row"),
        ("row.modelData +", "modelDatum +"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n"),
        ("    width: root", "  width: root"),
        ("HomeViewModel viewModel", "AwayViewModel viewModel"),
    ],
)
def test_a_fault_is_caught(
    right: str, wrong: str, screen: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert right in SCREEN
    screen.write_text(SCREEN.replace(right, wrong), encoding="utf-8")
    assert qml_lint.check(tmp_path) == 1
    assert "Home.qml" in "".join(capfd.readouterr())


def test_constants_and_classes_without_a_name_are_known(screen: Path, tmp_path: Path) -> None:
    screen.write_text(READER, encoding="utf-8")
    assert qml_lint.check(tmp_path) == 0


def test_a_property_that_never_tells_is_caught(screen: Path, tmp_path: Path) -> None:
    screen.write_text(READER, encoding="utf-8")
    silent = VIEW_MODEL.replace("(float, constant=True)", "(float)")
    (tmp_path / "a_models" / "a_home.py").write_text(silent, encoding="utf-8")
    assert qml_lint.check(tmp_path) == 1


def test_a_folder_without_qml_fails(tmp_path: Path) -> None:
    assert qml_lint.check(tmp_path) == 1


def test_bases_come_before_their_heirs(screen: Path, tmp_path: Path) -> None:
    names = [file.name for file in qml_types.sources(tmp_path)]
    assert set(names) == {"base.py", "owner.py", "a_home.py"}
    assert names.index("base.py") < names.index("a_home.py")


def test_the_tools_are_those_of_this_python() -> None:
    assert Path(qml_lint.tool("qmllint")).is_relative_to(sys.prefix)
