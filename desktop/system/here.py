"""The system that Reread runs on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.system.system import System


def system_called(platform: str) -> System:
    """Return the system that ``sys.platform`` calls ``platform``; else some Unix."""
    # Imported here: of three, one is needed.
    if platform == "linux":
        from desktop.system.linux import Linux

        return Linux()
    if platform == "darwin":
        from desktop.system.macos import MacOS

        return MacOS()
    if platform == "win32":
        from desktop.system.windows import Windows

        return Windows()
    from desktop.system.system import System

    return System()


SYSTEM = system_called(sys.platform)
"""It holds no state but which calls were found."""
