"""What readers noted, on page and margin, and what the author says to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.note_filter import NoteFilter
from desktop.session.keeping import reader_layers
from desktop.value import replace
from tests.journeys.test_readers import by_reader, choose, send


@pytest.fixture(autouse=True)
def is_asked_soon(monkeypatch):
    monkeypatch.setattr(reader_layers, "_HALF_WRITTEN_MS", 0)


@pytest.fixture
def note():
    return by_reader("Nobody answered her.")


@pytest.fixture
def read(writer, note):
    """A writer to whom Marit sent a note; she made one herself."""
    writer.select("the sea rose")
    writer.press("N")
    writer.type("mine")
    writer.press("Esc", "Esc")
    send(writer, note)
    writer.come_back()
    return writer


def face(writer, note):
    return next(
        card._layout.face
        for card in writer.margin._table.pool
        if card.note_id == note.id
    )


def open_card(writer):
    return writer.margin._table.open_card


def buttons(writer):
    found = open_card(writer)._buttons.buttons
    return [button.text() for button in found]


def agreements(writer):
    return [i for i in writer.items_on_disk() if i["motivation"] == "assessing"]


# Agreeing


def test_the_author_agrees_with_a_reader_by_a_key_and_no_more_by_the_same(read, note):
    choose(read, note)
    read.press("+", "Ctrl+S")

    said = [(i["target"], i["creator"]["name"]) for i in agreements(read)]
    is_shown = open_card(read)._face.agreed
    read.press("+", "Ctrl+S")

    assert said == [(note.id, "Iris")]
    assert is_shown == "you agree"
    assert agreements(read) == []
    assert open_card(read)._face.agreed == ""


def test_the_key_of_the_pad_agrees_as_well(read, note):
    choose(read, note)
    pad = Qt.KeyboardModifier.KeypadModifier

    QTest.keyClick(read.window.windowHandle(), Qt.Key.Key_Plus, pad)

    assert read.screen.session.notes.agreed == {note.id}


def test_the_button_that_agrees_is_the_first_of_a_readers_card(read, note):
    choose(read, note)

    shown = buttons(read)
    read.press_button("Agree")

    assert shown == ["Agree", "Reply", "Mark done", "···"]
    assert read.screen.session.notes.agreed == {note.id}


def test_ones_own_note_has_no_such_button_and_refuses_the_key(read):
    read.screen.navigation.choose(read.notes[0].id)
    read.settle()

    read.press("+")

    assert "Agree" not in buttons(read)
    assert read.screen.session.notes.agreed == frozenset()
    assert "reader" in read.told + read.said


def test_having_agreed_is_undone_and_done_again(read, note):
    choose(read, note)
    read.press("+")

    read.press("Ctrl+Z")
    undone = read.screen.session.notes.agreed
    read.press("Ctrl+Shift+Z")

    assert undone == frozenset()
    assert read.screen.session.notes.agreed == {note.id}


def test_having_agreed_is_no_note(read, note):
    before = read.screen.reading.order, read.screen.status._notes.text()
    choose(read, note)

    read.press("+", "Esc")

    assert (read.screen.reading.order, read.screen.status._notes.text()) == before
    assert [c.note_id for c in read.margin._table.pool] == before[0]


def test_a_closed_card_says_so_in_the_colour_of_what_came(read, note):
    choose(read, note)
    read.press("+", "Esc")

    shown = face(read, note)
    layout = next(c._layout for c in read.margin._table.pool if c.note_id == note.id)

    assert shown.agreed == "you agree"
    assert layout.name.startswith("Note by Marit, you agree, open")


def test_notes_that_the_author_agrees_with_can_be_shown_alone(read, note):
    choose(read, note)
    read.press("+", "Esc")

    read.screen.filtering.set(NoteFilter(is_agreed=True))

    assert read.screen.reading.order == [note.id]


def test_several_are_agreed_with_in_the_table_of_all_notes(read, note):
    other = by_reader("The gulls")
    send(read, note, other)
    read.come_back()
    read.press("Ctrl+Shift+A", "Ctrl+A")

    read.press("+")
    both = read.screen.session.notes.agreed
    read.press("Ctrl+Z")

    assert both == {note.id, other.id}
    assert read.screen.session.notes.agreed == frozenset()


# A reader who says that a note of the author's is done


def test_a_reader_who_says_that_a_note_is_done_is_named_on_its_card(read, note):
    (own,) = read.notes
    done = new_annotation(Kind.OTHER, about=own.id, status=Status.DONE)
    send(read, note, done)
    read.come_back()

    assert face(read, own).done_by == "Marit: done"
    assert read.screen.session.shown.get(own.id).status is Status.OPEN
    assert not face(read, own).is_done


# One reaction of several readers


def reacted(words="The gulls", said="", tag="laugh", colour=Colour.YELLOW):
    kind = Kind.NOTE if said else Kind.HIGHLIGHT
    return by_reader(words, kind, said, tags=(tag,), colour=colour)


@pytest.fixture
def both(read, note):
    """Two readers who laughed at nearly the same words, one of them out loud."""
    hers, his = reacted(said="Out loud."), reacted("The gulls ")
    send(read, note, hers)
    send(read, his, name="Teo")
    read.come_back()
    return hers, his


def cards(writer):
    return {c.note_id: c._layout.face for c in writer.margin._table.pool}


def test_the_same_reaction_of_two_readers_is_one_card(read, both):
    (card,) = [f for f in cards(read).values() if f.title == "Laugh"]

    assert (card.icon, card.tags, card.words) == ("face-grinning", "", "Out loud.")
    assert [maker.name for maker in card.makers] == ["Marit", "Teo"]
    assert card.name == "Marit, Teo"
    assert len(cards(read)) == 3  # with the author's own, and another of Marit's


def test_it_is_come_to_once(read, both):
    met = []
    for key in "JJJKKK":
        read.press(key)
        met.append(read.note.id)

    hers, laugh, *rest, own = met
    assert own == read.notes[0].id
    assert laugh in {note.id for note in both}
    assert rest == [laugh, hers, own]


def test_choosing_either_opens_the_card_of_both(read, both):
    opened = []
    for note in both:
        choose(read, note)
        opened.append((open_card(read).note_id, open_card(read)._face.name))

    assert opened[0] == opened[1]
    assert opened[0][1] == "Marit, Teo"


def test_to_agree_with_it_is_to_agree_with_both(read, both):
    choose(read, both[1])

    read.press("+")
    agreed = read.screen.session.notes.agreed
    is_told = open_card(read)._face.agreed
    read.press("Ctrl+Z")

    assert agreed == {note.id for note in both}
    assert is_told == "you agree"
    assert read.screen.session.notes.agreed == frozenset()


def test_to_be_lost_is_done_with_for_both(read):
    hers, his = (reacted(tag="lost", colour=Colour.PURPLE, said="?") for _ in "ab")
    hers, his = (
        replace(n, kind=Kind.QUESTION, status=Status.OPEN) for n in (hers, his)
    )
    send(read, hers)
    send(read, his, name="Teo")
    read.come_back()
    choose(read, his)

    read.press("D")

    shown = read.screen.session.shown
    assert [shown.get(n.id).status for n in (hers, his)] == [Status.DONE] * 2


def test_what_several_say_with_it_stands_below_by_name(read):
    send(read, reacted(said="Ha!"))
    send(read, reacted(said="Out loud."), name="Teo")
    read.come_back()

    (card,) = [f for f in cards(read).values() if f.title == "Laugh"]

    assert sorted(card.words.split("\n")) == ["Marit: Ha!", "Teo: Out loud."]


def test_other_reactions_and_other_words_have_cards_of_their_own(read):
    send(read, reacted(said="Ha!"))
    send(
        read,
        reacted(said="Oh.", tag="moved", colour=Colour.BLUE),
        reacted("The gulls were asleep.", said="Ha!"),
        name="Teo",
    )
    read.come_back()

    names = sorted((f.title, f.name) for f in cards(read).values() if f.icon)

    assert names == [("Laugh", "Marit"), ("Laugh", "Teo"), ("Moved", "Teo")]


def test_the_reaction_of_one_reader_without_words_is_a_bar_whose_card_peeks_out(read):
    note = reacted()
    send(read, note)
    read.come_back()
    bars = [mark.note_id for mark in read.margin._table.bars.marks.lent]

    read.margin.point((note.id,))
    read.settle()
    peeking = list(read.margin._table.bars._peeking)

    assert bars == [note.id]
    assert note.id not in cards(read)
    assert [card._layout.face.title for card in peeking] == ["Laugh"]
    assert [m.name for m in peeking[0]._layout.face.makers] == ["Marit"]


def test_ones_own_note_with_such_a_tag_stays_a_note(writer):
    writer.select("The gulls")
    writer.press("1")
    writer.screen.story.marking.set_tags(writer.notes[0].id, ("laugh",))
    writer.press("Esc")
    writer.settle()

    (card,) = cards(writer).values()

    assert (card.title, card.icon, card.tags) == ("Highlight", "", "#laugh")


def test_while_one_of_them_is_hidden_the_other_has_a_card_alone(read, both):
    teo = next(m for m in read.screen.session.makers.others if m.name == "Teo")

    folded = (n.id for n in both if read.screen.session.maker_of(n).id == teo.id)
    read.screen.session.fold(frozenset(folded))
    read.settle()
    (card,) = [f for f in cards(read).values() if f.title == "Laugh"]

    assert card.name == "Marit"


# Answering


def answered(writer):
    line = open_card(writer).body._reply_line
    return line if line.isVisible() else None


def test_a_line_below_a_readers_note_begins_a_reply_to_her(read, note):
    choose(read, note)
    words = answered(read).text()

    read.click(answered(read))
    read.type("true")
    is_away = answered(read) is None
    read.press("Esc", "Ctrl+S")

    (reply,) = [i for i in read.items_on_disk() if i["motivation"] == "replying"]
    assert words == "Reply to Marit…"
    assert (reply["target"], is_away) == (note.id, True)
    assert answered(read) is not None


def test_ones_own_note_has_no_such_line(read):
    read.screen.navigation.choose(read.notes[0].id)
    read.settle()

    assert answered(read) is None


def test_a_reader_answers_the_author_and_another_reader_in_their_threads(read, note):
    (own,) = read.notes
    to_her = new_annotation(Kind.REPLY, about=note.id, words="I took it for the boat.")
    to_me = new_annotation(Kind.REPLY, about=own.id, words="So did I.")
    send(read, to_her, to_me, name="Teo")
    read.come_back()

    threads = []
    for root in (note, own):
        choose(read, root)
        threads += [
            (view._maker.name, view.words._words)
            for view in open_card(read).body._replies
        ]

    assert threads == [("Teo", "I took it for the boat."), ("Teo", "So did I.")]


# What a screen reader says, and what is done in Revise


def test_a_readers_card_is_called_by_kind_reader_and_what_was_said_to_it(read, note):
    names = [c.accessibleName().split(":")[0] for c in read.margin._table.pool]
    choose(read, note)
    read.press("+", "D")

    assert names == ["Note, open", "Note by Marit, open"]
    told = open_card(read).accessibleName()
    assert told.startswith("Note by Marit, you agree, done: ")


@pytest.mark.parametrize(
    ("key", "text", "state"),
    [
        ("Ctrl+Return", "No one", "applied"),
        ("Ctrl+Shift+Return", "Nobody", "dismissed"),
    ],
)
def test_a_readers_suggestion_is_dealt_with_in_revise(writer, key, text, state):
    suggestion = by_reader("Nobody", Kind.SUGGESTION, "", replacement="No one")
    send(writer, suggestion)
    writer.come_back()
    writer.press("Ctrl+2")
    choose(writer, suggestion)

    writer.press(key, "Ctrl+S")
    shown = writer.screen.session.shown
    done = text in writer.text, shown.get(suggestion.id).state_word
    told = [i["outcome"] for i in writer.items_on_disk()]
    writer.press("Ctrl+Z")

    assert (done, told) == ((True, state), [state])
    assert writer.screen.session.shown.get(suggestion.id).state_word == "open"


def test_in_revise_the_author_agrees_with_a_key_that_types_nothing(read, note):
    read.press("Ctrl+2")
    choose(read, note)
    before = read.text

    read.press("Ctrl+Alt+Shift+A")

    assert (read.text, read.screen.session.notes.agreed) == (before, {note.id})


def offered(writer):
    """Return what a right click on the chosen card offers."""
    writer.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    words = [
        action.text().replace("&", "").partition("\t")[0] for action in menu.actions()
    ]
    menu.close()
    writer.settle()
    return words


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_right_click_offers_what_can_be_said_to_a_reader(read, note):
    choose(read, note)
    before = offered(read)
    read.press("+")
    agreed = offered(read)
    read.screen.navigation.choose(read.notes[0].id)
    read.settle()

    assert {"Agree", "Reply", "Mark done"} <= set(before)
    assert "Agree no more" in agreed
    assert not {"Agree", "Agree no more"} & set(offered(read))


def test_several_notes_of_readers_are_done_in_the_table_at_once(read, note):
    other = by_reader("The gulls")
    send(read, note, other)
    read.come_back()
    read.press("Ctrl+Shift+A", "Ctrl+A", "D")

    shown = read.screen.session.shown
    done = [shown.get(each.id).status for each in (note, other)]
    read.press("Ctrl+Z")

    assert done == [Status.DONE] * 2
    assert read.screen.session.shown.get(note.id).status is Status.OPEN


def test_a_reader_who_is_hidden_is_neither_on_page_nor_margin(read, note):
    session = read.screen.session
    block = session.live.block_at(session.placing.span_of(note.id).start)
    before = read.screen.marks.washes(block)

    session.fold(frozenset([note.id]))
    read.settle()

    assert [wash.reader is not None for wash in before] == [True]
    assert read.screen.marks.washes(block) == []
    assert note.id not in cards(read)


def test_readers_by_letters_are_called_so_on_cards_and_in_what_is_done_by(read, note):
    (own,) = read.notes
    send(read, note, new_annotation(Kind.OTHER, about=own.id, status=Status.DONE))
    read.come_back()

    read.screen.session.show_names(is_on=False)
    read.settle()

    assert (face(read, note).name, face(read, own).done_by) == ("A", "A: done")
    assert face(read, note).makers[0].initial == "A"


def test_beside_a_narrow_page_a_bar_that_is_pointed_at_tells_whose_it_is(read, note):
    laugh = reacted()
    send(read, note, laugh)
    read.come_back()
    read.window.resize(860, 700)
    read.settle()
    pool = read.margin._table.marks
    is_bar = {mark.note_id: mark.is_bar for mark in pool.lent}

    read.margin.point((laugh.id,))
    read.settle()
    disc = pool._disc
    told = disc.isVisible(), disc._maker.name
    read.margin.point(())

    assert is_bar[laugh.id]
    assert told == (True, "Marit")
    assert not disc.isVisible()


# Suggestions in the text


def suggested(writer):
    """Return the new words that are shown in the text."""
    table, live = writer.page._layout.ghosts, writer.screen.session.live
    blocks = (table.at(number) for number in range(live.block_count))
    return [ghost.text.strip() for ghosts in blocks for ghost in ghosts]


def test_new_words_of_a_reader_are_in_the_text_as_long_as_they_wait(writer):
    rose = by_reader("sea rose", Kind.SUGGESTION, said="", replacement="tide rose")
    send(writer, rose)
    writer.come_back()
    writer.press("Ctrl+2")
    choose(writer, rose)

    shown = [suggested(writer)]
    for key in ("Ctrl+Shift+Return", "Ctrl+Z", "Ctrl+Y", "Ctrl+Z"):
        writer.press(key)
        writer.settle()
        shown.append(suggested(writer))

    assert shown == [["tide"], [], ["tide"], [], ["tide"]]
