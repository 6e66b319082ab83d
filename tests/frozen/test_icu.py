"""ICU's data without the languages the kiosk does not speak."""

from __future__ import annotations

import struct

import build_icu
import pytest

HEADER = 32


def common_data(items: dict[str, bytes]) -> bytes:
    """Return a library that holds ``items`` as ICU's common data, after bytes of its own."""
    head = (struct.pack("<HBB", HEADER, 0xDA, 0x27) + bytes(8) + b"CmnD").ljust(HEADER, b"\0")
    names = [name.encode() + b"\0" for name in items]
    named, place = 4 + 8 * len(items), 4 + 8 * len(items) + sum(map(len, names))
    table, body = [struct.pack("<I", len(items))], b""
    for name, item in zip(names, items.values(), strict=True):
        table.append(struct.pack("<II", named, place + len(body)))
        named += len(name)
        body += item
    return b"\x7fELF, code" + head + b"".join(table) + b"".join(names) + body


def contents(data: bytes) -> dict[str, bytes]:
    """Read common data as ICU does: by the places in its table."""
    (header,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, header)
    rows = [struct.unpack_from("<II", data, header + 4 + 8 * n) for n in range(count)]
    names = [data[header + at : data.index(b"\0", header + at)].decode() for at, _ in rows]
    assert names == sorted(names)
    assert all(place % 16 == 0 for _, place in rows)
    ends = [place for _, place in rows[1:]] + [len(data) - header]
    return {
        name: data[header + place : header + end].rstrip(b"\xaa")
        for name, (_, place), end in zip(names, rows, ends, strict=True)
    }


def test_only_english_and_what_belongs_to_every_language_stays() -> None:
    kept = {
        "icudt73l/coll/root.res": b"how to sort",
        "icudt73l/en_NZ.res": b"kiwi",
        "icudt73l/nfc.nrm": b"letters and their marks",
        "icudt73l/plurals.res": b"p",
        "icudt73l/root.res": b"what all have",
        "icudt73l/zone/en.res": b"times",
    }
    other = {
        "icudt73l/de.res": b"Deutsch",
        "icudt73l/lang/fr_CA.res": b"langues",
        "icudt73l/translit/el_upper.res": b"x",
        "icudt73l/ibm-943.cnv": b"an old encoding",
    }

    made = build_icu.subset(common_data(dict(sorted({**kept, **other}.items()))))

    assert contents(made) == kept


def test_a_library_without_such_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no ICU data"):
        build_icu.subset(b"\x7fELF and nothing else of interest")
