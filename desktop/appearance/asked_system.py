"""What Windows and macOS say of contrast and motion, asked of the system itself.

The answers have the names that the desktop portal of Linux uses.  Neither tells of
changes: what is asked here is so until Reread is started anew.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from ctypes import util
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_HIGH_CONTRAST, _ANIMATION = 0x0042, 0x1042
"""``SPI_GETHIGHCONTRAST`` and ``SPI_GETCLIENTAREAANIMATION`` of Windows."""
_IS_ON = 0x0001
"""``HCF_HIGHCONTRASTON``."""


def asked(platform: str = sys.platform) -> Mapping[str, Any]:
    """Return what the system says, by the portal's names; nothing if it says none.

    Args:
        platform: Which system it is, as in ``sys.platform``.
    """
    with suppress(OSError, AttributeError):
        if platform == "win32":
            return _of_windows()
        if platform == "darwin":
            return _of_mac()
    return {}


class _HighContrast(ctypes.Structure):
    """``HIGHCONTRASTW`` of Windows."""

    _fields_ = (
        ("size", ctypes.c_uint),
        ("flags", ctypes.c_uint),
        ("scheme", ctypes.c_wchar_p),
    )


def _of_windows() -> Mapping[str, Any]:
    ask = ctypes.CDLL("user32").SystemParametersInfoW
    contrast, moves = _HighContrast(), ctypes.c_int(1)
    contrast.size = ctypes.sizeof(contrast)
    ask(_HIGH_CONTRAST, contrast.size, ctypes.byref(contrast), 0)
    ask(_ANIMATION, 0, ctypes.byref(moves), 0)
    return {
        "contrast": contrast.flags & _IS_ON,
        "enable-animations": bool(moves.value),
    }


def _of_mac() -> Mapping[str, Any]:
    library = ctypes.CDLL(util.find_library("objc"))
    library.objc_getClass.restype = library.sel_registerName.restype = ctypes.c_void_p
    named = library.sel_registerName
    kinds = (ctypes.c_void_p, ctypes.c_void_p)
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", library))
    is_so = ctypes.CFUNCTYPE(ctypes.c_bool, *kinds)(("objc_msgSend", library))
    workspaces = library.objc_getClass(b"NSWorkspace")
    shared = send(workspaces, named(b"sharedWorkspace"))
    contrast = b"accessibilityDisplayShouldIncreaseContrast"
    motion = b"accessibilityDisplayShouldReduceMotion"
    return {
        "contrast": int(is_so(shared, named(contrast))),
        "reduced-motion": int(is_so(shared, named(motion))),
    }
