"""Libraries of the system that travel in the build, each with its project and licence.

The key is the library's name as ``build_parts.plain`` gives it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A piece of other people's work: the project's name and its licence (SPDX)."""

    name: str
    licence: str


_BROTLI = Part("Brotli", "MIT")
_GCC = Part("GCC runtime", "GPL-3.0-or-later WITH GCC-exception-3.1")
_GLIB = Part("GLib", "LGPL-2.1-or-later")
_KRB5 = Part("MIT Kerberos", "MIT")
_MSVC = Part("Microsoft Visual C++ runtime", "LicenseRef-Microsoft-Redistributable")
_SQLITE = Part("SQLite", "blessing")
_X11 = Part("libX11", "MIT")
_XCB = Part("XCB utilities", "MIT")
_XKB = Part("libxkbcommon", "MIT")

LINUX_PARTS = {
    "brotlicommon": _BROTLI,
    "brotlidec": _BROTLI,
    "bz2": Part("bzip2", "bzip2-1.0.6"),
    "cap": Part("libcap", "BSD-3-Clause"),
    "com_err": Part("libcom_err", "MIT"),
    "dbus-1": Part("D-Bus", "AFL-2.1"),
    "expat": Part("Expat", "MIT"),
    "ffi": Part("libffi", "MIT"),
    "fontconfig": Part("Fontconfig", "HPND"),
    "freetype": Part("FreeType", "FTL"),
    "gcc_s": _GCC,
    "gcrypt": Part("Libgcrypt", "LGPL-2.1-or-later"),
    "glib-2.0": _GLIB,
    "gpg-error": Part("libgpg-error", "LGPL-2.1-or-later"),
    "gssapi_krb5": _KRB5,
    "gthread-2.0": _GLIB,
    "k5crypto": _KRB5,
    "keyutils": Part("keyutils", "LGPL-2.1-or-later"),
    "krb5": _KRB5,
    "krb5support": _KRB5,
    "lz4": Part("LZ4", "BSD-2-Clause"),
    "lzma": Part("liblzma", "0BSD"),
    "pcre2-8": Part("PCRE2", "BSD-3-Clause"),
    "png16": Part("libpng", "libpng-2.0"),
    "sqlite3": _SQLITE,
    "stdc++": _GCC,
    "systemd": Part("libsystemd", "LGPL-2.1-or-later"),
    "uuid": Part("libuuid", "BSD-3-Clause"),
    "x11": _X11,
    "x11-xcb": _X11,
    "xcb-cursor": _XCB,
    "xcb-icccm": _XCB,
    "xcb-image": _XCB,
    "xcb-keysyms": _XCB,
    "xcb-randr": _XCB,
    "xcb-render": _XCB,
    "xcb-render-util": _XCB,
    "xcb-shape": _XCB,
    "xcb-shm": _XCB,
    "xcb-sync": _XCB,
    "xcb-util": _XCB,
    "xcb-xfixes": _XCB,
    "xcb-xkb": _XCB,
    "xkbcommon": _XKB,
    "xkbcommon-x11": _XKB,
    "z": Part("zlib", "Zlib"),
    "zstd": Part("Zstandard", "BSD-3-Clause"),
}

WINDOWS_PARTS = {
    "ffi-8": Part("libffi", "MIT"),
    "msvcp140": _MSVC,
    "msvcp140_1": _MSVC,
    "msvcp140_2": _MSVC,
    "sqlite3": _SQLITE,
    "ucrtbase": _MSVC,
    "vcruntime140": _MSVC,
    "vcruntime140_1": _MSVC,
}

SYSTEM_PARTS = LINUX_PARTS | WINDOWS_PARTS

#: what the build expects of a Linux desktop: tied to its kernel, C library or graphics driver
HOST_LIBRARIES = frozenset(
    {
        "libEGL.so.1",
        "libGL.so.1",
        "libc.so.6",
        "libdl.so.2",
        "libm.so.6",
        "libpthread.so.0",
        "libresolv.so.2",
        "libwayland-client.so.0",
        "libwayland-cursor.so.0",
        "libxcb.so.1",
    }
)
