"""Runs in the built program before it: an empty module where PySide6.QtQuick asks for QtOpenGL.

QtQuick's Python module wants that module to be there, and uses it only for calls that hand
OpenGL objects to Python. The kiosk makes none, and the real one is 9 MB to unpack.
"""

import sys
from types import ModuleType

sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
