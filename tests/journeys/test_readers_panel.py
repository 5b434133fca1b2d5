"""The panel of readers beside the page: seen, gone through by keys, and pressed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.makers import Maker
from desktop.annotations.reactions import STOPPED
from desktop.lenses.finding import LensName
from desktop.panels.lenses.section_drawing import SectionPlace
from desktop.session.exchange.reader_report import ReaderReport
from desktop.text.span import Span
from tests.journeys.conftest import STORY

NOON = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
MARIT, TEO = (Person(f"urn:{name}", name) for name in ("Marit", "Teo"))


def note_on(person, words, kind=Kind.NOTE, said="Who?", minutes=0, text=STORY, **more):
    start = text.index(words)
    passage = describe(text, Span(start, start + len(words)))
    at = NOON + timedelta(minutes=minutes)
    return new_annotation(kind, at, passage=passage, words=said, creator=person, **more)


def send(writer, person, *notes):
    file = writer.path.with_name(f"here.txt.annotations.{person.name}.json")
    file.write_bytes(serialise_notes(AnnotationSet().with_notes(notes), "here.txt"))
    writer.come_back()
    return file


@pytest.fixture
def answered(writer):
    """A writer who made a note herself and had notes from Marit and Teo."""
    writer.select("the sea rose")
    writer.press("N")
    writer.type("mine")
    writer.press("Esc", "Esc")
    love = note_on(MARIT, "The gulls", Kind.HIGHLIGHT, "", colour=Colour.PINK)
    lost_text = STORY.replace("landing, and", "landing by the old crane, and")
    send(
        writer,
        MARIT,
        note_on(MARIT, "Nobody answered her."),
        love.with_tags(("love",), NOON),
        note_on(MARIT, "by the old crane", said="Which crane?", text=lost_text),
    )
    stopped = note_on(TEO, "In the morning", said="Tired.", minutes=1)
    send(
        writer,
        TEO,
        note_on(TEO, "stopped", said="When?"),
        stopped.with_tags((STOPPED,), NOON),
    )
    writer.screen.message_bar.dismiss()
    return writer


def show(writer):
    writer.press("Ctrl+F9")
    return finish(writer)


def finish(writer):
    view = writer.screen.reader_commands.view
    writer.settle()
    view.finish()
    view.finish()
    writer.settle()
    return view.panel


def rows(panel):
    drawing = panel._readers.drawing
    return [drawing.cells(row)[:4] for row in range(drawing.rows)]


def click(writer, view, place):
    at = view.drawing.rect(place).center()
    if place.number == 0:
        at.setX(40)
    writer.click(view.viewport(), QPoint(round(at.x()), round(at.y())))


def row_of(panel, name):
    return [row[0] for row in rows(panel)].index(name)


def test_the_panel_lists_the_author_and_every_reader(answered):
    panel = show(answered)

    assert panel.isVisible()
    assert rows(panel) == [
        ("Mine", "1", "shown", ""),
        ("Marit", "3", "shown", "1"),
        ("Teo", "2", "shown", ""),
    ]


@pytest.mark.parametrize("has_page_keys", [True, False])
@pytest.mark.parametrize("key", ["Ctrl+F9", "Esc"])
def test_a_key_brings_the_contents_back(answered, key, has_page_keys):
    show(answered)
    text_left = answered.page.mapTo(answered.window, QPoint(0, 0))
    if has_page_keys:
        answered.page.setFocus()

    answered.press(key)
    answered.settle()

    assert answered.screen.contents.isVisible()
    assert answered.page.mapTo(answered.window, QPoint(0, 0)) == text_left


def test_the_cross_brings_the_contents_back(answered):
    panel = show(answered)

    answered.click(panel._close)

    assert answered.screen.contents.isVisible()


def test_a_click_on_a_reader_shows_her_notes_alone_and_then_all_again(answered):
    panel = show(answered)
    place = SectionPlace(row_of(panel, "Teo"))

    click(answered, panel._readers, place)
    alone = len(answered.screen.reading.order)
    finish(answered)
    click(answered, panel._readers, place)

    assert alone == 2
    assert len(answered.screen.reading.order) == 6


def test_the_eye_hides_a_readers_notes_everywhere(answered):
    panel = show(answered)

    click(answered, panel._readers, SectionPlace(row_of(panel, "Marit"), 1))
    finish(answered)
    answered.screen.display.finish()

    assert rows(panel)[1][:3] == ("Marit", "3", "hidden")
    assert len(answered.screen.reading.order) == 3
    assert answered.screen.status._notes.text() == "3 open · 0 done"
    answered.call("all-notes")
    assert len(answered.window.desk.all_notes.desk.table) == 3


def test_readers_are_gone_through_by_keys_alone(answered):
    panel = show(answered)

    answered.press("Down", "Right", "Return")
    finish(answered)

    assert rows(panel)[1][2] == "hidden"


def test_hidden_names_are_letters_on_the_cards_too(answered):
    panel = show(answered)

    answered.click(panel._names, QPoint(8, panel._names.height() // 2))
    finish(answered)

    assert [row[0] for row in rows(panel)] == ["Mine", "A", "B"]
    cards = {c._layout.face.name for c in answered.margin._table.pool}
    assert cards >= {"A", "B"}
    assert not cards & {"Marit", "Teo"}


def test_names_stay_hidden_when_the_story_is_opened_again(answered):
    panel = show(answered)
    answered.click(panel._names, QPoint(8, panel._names.height() // 2))

    answered.reopen()

    cards = {c._layout.face.name for c in answered.margin._table.pool}
    assert not cards & {"Marit", "Teo"}


def test_who_reads_first_sees_no_notes_of_readers_until_asked_for(answered):
    panel = show(answered)
    answered.click(panel._blind, QPoint(8, panel._blind.height() // 2))
    finish(answered)
    waiting = panel._waiting.text()
    blind = len(answered.screen.reading.order)

    answered.click(panel._unfold)

    assert (blind, waiting) == (1, "5 notes wait.")
    assert len(answered.screen.reading.order) == 6


def test_the_eye_of_a_reader_whose_notes_wait_is_closed_and_shows_them(answered):
    panel = show(answered)
    answered.click(panel._blind, QPoint(8, panel._blind.height() // 2))
    finish(answered)
    drawing = panel._readers.drawing
    tip = drawing.tip(SectionPlace(1, 1))

    click(answered, panel._readers, SectionPlace(1, 1))
    finish(answered)

    assert tip == "Show these notes"
    assert panel._readers.drawing.tip(SectionPlace(1, 1)) == "Hide these notes"
    assert len(answered.screen.reading.order) == 4


def test_notes_that_come_while_reading_first_do_not_show_themselves(writer):
    show(writer)
    panel = finish(writer)
    writer.click(panel._blind, QPoint(8, panel._blind.height() // 2))

    send(writer, MARIT, note_on(MARIT, "Nobody answered her."))
    finish(writer)

    assert writer.screen.reading.order == []
    assert writer.told == (
        "Marit’s notes have come, and wait until you have read the story."
    )
    assert panel._waiting.text() == "1 note waits."


def test_they_are_shown_when_the_authors_pass_is_done(answered):
    panel = show(answered)
    answered.click(panel._blind, QPoint(8, panel._blind.height() // 2))

    answered.screen.story.rereading.begin("First reread")
    during = len(answered.screen.reading.order)
    answered.call("end-pass")
    finish(answered)

    assert during == 1
    assert len(answered.screen.reading.order) == 6


def test_reactions_are_a_line_for_each_reader_and_lead_to_their_places(answered):
    panel = show(answered)
    drawing = panel._reactions.view.drawing

    assert [drawing.cells(row)[0] for row in range(drawing.rows)] == ["Marit", "Teo"]
    assert "1 love" in drawing.spoken(SectionPlace(0))
    click(answered, panel._reactions.view, SectionPlace(1, 1))

    assert answered.page.caret == STORY.index("In the morning")


def test_open_notes_alone_are_shown(answered):
    panel = show(answered)
    answered.screen.navigation.choose(answered.notes[0].id)
    answered.press("D")
    finish(answered)

    panel._states.buttons()[1].click()

    assert len(answered.screen.reading.order) == 4
    assert answered.screen.contents._filters.note_filter().status is not None


def test_with_nobodys_notes_the_panel_says_so(writer):
    panel = show(writer)

    assert panel._nobody.isVisible()
    assert not panel._names.isVisible()
    assert rows(panel) == [("Mine", "0", "shown", "")]


def test_in_a_narrow_window_the_panel_lies_over_the_page(answered):
    answered.window.resize(900, 700)
    answered.settle()

    panel = show(answered)

    assert panel.isVisible()
    assert answered.screen.side_panel.is_over


def test_the_rows_end_before_a_scroll_bar(answered):
    panel = show(answered)
    answered.window.resize(1200, 330)
    answered.settle()

    bar = panel._area.verticalScrollBar()
    assert bar.isVisible()
    for view in panel._views:
        if view.isVisible():
            assert view.drawing.width <= view.width()
            right = view.mapTo(panel, QPoint(view.width(), 0)).x()
            assert right <= bar.mapTo(panel, QPoint(0, 0)).x()


# What came back


def tell(writer, reader=MARIT, count=31, to_place=3, untracked=12, **more):
    maker = Maker(reader.id, reader.name)
    report = ReaderReport(maker, count, to_place, untracked=untracked, **more)
    writer.screen.reader_commands.tell([report])
    writer.settle()
    return writer.screen.reader_commands.report


def test_an_answer_is_told_over_the_page_which_stays_where_it_is(answered):
    before = answered.page.geometry(), answered.page.scroll_top

    report = tell(answered)

    assert report.isVisible()
    assert report.told == (
        "Marit: 31 notes, 28 placed, 3 to place. 12 changes were made without tracking"
    )
    assert (answered.page.geometry(), answered.page.scroll_top) == before


def test_what_tells_of_an_answer_lies_at_the_top_of_the_page(answered):
    report = tell(answered)

    top = report.mapTo(answered.screen, QPoint(0, 0)).y()
    page = answered.page.mapTo(answered.screen, QPoint(0, 0)).y()
    assert page < top < page + 40
    assert report.width() < answered.page.width()


def test_it_tells_what_a_reader_says_is_done_and_what_she_deleted(answered):
    report = tell(answered, untracked=0, done=2, gone=1)

    assert report.told.endswith("2 notes marked as done · 1 earlier note deleted")


def test_its_button_leads_to_the_first_note_that_is_to_be_placed(answered):
    tell(answered, to_place=1)

    answered.press_button("Place 1")
    panel = finish(answered)

    assert panel.isVisible()
    assert panel._lost.view.hasFocus()


def test_its_cross_takes_it_away(answered):
    report = tell(answered)

    answered.click(report._close)

    assert report.told == ""
    assert answered.page.hasFocus()


def test_an_answer_that_waits_is_shown_by_its_button(answered):
    show(answered)
    panel = finish(answered)
    answered.click(panel._blind, QPoint(8, panel._blind.height() // 2))
    tell(answered, waits=True)

    answered.press_button("Show", answered.screen.reader_commands.report)

    assert len(answered.screen.reading.order) == 4


def test_of_many_readers_the_bar_names_three(answered):
    makers = [Maker(f"urn:{n}", f"Reader {n}") for n in range(12)]

    answered.screen.reader_commands.tell([ReaderReport(m, 10) for m in makers])

    assert len(answered.screen.reader_commands.report._lines) == 4


# Putting what has no place


def lost_rows(panel):
    drawing = panel._lost.view.drawing
    return [drawing.cells(row) for row in range(drawing.rows)]


@pytest.fixture
def lost(writer):
    """A writer to whom Marit sent a note on words that stand there twice, reworded."""
    text = STORY.replace("The gulls were asleep.", "The grey gulls were all asleep.")
    note = note_on(MARIT, "The grey gulls were all", said="Lovely.", text=text)
    send(writer, MARIT, note)
    writer.screen.message_bar.dismiss()
    return writer, note


def where(writer, note):
    span = writer.screen.session.placing.span_of(note.id)
    return span and span.of(writer.text)


def offer(writer, note, *words):
    """Let there be places where a note may belong, as where nothing is sure."""
    spans = tuple(writer.span(each) for each in words)
    writer.screen.session.placing.drop(note.id)
    writer.screen.session.offer({note.id: spans})
    return finish(writer)


def test_what_has_no_place_is_listed_with_its_words_and_possible_places(lost):
    writer, note = lost
    show(writer)

    panel = offer(writer, note, "The gulls were", "Nobody answered")

    assert lost_rows(panel) == [
        ("The grey gulls were all", "Marit, Lovely.", "2 possible places")
    ]


def test_a_note_is_put_at_a_place_by_keys_alone_and_taken_back(lost):
    writer, note = lost
    show(writer)
    panel = offer(writer, note, "Nobody answered", "The gulls were")

    panel._lost.view.setFocus()
    writer.press("Return")
    first = writer.screen.marks.offered
    writer.press("Right")
    second = writer.screen.marks.offered
    writer.press("Return")
    placed = where(writer, note)
    finish(writer)
    writer.page.setFocus()
    writer.press("Ctrl+Z")

    assert (first, second) == (
        writer.span("Nobody answered"),
        writer.span("The gulls were"),
    )
    assert placed == "The gulls were"
    assert where(writer, note) is None
    assert writer.screen.marks.offered is None


def test_a_click_shows_one_place_after_the_other(lost):
    writer, note = lost
    show(writer)
    panel = offer(writer, note, "Nobody answered", "The gulls were")
    seen = []

    for _ in range(3):
        click(writer, panel._lost.view, SectionPlace(0))
        seen.append(writer.screen.marks.offered)
    writer.press_button("Put it here")

    assert seen == [
        writer.span("Nobody answered"),
        writer.span("The gulls were"),
        writer.span("Nobody answered"),
    ]
    assert where(writer, note) == "Nobody answered"


def test_escape_leaves_a_place_that_is_shown(lost):
    writer, note = lost
    show(writer)
    panel = offer(writer, note, "Nobody answered")
    click(writer, panel._lost.view, SectionPlace(0))

    writer.press("Esc")
    finish(writer)

    assert writer.screen.marks.offered is None
    assert writer.screen.reader_commands.is_shown
    assert where(writer, note) is None


def test_where_a_readers_note_was_put_holds_when_the_story_is_opened_again(lost):
    writer, note = lost
    hers = writer.path.with_name("here.txt.annotations.Marit.json")
    before = hers.read_bytes()
    show(writer)
    panel = offer(writer, note, "Nobody answered")
    click(writer, panel._lost.view, SectionPlace(0))
    writer.press_button("Put it here")
    writer.press("Ctrl+S")

    writer.reopen()
    writer.screen.story.readers.wait()
    writer.settle()

    assert where(writer, note) == "Nobody answered"
    assert hers.read_bytes() == before
    assert writer.screen.reading.order == [note.id]
    assert writer.screen.status._notes.text() == "1 open · 0 done"


def test_a_note_that_was_put_somewhere_goes_along_when_that_is_rewritten(lost):
    writer, note = lost
    show(writer)
    panel = offer(writer, note, "Nobody answered")
    click(writer, panel._lost.view, SectionPlace(0))
    writer.press_button("Put it here")
    writer.press("Esc", "Esc", "Esc", "Ctrl+2")
    writer.put_caret("The ferry")
    writer.type("Once, ")
    writer.select("Nobody")
    writer.type("No one")
    writer.press("Ctrl+S")

    writer.reopen()
    writer.screen.story.readers.wait()
    writer.settle()

    assert where(writer, note) == "No one answered"


def test_the_bar_calls_readers_as_they_are_called_now(answered):
    panel = show(answered)
    report = tell(answered)

    answered.click(panel._names, QPoint(8, panel._names.height() // 2))

    assert report.told.startswith("A: 31 notes")


def test_the_panel_stays_when_the_author_goes_to_revise(answered):
    panel = show(answered)

    answered.press("Ctrl+2")
    answered.settle()

    assert panel.isVisible()
    answered.press("Ctrl+F9")
    assert answered.screen.revise_panel.isVisible()


def test_a_lens_takes_the_panels_place_and_gives_back_what_usually_stands_there(
    answered,
):
    panel = show(answered)

    answered.screen.lens_commands.choose(LensName.NAMES)
    answered.settle()
    with_lens = panel.isVisible()
    answered.call("no-lens")

    assert not with_lens
    assert answered.screen.contents.isVisible()


def test_a_draft_that_a_reader_read_is_named_and_how_far(answered):
    path = answered.path.with_name("here.txt.annotations.Teo.json")
    told = json.loads(path.read_bytes())
    path.write_text(json.dumps({**told, "readTo": len(STORY)}), encoding="utf-8")
    answered.come_back()

    panel = show(answered)

    known = panel._readers.drawing.cells(row_of(panel, "Teo"))[4]
    assert known.startswith("read the story to its end · back ")


def test_a_readers_lost_note_is_put_at_a_place_that_its_card_offers(lost):
    writer, note = lost
    show(writer)
    offer(writer, note, "Nobody answered", "The gulls were")
    writer.screen.navigation.choose(note.id)
    writer.settle()

    writer.press("P")

    assert where(writer, note) == "Nobody answered"


def test_a_readers_note_that_has_its_place_stays_hers(answered):
    hers = next(n for n in answered.screen.session.threads() if n.words == "When?")
    answered.screen.navigation.choose(hers.id)
    answered.settle()

    answered.select("The gulls")
    answered.press("A")

    assert answered.passage(hers) == "stopped"
    assert answered.told.startswith("This note is Teo’s")
