"""Keys on a page read as the story has it, and are given back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.page.page_view import PageView
from desktop.page.smart_typing import SmartTyping, is_prose_block
from desktop.session.story.noting.marking import Marking
from desktop.session.story.noting.suggesting import Suggester
from desktop.session.story.story_session import StorySession
from desktop.session.story.writing.live_habits import LiveHabits, Typist
from desktop.text.smart_typing.own_corrections import OwnCorrections
from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import looks_of

STORY = "“I don’t know,” she said. “He—he left…”\n\n"


class Author:
    """Somebody who types on a page."""

    def __init__(self, page, session, suggester):
        self.page, self.session, self.suggester = page, session, suggester
        self.is_wanted, self.encoding = True, "utf-8"
        self.own = None
        page.selected.connect(self._on_selected)
        page.rewritten.connect(self._on_rewritten)
        page.erased.connect(self._on_erased)

    def _on_selected(self):
        self.session.caret_at(self.page.selected_span)

    def _on_rewritten(self, span, words, way):
        caret = self.suggester.rewrite(span, words, way)
        self.page.select(Span(caret, caret))

    def _on_erased(self, way, is_word):
        def step(at):
            return self.page.step(at, way, is_word=is_word)

        caret = self.suggester.erase(self.page.caret, way, step, lambda w: w[:-1])
        self.page.select(Span(caret, caret))

    def can_write(self, words):
        return words.encode(self.encoding, "replace").decode(self.encoding) == words

    def type(self, keys):
        for key in keys:
            if key == "\n":
                QTest.keyClick(self.page, Qt.Key.Key_Return)
            elif key == "\b":
                QTest.keyClick(self.page, Qt.Key.Key_Backspace)
            else:
                code = Qt.Key(ord(key.upper())) if key.isascii() else Qt.Key.Key_unknown
                none = Qt.KeyboardModifier.NoModifier
                for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, code, none, key)
                    QGuiApplication.sendEvent(self.page, event)

    @property
    def typed(self):
        """What stands behind the story as it was opened."""
        return self.session.text.removeprefix(STORY)


@pytest.fixture
def author_of(qtbot, setting):
    pages = []

    def made(text=STORY, *, is_markdown=True):
        notes = AnnotationSet()
        session = StorySession(text, notes, {}, is_markdown=is_markdown)
        page = PageView(session.live, setting())
        page.is_markdown = is_markdown
        found = outline(text, is_markdown)
        page.set_looks(looks_of(text, found, is_markdown=is_markdown))
        page.set_editable(True)
        page.resize(800, 600)
        suggester = Suggester(session, Marking(session, Person("urn:uuid:1", "Iris")))
        author = Author(page, session, suggester)
        habits = LiveHabits(session.live, lambda n, w: is_prose_block(page, n, w))
        author.habits = habits
        typist = Typist(
            habits,
            lambda: author.is_wanted,
            author.can_write,
            is_markdown=is_markdown,
            own=lambda: author.own,
        )
        SmartTyping(page, session, suggester, typist)
        page.paragraph_at = session.paragraphs.at
        page.select(Span(len(text), len(text)))
        pages.append((page, session))
        return author

    yield made
    for page, session in pages:
        page.let_go()
        page.deleteLater()
        session.deleteLater()


@pytest.fixture
def author(author_of):
    return author_of()


SAID = '"It\'s late--so..."'


def test_what_is_typed_reads_as_the_story_does(author):
    author.type(SAID)

    assert author.typed == "“It’s late—so…”"


def test_a_story_that_uses_none_gets_what_is_typed(author_of):
    author = author_of("Once.\n\n")

    author.type(SAID)

    assert author.session.text == "Once.\n\n" + SAID


def test_it_can_be_switched_off(author):
    author.is_wanted = False

    author.type(SAID)

    assert author.typed == SAID


def test_a_sign_that_the_encoding_lacks_is_none(author):
    author.encoding = "latin-1"

    author.type(SAID)

    assert author.typed == SAID


@pytest.mark.parametrize(
    ("keys", "corrected", "back"),
    [
        ('"', "“", '"'),
        ("don'", "don’", "don'"),
        ("so--", "so—", "so--"),
        ("so...", "so…", "so..."),
        ("'tis ", "’tis ", "‘tis "),
    ],
)
def test_one_backspace_gives_back_what_was_typed(author, keys, corrected, back):
    author.type(keys)
    assert author.typed == corrected

    author.type("\b")
    assert author.typed == back

    author.type("\b")
    assert author.typed == back[:-1]


def test_backspace_deletes_once_something_else_was_done(author):
    author.type('"')
    QTest.keyClick(author.page, Qt.Key.Key_Left)
    QTest.keyClick(author.page, Qt.Key.Key_Right)

    author.type("\b")

    assert author.typed == ""


def test_undo_gives_back_what_was_typed_first(author):
    author.type('so "')

    author.session.undo()
    assert author.typed == 'so "'
    author.session.redo()
    assert author.typed == "so “"
    author.session.undo()
    author.session.undo()
    assert author.typed == ""


def test_what_was_typed_on_is_undone_with_its_quotes(author):
    author.type("don't know")

    author.session.undo()

    assert author.typed == ""


def test_a_quote_that_was_given_back_is_undone_by_itself(author):
    author.type('"\b')

    author.session.undo()
    assert author.typed == "“"
    author.session.undo()
    assert author.typed == ""


def test_a_line_end_ends_a_word_that_has_lost_its_letters(author):
    author.type("get 'em\n")

    assert author.typed.startswith("get ’em\n")


def test_a_key_over_a_selection_replaces_it(author):
    author.type("so then")
    end = len(author.session.text)
    author.page.select(Span(end - 4, end))

    author.type('"')

    assert author.typed == "so “"


def test_what_is_pasted_or_composed_stays_as_it_is(author):
    data = QMimeData()
    data.setText('"so" it\'s...')
    author.page.insertFromMimeData(data)

    event = QInputMethodEvent("", [])
    event.setCommitString('--"so"')
    QGuiApplication.sendEvent(author.page, event)

    assert author.typed == '"so" it\'s...--"so"'


def test_a_single_sign_from_an_input_method_is_a_key(author):
    event = QInputMethodEvent("", [])
    event.setCommitString('"')

    QGuiApplication.sendEvent(author.page, event)

    assert author.typed == "“"


def test_a_key_that_is_held_down_repeats_itself(author):
    author.type("so ")
    for _ in range(5):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_Minus,
            Qt.KeyboardModifier.NoModifier,
            "-",
            autorep=True,
        )
        QGuiApplication.sendEvent(author.page, event)

    assert author.typed == "so -----"


@pytest.mark.parametrize(
    "head",
    [
        "---\nby: me\n",
        "---\n",
        "+++\nby = 1\n",
        "% A\n% ",
        STORY + "```\n",
        STORY + "<!-- so\n",
    ],
)
def test_code_and_data_stay_as_they_are_typed(author_of, head):
    author = author_of(head + "\n" if head.startswith(STORY) else head)

    author.type(f"title: {SAID}")

    assert author.session.text.endswith(SAID)


def test_a_fence_that_was_typed_just_now_begins_code(author):
    author.type('```\nsay "it"\n')

    assert author.typed.startswith('```\nsay "it"\n')


def test_passages_beside_a_quote_stay_where_they_are(author):
    session = author.session
    note = Marking(session, Person("urn:uuid:1", "Iris")).add(Kind.NOTE, Span(1, 8))
    author.page.select(Span(8, 8))

    author.type('"')

    assert session.text[:9] == "“I don’t”"
    assert session.anchor(note).span == Span(1, 8)


def test_what_is_typed_over_a_passage_belongs_to_it(author):
    session = author.session
    note = Marking(session, Person("urn:uuid:1", "Iris")).add(Kind.NOTE, Span(16, 24))
    author.page.select(Span(16, 24))

    author.type("isn't--so")

    assert session.anchor(note).span.of(session.text) == "isn’t—so"


def test_a_suggestion_reads_as_the_story_does(author):
    author.page.is_diverted = True
    author.type(SAID)

    notes = list(author.session.notes.notes.values())
    assert author.typed == ""
    assert [note.replacement for note in notes] == ["“It’s late—so…”"]


def test_a_suggested_quote_is_given_back(author):
    author.page.is_diverted = True
    author.type('so "\b')

    [note] = author.session.notes.notes.values()
    assert note.replacement == 'so "'

    author.session.undo()
    [note] = author.session.notes.notes.values()
    assert note.replacement == "so “"


def test_habits_that_the_story_takes_on_are_followed_after_a_pause(author_of):
    author = author_of("Once.\n\n“So.” “No.”\n")
    author.type('"')
    assert author.session.text.endswith("“")

    author.session.live.load('Once.\n\n"So." "No."\n')
    author.habits.renew()
    author.page.select(Span(len(author.session.text), len(author.session.text)))
    author.type('"')

    assert author.session.text.endswith('\n"')


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    keys=st.text("ab '\".-n\b<>\n", max_size=20),
    is_diverted=st.booleans(),
)
def test_whatever_is_typed_is_undone_and_done_again(author_of, keys, is_diverted):
    author = author_of()
    session, author.page.is_diverted = author.session, is_diverted

    for key in keys:
        if key == "<":
            session.undo()
        elif key == ">":
            session.redo()
        else:
            author.type(key)
    typed = shown(session)
    while session.history.can_undo:
        session.undo()

    assert shown(session) == (STORY, [])
    while session.history.can_redo:
        session.redo()
    assert shown(session) == typed or "<" in keys


def shown(session):
    """Return the text, and what is suggested in it."""
    notes = session.notes.notes.values()
    return session.text, sorted(note.replacement for note in notes)


# What the author always mistypes

MISTYPED = OwnCorrections([("teh", "the"), ("dont", "don't")])


@pytest.mark.parametrize(
    ("keys", "put"),
    [
        ("teh sea", "the sea"),
        ("Teh sea, dont go", "The sea, don’t go"),
        ('"teh"', "“the”"),
        ("teh\nsea", "the\nsea"),
        ("`teh ` teh ", "`teh ` the "),
        ("teh \b", "teh "),
        ("teh \b\bx ", "tehx "),
    ],
)
def test_what_the_author_always_mistypes_is_put_right_and_given_back(author, keys, put):
    author.own = MISTYPED

    author.type(keys)

    assert author.typed.replace("\n\n", "\n") == put


def test_it_is_put_right_also_where_nothing_follows_the_story(author):
    author.own, author.is_wanted = MISTYPED, False

    author.type('teh "')

    assert author.typed == 'the "'


def test_one_step_of_undo_gives_back_what_was_mistyped(author):
    author.own = MISTYPED
    author.type("teh ")

    author.session.undo()

    assert author.typed == "teh "


def test_what_is_mistyped_in_a_suggestion_is_put_right(author):
    author.own = MISTYPED
    author.page.is_diverted = True

    author.type("teh ")

    [note] = author.session.notes.notes.values()
    assert note.replacement == "the "
