"""What PySide looks for in every module that is imported, and finds in none of ours.

PySide can give a module other names for Qt's methods, if that asks for them by
importing ``__feature__``.  To know which modules may, it reads the source of each one
as it is imported, of Python's own as well, looks for ``PySide6`` in it, and keeps all
its lines: a tenth of the time and of the memory of a start.  No module here asks for
such names.
"""

from __future__ import annotations

import sys

_FEATURES = "shibokensupport.feature"
_LOOK = "_mod_uses_pyside"


def look_for_no_features() -> None:
    """Have PySide read no source of what is imported from now on.

    To be called when PySide is there and little else.  Every module then counts as one
    that uses PySide, in the way all do that ask for nothing.  A PySide that goes about
    it otherwise is left to do so.
    """
    features = sys.modules.get(_FEATURES)
    if hasattr(features, _LOOK):
        setattr(features, _LOOK, _uses_pyside)


def _uses_pyside(_module: object) -> bool:
    return True
