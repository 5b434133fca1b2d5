from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices

from desktop.annotations.kinds import Kind
from desktop.margin.broken_text import BrokenText
from desktop.margin.card_face import face_of, named
from desktop.margin.card_fields import EditableWords
from desktop.margin.closed_card import ClosedLayout, NoteCard
from desktop.margin.note_paragraphs import note_paragraphs, open_link

WIDTH, LINE = 298.0, 19
LINK = QColor("#3d5a80")
NOW = datetime(2026, 11, 20, tzinfo=UTC)
ADDRESS = "https://example.org/tides"


@pytest.fixture
def broken(style):
    def broken(words, most_lines=None):
        paragraphs = note_paragraphs(words, style.words_font, LINK)
        return BrokenText(paragraphs, style.words_font, WIDTH, LINE, most_lines)

    return broken


@pytest.fixture
def opened(monkeypatch):
    found = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(url.toString())
    )
    return found


def edges(text):
    """Return where each line begins, in whole pixels."""
    return [round(each.line.naturalTextRect().left()) for each in text._lines]


def test_the_lines_of_an_item_hang_behind_its_sign(broken):
    text = broken("- " + "salt and oil " * 12 + "\n  - rope")

    first, *others, inner = edges(text)

    assert first == 0
    assert len(set(others)) == 1
    assert others[0] > 5
    assert inner > 5


def test_quotations_are_in_behind_their_bars(broken):
    text = broken("> so\n> > it\nis")

    assert edges(text)[0] < edges(text)[1]
    assert [len(each.bars) for each in text._lines] == [1, 2, 2]


def test_right_to_left_items_hang_from_the_right(broken):
    text = broken("- [x] " + "שלום עולם " * 12)

    rights = [each.line.naturalTextRect().right() for each in text._lines]
    assert rights[0] == pytest.approx(WIDTH, abs=1)
    assert all(right < WIDTH - 5 for right in rights[1:])


@pytest.mark.parametrize(
    "words",
    [
        "*so it is and so it was* " * 40,
        "**bold words that are wider than they were** " * 40,
        "`code words` " * 80,
        "- item\n" * 40,
        "[the list](https://example.org/tides) " * 40,
    ],
)
def test_a_long_note_is_cut_with_an_ellipsis(broken, words):
    text = broken(words, most_lines=4)

    assert text.line_count == 4
    last = text._lines[-1]
    assert last.paragraph.text.endswith("…")
    assert last.line.textLength() == len(last.paragraph.text)


def test_a_link_is_found_where_its_words_are(broken):
    text = broken(f"see\n[the list]({ADDRESS}) of tides")

    found = {text.link_at(x, 1.5 * LINE) for x in range(0, 298, 4)}

    assert found == {ADDRESS, ""}
    assert text.link_at(10, 1.5 * LINE) == ADDRESS
    assert text.link_at(10, 0.5 * LINE) == ""


@pytest.fixture
def words(qtbot, style):
    words = EditableWords("Words", "Write")
    qtbot.addWidget(words)
    words.show_words(f"[list]({ADDRESS}) of tides", style, LINK, is_markdown=True)
    words.resize(300, words.height_for(300))
    return words


def test_a_click_on_a_link_opens_it_and_writes_nothing(words, qtbot, opened):
    with qtbot.assertNotEmitted(words.asked_to_edit):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(15, 8))

    assert opened == [ADDRESS]


def test_a_click_beside_a_link_asks_to_write(words, qtbot, opened):
    with qtbot.waitSignal(words.asked_to_edit, timeout=0):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton, pos=QPoint(200, 8))

    assert opened == []


def test_words_are_written_as_they_were_typed(words):
    editor = words.begin()

    assert editor.words == f"[list]({ADDRESS}) of tides"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "x"])
def test_nothing_but_pages_and_mail_is_opened(opened, address):
    open_link(address)
    open_link(ADDRESS)

    assert opened == [QUrl(ADDRESS).toString()]


LINKED = f"[list]({ADDRESS}) of *tides*"


@pytest.fixture
def card(qtbot, style, make_note, make_view):
    view = make_view(make_note(Kind.NOTE, LINKED))
    face = face_of(view, NOW)
    card = NoteCard()
    qtbot.addWidget(card)
    layout = ClosedLayout(face, style, 326, name=named(view, face))
    card.resize(326, layout.height)
    card.show_note("note", layout, is_folded=False)
    return card


def test_a_click_with_ctrl_opens_a_link_of_a_card_that_is_not_chosen(
    card, qtbot, opened
):
    with qtbot.assertNotEmitted(card.chosen):
        qtbot.mouseClick(
            card,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            QPoint(25, 38),
        )

    assert opened == [ADDRESS]


def test_a_click_on_a_link_of_such_a_card_chooses_it(card, qtbot, opened):
    with qtbot.waitSignal(card.chosen, timeout=0):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(25, 38))

    assert opened == []


def test_who_listens_hears_no_marks(card):
    assert "list of tides" in card.accessibleName()
    assert "*" not in card.accessibleName()
