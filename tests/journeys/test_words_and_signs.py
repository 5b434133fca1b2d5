"""One notion of a word and of a sign, whatever is done with them in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

ODD = "don´t don`t don‘t some\u200bthing some\u2060thing some\ufeffthing\n"
WORDS = ODD.split()
SIGNS = "Hi 👩‍👩‍👧 there 🇩🇪 end 👍🏽.\n"
EACH = ["👩‍👩‍👧", "🇩🇪", "👍🏽"]


@pytest.fixture
def odd(make_writer):
    """A writer whose keyboard and whose other programs know no apostrophes."""
    return make_writer(ODD)


def test_words_with_odd_apostrophes_are_counted_as_one(odd):
    assert odd.screen.status._words.text() == "6 words"


def test_the_words_of_a_selection_are_told_for_as_long_as_it_is_seen(odd):
    told, words = odd.screen.status._words, []

    odd.press("Ctrl+A")
    words.append(told.text())
    odd.press("Home")
    odd.drag_over("don`t don‘t")
    words.append(told.text())
    odd.press("Ctrl+3")
    words.append(told.text())
    odd.press("Ctrl+2")
    words.append(told.text())
    odd.press("Delete")
    words.append(told.text())

    assert words[:2] == ["6 of 6 words", "2 of 6 words"]
    assert words[2:] == ["6 words", "2 of 6 words", "6 words"]


def test_a_selection_made_while_typing_is_counted_with_the_rest(make_writer, qtbot):
    writer = make_writer(ODD)
    writer.press("Ctrl+2", "Ctrl+End")
    writer.type("So it goes.")
    writer.press("Ctrl+A")
    told = writer.screen.status._words

    qtbot.waitUntil(lambda: told.text() == "9 of 9 words")


def test_selected_words_are_counted_again_where_paragraphs_come_before(
    make_writer, qtbot
):
    writer = make_writer(ODD)
    told = writer.screen.status._words
    writer.page.select(Span(0, len(ODD)))
    qtbot.waitUntil(lambda: told.text() == "6 of 6 words")
    bells = Change(Span(3, 3), "\nThe bell rang." * 9 + "\n")

    writer.screen.session.edit(ChangeSet((bells,)), "Edit")

    qtbot.waitUntil(lambda: told.text() == "34 of 34 words")


@pytest.mark.parametrize("word", WORDS)
def test_a_double_click_takes_all_of_a_word(odd, word):
    at = odd.place_of(odd.span(word).start + 2)

    QTest.mouseDClick(odd.page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    odd.press("1")

    assert odd.passage() == word


def test_a_passage_grows_and_shrinks_by_whole_words(odd):
    odd.select(WORDS[0])
    odd.press("1")

    passages = []
    for key in ("]", "]", "]", "[", "[", "["):
        odd.press(key)
        passages.append(odd.passage())

    rows = [" ".join(WORDS[:count]) for count in (2, 3, 4, 3, 2, 1)]
    assert passages == rows


def test_keys_go_over_whole_words_where_the_text_is_locked(odd):
    odd.put_caret("don´t")

    odd.press("Ctrl+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    odd.press("1")

    assert odd.passage() == " ".join(WORDS[1:3])


def test_only_whole_words_are_found(odd):
    odd.press("Ctrl+F")
    odd.type("don't")
    odd.press("Alt+W")
    both = odd.screen.search_bar._count.text()
    odd.screen.search_bar.open("don")
    odd.settle()

    assert both == "1 of 3"
    assert odd.screen.search_bar._count.text() == "Nothing found"


@pytest.mark.parametrize("sign", EACH)
def test_backspace_in_revise_takes_a_whole_sign(make_writer, sign):
    writer = make_writer(SIGNS)
    writer.press("Ctrl+2")
    writer.put_caret(sign, len(sign))

    writer.press("Backspace")
    assert writer.text == SIGNS.replace(sign, "")

    writer.press("Ctrl+Z")
    assert writer.text == SIGNS


@pytest.mark.parametrize("sign", EACH)
def test_backspace_suggests_to_cut_a_whole_sign(make_writer, sign):
    writer = make_writer(SIGNS)
    writer.press("Ctrl+2", "Ctrl+Shift+E")
    writer.put_caret(sign, len(sign))

    writer.press("Backspace")

    (note,) = writer.notes
    assert (writer.passage(note), note.replacement) == (sign, "")


def test_backspace_takes_whole_signs_of_a_suggestion_and_words_too(make_writer):
    writer = make_writer("Hi there.\n")
    writer.press("Ctrl+2", "Ctrl+Shift+E")
    writer.put_caret("there")
    writer.page.insert_words("don´t 👩‍👩‍👧")

    writer.press("Backspace")
    assert writer.notes[0].replacement == "don´t "

    writer.press("Ctrl+Backspace")
    assert not writer.notes


@pytest.mark.parametrize("sign", EACH)
def test_backspace_in_a_card_and_in_the_search_bar_takes_a_whole_sign(writer, sign):
    writer.press("N")
    writer.screen.window().focusWidget().insertPlainText(f"so {sign}")
    writer.press("Backspace", "Esc")
    writer.screen.search_bar.open(f"so {sign}")
    writer.press("End", "Backspace")

    assert writer.note.words == "so "
    assert writer.screen.search_bar.query().words == "so "
