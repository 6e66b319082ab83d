"""Runs in the built program before it: UTF-8 where the start gave no language at all.

Without LANG, as under a bare service manager, Qt would warn and switch by itself.
"""

import os
import sys

if sys.platform == "linux" and not any(map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))):
    os.environ["LC_CTYPE"] = "C.UTF-8"
