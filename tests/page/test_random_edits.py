"""A long session of an author in a hurry: nothing crashes and every height is right."""

from __future__ import annotations

import random
import textwrap

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest

from desktop.session.story.caret_movement import stop_composing
from desktop.text.change import Change, ChangeSet
from desktop.text.emphasis import Markup
from desktop.text.paragraphs import wrapping_of
from desktop.text.span import Span
from desktop.text.structure.containers import Container
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import Gap, ParagraphLooks, Space, looks_of

PARTS = (
    "The ferry had stopped running years ago, but Ines still went down. ",
    "\n\n", "\n", "* * *", "# A heading that is rather long for one line of it ",
    "*so* and **so** ", "שלום עולם ", "😀", "e\u0301", "\u2028", "\xa0", "W" * 40, "\t",
    "漢字かな" * 12, "    ", "A/N: a note", "x",
)  # fmt: skip
LOOKS = (
    *(LineLook(kind) for kind in LineKind if kind is not LineKind.HEADING),
    LineLook(LineKind.HEADING, 2),
    LineLook(LineKind.BODY, within=Container(1, 1, 1)),
    Gap(Space.UNDER_TITLE), Gap(Space.BEFORE_STORY),
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return,
    Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Left,
)  # fmt: skip


class Author:
    """Does one thing after the other to a page."""

    def __init__(self, page, setting, chance):
        self.page, self.setting, self.chance = page, setting, chance
        self.undos = []
        page.live.edit_made.connect(lambda edit: self.undos.append(edit.inverse))

    def act(self):
        acts = [self.type, self.press, self.paste, self.compose, self.resize, self.zoom]
        acts += [
            self.scroll,
            self.look,
            self.undo,
            self.select,
            self.replace,
            self.idle,
        ]
        self.chance.choice(acts)()

    def words(self):
        return "".join(self.chance.choices(PARTS, k=self.chance.choice((1, 3, 9))))

    def place(self):
        return self.chance.randint(0, len(self.page.live))

    def type(self):
        stop_composing(self.page)
        QTest.keyClicks(self.page, "ab c"[: self.chance.randint(1, 4)])

    def press(self):
        stop_composing(self.page)  # as the input method takes the keys until then
        modifier = self.chance.choice(
            (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        )
        QTest.keyClick(self.page, self.chance.choice(KEYS), modifier)

    def paste(self):
        data = QMimeData()
        data.setText(self.words() * self.chance.choice((1, 1, 1, 60)))
        self.page.insertFromMimeData(data)

    def compose(self):
        event = QInputMethodEvent(self.chance.choice(("", "かな", "k")), [])
        event.setCommitString(self.chance.choice(("", "かな", "😀\n")))
        QCoreApplication.sendEvent(self.page, event)

    def settle(self):
        QCoreApplication.sendEvent(self.page, QInputMethodEvent())
        QCoreApplication.processEvents()
        self.page.measure_all()

    def resize(self):
        self.page.resize(self.chance.randint(120, 900), self.chance.randint(50, 700))

    def zoom(self):
        theme = self.chance.choice(("light", "dark"))
        self.page.set_type(self.setting(self.chance.choice((50, 100, 300)), theme))

    def scroll(self):
        bar = self.page.verticalScrollBar()
        steps = (-60, 60, 400, -400, bar.maximum() // 2, -bar.maximum() // 2)
        bar.setValue(bar.value() + self.chance.choice(steps))

    def look(self):
        text, is_markdown = self.page.live.text, self.chance.random() < 0.5
        looks = looks_of(text, outline(text, is_markdown), is_markdown=is_markdown)
        some = {
            self.chance.randint(0, 80): self.chance.choice(LOOKS) for _ in range(40)
        }
        wrong = ParagraphLooks(Markup(is_markdown), some)
        self.page.set_looks(self.chance.choice((looks, looks, wrong)))

    def undo(self):
        stop_composing(self.page)
        if self.undos:
            self.page.live.apply(self.undos.pop())
            self.undos.pop()

    def select(self):
        ends = sorted((self.place(), self.place()))
        self.page.select(Span(*ends))

    def replace(self):
        stop_composing(self.page)
        start = self.place()
        end = min(len(self.page.live), start + self.chance.choice((0, 5, 300)))
        change = Change(Span(start, end), self.words())
        if change.inserted or start < end:
            self.page.live.apply(ChangeSet((change,)))

    def idle(self):
        QCoreApplication.processEvents()
        self.page.grab()
        if len(self.page.live) > 20_000:
            stop_composing(self.page)
            cursor = QTextCursor(self.page.document())
            cursor.setPosition(self.page.live.to_document(3000))
            end = QTextCursor.MoveOperation.End
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()


@pytest.mark.parametrize(("seed", "word"), [(1, ""), (2, ""), (3, "x"), (4, "[eo]")])
def test_whatever_the_author_does_every_height_is_exact(
    open_page, setting, exact, echoes, seed, word
):
    chance = random.Random(seed)  # noqa: S311
    page = open_page("The Story\n\nA/N: hm\n\n" + "\n\n".join(PARTS * 8))
    author = Author(page, setting, chance)
    if word:
        page.show_ghosts(echoes(page.live, word, " かな and *so* on"))

    for step in range(220):
        author.act()
        if step % 50 == 0:
            author.settle()
            exact(page)
    author.settle()

    exact(page)


@pytest.mark.parametrize(("seed", "word"), [(5, ""), (6, "[eo]")])
def test_every_height_is_exact_while_lines_flow(
    open_page, setting, exact, echoes, seed, word
):
    chance = random.Random(seed)  # noqa: S311
    told = " ".join(part for part in PARTS if "\n" not in part) * 3
    page = open_page("\n\n".join([textwrap.fill(told, 60)] * 8))
    author = Author(page, setting, chance)
    if word:
        page.show_ghosts(echoes(page.live, word, " かな and *so* on"))

    for step in range(160):
        if step % 40 == 0:
            wrapping = wrapping_of(page.live.text, is_markdown=True)
            page.flow(wrapping if step % 80 == 0 else None)
            author.settle()
            exact(page)
        author.act()
    author.settle()

    exact(page)
