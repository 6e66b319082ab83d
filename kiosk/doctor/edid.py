"""What a monitor says of itself: the EDID block (VESA E-EDID 1.4), as Linux keeps it in /sys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HEADER = b"\x00\xff\xff\xff\xff\xff\xff\x00"
BLOCK = 128
_FIRST_TIMING = 54
DRM = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class Monitor:
    """A connected screen: pixels and millimetres of its preferred mode, 0 where untold."""

    connector: str
    width_px: int
    height_px: int
    width_mm: int
    height_mm: int


def read_edid(connector: str, data: bytes) -> Monitor | None:
    """Return what the first detailed timing says; None if this is no whole EDID block.

    Pixels are 12 bits each: low bytes 2 and 5, high halves 4 and 7 of the timing;
    millimetres are low bytes 12 and 13, high halves of byte 14.
    """
    block = data[:BLOCK]
    if len(block) < BLOCK or not block.startswith(HEADER) or sum(block) % 256:
        return None
    timing = block[_FIRST_TIMING:]
    if not timing[0] and not timing[1]:
        return Monitor(connector, 0, 0, 10 * block[21], 10 * block[22])
    return Monitor(
        connector,
        timing[2] | (timing[4] & 0xF0) << 4,
        timing[5] | (timing[7] & 0xF0) << 4,
        timing[12] | (timing[14] & 0xF0) << 4,
        timing[13] | (timing[14] & 0x0F) << 8,
    )


def connected(drm: Path = DRM) -> tuple[Monitor, ...]:
    """Return every connected screen that tells its EDID; () where the system has no such files."""
    found = []
    for folder in sorted(drm.glob("card*-*")):
        try:
            if (folder / "status").read_text(encoding="ascii").strip() != "connected":
                continue
            monitor = read_edid(folder.name, (folder / "edid").read_bytes())
        except (OSError, ValueError):
            continue
        if monitor is not None:
            found.append(monitor)
    return tuple(found)
