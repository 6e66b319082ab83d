"""Runs in the built program before it, and before Qt: variables that would change Qt go."""

import os

from kiosk.surroundings import system_charset, tidy

tidy(os.environ, system_charset())
os.environ["QML_DISK_CACHE"] = "aot,qmlc-read"  # all QML is compiled already: keep nothing
