"""The paragraph or the sentence one is at, and the rest of the page dimmed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.appearance.theme import load_theme
from desktop.page.focus_dimming import PageFocus
from desktop.page.page_view import PageView
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

STORY = (
    "It rained. Nobody came to the landing. The ferry was late.\n"
    "\n"
    "In the morning it was gone, and so were they. Ines counted.\n"
    "\n" + "\n\n".join(f"Day {n}. It rained." for n in range(40))
)


class Reader:
    """Somebody at a page that is dimmed but for what is in focus."""

    def __init__(self, session, page, focus):
        self.session, self.page, self.focus = session, page, focus
        self.shown = []

    def go_to(self, words, length=0):
        at = self.session.text.index(words)
        self.page.select(Span(at, at + length))

    @property
    def lit(self):
        return [span.of(self.session.text) for span in self.focus.spans]

    def darkest(self, words):
        """Return how dark the darkest pixel of some words is; zero is black."""
        page, at = self.page, self.session.text.index(words)
        ends = (at, at + len(words))
        first, last = (self.place_of(end) for end in ends)
        picture = page.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        xs = range(round(first.x() * ratio), round(last.x() * ratio))
        ys = range(round(first.y() * ratio), round((first.y() + 24) * ratio))
        return min(picture.pixelColor(x, y).lightness() for x in xs for y in ys)

    def place_of(self, position):
        cursor = self.page.textCursor()
        cursor.setPosition(self.page.live.to_document(position))
        return self.page.cursorRect(cursor).topLeft()


@pytest.fixture
def reader(qtbot, setting):
    session = StorySession(STORY, AnnotationSet(), {})
    page = PageView(session.live, setting())
    page.paragraph_at = session.paragraphs.at
    page.resize(800, 600)
    shown = []
    focus = PageFocus(page, session, load_theme("light"), lambda: shown)
    reader = Reader(session, page, focus)
    reader.shown = shown
    with qtbot.waitExposed(page):
        page.show()
    yield reader
    page.let_go()
    page.close()
    page.deleteLater()
    session.deleteLater()


@pytest.mark.parametrize(
    ("way", "words", "lit"),
    [
        ("paragraph", "Ines", "In the morning it was gone, and so were they. Ines "),
        ("sentence", "Ines", "Ines counted."),
        ("sentence", "Nobody", "Nobody came to the landing."),
        ("off", "Ines", None),
    ],
)
def test_what_is_at_the_caret_is_in_focus(reader, way, words, lit):
    reader.focus.set_way(way)
    reader.go_to(words)
    reader.page.select(Span(reader.page.caret + 1, reader.page.caret + 1))

    assert [each[: len(lit or "")] for each in reader.lit] == ([lit] if lit else [])


def test_a_selection_is_wholly_in_focus(reader):
    reader.focus.set_way("sentence")

    reader.go_to("came to the landing. The", len("came to the landing. The"))

    assert reader.lit == ["Nobody came to the landing. The ferry was late."]


def test_what_the_author_is_shown_is_in_focus_too(reader):
    reader.focus.set_way("paragraph")
    at = STORY.index("Day 3.")
    reader.shown.append(Span(at, at + 3))

    reader.focus.follow()

    assert reader.lit[1] == "Day 3. It rained."


def test_focus_goes_along_where_one_reads_without_a_caret(reader):
    reader.focus.set_way("paragraph")
    reader.go_to("It rained")

    reader.page.verticalScrollBar().setValue(600)

    assert reader.lit[0].startswith("Day ")
    assert reader.page.is_caret_in_view is False


def test_only_what_is_not_in_focus_is_dimmed(reader):
    plain = reader.darkest("rained. Nobody")
    reader.focus.set_way("sentence")
    reader.go_to("came to")

    assert reader.darkest("Nobody came") == plain
    assert reader.darkest("ferry was late") > 100
    assert reader.darkest("In the morning") > 100

    reader.focus.set_way("off")
    assert reader.darkest("ferry was late") == plain


def test_keys_that_are_typed_stay_in_focus(reader):
    reader.page.set_editable(True)
    reader.focus.set_way("sentence")
    at = STORY.index("counted.") + len("counted.")
    reader.page.select(Span(at, at))

    QTest.keyClicks(reader.page, " So")

    assert reader.lit == ["So"]
    QTest.keyClick(reader.page, Qt.Key.Key_Return)
    assert reader.lit == [""]


def test_words_put_elsewhere_leave_the_focus_where_it_is(reader):
    reader.focus.set_way("paragraph")
    reader.go_to("Ines")
    lit = reader.lit

    changes = ChangeSet((Change(Span(0, 0), "So. "),))
    reader.session.edit(changes, "Edit")

    assert reader.lit == lit


def test_a_click_moves_the_focus(reader):
    reader.focus.set_way("paragraph")
    place = reader.place_of(STORY.index("morning")) + QPoint(2, 8)

    QTest.mouseClick(
        reader.page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )

    assert reader.lit[0].startswith("In the morning")


BESIDE = QPoint(18, -8)
"""From a place in the strip to the beginning of the words, in pixels."""


class Strip:
    """Paints a bar beside each paragraph, as beside what was read."""

    def paint(self, painter, block):
        bar = QRect(round(block.origin.x()) - 20, round(block.origin.y()) + 4, 4, 12)
        painter.fillRect(bar, Qt.GlobalColor.black)
        return []

    def paint_over(self, painter, block, ranges):
        pass

    def hangs_over(self, number):
        return False


def test_what_marks_that_a_paragraph_was_read_is_dimmed_along_with_it(reader):
    reader.page.page_layout.underlay = Strip()
    reader.focus.set_way("paragraph")

    reader.go_to("In the morning")

    picture = reader.page.viewport().grab().toImage()
    dimmed, lit = (
        picture.pixelColor(reader.place_of(reader.session.text.index(words)) - BESIDE)
        for words in ("It rained.", "In the morning")
    )
    assert lit.lightness() == 0 < dimmed.lightness()
