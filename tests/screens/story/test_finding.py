from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.screens.story.finding import TextSearch, replacing
from desktop.text.change import Change, ChangeSet
from desktop.text.finding import folding
from desktop.text.finding.search import Query
from desktop.text.span import Span

SONG = "la la la, and so la"


@pytest.fixture
def song(make_story):
    return make_story(SONG)


@pytest.fixture
def finding(song):
    return TextSearch(song.session, song.session)


def test_the_first_match_from_where_one_reads_is_looked_at(finding):
    finding.look_for(Query("la"), near=4)

    assert (finding.number, len(finding.matches)) == (3, 4)


def test_after_the_last_match_it_begins_again(finding):
    finding.look_for(Query("la"), near=len(SONG))

    assert finding.number == 1


@pytest.mark.parametrize(("step", "number"), [(1, 2), (-1, 4)])
def test_one_goes_round_the_ends(finding, step, number):
    finding.look_for(Query("la"), near=0)

    finding.go(step, Span(0, 0))

    assert finding.number == number


@pytest.mark.parametrize(("step", "number"), [(1, 3), (-1, 1)])
def test_with_no_match_looked_at_one_goes_on_from_the_selection(finding, step, number):
    finding.look_for(Query("la"), near=0)
    finding.current = None

    finding.go(step, Span(3, 5))

    assert finding.number == number


def test_what_is_not_there_is_not_found(finding, qtbot):
    with qtbot.waitSignal(finding.found, timeout=0):
        finding.look_for(Query("sea"), near=0)

    finding.go(1, Span(0, 0))
    finding.replace("lake")

    assert (finding.number, finding.matches, finding.current) == (0, [], None)


def test_replacing_goes_on_to_the_next_match(song, finding):
    finding.look_for(Query("la"), near=3)

    finding.replace("lala")

    assert song.text == "la lala la, and so la"
    assert finding.current == Span(8, 10)


def test_replacing_everywhere_is_one_step_to_undo_and_keeps_notes(song, finding):
    note = song.mark("so la", Kind.NOTE, "Out of tune?")
    finding.look_for(Query("la"), near=0)

    count = finding.replace_all("tum")
    replaced = song.text, song.session.anchor(note).span.of(song.text)
    song.session.undo()

    assert (count, *replaced) == (4, "tum tum tum, and so tum", "so tum")
    assert song.text == SONG
    assert song.session.anchor(note).span == song.span("so la")


def test_replacing_by_what_is_looked_for_does_not_go_on_for_ever(song, finding):
    finding.look_for(Query("la"), near=0)

    assert finding.replace_all("la la") == 4


def test_matches_move_with_their_text_while_there_is_no_time_to_look(song, finding):
    finding.look_for(Query("so"), near=0)

    song.session.edit(ChangeSet((Change(Span(0, 0), "Oh, "),)), "Typing")

    assert [match.of(song.text) for match in finding.matches] == ["so"]


def test_of_finds_as_many_as_letters_those_around_an_edit_move(make_story):
    story = make_story("la " * 5_000)
    finding = TextSearch(story.session, story.session)
    finding.look_for(Query("la"), near=0)

    story.session.edit(ChangeSet((Change(Span(9_000, 9_000), "so "),)), "Typing")

    assert {match.of(story.text) for match in finding.matches} == {"la"}
    assert finding.matches.index_of(Span(9_003, 9_005)) is not None
    assert len(finding.matches) < 5_000


def test_where_there_are_very_many_finds_they_are_shown_before_those_in_notes(
    make_story, qtbot
):
    story = make_story("la " * 12_000)
    story.mark("la la", Kind.NOTE, "la?")
    finding = TextSearch(story.session, story.session)

    with qtbot.waitSignal(finding.found_in_notes):
        finding.look_for(Query("la"), near=0)
        at_first = len(finding.matches), len(finding.in_notes)

    assert (at_first, len(finding.in_notes)) == ((12_000, 0), 1)


def test_the_first_letter_finds_a_text_that_is_folded_already(
    song, finding, monkeypatch
):
    finding.prepare(Query(""))
    finding._preparing.wait()
    folded = []
    make = folding.Folded.__init__
    monkeypatch.setattr(
        folding.Folded,
        "__init__",
        lambda self, text, rules: folded.append(text) or make(self, text, rules),
    )

    finding.look_for(Query("so"), near=0)

    assert (finding.number, set(folded)) == (1, {"so"})


def test_after_a_pause_it_looks_again(song, finding, qtbot):
    finding.look_for(Query("so"), near=0)

    with qtbot.waitSignal(finding.found):
        song.session.edit(ChangeSet((Change(Span(0, 0), "so, "),)), "Typing")

    assert len(finding.matches) == 2


def test_stopping_looks_for_nothing_any_more(finding):
    finding.look_for(Query("la"), near=0)

    finding.stop()

    assert finding.query == Query("")
    assert not finding.matches


def test_matches_that_touch_become_one_change():
    changes = replacing([Span(0, 2), Span(2, 4), Span(6, 8)], ["x", "x", "y"])

    assert changes.apply("lala, la") == "xx, y"
