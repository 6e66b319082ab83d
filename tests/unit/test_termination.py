"""SIGTERM: asked to quit, and left after a grace when nobody quits."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pytest

from kiosk.termination import Termination

if sys.platform == "win32":
    pytest.skip("Windows sends no SIGTERM", allow_module_level=True)

PATIENCE = 10.0


def test_a_loop_that_turns_is_asked_to_quit_and_nothing_else() -> None:
    asked, left = threading.Event(), threading.Event()
    ending = Termination(asked.set, leave=lambda _code: left.set())
    os.kill(os.getpid(), signal.SIGTERM)
    assert asked.wait(PATIENCE)
    ending.close()
    assert not left.is_set()


def test_a_hung_loop_is_left_with_code_0() -> None:
    codes: list[int] = []
    left = threading.Event()

    def leave(code: int) -> None:
        codes.append(code)
        left.set()

    ending = Termination(lambda: None, leave, grace_seconds=0.01)
    os.kill(os.getpid(), signal.SIGTERM)
    assert left.wait(PATIENCE)
    ending.close()
    assert codes == [0]


def test_the_signal_is_given_back_as_it_was_found() -> None:
    before = signal.getsignal(signal.SIGTERM)
    fd_before = signal.set_wakeup_fd(-1)
    threads = threading.active_count()
    Termination(lambda: None).close()
    assert signal.getsignal(signal.SIGTERM) == before
    assert signal.set_wakeup_fd(fd_before) == -1
    assert threading.active_count() == threads


def test_other_signals_end_nothing() -> None:
    asked = threading.Event()
    before = signal.signal(signal.SIGUSR1, lambda *_: None)
    ending = Termination(asked.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGTERM)
    assert asked.wait(PATIENCE), "the one after it was not heard"
    ending.close()
    signal.signal(signal.SIGUSR1, before)
