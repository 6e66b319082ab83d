"""Using parts of a package whose front module imports what the kiosk must not hold.

``prometheus_client`` brings HTTP servers and TLS with it, ``segno`` XML and URL clients, as soon
as they are imported by name. Their inner modules import none of that (decision 0011).
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec


def left_out(package: str) -> None:
    """Let ``package.inner`` be imported without running the package's own front module.

    Nothing happens when the package has been imported already. Raises ModuleNotFoundError
    when it is not installed.
    """
    if package in sys.modules:
        return
    spec = find_spec(package)
    if spec is None:
        raise ModuleNotFoundError(f"{package} is not installed")
    sys.modules[package] = module_from_spec(spec)
