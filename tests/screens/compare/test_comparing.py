from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.comparison.model import OLD
from desktop.screens.compare.compare_desk import CompareDesk
from desktop.screens.compare.compared_texts import NOTHING_YET
from desktop.screens.compare.comparing import (
    NO_CHANGE,
    NO_SIDE,
    NOT_YET,
    NOTHING_MEANT,
    TAKEN,
)
from desktop.session.keeping.opening import open_story
from desktop.session.preferences import Preferences
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.story.settings import Settings
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
BOATS = "The boats lay still."
NOON = "It was noon, and the market was empty."
_ME = Person("urn:uuid:01890000-0000-7000-8000-000000000001", "Iris")


@pytest.fixture
def story(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("\n\n".join([BOATS, LAMP, NOON]))
    story = open_story(path, _ME)
    yield story
    story.let_go()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(Settings(), tmp_path / "config")


def no_editor(*_):
    raise AssertionError("nothing is edited here")


@pytest.fixture
def desk(qtbot, story, preferences):
    load_fonts()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 700)
    desk = CompareDesk(story, preferences, load_theme("light"), no_editor, window)
    desk.screen.resize(1300, 700)
    yield desk
    desk.comparing.let_go()


@pytest.fixture
def said(desk):
    heard = []
    desk.said.connect(lambda done, undo: heard.append((done, undo)))
    return heard


def keep(story, name=""):
    session = story.session
    return keep_draft(story.file, session.text, session.notes, name=name)


def edit(story, old, new):
    start = story.session.text.index(old)
    change = Change(Span(start, start + len(old)), new)
    story.session.edit(ChangeSet((change,)), "Edit")


def begin(desk):
    desk.comparing.begin()
    desk.comparing.wait()
    return desk.screen.view


def words(desk):
    return desk.screen.findChild(QLabel, "words").text()


def is_told(desk):
    return desk.screen._shown.currentIndex() == 1


def test_a_draft_is_compared_with_the_text_as_it_is(story, desk):
    keep(story)
    edit(story, "crooked", "old")

    view = begin(desk)

    assert len(view.model.steps) == 1
    assert desk.screen.view.names.accessibleName().startswith("From Draft 1")


def test_without_an_earlier_text_it_is_said_what_to_do(story, desk):
    begin(desk)

    assert is_told(desk)
    assert words(desk) == NOTHING_YET


def test_an_empty_story_is_no_trouble(tmp_path, qapp, preferences, qtbot):
    path = tmp_path / "empty.txt"
    path.write_text("")
    story = open_story(path, _ME)
    window = QWidget()
    qtbot.addWidget(window)
    desk = CompareDesk(story, preferences, load_theme("dark"), no_editor, window)
    begin(desk)

    assert words(desk) == NOTHING_YET
    desk.comparing.take()
    desk.comparing.let_go()
    story.let_go()


def test_a_text_compared_with_one_that_reads_the_same_is_said_to_be(story, desk):
    keep(story, "one")
    edit(story, "crooked", "old")
    keep(story, "two")
    begin(desk)
    texts = desk.comparing._texts

    desk.comparing.choose_side(texts[1], OLD)
    desk.comparing.wait()

    assert is_told(desk)
    assert words(desk).startswith("The two texts are the same.")


def test_a_change_is_taken_back_and_what_differs_is_shown_at_once(story, desk, said):
    keep(story)
    edit(story, "crooked", "old")
    edit(story, "noon", "dawn")
    view = begin(desk)
    view.next_change()

    desk.comparing.take()

    assert "crooked" in story.session.text
    assert len(view.model.steps) == 1
    assert said == [(TAKEN, "Undo puts it as it was.")]


def test_undo_brings_the_change_back_into_view(story, desk):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)
    view.next_change()
    desk.comparing.take()

    story.session.undo()

    assert "old lighthouse" in story.session.text
    assert len(view.model.steps) == 1
    assert view.row == 1


def test_a_paragraph_is_taken_back_in_whole(story, desk):
    keep(story)
    edit(story, "crooked", "old")
    edit(story, "painted", "seen")
    view = begin(desk)
    view.next_change()

    desk.comparing.take_paragraph()

    assert LAMP in story.session.text


def test_into_an_older_side_words_of_the_newer_one_are_taken(story, desk):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)
    sides = desk.comparing._sides
    desk.comparing.choose_side(sides.new, OLD)
    desk.comparing.wait()
    view.next_change()

    desk.comparing.take()
    desk.comparing.wait()

    assert "crooked" in story.session.text
    assert view.model.base.old == view.model.base.new


def test_between_two_drafts_nothing_can_be_taken(story, desk, said):
    keep(story, "one")
    edit(story, "crooked", "old")
    keep(story, "two")
    edit(story, "noon", "dawn")
    begin(desk)
    two, one = desk.comparing._texts[1:3]
    desk.comparing.choose_side(two, 1)
    desk.comparing.choose_side(one, 0)
    desk.comparing.wait()
    desk.screen.view.next_change()

    desk.comparing.take()

    assert said == [(NO_SIDE, "")]
    assert story.session.history.undo_label != "Take back"


def test_before_a_change_is_gone_to_it_is_said_what_to_do(story, desk, said):
    keep(story)
    edit(story, "crooked", "old")
    begin(desk)

    desk.comparing.take()

    assert said == [(NOTHING_MEANT, "")]


def test_selected_words_that_do_not_differ_are_said_to_be_the_same(story, desk, said):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)
    view.canvas.select_all()
    selection = view.canvas.selection
    end = type(selection.end)(0, 4)
    view.canvas.select(type(selection)(1, selection.anchor, end))

    desk.comparing.take()

    assert said == [(NO_CHANGE, "")]


def test_an_edit_made_elsewhere_is_followed(story, desk):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)

    edit(story, "noon", "dawn")

    assert view.model.base.new == story.session.text
    assert len(view.model.steps) == 2


def test_what_was_edited_in_another_mode_is_shown_on_coming_back(story, desk):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)
    desk.comparing.leave()

    edit(story, "noon", "dawn")
    assert len(view.model.steps) == 1
    begin(desk)

    assert len(view.model.steps) == 2


def test_what_comes_when_the_author_has_left_takes_no_keys(story, desk, qtbot):
    keep(story)
    edit(story, "crooked", "old")
    window = desk.screen.window()
    elsewhere = QLineEdit(window)
    with qtbot.waitActive(window):
        window.show()
    elsewhere.setFocus()

    desk.comparing.begin()
    desk.comparing.leave()
    desk.comparing.wait()

    assert elsewhere.hasFocus()


def test_the_pair_that_was_chosen_is_still_compared_on_coming_back(story, desk):
    keep(story, "one")
    edit(story, "crooked", "old")
    keep(story, "two")
    edit(story, "noon", "dawn")
    begin(desk)
    desk.comparing.choose_side(desk.comparing._texts[2], OLD)
    desk.comparing.wait()
    desk.comparing.leave()

    begin(desk)

    assert desk.comparing._sides.old.name == "Draft 1 · one"


def test_differences_are_told_as_the_author_prefers(story, desk, preferences):
    keep(story)
    edit(story, "crooked", "old")
    edit(story, "noon, and", "noon and")
    view = begin(desk)
    assert len(view.model.steps) == 2

    preferences.update(compare_hides_fine=True)
    assert len(view.model.steps) == 1

    preferences.update(compare_grain="paragraph", compare_side_by_side=False)
    assert view.model.shown.rows[1].words[0].text == LAMP
    assert not view.is_split


def test_the_switches_of_the_head_are_remembered(desk, preferences):
    desk.screen.head.way_chosen.emit("joined")
    desk.screen.head.grain_chosen.emit("sentence")
    desk.screen.head.hiding_chosen.emit(True)

    settings = preferences.settings
    assert not settings.compare_side_by_side
    assert settings.compare_grain == "sentence"
    assert settings.compare_hides_fine


def test_the_notes_of_both_sides_stand_in_the_margin_each_once(story, desk):
    start = story.session.text.index("boats")
    both = story.marking.add(Kind.NOTE, Span(start, start + 5))
    start = story.session.text.index("noon")
    gone = story.marking.add(Kind.NOTE, Span(start, start + 4))
    keep(story)
    story.marking.delete([gone])
    edit(story, "crooked", "old")
    start = story.session.text.index("empty")
    new = story.marking.add(Kind.NOTE, Span(start, start + 5))

    begin(desk)

    cards = desk.screen.cards
    marks = cards.notes_between(0, 10_000)
    assert [note for note, _ in marks] == [both, gone, new]
    heights = [height for _, height in marks]
    assert heights[0] < heights[1] == heights[2]
    assert cards.note_view(gone).passage == "noon"


def test_a_note_is_underlined_where_its_passage_is(story, desk):
    start = story.session.text.index("boats lay")
    story.marking.add(Kind.NOTE, Span(start, start + 9))
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)

    stack = view.canvas.stack
    lines = [desk.screen.cards.underlines(c, stack.cell(0, c)) for c in (0, 1)]

    assert [[line.span for line in each] for each in lines] == [[], [Span(4, 13)]]


def test_a_note_on_several_passages_has_one_card_and_is_underlined_at_each(story, desk):
    text = story.session.text
    spans = [Span(text.index(w), text.index(w) + 5) for w in ("empty", "boats")]
    note = story.marking.add(Kind.NOTE, spans[0])
    story.marking.add_passage(note, spans[1])
    keep(story)
    edit(story, "crooked", "old")
    view, cards = begin(desk), desk.screen.cards

    marks = cards.notes_between(0, 10_000)

    stack = view.canvas.stack
    assert [one for one, _ in marks] == [note]
    assert marks[0][1] < stack.top(1)
    assert all(cards.underlines(1, stack.cell(row, 1)) for row in (0, 2))


def test_a_card_brings_its_passage_into_view_and_can_be_read_in_whole(story, desk):
    start = story.session.text.index("empty")
    note = story.marking.add(Kind.NOTE, Span(start, start + 5))
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)

    desk.screen.choose(note)

    assert view.canvas.is_in_view(2)
    assert desk.screen.margin.chosen_id == note
    desk.back_to_text()


def test_selected_words_are_copied(story, desk, qapp):
    keep(story)
    edit(story, "crooked", "old")
    view = begin(desk)
    view.canvas.select_all()

    view.copy()

    assert qapp.clipboard().text() == story.session.text


def test_the_overview_follows_the_texts_and_leads_through_them(story, desk):
    edit(story, NOON, "\n\n".join(f"{NOON} {n}" for n in range(200)))
    keep(story)
    edit(story, "crooked", "old")
    edit(story, f"{NOON} 150", f"{NOON} At last.")
    view, overview = begin(desk), desk.screen.overview
    bar = view.canvas.verticalScrollBar()

    view.previous_change()
    assert overview.value() == bar.value() > 0
    desk.comparing.take()
    assert (overview.value(), overview.maximum()) == (bar.value(), bar.maximum())

    overview.setValue(0)
    assert bar.value() == 0


def test_until_the_texts_are_compared_it_is_said_that_they_are(story, desk, said):
    keep(story)
    edit(story, "crooked", "old")
    desk.comparing.begin()

    desk.comparing.take()
    desk.comparing.edit_here()
    desk.comparing.wait()

    assert said == [(NOT_YET, ""), (NOT_YET, "")]


def test_with_nothing_to_compare_a_key_says_so(desk, said):
    begin(desk)

    desk.comparing.take()
    desk.comparing.edit_here()

    assert said == [(NOTHING_YET.partition("\n")[0], "")] * 2
