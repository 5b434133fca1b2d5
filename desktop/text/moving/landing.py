"""Where a scene or chapter is let go of, told by what stands beside the place."""

from __future__ import annotations

from desktop.value import value


@value
class Landing:
    """Where a scene or chapter is let go of, told by the parts beside the place.

    Attributes:
        above: The index of the part above it; None if there is none.
        below: The same of the one below it.
        is_onto: Whether it is the part above itself, at the end of which it goes.
    """

    above: int | None = None
    below: int | None = None
    is_onto: bool = False
