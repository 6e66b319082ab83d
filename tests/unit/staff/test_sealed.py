"""Sealed records: what was written comes back, and anything else is called damaged."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.sealed import LARGEST, Damaged, read_sealed, seal, unseal

RECORD: dict[str, str | int] = {"pin": "0123456789abcdef", "failures": 7}


@given(st.dictionaries(st.text(), st.text() | st.integers()))
def test_what_was_sealed_comes_back(record: dict[str, str | int]) -> None:
    assert unseal(seal(record)) == record


@given(st.binary())
def test_other_bytes_are_damaged(data: bytes) -> None:
    with pytest.raises(Damaged):
        unseal(data)


@pytest.mark.parametrize(
    "data",
    [
        b"[" * LARGEST,
        b"9" * LARGEST,
        b"NaN",
        b'"\xc3\xa9"',
        seal(RECORD).replace(b'"failures": 7', b'"failures": 0'),
        seal(RECORD).replace(b'"version": 1', b'"version": 2'),
        seal(RECORD).replace(b'"version"', b'"edition"'),
    ],
)
def test_what_looks_right_is_damaged_all_the_same(data: bytes) -> None:
    with pytest.raises(Damaged):
        unseal(data)


def test_a_file_is_there_or_not_or_far_too_long(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    assert read_sealed(file) is None
    file.write_bytes(seal(RECORD))
    assert read_sealed(file) == RECORD
    file.write_bytes(seal(RECORD) + b" " * LARGEST)
    with pytest.raises(Damaged, match="longer"):
        read_sealed(file)
