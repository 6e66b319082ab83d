"""One module a command: ``add`` gives its grammar, ``run`` does it and returns an exit code.

Nothing here is imported by the parts; imports a command needs stand inside its ``run``,
so that the kiosk starts without them.
"""
