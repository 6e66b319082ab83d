"""The environment variables the kiosk starts with, made harmless before Qt reads any.

A desktop, a developer's profile or a stranger may have set variables that change what Qt
draws, loads or prints. All of Qt's go, but for a few that IT may need.
"""

from __future__ import annotations

import locale
import sys
from collections.abc import MutableMapping

QT_PREFIXES = ("QT_", "QML_", "QML2_", "QSG_", "QV4_", "PYSIDE", "SHIBOKEN")
KEPT = frozenset(
    {
        "QT_QPA_PLATFORM",
        "QT_WAYLAND_SHELL_INTEGRATION",
        "QT_ACCESSIBILITY",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    }
)
"""Which window system, which way to be a Wayland window, and help for screen readers."""
LANGUAGE = "C.UTF-8"


def tidy(environ: MutableMapping[str, str], charset: str) -> None:
    """Remove Qt's variables and see to UTF-8; ``charset`` as ``system_charset`` gives it.

    Where the language is not one in UTF-8, or not installed, or none is named, as under a bare
    service manager, Qt would warn and switch by itself. The kiosk's own words are in English.
    """
    for name in list(environ):
        if name.upper().startswith(QT_PREFIXES) and name not in KEPT:
            del environ[name]
    if charset.lower().replace("-", "") != "utf8":
        environ["LC_ALL"] = LANGUAGE


def system_charset(system: str = sys.platform) -> str:
    """Return how this system's language writes letters, '' if it names one it does not have."""
    if system != "linux":
        return "utf-8"
    try:
        locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:
        return ""
    return locale.nl_langinfo(locale.CODESET)
