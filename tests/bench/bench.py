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
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.figures import Budget, Told, growth, slowest, tell, typical  # noqa: E402
from tests.bench.tenfold import make_tenfold  # noqa: E402

STARTS, WALKS = 9, 5
BUDGETS = {
    "start": Budget(0.45, "s"),
    "pressed": Budget(30, "ms", by="p95"),
    "new_screen": Budget(50, "ms", by="p95"),
    "memory": Budget(95, "MB"),
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
        self.topics = make_tenfold(Path(self._plain), Path(self._large))

    def figures(self) -> dict[str, Told]:
        """Measure everything."""
        starts, large_starts = self._starts()
        memory, large_memory = self._memory()
        home = json.loads(self._run("idle_driver"))
        walks = [json.loads(self._run("walk_driver", self._plain)) for _ in range(WALKS)]
        told = {
            "start": tell(starts, BUDGETS["start"], STARTS),
            "memory": tell(memory, BUDGETS["memory"], WALKS),
            "still_home": tell(home, BUDGETS["still_home"], len(home)),
            "start_growth": tell(growth(starts, large_starts), BUDGETS["start_growth"], STARTS),
            "memory_growth": tell(growth(memory, large_memory), BUDGETS["memory_growth"], WALKS),
        }
        for name, key in (("pressed", "pressed"), ("new_screen", "screens")):
            values = typical([walk[key] for walk in walks])
            figure = tell(list(values.values()), BUDGETS[name], WALKS)
            told[name] = {**figure, "slowest": slowest(values)}
        return {name: told[name] for name in BUDGETS}

    def _starts(self) -> tuple[list[float], list[float]]:
        """Return seconds from spawn to first frame: shipped and large library in turns."""
        folders = (self._plain, self._large)
        for folder in folders:
            self._start(folder)
        pairs = [[self._start(folder) for folder in folders] for _ in range(STARTS)]
        return [plain for plain, _ in pairs], [large for _, large in pairs]

    def _start(self, content: str) -> float:
        began = time.monotonic()
        options = ("--size", "1280x800", "--inches", "10.1", "--content", content)
        return float(self._run("start_driver", *options)) - began

    def _memory(self) -> tuple[list[float], list[float]]:
        """Return megabytes after every screen: shipped and large library in turns."""
        folders = (self._plain, self._large)
        pairs = [[self._used(folder) for folder in folders] for _ in range(WALKS)]
        return [plain for plain, _ in pairs], [large for _, large in pairs]

    def _used(self, content: str) -> float:
        return float(json.loads(self._run("walk_driver", content, "--memory"))["pss_mb"])

    def _run(self, driver: str, *arguments: str) -> str:
        command = [sys.executable, "-m", f"tests.bench.{driver}", *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environ, stdout=subprocess.PIPE, text=True, check=True
        )
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
            print(f"bench: {' '.join(problem.cmd[1:])} failed", file=sys.stderr)
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
        "met": all(figure["met"] for figure in figures.values()),
        "figures": figures,
    }
    print(json.dumps(told, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
