"""Which layers of a drawn figure show, as an edit of its SVG text (pure).

Every layer is a ``<g id="...">`` of the file's top level; an organ's layer bears the organ's id.
"""

from __future__ import annotations

import re

GUIDE = "guide"
LIT_EDGE = 1.3
"""How much stronger the outline of the organ is that a picture is about."""
FADED = 0.3
_FADED = {"body": 1.0, "vessels": 1.0, "neighbours": 0.625}

_LAYER = re.compile(r'  <g id="([\w-]+)".*?\n  </g>\n', re.DOTALL)
_OPACITY = re.compile(r'opacity="([\d.]+)"')
_EDGE = re.compile(r'(class="organ".* stroke-width=)"([\d.]+)"')
_HIDDEN = ' display="none"'


def shown(drawing: str, lit: str = "", *, vessels: bool = False) -> str:
    """Return the drawing about one organ, or as it is where ``lit`` is empty.

    The organ comes to the front with a halo, the others fade, and the guide is left out.
    """
    if vessels:
        drawing = drawing.replace(f'<g id="vessels"{_HIDDEN}', '<g id="vessels"')
    layers = {found[1]: found[0] for found in _LAYER.finditer(drawing)}
    if lit not in layers:
        return drawing
    front = _lit(layers.pop(lit))
    layers.pop(GUIDE, None)
    behind = "".join(_faded(layer, _FADED.get(name, FADED)) for name, layer in layers.items())
    return f"{_LAYER.split(drawing, maxsplit=1)[0]}{behind}{front}</svg>\n"


def _lit(layer: str) -> str:
    def stronger(found: re.Match[str]) -> str:
        return f'{found[1]}"{float(found[2]) * LIT_EDGE:g}"'

    return _EDGE.sub(stronger, layer.replace(_HIDDEN, ""))


def _faded(layer: str, share: float) -> str:
    return _OPACITY.sub(lambda found: f'opacity="{float(found[1]) * share:g}"', layer)
