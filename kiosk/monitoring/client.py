"""prometheus_client without its servers.

The package's front module imports HTTP servers, TLS and URL clients, which the kiosk must not
hold (tests/frozen). The parts that describe and write metrics import none of them, so the
package is entered through these: an empty front module takes the place of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

PACKAGE = "prometheus_client"
_END = b"# EOF\n"


def metric(
    name: str, kind: str, meaning: str, value: float, labels: Mapping[str, str] | None = None
) -> Metric:
    """Return a family of one sample; a counter's ``name`` ends in ``_total``."""
    _enter_package()
    from prometheus_client.metrics_core import Metric

    family = Metric(name, meaning, kind)
    family.add_sample(name, dict(labels or {}), float(value))
    return family


def rendered(families: Iterable[Metric]) -> bytes:
    """Return the families as text; the mark that ends an OpenMetrics file is taken off."""
    _enter_package()
    from prometheus_client.openmetrics.exposition import generate_latest

    written: bytes = generate_latest(_Collected(families))  # type: ignore[no-untyped-call]
    return written.removesuffix(_END)


class _Collected:
    """What the exposition calls a registry."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families


def _enter_package() -> None:
    if PACKAGE not in sys.modules:
        spec = find_spec(PACKAGE)
        if spec is None:
            raise ModuleNotFoundError(f"{PACKAGE} is not installed")
        sys.modules[PACKAGE] = module_from_spec(spec)
