"""prometheus_client without its servers: only the parts that describe and write metrics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kiosk.front_module import left_out

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

PACKAGE = "prometheus_client"
_END = b"# EOF\n"


def metric(
    name: str, kind: str, meaning: str, value: float, labels: Mapping[str, str] | None = None
) -> Metric:
    """Return a family of one sample; a counter's ``name`` ends in ``_total``."""
    left_out(PACKAGE)
    from prometheus_client.metrics_core import Metric

    family = Metric(name, meaning, kind)
    family.add_sample(name, dict(labels or {}), float(value))
    return family


def rendered(families: Iterable[Metric]) -> bytes:
    """Return the families as text; the mark that ends an OpenMetrics file is taken off."""
    left_out(PACKAGE)
    from prometheus_client.openmetrics.exposition import generate_latest

    written: bytes = generate_latest(_Collected(families))  # type: ignore[no-untyped-call]
    return written.removesuffix(_END)


class _Collected:
    """What the exposition calls a registry."""

    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = families

    def collect(self) -> Iterable[Metric]:
        return self._families
