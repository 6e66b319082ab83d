"""Runs in the built program before it, and before Qt: variables that would change Qt go."""

import os

from kiosk.surroundings import system_charset, tidy

tidy(os.environ, system_charset())
