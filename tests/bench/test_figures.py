"""What the bench makes of its measurements."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from tests.bench.figures import Budget, growth, p95, slowest, tell, typical
from tests.bench.tenfold import Tile, filled, make_tenfold


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([7.0], 7.0),
        ([3.0, 1.0, 2.0], 3.0),
        ([float(number) for number in range(20)], 18.0),
        ([float(number) for number in range(100, 0, -1)], 95.0),
    ],
)
def test_p95_is_the_nearest_rank(values: list[float], expected: float) -> None:
    assert p95(values) == expected


def test_p95_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no values"):
        p95([])


def test_typical_is_the_median_of_each_place() -> None:
    runs = [{"home": 1.0, "map": 9.0}, {"home": 50.0}, {"home": 2.0, "map": 11.0}]
    assert typical(runs) == {"home": 2.0, "map": 10.0}


def test_growth_is_in_percent_pair_by_pair() -> None:
    assert growth([1.0, 2.0], [1.5, 1.0]) == pytest.approx([50.0, -50.0])
    with pytest.raises(ValueError, match="shorter"):
        growth([1.0, 2.0], [1.0])


def test_a_budget_is_kept_up_to_its_edge() -> None:
    values = [1.0, 1.0, 3.0, 8.0, 9.0]
    assert tell(values, Budget(3.0, "s"), runs=5)["met"] is True
    assert tell(values, Budget(2.9, "s"), runs=5)["met"] is False


def test_a_budget_of_the_slow_ones_is_not_kept_by_the_median() -> None:
    told = tell([1.0, 1.0, 3.0, 8.0, 9.0], Budget(8.5, "ms", by="p95"), runs=5)
    assert (told["median"], told["p95"], told["most"], told["n"]) == (3.0, 9.0, 9.0, 5)
    assert told["met"] is False


def test_fewer_than_five_runs_tell_nothing() -> None:
    with pytest.raises(ValueError, match="4 runs"):
        tell([1.0] * 100, Budget(2.0, "s"), runs=4)


def test_slowest_names_the_worst_first() -> None:
    assert list(slowest({"a": 1.0, "b": 3.0, "c": 2.0}, count=2)) == ["b", "c"]


def test_filled_makes_eight_tiles_of_seven_rows_without_repeats() -> None:
    tiles: list[Tile] = [{"id": "a", "icon": "day", "tint": "teal", "entries": ["topic:x"]}]
    made = filled(tiles, [f"topic{number}" for number in range(12)])
    rows = [entry for tile in made for entry in tile["entries"]]  # type: ignore[attr-defined]
    assert len(made) == len({str(tile["id"]) for tile in made}) == 8
    assert len(rows) == len(set(rows)) == 56


def test_the_tenfold_library_is_ten_times_as_large_and_sound(tmp_path: Path) -> None:
    plain = sum(1 for path in (paths.content() / "topics").iterdir() if path.is_dir())
    assert make_tenfold(paths.content(), tmp_path / "content") == 10 * plain
    library = FileLibrary(tmp_path / "content")
    for audience in Audience:
        assert [len(tile.entries) for tile in library.tiles(audience)] == [7] * 8
    assert library.problems() == ()
    assert set(yaml.safe_load((tmp_path / "content" / "home.yaml").read_text())) == set(Audience)
