"""A small ICU: of its 32 MB of data only what belongs to no language but English.

Qt carries its own letters, dates and sorting of names; it asks ICU for other languages and
for old encodings, of which the kiosk has none. ``icupkg`` does the same, but would have to be
of ICU's own version. The format is ICU's common data (unicode/udata.h, ucmndata.h): a header,
a table of names and places counted from the table, names, and items at multiples of 16.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

from build_parts import Entry

_LIBRARY = re.compile(r"libicudata\.so\.(\d+)$")
_KIND = b"CmnD"
_ALIGNED = 16
_OURS = r"en|en_001|en_AU|en_NZ|root|pool|res_index"
_OF_ALL = r"[A-Za-z0-9]{4,}"
"""Languages have names of two or three letters; what is longer is about all of them."""
_KEPT = re.compile(
    rf"icudt\d+l/(([a-z]+/)?({_OURS})\.res|{_OF_ALL}\.res"
    r"|[a-z0-9_]+\.(icu|nrm)|coll/ucadata\.icu|brkitr/.*\.brk)"
)


def small(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The entries, with a library of little data, made in ``folder``, in place of ICU's."""
    return [_small(entry, folder) for entry in entries]


def _small(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    named = _LIBRARY.search(place)
    if named is None or kind != "BINARY":
        return entry
    folder.mkdir(parents=True, exist_ok=True)
    library, symbol = folder / Path(place).name, f"icudt{named[1]}_dat"
    data = folder / "icudata"
    data.write_bytes(subset(Path(source).read_bytes()))
    _link(data, library, symbol)
    return place, str(library), kind


def subset(library: bytes) -> bytes:
    """Return ICU's data with only the items that are kept. Raises ValueError: no such data."""
    start = library.find(_KIND) - 12
    if start < 0:
        raise ValueError("no ICU data")
    (header,) = struct.unpack_from("<H", library, start)
    table = start + header
    (count,) = struct.unpack_from("<I", library, table)
    places = [struct.unpack_from("<II", library, table + 4 + 8 * n) for n in range(count)]
    ends = [place for _, place in places[1:]] + [len(library) - table]
    items = [
        (name, library[table + place : table + end])
        for (at, place), end in zip(places, ends, strict=True)
        if _KEPT.fullmatch((name := _text(library, table + at)).decode())
    ]
    return library[start:table] + _packed(items)


def _text(data: bytes, at: int) -> bytes:
    return data[at : data.index(b"\0", at)]


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    """The table, the names and the items."""
    names = b"".join(name + b"\0" for name, _ in items)
    first_name = 4 + 8 * len(items)
    head, body = [struct.pack("<I", len(items))], b""
    named, place = first_name, _up(first_name + len(names))
    for name, item in items:
        head.append(struct.pack("<II", named, place + len(body)))
        named += len(name) + 1
        body += item.ljust(_up(len(item)), b"\xaa")
    return (b"".join(head) + names).ljust(place, b"\xaa") + body


def _up(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _link(data: Path, library: Path, symbol: str) -> None:
    """Make ``library`` hold ``data`` under the name ``symbol``."""
    raw, made = data.with_name("raw.o"), data.with_name("data.o")
    subprocess.run(["ld", "-r", "-b", "binary", "-o", raw, data.name], cwd=data.parent, check=True)
    options = ("--rename-section", ".data=.rodata,alloc,load,readonly,data,contents")
    align = ("--set-section-alignment", f".data={_ALIGNED}")
    rename = ("--redefine-sym", f"_binary_{data.name}_start={symbol}")
    drop = ("-N", f"_binary_{data.name}_end", "-N", f"_binary_{data.name}_size")
    subprocess.run(["objcopy", *align, *options, *rename, *drop, raw, made], check=True)
    link = ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", library, made]
    subprocess.run(link, check=True)
