"""Python's search for garbage, kept from holding up the window.

A novel with ten thousand notes is some hundred thousand values that live as long as
the window.  Python would look through all of them now and then, for a tenth of a
second each time; they are shown to it once and left out from then on.
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


def let_all_be_collected() -> None:
    """Let everything be looked through again: what lived long is about to end."""
    gc.unfreeze()
