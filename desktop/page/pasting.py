"""What of the clipboard, or of what is dropped, can stand in a story: its text.

Plain text is taken as it is.  Where a program gave HTML alone, its text is
(:mod:`desktop.text.html_text`); Qt would read it as rich text, with pictures and all.
Anything else is none, and there is a sentence that says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.session.story.live_text import as_story_text
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_RICH = ("text/rtf", "text/richtext", "application/rtf")
_FILES = "x-special/gnome-copied-files"


def may_be_pasted(source: QMimeData) -> bool:
    """Return whether ``source`` is text, without reading it.

    The address of a file is not: what is meant is the file.
    """
    return (source.hasText() or source.hasHtml()) and not _files_in(source)


def pasted_text(source: QMimeData, *, is_markdown: bool) -> str:
    """Return the text of ``source``; empty if there is none.

    Args:
        source: What was copied or is dropped.
        is_markdown: Whether emphasis is to be marked, if it is HTML.
    """
    if not may_be_pasted(source):
        return ""
    words = source.text() if source.hasText() else ""
    if not words and source.hasHtml():
        from desktop.text.html_text import text_of_html  # late: rarely needed

        words = text_of_html(source.html(), is_markdown=is_markdown)
    return as_story_text(words)


def why_not_pasted(source: QMimeData) -> str:
    """Return the sentence that ``source`` has no text, and what it has instead."""
    if not source.formats():
        return translate("There is nothing to paste.")
    if files := _files_in(source):
        return translate_count(
            "What was copied is a file, not its words. Open it and copy these.",
            "What was copied is {count} files, not their words. Open them and copy "
            "these.",
            files,
        )
    if source.hasImage():
        return translate("What was copied is a picture, and a story has only words.")
    if any(map(source.hasFormat, _RICH)):
        return translate("What was copied is formatted only. Copy it as plain text.")
    return translate("What was copied has no text.")


def _files_in(source: QMimeData) -> int:
    """Return how many files were copied, rather than words."""
    files = sum(url.isLocalFile() for url in source.urls())
    return max(files, int(source.hasFormat(_FILES)))
