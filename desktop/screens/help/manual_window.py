"""The manual: a few pages with pictures that come with Reread, and what is new in it.

The pages are Markdown, so that they can be read where the code is, too.  Nothing is
fetched: links lead from page to page, and pictures lie beside them.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import UI_FAMILY, text_font
from desktop.paths import changelog, manual_folder
from desktop.value import value
from desktop.widgets.keyboard import WordField
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.speaking import language
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent, QTextFragment

    from desktop.appearance.theme import Theme

FIRST = "index.md"
"""The page that names all others, in their order."""
_LINK = re.compile(r"^\d+\. \[[^\]]+\]\(([\w-]+\.md)\)", re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_SIZE = QSize(1080, 780)
_LIST, _FIELD = 232, 220
_COLUMN, _EDGE = 640, 32
"""The widest a line is, and what is left beside it at least, in pixels."""
_TEXT, _KEYS = 12.75, 0.86
"""The size of the text, in points, and that of keys, in sizes of the text."""
_LINE, _IN_TABLE = 138, 112
"""The height of a line, and of one in a table, per cent of its text."""


@value
class ManualPage:
    """A page of the manual: where it is, and what it is called."""

    file: Path
    title: str
    words: str


def manual_pages() -> list[ManualPage]:
    """Return the pages in their order; those that are not there are left out.

    They are in the language that is spoken, or in English.
    """
    folder = manual_folder() / language()
    if not (folder / FIRST).is_file():
        folder = manual_folder()
    first = _page_in(folder / FIRST)
    if first is None:
        return []
    names = _LINK.findall(first.words)
    return [first, *filter(None, (_page_in(folder / name) for name in names))]


def _page_in(file: Path) -> ManualPage | None:
    try:
        words = file.read_text(encoding="utf-8")
    except OSError:
        return None
    title = _TITLE.search(words)
    return ManualPage(file, title[1] if title else file.stem, words)


def _fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    """Yield each stretch of a document that looks alike."""
    block = document.begin()
    while block.isValid():
        within = block.begin()
        while not within.atEnd():
            yield within.fragment()
            within += 1
        block = block.next()


class ManualView(QTextBrowser):
    """One page, as wide as is good to read, its pictures no wider.

    Signals:
        page_wanted: A link leads to another page; carries its name.
    """

    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: ManualPage | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)

    def show_page(self, page: ManualPage) -> None:
        """Show ``page`` from its beginning."""
        self._page = page
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        bar = self.verticalScrollBar()
        place = bar.value()
        self._lay_out()
        bar.setValue(place)

    def _lay_out(self) -> None:
        if self._page is None:
            return
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(self._theme.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.text))
        palette.setColor(QPalette.ColorRole.Link, QColor(self._theme.accent))
        self.setPalette(palette)
        # With a style sheet, it may keep what it had of the theme before.
        self.viewport().setPalette(palette)
        # A new one: what replaces the text of another begins with the letters of its
        # title, and Qt crashes over frames that went.
        document = QTextDocument(self)
        document.setDefaultFont(text_font(size=_TEXT))
        document.setMarkdown(
            self._page.words, QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        side = max(_EDGE, (self.viewport().width() - _COLUMN) // 2)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(_EDGE)
        frame.setBottomMargin(_EDGE)
        document.rootFrame().setFrameFormat(frame)
        self._space_lines(document)
        self._draw_keys(document)
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._draw_table(table)
        self.setDocument(document)  # The one before goes with that.

    def _draw_keys(self, document: QTextDocument) -> None:
        """Show what is code as the keys and names of files that it is."""
        how = QTextCharFormat()
        how.setFontFamilies([UI_FAMILY])
        how.setFontFixedPitch(False)
        how.setFontPointSize(_TEXT * _KEYS)
        how.setBackground(QColor(self._theme.selected))
        places = [
            (fragment.position(), fragment.length())
            for fragment in _fragments(document)
            if fragment.charFormat().fontFixedPitch()
        ]
        cursor = QTextCursor(document)
        for place, length in places:
            cursor.setPosition(place)
            cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(how)

    def _space_lines(self, document: QTextDocument) -> None:
        block = document.begin()
        while block.isValid():
            how = QTextBlockFormat()
            proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            # A line that holds a picture would be half as high again.
            is_picture = block.text().strip() == "\N{OBJECT REPLACEMENT CHARACTER}"
            in_table = QTextCursor(block).currentTable() is not None
            height = 100 if is_picture else _IN_TABLE if in_table else _LINE
            how.setLineHeight(height, proportional.value)
            level = block.blockFormat().headingLevel()
            if level:
                how.setTopMargin(8 if level == 1 else 24)
                how.setBottomMargin(8)
            QTextCursor(block).mergeBlockFormat(how)
            block = block.next()

    def _draw_table(self, table: QTextTable) -> None:
        how = table.format()
        how.setBorder(1)
        how.setBorderCollapse(True)
        how.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        how.setBorderBrush(QColor(self._theme.line))
        how.setCellPadding(5)
        how.setCellSpacing(0)
        how.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(how)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the manual, no wider than a line; nothing else."""
        if kind != QTextDocument.ResourceType.ImageResource.value or not self._page:
            return None
        address = name if isinstance(name, str) else name.toString()
        file = (self._page.file.parent / address).resolve()
        if manual_folder().resolve() not in file.parents:
            return None
        picture, ratio = QImage(str(file)), self.devicePixelRatioF()
        room = min(self.viewport().width() - 2 * _EDGE, _COLUMN)
        width = max(1, min(round(room * ratio), picture.width()))
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = picture.scaledToWidth(width, smooth)
        shown.setDevicePixelRatio(ratio)
        return shown

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            share = bar.value() / max(1, bar.maximum())
            self._lay_out()
            bar.setValue(round(share * bar.maximum()))

    def _on_link(self, address: QUrl) -> None:
        if address.isRelative() and address.path():
            self.page_wanted.emit(address.path())


class ManualWindow(QDialog):
    """The names of the pages, a field to look for words, and the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Manual"))
        self.resize(fitting_size(self, _SIZE))
        self._pages = manual_pages()
        self._list = QListWidget(self)
        self._list.setObjectName("pages")
        self._list.setAccessibleName(translate("Pages of the manual"))
        self._list.setFixedWidth(_LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.addItems([page.title for page in self._pages])
        self._field = WordField(self)
        self._field.setPlaceholderText(translate("Find in the manual"))
        self._field.setAccessibleName(translate("Find in the manual"))
        self._field.setClearButtonEnabled(True)
        self._field.returnPressed.connect(self._find_next)
        self.view = ManualView(theme, self)
        self.view.setAccessibleName(translate("The page"))
        self.view.page_wanted.connect(self.show_page)
        self._list.currentRowChanged.connect(self._on_row)
        self._lay_out()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(partial(self._field.setFocus))
        self._list.setCurrentRow(0)

    def show_page(self, name: str) -> None:
        """Show the page in the file called ``name``, if there is one."""
        names = [page.file.name for page in self._pages]
        if name in names:
            self._list.setCurrentRow(names.index(name))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.view.show_theme(theme)

    def _lay_out(self) -> None:
        reading = QVBoxLayout()
        reading.setContentsMargins(0, 12, 12, 0)
        reading.setSpacing(4)
        self._field.setFixedWidth(_FIELD)
        reading.addWidget(self._field, alignment=Qt.AlignmentFlag.AlignRight)
        reading.addWidget(self.view, stretch=1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addLayout(reading, stretch=1)

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self.view.show_page(self._pages[row])

    def _find_next(self) -> None:
        """Go to the next place with the words, on this page or one after it."""
        words = self._field.text().strip()
        if not words or self.view.find(words):
            return
        for row in self._rows_after():
            self._list.setCurrentRow(row)
            self.view.moveCursor(QTextCursor.MoveOperation.Start)
            if self.view.find(words):
                return

    def _rows_after(self) -> Iterator[int]:
        now, count = self._list.currentRow(), len(self._pages)
        yield from ((now + step) % count for step in range(1, count + 1))


class NewsWindow(QDialog):
    """What came with each version, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("What is new"))
        self.resize(fitting_size(self, QSize(820, 720)))
        self.view = ManualView(theme, self)
        self.view.setAccessibleName(translate("What is new"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        page = _page_in(changelog())
        if page is not None:
            self.view.show_page(page)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.view.show_theme(theme)
