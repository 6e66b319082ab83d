"""The first start: set-up opens where there is nobody to keep out."""

from __future__ import annotations

from kiosk.session.staff_events import SetUpBegan
from kiosk.staff.outcome import PinState
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff.ports import Services


def begin(host: SessionHost, services: Services) -> None:
    """Open set-up if the kiosk is new.

    A PIN that is there (or was) means that it is no longer new, whatever became of
    its settings: then only staff set them.
    """
    store = services.store
    if store.needs_set_up and services.keeper.state is PinState.NOT_SET and store.writable:
        host.dispatch(SetUpBegan())
