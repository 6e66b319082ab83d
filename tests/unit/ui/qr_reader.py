"""Reads QR codes as ISO/IEC 18004 lays them out: byte mode, level M, undamaged."""

from __future__ import annotations

import segno.consts as consts

from kiosk.ui.qr import Code


def squares(code: Code) -> list[list[int]]:
    bits = f"{int(code.dark, 16):0{code.modules**2}b}"
    return [[int(b) for b in bits[i : i + code.modules]] for i in range(0, len(bits), code.modules)]


def read(matrix: list[list[int]]) -> str:
    """Decode the text of an undamaged code."""
    side = len(matrix)
    version = (side - 17) // 4
    bits = _unmasked(matrix, version)
    words = [int("".join(map(str, bits[i : i + 8])), 2) for i in range(0, len(bits) - 7, 8)]
    data = _in_order(words, version)
    stream = "".join(f"{word:08b}" for word in data)
    assert stream[:4] == "0100", "byte mode"
    width = 8 if version < 10 else 16
    length = int(stream[4 : 4 + width], 2)
    start = 4 + width
    found = bytes(int(stream[start + 8 * i : start + 8 * i + 8], 2) for i in range(length))
    return found.decode("ascii")


def _in_order(words: list[int], version: int) -> list[int]:
    """Undo the interleaving of the data blocks."""
    info = consts.ECC[version][consts.ERROR_LEVEL_M]
    sizes = [ec.num_data for ec in info for _ in range(ec.num_blocks)]
    blocks: list[list[int]] = [[] for _ in sizes]
    rest = iter(words)
    for place in range(max(sizes)):
        for block, size in zip(blocks, sizes, strict=True):
            if place < size:
                block.append(next(rest))
    return [word for block in blocks for word in block]


def _unmasked(matrix: list[list[int]], version: int) -> list[int]:
    side = len(matrix)
    form = [matrix[8][column] for column in (0, 1, 2, 3, 4, 5, 7, 8)]
    mask = int("".join(map(str, form[2:5])), 2) ^ 0b101
    fixed = _fixed(side, version)
    found = []
    upward, column = True, side - 1
    while column > 0:
        column -= column == 6
        for step in range(side):
            row = side - 1 - step if upward else step
            free = [at for at in (column, column - 1) if (row, at) not in fixed]
            found += [matrix[row][at] ^ _masked(mask, row, at) for at in free]
        upward, column = not upward, column - 2
    return found


def _masked(mask: int, i: int, j: int) -> int:
    rules = (
        (i + j) % 2,
        i % 2,
        j % 3,
        (i + j) % 3,
        (i // 2 + j // 3) % 2,
        i * j % 2 + i * j % 3,
        (i * j % 2 + i * j % 3) % 2,
        ((i + j) % 2 + i * j % 3) % 2,
    )
    return int(rules[mask] == 0)


def _fixed(side: int, version: int) -> set[tuple[int, int]]:
    """Return the squares that carry no data."""
    fixed = {(6, n) for n in range(side)} | {(n, 6) for n in range(side)}
    for top, left in ((0, 0), (0, side - 8), (side - 8, 0)):
        fixed |= {(r, c) for r in range(top, top + 8) for c in range(left, left + 8)}
    fixed |= {(8, n) for n in (*range(9), *range(side - 8, side))}
    fixed |= {(n, 8) for n in (*range(9), *range(side - 8, side))}
    centres = consts.ALIGNMENT_POS[version - 2] if version > 1 else ()
    for r in centres:
        for c in centres:
            if (r, c) not in ((6, 6), (6, side - 7), (side - 7, 6)):
                fixed |= {(r + i, c + j) for i in range(-2, 3) for j in range(-2, 3)}
    if version >= 7:
        fixed |= {(r, c) for r in range(6) for c in range(side - 11, side - 8)}
        fixed |= {(r, c) for c in range(6) for r in range(side - 11, side - 8)}
    return fixed
