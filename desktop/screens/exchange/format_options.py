"""What each format asks for by itself, made of what is chosen for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from desktop.exchange.manuscript import Manuscript


def options_of(
    format_: str, chosen: Mapping[str, Any]
) -> Callable[[Manuscript], object] | None:
    """Return what makes the options of a format; None if it has none.

    Args:
        format_: The name of the format.
        chosen: What is chosen, by name.
    """
    del format_, chosen
    return None
