"""What the monitoring file says: how the kiosk is, never what visitors did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.monitoring.client import metric, rendered

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric


@dataclass(frozen=True, slots=True)
class Figures:
    """One look at the kiosk. Times are seconds since 1970; None is left out of the file."""

    version: str
    content: str
    qt: str
    started: float
    now: float
    starts: int
    restarts: int
    content_age_days: int | None = None
    state_writable: bool | None = None
    pin_failures: int | None = None
    memory_bytes: int | None = None


def metrics(figures: Figures) -> Iterator[Metric]:
    """Yield the metric families; their names are documented and stay."""
    labels = {"version": figures.version, "content": figures.content, "qt": figures.qt}
    yield metric("kiosk_info", "gauge", "Versions of program, content and Qt.", 1, labels)
    gauges = (
        ("kiosk_start_time_seconds", "When the kiosk was started.", figures.started),
        ("kiosk_heartbeat_timestamp_seconds", "When this file was written.", figures.now),
        (
            "kiosk_content_age_days",
            "Days since the content was released.",
            figures.content_age_days,
        ),
        ("kiosk_state_writable", "1 if settings can be kept, else 0.", figures.state_writable),
        ("kiosk_memory_bytes", "Memory the kiosk holds (resident set).", figures.memory_bytes),
    )
    counters = (
        ("kiosk_starts_total", "Starts counted in this data folder.", figures.starts),
        (
            "kiosk_restarts_total",
            "Starts after a crash, a kill or a power cut.",
            figures.restarts,
        ),
        ("kiosk_pin_failures_total", "Wrong staff PINs since the start.", figures.pin_failures),
    )
    for kind, families in (("gauge", gauges), ("counter", counters)):
        for name, meaning, value in families:
            if value is not None:
                yield metric(name, kind, meaning, value)


def text(figures: Figures) -> bytes:
    """Return the file in Prometheus' text format 0.0.4."""
    return rendered(metrics(figures))
