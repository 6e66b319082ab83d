"""What a row of measurements says: median, 95th percentile, and whether the budget is kept."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

FEWEST_RUNS = 5
"""A median of fewer is not told."""

Judged = Literal["median", "p95"]
Told = dict[str, object]


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that ``by`` of the values may be, in ``unit``."""

    most: float
    unit: str
    by: Judged = "median"


def p95(values: Sequence[float]) -> float:
    """Return the smallest value that 95 % of the values do not exceed (nearest rank).

    Raises:
        ValueError: if there are no values.

    """
    if not values:
        raise ValueError("no values, so no 95th percentile")
    rank = math.ceil(len(values) * 95 / 100)
    return sorted(values)[rank - 1]


def typical(runs: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return each name's median over the runs that measured it, names in order of first sight."""
    names = dict.fromkeys(name for run in runs for name in run)
    return {name: statistics.median(run[name] for run in runs if name in run) for name in names}


def growth(plain: Sequence[float], large: Sequence[float]) -> list[float]:
    """Return by how many percent each value of ``large`` exceeds its neighbour in ``plain``.

    Raises:
        ValueError: if the rows differ in length.

    """
    return [100 * (b / a - 1) for a, b in zip(plain, large, strict=True)]


def tell(values: Sequence[float], budget: Budget, runs: int) -> Told:
    """Return the figure of ``values`` as it stands in the JSON.

    ``runs`` says how many times the measurement was made; each value may itself
    be a median over them.

    Raises:
        ValueError: if there are no values or fewer than ``FEWEST_RUNS`` runs.

    """
    if runs < FEWEST_RUNS:
        raise ValueError(f"{runs} runs, at least {FEWEST_RUNS} are needed")
    found = {"median": statistics.median(values), "p95": p95(values)}
    return {
        "unit": budget.unit,
        "median": round(found["median"], 4),
        "p95": round(found["p95"], 4),
        "least": round(min(values), 4),
        "most": round(max(values), 4),
        "n": len(values),
        "runs": runs,
        "budget": budget.most,
        "judged_by": budget.by,
        "met": found[budget.by] <= budget.most,
    }


def slowest(values: Mapping[str, float], count: int = 5) -> dict[str, float]:
    """Return the ``count`` largest values by name, the largest first."""
    worst = sorted(values.items(), key=lambda pair: pair[1], reverse=True)
    return {name: round(value, 2) for name, value in worst[:count]}
