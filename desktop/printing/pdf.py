"""A manuscript as a PDF, drawn by Qt; needs a ``QGuiApplication`` and no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import NotPossible
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.exchange.formats import Writing, WrittenManuscript
    from desktop.exchange.manuscript import Manuscript


def write_pdf(manuscript: Manuscript, writing: Writing) -> WrittenManuscript:
    """Return ``manuscript`` as a PDF; in any thread.

    Args:
        manuscript: The story and the notes that go along.
        writing: How it is written; its options are a
            :class:`~desktop.printing.page_choices.PageChoices`, or None for the usual.

    Raises:
        NotPossible: If it cannot be drawn.
        Cancelled: If nobody wants it any more.
    """
    del manuscript, writing
    raise NotPossible(translate("Reread cannot draw a PDF yet."))
