"""Numbers as the author reads them."""

from __future__ import annotations

_NARROW_SPACE = "\u202f"
"""Narrow and unbreakable, as between thousands."""


def grouped(number: int) -> str:
    """Return ``number`` in groups of three digits: ``6 512``."""
    return f"{number:,}".replace(",", _NARROW_SPACE)


def counted(number: int) -> str:
    """Return ``number`` as it is counted: ``6 512``, and ``−12`` if it is less."""
    return grouped(number) if number >= 0 else signed(number)


def signed(number: int) -> str:
    """Return ``number`` with its sign, as a difference: ``+34``, ``−12``."""
    sign = "+" if number > 0 else "\u2212" if number else ""
    return f"{sign}{grouped(abs(number))}"


def percentage(fraction: float) -> str:
    """Return ``fraction`` of one as a whole percentage: ``62 %``.

    Only what is really complete is 100 %.
    """
    return f"{int(min(max(fraction, 0.0), 1.0) * 100)}\u00a0%"
