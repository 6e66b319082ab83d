#!/usr/bin/env python3
"""Speed and memory of the kiosk, off screen, as one JSON object.

Every figure comes from at least five runs, each in a process of its own. A
budget that is not kept shows as ``"met": false``; the exit code tells only
whether the measuring worked (0, else 1).
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.figures import Budget, Told, growth, slowest, tell, typical  # noqa: E402
from tests.bench.tenfold import make_tenfold  # noqa: E402

STARTS, WALKS = 7, 5
BUDGETS = {
    "start": Budget(0.45, "s"),
    "pressed": Budget(30, "ms", by="p95"),
    "new_screen": Budget(50, "ms", by="p95"),
    "memory": Budget(95, "MB", by="p95"),
    "still_home": Budget(0.1, "% of one core"),
    "start_growth": Budget(10, "%"),
    "memory_growth": Budget(10, "%"),
}


class Bench:
    """Runs the drivers in an environment of their own and keeps what they print."""

    def __init__(self, folder: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        self._environ = kept | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONUTF8": "1",
        }
        self._plain = str(ROOT / "content")
        self._large = str(folder / "content")
        config = folder / "kiosk.toml"
        config.write_text("", encoding="utf-8")
        self._clinic = ("--data-dir", str(folder / "data"), "--config", str(config))
        self.topics = make_tenfold(Path(self._plain), Path(self._large))
        self.warnings: dict[str, None] = {}

    def figures(self) -> dict[str, Told]:
        """Measure everything."""
        told = self._starts() | self._walks()
        home = json.loads(self._run("idle_driver"))
        told["still_home"] = tell(home, BUDGETS["still_home"], len(home))
        return {name: told[name] for name in BUDGETS}

    def _starts(self) -> dict[str, Told]:
        """Start with the shipped and the large library in turns, the first of each for nothing."""
        folders = (self._plain, self._large)
        for folder in folders:
            self._start(folder)
        pairs = [[self._start(folder) for folder in folders] for _ in range(STARTS)]
        plain, large = zip(*pairs, strict=True)
        told = tell([wall for wall, _ in plain], BUDGETS["start"], STARTS)
        work, more = [cpu for _, cpu in plain], [cpu for _, cpu in large]
        return {
            "start": {**told, "processor_s": round(statistics.median(work), 4)},
            "start_growth": tell(growth(work, more), BUDGETS["start_growth"], STARTS),
        }

    def _start(self, content: str) -> tuple[float, float]:
        """Return the seconds from spawn to first frame, and those of the processor in them.

        Other programs make the first longer and hardly the second, so that growth
        is told from the second.
        """
        began = time.monotonic()
        options = ("--size", "1280x800", "--inches", "10.1", "--content", content)
        moment, worked = self._run("start_driver", *options, *self._clinic).split()
        return float(moment) - began, float(worked)

    def _walks(self) -> dict[str, Told]:
        """Visit all screens of the shipped library, timed, and of the large one, in turns."""
        plain, large = [], []
        for _ in range(WALKS):
            plain.append(json.loads(self._run("walk_driver", self._plain)))
            large.append(json.loads(self._run("walk_driver", self._large, "--memory")))
        grown = growth([walk["rss_mb"] for walk in plain], [walk["rss_mb"] for walk in large])
        memory = tell([walk["pss_mb"] for walk in plain], BUDGETS["memory"], WALKS)
        resident = statistics.median(walk["rss_mb"] for walk in plain)
        return {
            "pressed": self._places([walk["pressed"] for walk in plain], BUDGETS["pressed"]),
            "new_screen": self._places([walk["screens"] for walk in plain], BUDGETS["new_screen"]),
            "memory": {**memory, "resident_mb": round(resident, 1)},
            "memory_growth": tell(grown, BUDGETS["memory_growth"], WALKS),
        }

    def _places(self, walks: list[dict[str, float]], budget: Budget) -> Told:
        """Return the figure over the places, each place the median of its visits."""
        values = typical(walks)
        return {**tell(list(values.values()), budget, len(walks)), "slowest": slowest(values)}

    def _run(self, driver: str, *arguments: str) -> str:
        command = [sys.executable, "-m", f"tests.bench.{driver}", *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environ, capture_output=True, text=True, check=True
        )
        self.warnings |= dict.fromkeys(done.stderr.splitlines())
        return done.stdout


def load() -> list[float]:
    """Return how busy the machine was over 1, 5 and 15 minutes; empty where nobody counts."""
    return [round(value, 2) for value in os.getloadavg()] if hasattr(os, "getloadavg") else []


def main() -> int:
    """Print the figures."""
    began, before = time.monotonic(), load()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        try:
            bench = Bench(Path(folder))
            figures = bench.figures()
        except subprocess.CalledProcessError as problem:
            print(f"bench: {' '.join(problem.cmd[1:])}\n{problem.stderr}", file=sys.stderr)
            return 1
    machine = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load_before": before,
        "load_after": load(),
    }
    told = {
        "machine": machine,
        "topics_in_tenfold_library": bench.topics,
        "took_s": round(time.monotonic() - began, 1),
        "warnings": list(bench.warnings),
        "met": all(figure["met"] for figure in figures.values()),
        "figures": figures,
    }
    print(json.dumps(told, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
