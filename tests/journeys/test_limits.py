"""No way of changing the text makes it longer than can be edited, without a word."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Status
from desktop.screens.cuttings.cuttings_dialog import CuttingsDialog
from desktop.text import limits
from desktop.text.span import Span
from tests.dragging import dropping, entering
from tests.journeys.test_drafts import Keeper
from tests.journeys.test_history import Reader
from tests.journeys.test_recovering import come_again, crash

SHORT = "Hi there.\n\nEnd.\n"
REFUSED = "Nothing was changed:"
BEYOND = "but not edit it"
_MOST, _LINE = 41, 20


@pytest.fixture
def small_limits(monkeypatch):
    """Have more than 8 paragraphs or 41 letters be too many."""
    monkeypatch.setattr(limits, "MOST_PARAGRAPHS", 8)
    monkeypatch.setattr(limits, "LONGEST_TEXT", _MOST)


@pytest.fixture
def short(make_writer):
    writer = make_writer(SHORT)
    writer.press("Ctrl+2")
    return writer


@pytest.fixture
def make_full(small_limits, make_writer):
    def made(name="here.txt"):
        writer = make_writer("a" * _LINE + "\n\nOne two.\n\nThe end.\n", name)
        writer.press("Ctrl+2")
        return writer

    return made


@pytest.fixture
def full(make_full):
    """A writer in Revise whose story has no room for another letter."""
    return make_full()


def put(words):
    QGuiApplication.clipboard().setText(words)


def on_disk(writer):
    return writer.path.read_bytes().decode()


def drop_from_elsewhere(writer, words, at):
    view, place = writer.page.viewport(), writer.place_of(at)
    data = QMimeData()
    data.setText(words)
    QApplication.sendEvent(view, entering(place, data, Qt.DropAction.MoveAction))
    event = dropping(place, data, Qt.DropAction.MoveAction)
    QApplication.sendEvent(view, event)
    writer.settle()
    return event


def compose(writer, words):
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(writer.page, event)
    writer.settle()


@pytest.mark.parametrize(
    ("pasted", "reason"),
    [
        pytest.param("a\n" * 100_001, "more than 100\u202f000 paragraphs", id="many"),
        pytest.param(
            "word\n" * 2_000_001, "more than 10\u202f000\u202f000", id="large"
        ),
    ],
)
def test_what_is_too_much_is_not_pasted_and_said(short, pasted, reason):
    short.put_caret("End")
    put(pasted)

    short.press("Ctrl+V")
    told = short.told
    short.type("The ")
    short.call("save-now")

    assert told.startswith(REFUSED)
    assert reason in told
    assert QGuiApplication.clipboard().text() == pasted
    assert short.text == on_disk(short) == "Hi there.\n\nThe End.\n"
    assert short.told == ""


def test_as_much_as_there_is_room_for_is_pasted(small_limits, short):
    room = _MOST - len(f"{SHORT} ")
    short.put_caret("End")
    put("x" * room)

    short.press("Ctrl+V")
    short.call("save-now")

    assert short.told == ""
    assert short.text == on_disk(short) == f"Hi there.\n\n{'x' * room} End.\n"


def test_a_letter_too_many_is_not_typed_and_deleting_one_helps(full):
    full.page.select(Span(_LINE, _LINE))

    full.type("b")
    told, before = full.told, full.text
    full.press("Backspace")
    full.type("b")

    assert told.startswith(REFUSED)
    assert before.startswith("a" * _LINE + "\n\nOne")
    assert full.text.startswith("a" * (_LINE - 1) + "b\n\nOne")
    assert full.told == ""


def test_a_word_that_is_composed_where_there_is_no_room_is_kept(full):
    before = full.text
    full.page.select(Span(_LINE, _LINE))

    compose(full, "雨が")
    told = full.told
    full.press("Esc", "Ctrl+End", "Backspace", "Backspace")
    full.press_button("Put it into the story")

    assert told.startswith(REFUSED)
    assert "雨が" in told
    assert full.text == f"{before[:-2]}雨が"


def test_kept_words_are_not_lost_where_there_is_no_room_again(full):
    full.page.select(Span(_LINE, _LINE))
    compose(full, "雨が")

    full.press_button("Put it into the story")
    full.press("Esc")

    assert "雨が" not in full.text
    assert "雨が" in full.told


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+J"])
def test_a_key_that_would_put_nothing_in_is_not_refused(full, key):
    full.press("Ctrl+Home", "End")
    before = full.text

    full.press(key)  # which has a text, although it types nothing

    assert full.told == ""
    assert full.text == before


def test_what_is_only_suggested_makes_the_text_no_longer(full):
    before = full.text
    full.call("suggesting")
    full.page.select(Span(_LINE, _LINE))

    full.type("more")
    put("and more")
    full.press("Ctrl+V")
    compose(full, "雨")

    assert full.told == ""
    assert full.text == before
    assert [note.replacement for note in full.notes] == ["more and more雨"]


def test_a_drop_that_is_too_much_is_not_taken_for_moved(full):
    before = full.text

    event = drop_from_elsewhere(full, "too much", 3)

    assert full.told.startswith(REFUSED)
    assert full.text == before
    assert not event.isAccepted()


def test_nothing_is_replaced_unless_there_is_room_for_all(full):
    before = full.text
    full.press("Ctrl+H")
    full.type("a")
    full.screen.search_bar._replace.field.setText("bb")

    full.press_button("Replace all")

    assert full.told.startswith(REFUSED)
    assert full.text == before


def test_suggestions_are_not_applied_unless_there_is_room_for_all(full):
    full.press("Ctrl+1")
    for words, new in (("The end", "An end"), ("One two.", "One two three four five.")):
        full.select(words)
        full.press("S")
        full.press("Ctrl+A")
        full.type(new)
        full.press("Esc")
    full.press("Ctrl+2")
    before = full.text

    full.call("apply-shown")
    told = full.told
    full.call("apply-suggestion")

    assert told.startswith(REFUSED)
    assert full.text == before
    assert {note.status for note in full.notes} == {Status.OPEN}


def test_a_cutting_stays_one_where_there_is_no_room_for_it(full):
    full.select("two")
    full.press("Ctrl+Shift+X")
    full.page.select(Span(_LINE, _LINE))
    full.type("b" * (_MOST - len(full.text)))
    before = full.text
    full.call("cuttings")
    (dialog,) = full.window.findChildren(CuttingsDialog)

    dialog._put_here.click()

    assert full.told.startswith(REFUSED)
    assert full.text == before
    assert len(full.notes) == 1


def test_another_program_may_go_beyond_and_nothing_is_lost(full):
    full.select("The end.")
    full.type("Mine.")
    theirs = on_disk(full).replace("One", "One " * 9)
    full.path.write_bytes(theirs.encode())

    full.come_back()
    told = full.told
    full.type("x")
    full.call("save-now")

    assert BEYOND in told
    assert full.text == on_disk(full) == theirs.replace("The end.", "Mine.")
    assert full.screen.story.saving.is_saved


def test_undoing_that_saves_the_story_again_and_lets_it_be_edited(full):
    before = full.text
    full.path.write_bytes(before.replace("One", "One " * 9).encode())
    full.come_back()

    full.press("Ctrl+Z")
    told = full.told
    full.press("Ctrl+End", "Backspace")
    full.reopen()

    assert BEYOND not in told
    assert full.text == on_disk(full) == before.removesuffix("\n")


def test_a_story_that_is_opened_beyond_and_cut_elsewhere_can_be_edited(
    small_limits, make_writer
):
    writer = make_writer("a" * 70)
    writer.press("Ctrl+2")
    writer.type("x")
    told = writer.told
    writer.path.write_bytes(b"It rained.\n")
    writer.come_back()
    writer.press("Ctrl+Home")
    writer.type("Yes. ")

    assert BEYOND in told
    assert BEYOND not in writer.told
    assert writer.text == "Yes. It rained.\n"


def test_redoing_what_another_program_did_says_so_again(full):
    full.path.write_bytes(full.text.replace("One", "One " * 9).encode())
    full.come_back()

    full.press("Ctrl+Z", "Ctrl+Shift+Z")
    full.call("save-now")

    assert BEYOND in full.told
    assert on_disk(full) == full.text
    assert full.screen.story.saving.is_saved


def test_a_version_that_is_too_long_is_not_restored_and_stays_one(full, qtbot):
    before = full.text
    full.path.write_bytes(before.replace("One", "One " * 9).encode())
    full.come_back()
    full.press("Ctrl+Z")
    full.call("save-now")
    history = Reader(full, qtbot)

    history.open()
    history.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert history.words.startswith(REFUSED)
    assert full.text == on_disk(full) == before


def test_a_draft_that_is_too_long_is_not_restored(full, qtbot):
    before = full.text
    full.path.write_bytes(before.replace("One", "One " * 9).encode())
    full.come_back()
    keeper = Keeper(full, qtbot)
    keeper.keep()
    full.press("Ctrl+Z")

    keeper.open_list()
    keeper.press_in_list("restore")

    assert full.told.startswith(REFUSED)
    assert full.text == before


def test_a_version_that_is_short_enough_cures_a_story_that_is_not(full, qtbot):
    before = full.text
    full.call("save-now")
    full.path.write_bytes(before.replace("One", "One " * 9).encode())
    full.come_back()
    history = Reader(full, qtbot)

    history.restore_the_oldest()
    full.call("save-now")

    assert BEYOND not in full.told
    assert full.text == on_disk(full) == before
    assert full.page.is_editable


def test_what_is_taken_back_must_fit(full, qtbot):
    before = full.text
    full.path.write_bytes(before.replace("One", "One " * 9).encode())
    full.come_back()
    Keeper(full, qtbot).keep()
    full.press("Ctrl+Z", "Ctrl+3")
    compare = full.window.desk.compare.desk
    compare.comparing.wait()
    full.settle()

    full.press("J", "T")

    assert full.told.startswith(REFUSED)
    assert full.text == before


def test_words_that_are_recovered_may_go_beyond_and_are_not_lost(full, make_writer):
    full.call("save-now")
    full.select("The end.")
    full.type("Mine.")
    crash(full)
    theirs = on_disk(full).replace("One", "One " * 9)
    full.path.write_bytes(theirs.encode())
    back = come_again(make_writer, full)

    back.press_button("Recover")

    assert BEYOND in back.told
    assert back.text == on_disk(back) == theirs.replace("The end.", "Mine.")


_number = count(1)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.sampled_from(["a", "b c", "\n"])),
        st.tuples(st.just("paste"), st.sampled_from(["one two three", "a\nb\nc", "x"])),
        st.tuples(st.just("press"), st.sampled_from(["Backspace", "Del", "Ctrl+Z"])),
        st.tuples(st.just("press"), st.sampled_from(["Ctrl+Shift+Z", "Ctrl+X"])),
        st.tuples(st.just("compose"), st.sampled_from(["雨", "long words"])),
        st.tuples(st.just("go"), st.tuples(st.integers(0, 60), st.integers(0, 9))),
        st.tuples(st.just("theirs"), st.sampled_from(["A word ", "p\nq\nr\ns\n", ""])),
    ),
    max_size=14,
)


@settings(
    max_examples=10,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=_STEPS)
def test_whatever_is_done_the_text_can_be_saved_or_a_sentence_stands(make_full, steps):
    full = make_full(f"{next(_number)}.txt")
    for what, how in steps:
        match what, how:
            case "type", words:
                full.type(words)
            case "paste", words:
                put(words)
                full.press("Ctrl+V")
            case "press", key:
                full.press(key)
            case "compose", words:
                compose(full, words)
                full.press("Left", "Right")
            case "go", (at, many):
                length = len(full.text)
                full.page.select(Span(min(at, length), min(at + many, length)))
            case "theirs", words:
                full.call("save-now")
                full.path.write_bytes(f"{words}{on_disk(full)}".encode())
                full.come_back()
                full.screen.story.saving.wait()
        is_beyond = full.screen.session.live.room.passed is not None
        assert is_beyond == full.screen.message_bar.asks("too-long")
        assert is_beyond != full.page.is_editable

    assert full.screen.story.save()
    full.screen.story.saving.wait()
    assert on_disk(full) == full.text
    full.close()
