"""What Windows and macOS want to know of a program, as PyInstaller takes it."""

from __future__ import annotations

from typing import Any

TITLE = "Understanding immunotherapy"
IDENTIFIER = "kiosk.immunotherapy"
ENGLISH_UNICODE = "040904B0"


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """``0.1.0`` as Windows writes versions: (0, 1, 0, 0)."""
    first, second, third, fourth = ([int(part) for part in version.split(".")] + [0] * 4)[:4]
    return first, second, third, fourth


def windows_version(version: str) -> Any:
    """The version resource of kiosk.exe."""
    from PyInstaller.utils.win32 import versioninfo as info  # type: ignore[import-untyped]

    numbers = four_numbers(version)
    words = {
        "FileDescription": TITLE,
        "FileVersion": version,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "kiosk.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    table = [info.StringStruct(key, value) for key, value in words.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([info.StringTable(ENGLISH_UNICODE, table)]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )


def mac_properties(version: str) -> dict[str, object]:
    """The Info.plist entries of Kiosk.app beyond PyInstaller's own."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version,
        "LSApplicationCategoryType": "public.app-category.medical",
        "NSHighResolutionCapable": True,
    }
