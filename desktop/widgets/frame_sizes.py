"""How much of a window goes to what stands around its text, in pixels."""

from __future__ import annotations

TOP_BAR, STATUS_LINE = 44, 27
"""The heights of the bars, with the hairline; more if the type is larger."""

OVERVIEW = 14
"""The width of the overview."""

_LEFT_OVER = 60
"""What is left of the body, at least, beside a panel over it."""


def panel_width(wanted: int, zoom: int, room: int) -> int:
    """Return how wide the panel is in so much ``room``.

    Args:
        wanted: How wide the author wants it at 100 per cent.
        zoom: Per cent of the usual size.
        room: The width of panel and body.
    """
    most = max(room - _LEFT_OVER, 1)
    return min(round(wanted * zoom / 100), most)
