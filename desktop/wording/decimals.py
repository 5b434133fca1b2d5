"""Numbers with a decimal, as the author's language writes them."""

from __future__ import annotations

from desktop.wording.numbers import grouped
from desktop.wording.translation import translate


def one_decimal(number: float) -> str:
    """Return ``number``, which is not less than 0, with one decimal: 3.5, or 3,5."""
    whole, tenth = divmod(round(number * 10), 10)
    return translate("{whole}.{tenth}", whole=grouped(whole), tenth=tenth)
