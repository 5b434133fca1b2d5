"""Edits of the page as assistive technology hears of them.

What came and went is told as the story knows it; by itself, Qt copies all of a text
that is shown anew, too.  Loaded only when somebody listens.

Offsets that leave are Qt's, UTF-16 units of the document, as in all that Qt says of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

from desktop.widgets.spoken_field import keep_qt_from_telling_edits, tell_replaced

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from desktop.session.story.live_text import Edit, LiveText

_MOST = 20
"""Changes of one edit that are told: nobody listens to a thousand."""
_LONGEST = 5_000
"""Code points of what came or went that are told, of the longest reading aloud."""


def tell_whether_editable(editor: QTextEdit) -> None:
    """Tell that ``editor`` can be edited from now on, or not any more; Qt does not.

    On Linux, Qt hands on no such change, and a screen reader that holds the text to be
    read-only says nothing of what is erased.  It looks anew at what gets the keys, so
    they are told to have gone away and come back.
    """
    changed = QAccessible.State()
    changed.editable = changed.readOnly = True
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(editor, changed))
    if editor.hasFocus():
        for widget in (editor.viewport(), editor):
            focus = QAccessibleEvent(widget, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(focus)


def tell_edit(editor: QTextEdit, live: LiveText, edit: Edit) -> None:
    """Tell which words came and went.

    Args:
        editor: Where they are shown.
        live: The text, in which the edit was made by now.
        edit: What was made of it.
    """
    keep_qt_from_telling_edits(editor)
    undone = edit.inverse.changes
    for gone, made in list(zip(undone, edit.changes.changes, strict=True))[:_MOST]:
        place = live.to_document(gone.span.start)
        came = made.inserted[:_LONGEST]
        tell_replaced(editor, place, gone.inserted[:_LONGEST], came)
