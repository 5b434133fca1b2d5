"""What lives as long as a window, which Python need not look through for garbage.

A novel with ten thousand notes has some hundred thousand values, and looking through
them takes a tenth of a second each time.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def making_what_stays() -> Iterator[None]:
    """Make, within, what lives long: nothing of it is looked through later."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()


def let_stay() -> None:
    """Look for no garbage later in what is there now."""
    gc.freeze()


def let_all_be_collected() -> None:
    """Let everything be looked through again: what lived long is about to end."""
    gc.unfreeze()
