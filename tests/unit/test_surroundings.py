"""Variables that would change Qt go; the language is one in UTF-8."""

from __future__ import annotations

import locale

import pytest

from kiosk.surroundings import KEPT, system_charset, tidy

HOSTILE = {
    "QT_SCALE_FACTOR": "3",
    "QT_PLUGIN_PATH": "/elsewhere",
    "QT_LOGGING_RULES": "*=true",
    "QT_FATAL_WARNINGS": "1",
    "QML2_IMPORT_PATH": "/elsewhere",
    "QML_XHR_ALLOW_FILE_READ": "1",
    "QSG_RHI_BACKEND": "vulkan",
    "QV4_FORCE_INTERPRETER": "1",
    "Qt_Debug_Plugins": "1",
}


def test_qts_variables_go_and_the_documented_few_stay() -> None:
    kept = dict.fromkeys(KEPT, "x") | {"HOME": "/root", "DISPLAY": ":0", "LANG": "en_AU.UTF-8"}
    environ = HOSTILE | kept
    tidy(environ, "UTF-8")
    assert environ == kept


@pytest.mark.parametrize("charset", ["UTF-8", "utf8"])
def test_a_language_in_utf8_is_left_alone(charset: str) -> None:
    environ = {"LC_ALL": "tr_TR.UTF-8"}
    tidy(environ, charset)
    assert environ == {"LC_ALL": "tr_TR.UTF-8"}


@pytest.mark.parametrize("charset", ["ANSI_X3.4-1968", "ISO-8859-9", ""])
def test_any_other_gives_way(charset: str) -> None:
    environ = {"LANG": "tr_TR"}
    tidy(environ, charset)
    assert environ == {"LANG": "tr_TR", "LC_ALL": "C.UTF-8"}


def test_a_language_that_is_not_installed_has_no_charset(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(category: int, name: str) -> str:
        raise locale.Error("unsupported locale setting")

    monkeypatch.setattr(locale, "setlocale", refuse)
    assert system_charset("linux") == ""
    assert system_charset("win32") == "utf-8"
