"""What a Linux system must have beside Python, what is missing of it, and how to install it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable
from pathlib import Path

from console import SetupError, say

#: shared library -> Debian package; what Qt Quick loads to draw anything
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

#: shared library -> Debian package; what Qt loads to open a window under X11
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

#: program -> Debian package
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
}
BUILD_PROGRAMS = {"objdump": "binutils"}


def library_loads(name: str) -> bool:
    """True when the dynamic loader finds the shared library ``name``."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def program_found(name: str) -> bool:
    """True when ``name`` is on the path."""
    return shutil.which(name) is not None


def has_ensurepip() -> bool:
    """False on Debian's python3 without python3-venv."""
    return importlib.util.find_spec("ensurepip") is not None


def has_shared_libpython() -> bool:
    """True when a build can find the interpreter's shared library."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    folder = sysconfig.get_config_var("LIBDIR") or ""
    inside = Path(folder) / f"libpython{version}.so.1.0"
    return inside.exists() or library_loads(f"libpython{version}.so.1.0")


def missing_packages(
    command: str,
    *,
    loads: Callable[[str], bool] = library_loads,
    found: Callable[[str], bool] = program_found,
    ensurepip: Callable[[], bool] = has_ensurepip,
    libpython: Callable[[], bool] = has_shared_libpython,
) -> list[str]:
    """Debian packages that ``command`` needs on Linux and that are absent, sorted."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if command in ("run", "test") else {})
    absent = {package for name, package in libraries.items() if not loads(name)}
    programs = {"test": TEST_PROGRAMS, "build": BUILD_PROGRAMS}.get(command, {})
    absent |= {package for name, package in programs.items() if not found(name)}
    if command == "build" and not libpython():
        absent.add(f"libpython{version}")
    if not ensurepip():
        absent.add(f"python{version}-venv")
    return sorted(absent)


def apt_command(packages: Iterable[str]) -> list[str]:
    """The command that installs ``packages`` on Debian and its kin."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def may_use_apt() -> bool:
    """True for root on a system with apt-get."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and program_found("apt-get")


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, or say exactly how. Raises SetupError."""
    if not packages:
        return
    command = " ".join(apt_command(packages))
    if not may_use_apt():
        raise SetupError(f"system packages are missing; install them with:\n  sudo {command}")
    say(f"installing system packages: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], apt_command(packages)):
        done = subprocess.run(
            step, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode != 0:
            raise SetupError(f"{' '.join(step)} failed:\n{done.stdout[-2000:]}")
