"""The allow-list of the build: what of Qt, of PySide6 and of the system goes in.

PyInstaller collects far more than the kiosk uses. Whatever this list does not name stays out.
Names are written once for all systems: ``Core`` is libQt6Core.so.6, Qt6Core.dll and
QtCore.framework.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from build_system_parts import SYSTEM_PARTS

#: one line of PyInstaller's tables: place in the build, file it comes from, kind of entry
Entry = tuple[str, str, str]

#: PySide6's Python modules; for QtOpenGL see build_hook_opengl.py
PYTHON_MODULES = frozenset({"Core", "Gui", "Network", "Qml", "Quick", "Svg"})

#: Qt's own libraries: those above and what they and the plugins load
QT_LIBRARIES = PYTHON_MODULES | {
    "DBus",
    "OpenGL",
    "QmlMeta",
    "QmlModels",
    "QmlWorkerScript",
    "QuickShapes",
    "WaylandClient",
    "XcbQpa",
}

#: libraries beside Qt's in PySide6's own folders
COMPANIONS = ("pyside6", "pyside6qml", "shiboken6", "icudata", "icui18n", "icuuc")

#: compiled modules that lie at the top of the build, as their names begin
EXTENSIONS = ("_cffi_backend.",)

#: Python modules that only compiled code imports, so that PyInstaller cannot see them
HIDDEN = ("_cffi_backend",)

#: Qt plugins as folder/name; those of other systems are simply not found
PLUGINS = frozenset(
    {
        "imageformats/qsvg",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "wayland-shell-integration/fullscreen-shell-v1",
        "wayland-shell-integration/xdg-shell",
    }
)

#: folders of QML modules, each without the folders inside it
QML_MODULES = frozenset(
    {"QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Shapes", "QtQuick/Window"}
)

#: Python modules left out: no network client or server, no second process, nothing for
#: developers; hashes come from Python's own modules, so that OpenSSL can stay out (5 MB)
LEFT_OUT = (
    "PySide6.QtDBus",
    "PySide6.QtOpenGL",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_hashlib",
    "_ssl",
    "asyncio",
    "cffi",
    "concurrent",
    "curses",
    "doctest",
    "filelock._async",
    "filelock._async_read_write",
    "filelock._read_write",
    "filelock._soft_rw",
    "filelock.asyncio",
    "ftplib",
    "http",
    "kiosk.ui.shots",
    "multiprocessing",
    "prometheus_client.exposition",
    "prometheus_client.gc_collector",
    "prometheus_client.metrics",
    "prometheus_client.platform_collector",
    "prometheus_client.process_collector",
    "prometheus_client.registry",
    "pycparser",
    "pydoc",
    "readline",
    "segno.utils",
    "segno.writers",
    "setuptools",
    "socketserver",
    "ssl",
    "tkinter",
    "typing_extensions",
    "unittest",
    "urllib.request",
    "webbrowser",
    "wsgiref",
    "xml",
    "xmlrpc",
)

_QT_NAME = re.compile(r"^(?:lib)?Qt6?(?P<module>[A-Z]\w*?)(?:\.|$)")
_LIBRARY_END = re.compile(r"(\.abi3)?((\.so|\.dll|\.pyd)\b.*|(\.\d+)*\.dylib)$")


def plain(name: str) -> str:
    """A library's name without ``lib``, ending and version: libxcb-cursor.so.0 -> xcb-cursor."""
    return _LIBRARY_END.sub("", name.lower()).removeprefix("lib")


def qt_module(name: str) -> str | None:
    """``Core`` for libQt6Core.so.6, Qt6Core.dll, QtCore.abi3.so, QtCore.framework; else None."""
    found = _QT_NAME.match(name)
    return found["module"] if found else None


def _kept_of_qt(inside: PurePosixPath) -> bool:
    """Judge a file by its path inside the folder of PySide6 or of Qt."""
    top, parent = inside.parts[0], str(inside.parent)
    if top == "plugins":
        return f"{inside.parent.name}/{plain(inside.name)}" in PLUGINS
    if top == "qml":
        return parent.removeprefix("qml/") in QML_MODULES and inside.suffix != ".qmltypes"
    if top == "lib" and len(inside.parts) > 1:
        top = inside.parts[1]
    module = qt_module(top)
    if module is None:
        return plain(inside.name) in COMPANIONS
    return module in (PYTHON_MODULES if ".abi3." in top or top.endswith(".pyd") else QT_LIBRARIES)


def kept(place: str) -> bool:
    """True when the file at ``place`` in the build is on the list, or is not a matter for it.

    Python's own extensions and the kiosk's files are chosen by imports and by the spec.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    parts = path.parts
    if parts[0].endswith(".dist-info"):
        return False
    if parts[0] in ("PySide6", "shiboken6"):
        inside = parts[2:] if parts[1] == "Qt" else parts[1:]
        return path.name.startswith("Shiboken.") or _kept_of_qt(PurePosixPath(*inside))
    if len(parts) > 1 or path.suffix in (".zip", ".pyd"):
        return True
    module = qt_module(path.name)
    if module is not None:
        return module in QT_LIBRARIES
    if path.name.startswith(EXTENSIONS):
        return True
    name = plain(path.name)
    return name in COMPANIONS or name in SYSTEM_PARTS or name.startswith(("python", "api-ms-"))


def pruned(entries: Iterable[Entry]) -> list[Entry]:
    """The entries on the list, in the order of their places."""
    return sorted(entry for entry in entries if kept(entry[0]))
