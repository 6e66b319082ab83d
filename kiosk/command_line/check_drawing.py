"""The part of ``kiosk check`` that draws: fonts and every screen, without a display."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from itertools import chain

from kiosk import paths
from kiosk.command_line.check_machine import Around
from kiosk.content.model import Audience
from kiosk.doctor.finding import Finding

SIZE, INCHES = (1280, 800), 10.1


def drawn(chosen: argparse.Namespace, around: Around) -> tuple[Finding, ...]:
    """Return the findings about fonts and screens."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.app import Glass, Kiosk, application
    from kiosk.ui.check_fonts import check_fonts
    from kiosk.ui.check_screens import Listener, check_screens, visit
    from kiosk.ui.staff_tour import every_staff_place
    from kiosk.ui.tour import every_place

    glass = Glass(chosen.size or SIZE, chosen.inches or INCHES, windowed=True)
    places = 0
    listener = Listener()
    with listener:
        app = application()
        fonts = check_fonts(paths.assets() / "fonts", around.letters)
        for audience in Audience:
            kiosk = Kiosk(around.library, replace(around.settings, audience=audience), glass)
            kiosk.show(windowed=True)
            ways = chain(every_place(around.library, audience), every_staff_place())
            places += visit(kiosk.host, kiosk.window, ways, listener, str(audience))
            listener.place = f"{audience} end"
            kiosk.close()
            app.processEvents()
    return fonts, check_screens(places, listener.heard)
