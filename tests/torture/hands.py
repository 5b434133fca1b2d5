"""Typing in the document of an open story, as the page does, without a page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextCursor


class _NoLayout(QAbstractTextDocumentLayout):
    """Without a layout, a document reports no changes."""

    def documentChanged(self, position, removed, added):
        pass

    def documentSize(self):
        return QSizeF()

    def blockBoundingRect(self, block):
        return QRectF()

    def frameBoundingRect(self, frame):
        return QRectF()

    def hitTest(self, point: QPointF, accuracy):
        return -1

    def pageCount(self):
        return 1

    def draw(self, painter, context):
        pass


def lay_hands_on(session):
    """Let the document of ``session`` be typed in."""
    document = session.live.document
    document.setDocumentLayout(_NoLayout(document))


def type_over(session, start, end, words):
    """Type ``words`` in the place of what stands from ``start`` to ``end``."""
    live = session.live
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(start))
    cursor.setPosition(live.to_document(end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
