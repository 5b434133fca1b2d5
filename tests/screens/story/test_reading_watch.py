from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRect
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QTextLayout

from desktop.annotations.kinds import Kind
from desktop.appearance.theme import load_theme
from desktop.page.block_painting import ShownBlock
from desktop.screens.story.passes import PassDisplay
from desktop.screens.story.reading_watch import ReadingWatch, ReadStrip
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.reading.read_marks import Mark
from desktop.text.span import Span
from desktop.typography.type_setting import LineType


class Nothing:
    """What else is painted: nothing."""

    def paint(self, _painter, _block):
        return ["inner"]

    def paint_over(self, _painter, _block, ranges):
        self.ranges = ranges


@pytest.fixture
def painted(qapp):
    def paint(mark, text="The ferry had stopped.", theme="light"):
        layout = QTextLayout(text, QFont())
        layout.beginLayout()
        layout.createLine().setLineWidth(400)
        layout.endLayout()
        block = ShownBlock(3, text, layout, QPointF(60, 10), LineType(30, 22), 600.0)
        strip = ReadStrip(Nothing(), {3: mark}.get, load_theme(theme))
        image = QImage(200, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        special = strip.paint(painter, block)
        painter.end()
        assert special == ["inner"]
        return image

    return paint


def has_bar(image):
    left, width = ReadStrip.extent(60)
    inside = {image.pixelColor(x, 25).name() for x in range(left, left + width)}
    return inside != {"#ffffff"}


@pytest.mark.parametrize(
    ("mark", "is_shown"),
    [
        (Mark.UNSEEN, False),
        (Mark.SEEN, False),
        (Mark.READ, True),
        (Mark.CHANGED, True),
    ],
)
def test_what_was_read_has_a_bar_beside_it(painted, mark, is_shown):
    assert has_bar(painted(mark)) is is_shown


@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_what_changed_since_is_told_from_what_was_read(painted, theme):
    read, changed = painted(Mark.READ, theme=theme), painted(Mark.CHANGED, theme=theme)

    assert read != changed


def test_what_changed_since_has_a_bar_of_its_own_beside_each_line(qapp):
    def bars(mark):
        layout = QTextLayout("The ferry had stopped. " * 9, QFont())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(200)
        layout.endLayout()
        block = ShownBlock(
            3, layout.text(), layout, QPointF(60, 0), LineType(30, 22), 200.0
        )
        image = QImage(100, 30 * layout.lineCount(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        ReadStrip(Nothing(), {3: mark}.get, load_theme("light")).paint(painter, block)
        painter.end()
        x = ReadStrip.extent(60)[0]
        inked = [
            image.pixelColor(x, y).name() != "#ffffff" for y in range(image.height())
        ]
        starts = sum(now and not before for before, now in pairwise([False, *inked]))
        return starts, layout.lineCount()

    assert bars(Mark.READ)[0] == 1
    assert len(set(bars(Mark.CHANGED))) == 1


def test_what_has_no_words_has_no_bar(painted):
    assert not has_bar(painted(Mark.READ, text="* * *"))


def test_in_a_narrow_window_the_strip_stays_on_the_page():
    left, width = ReadStrip.extent(16)

    assert left > 0
    assert left + width < 16


PARAGRAPH = " ".join(f"word{n}" for n in range(60)) + ".\n\n"
NOVEL = "".join(f"Paragraph {n}. {PARAGRAPH}" for n in range(80))


class Reading:
    """A novel on the screen, and somebody who looks at it."""

    def __init__(self, shown):
        self.shown, self.screen = shown, shown.screen
        self.page = shown.page
        self.watch = ReadingWatch(
            shown.story,
            shown.page,
            self.screen.margin,
            self.screen.modes,
            self.screen.navigation,
            self.screen.theme,
        )
        self.rereading = self.screen.story.rereading
        self.page.measure_all()
        self.page.shifted.emit()

    def look(self, seconds):
        for _ in range(round(10 * seconds)):
            self.watch.look(0.1)

    def marks(self, *numbers):
        """The first letters of the marks of paragraphs."""
        return "".join(self.mark(number).name[0] for number in numbers)

    def mark(self, number):
        at = self.shown.text.index(f"Paragraph {number}.")
        return self.rereading.marks.mark_at(at)

    def strip(self):
        """A picture of what stands left of the text."""
        view = self.page.viewport()
        width = round(self.page.page_layout.column_left)
        return view.grab(QRect(0, 0, width, view.height())).toImage()

    def type(self, number, words):
        at = self.shown.text.index(f"Paragraph {number}.")
        self.shown.session.edit(ChangeSet((Change(Span(at, at), words),)), "Typing")

    def scroll_to(self, number):
        at = self.shown.text.index(f"Paragraph {number}.")
        self.page.show_position(at, share=0.0)


@pytest.fixture
def reading(make_screen):
    return Reading(make_screen(NOVEL))


def test_what_is_on_the_screen_is_seen_at_once(reading):
    assert reading.marks(0, 1, 40) == "SSU"


def test_what_is_looked_at_is_read_from_the_top_down(reading):
    reading.look(7)
    assert reading.marks(0, 1) == "RS"

    reading.look(7)

    assert reading.marks(0, 1, 2) == "RRS"


def test_nothing_appears_beside_the_text_while_it_is_read(reading):
    before = reading.strip()
    reading.look(14)
    looked_at = reading.strip()

    bar = reading.page.verticalScrollBar()
    bar.setValue(1)
    bar.setValue(0)

    assert reading.marks(0, 1) == "RR"
    assert looked_at == before != reading.strip()


def test_scrolling_past_does_not_read(reading):
    for number in range(1, 79):
        reading.scroll_to(number)
        reading.look(0.2)

    assert reading.rereading.marks.read_in([Span(0, len(NOVEL))]) == [0]
    assert set(reading.marks(*range(79))) == {"S"}


def test_the_reading_goes_on_where_the_page_is(reading):
    reading.scroll_to(40)

    reading.look(8)

    assert reading.marks(0, 40, 41) == "SRS"
    assert reading.rereading.current.place == NOVEL.index("Paragraph 40.")


def test_nobody_reads_in_a_window_that_is_not_looked_at(reading, monkeypatch):
    monkeypatch.setattr(reading.page, "isActiveWindow", lambda: False)

    for _ in range(300):
        reading.watch._on_tick()

    assert reading.marks(0) == "S"


def test_the_watch_rests_when_all_in_view_is_read_and_goes_on_elsewhere(reading):
    assert reading.watch._timer.isActive()

    reading.look(120)
    assert not reading.watch._timer.isActive()
    reading.scroll_to(40)

    assert reading.watch._timer.isActive()


@pytest.mark.parametrize("comes_back", ["scrolls", "types", "comes to the window"])
def test_the_watch_rests_while_nobody_looks(reading, monkeypatch, comes_back):
    monkeypatch.setattr(reading.page, "isActiveWindow", lambda: False)
    reading.watch._on_tick()
    assert not reading.watch._timer.isActive()

    if comes_back == "scrolls":
        reading.scroll_to(3)
    elif comes_back == "types":
        reading.type(1, "Late. ")
    else:
        QGuiApplication.instance().focusWindowChanged.emit(None)

    assert reading.watch._timer.isActive()


def test_nobody_reads_while_writing_a_note(reading, monkeypatch):
    monkeypatch.setattr(reading.page, "isActiveWindow", lambda: True)
    note = reading.shown.mark("word5", Kind.NOTE)
    now = reading.watch._active
    assert reading.watch._is_looked_at(now)

    reading.screen.writing.begin(note)

    assert not reading.watch._is_looked_at(now)


def test_whoever_gives_no_sign_for_long_has_gone(reading, monkeypatch):
    monkeypatch.setattr(reading.page, "isActiveWindow", lambda: True)
    now = reading.watch._active

    assert reading.watch._is_looked_at(now + 100)
    assert not reading.watch._is_looked_at(now + 130)


def test_what_is_rewritten_is_not_read_because_it_stands_there(reading):
    reading.look(8)
    reading.screen.modes.enter(Mode.REVISE)
    reading.type(0, "And ")

    reading.look(60)
    here = reading.marks(0, 1)
    reading.scroll_to(40)
    reading.scroll_to(0)
    reading.look(8)

    assert here == "CR"
    assert reading.mark(0) is Mark.READ


def test_back_in_reread_what_was_rewritten_is_read_as_all_else(reading):
    reading.screen.modes.enter(Mode.REVISE)
    reading.type(0, "And ")
    reading.screen.modes.enter(Mode.REREAD)

    reading.look(8)

    assert reading.mark(0) is Mark.READ


def test_the_contents_tell_how_much_was_read(reading):
    display = PassDisplay(
        reading.shown.story, reading.screen.statistics, reading.screen.contents
    )
    reading.screen.statistics.count_all()
    progress = reading.screen.contents.passes._progress
    assert progress.accessibleName().startswith("0\xa0% read")

    reading.look(60)
    display.show()

    words = progress.accessibleName()
    share = reading.rereading.share(
        reading.rereading.current, reading.screen.statistics.story_span
    )
    assert words.startswith(f"{int(100 * share)}\xa0% read, 4")
    assert share > 0.03


def test_typing_in_what_was_read_paints_the_strip_of_no_other_paragraph(
    make_screen, monkeypatch
):
    shown = make_screen("\n\n".join(f"Paragraph {n} of many." for n in range(60)))
    shown.screen.modes.enter(Mode.REVISE)
    shown.story.rereading.begin("")
    shown.story.rereading.read([Span(0, len(shown.text))])
    shown.put_caret("many")
    shown.page.grab()
    QCoreApplication.processEvents()
    painted = []
    strip = shown.page.page_layout.underlay
    paint = strip.paint
    monkeypatch.setattr(
        strip, "paint", lambda p, block: painted.append(block.number) or paint(p, block)
    )

    shown.page.insert_words("x")
    QCoreApplication.processEvents()

    assert 0 in painted
    assert max(painted) <= 2


def test_what_comes_into_view_is_seen_without_a_strip_being_painted(make_screen):
    shown = make_screen("One paragraph.\n" * 400)
    told, rereading = [], shown.story.rereading
    rereading.marked.connect(lambda: told.append("read"))
    rereading.touched.connect(lambda: told.append("seen"))

    rereading.see(Span(0, len(shown.text)))

    assert told == ["seen"]
