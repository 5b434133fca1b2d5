"""Tool tips of words that somebody else may have written.

Qt takes a tip that looks like HTML for HTML, and opens the pictures it names; a file
must not get that far by what it calls itself.
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt  # which alone knows what may be rich text


def plain_tip(words: str) -> str:
    """Return the tip that shows exactly ``words``, whatever they look like."""
    return escape(words) if Qt.mightBeRichText(words) else words
