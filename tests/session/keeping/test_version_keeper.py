from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.version_keeper import VersionKeeper
from desktop.session.story.revision import revision
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TEXT = "The ferry had stopped.\nInes said no. The sea rose.\n"


@pytest.fixture
def story(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    story = open_story(path, IRIS)
    yield story
    story.let_go()


def type_at(story, at, words):
    story.session.edit(ChangeSet((Change(Span(at, at), words),)), "Typing")


def listed(story):
    kept = story.saving.versions.log.history()
    return [(versions.get(v.sha256), v.why) for v in reversed(kept)]


def test_every_save_is_a_version(story):
    type_at(story, 0, "Late. ")
    story.saving.save()
    type_at(story, 0, "So. ")
    story.saving.save()

    assert listed(story) == [
        (TEXT, Why.OPENED),
        ("Late. " + TEXT, Why.SAVED),
        ("So. Late. " + TEXT, Why.SAVED),
    ]


def test_a_note_makes_no_version(story):
    story.marking.add(Kind.NOTE, Span(4, 9))
    story.saving.save()

    assert listed(story) == []


def test_what_another_program_wrote_and_what_it_replaced_are_versions(story, qtbot):
    story.path.write_text("Somebody else was here.\n")

    story.saving.look()
    story.saving.wait()

    qtbot.waitUntil(lambda: len(listed(story)) == 2)
    assert listed(story) == [
        (TEXT, Why.OPENED),
        ("Somebody else was here.\n", Why.OUTSIDE),
    ]


def test_the_side_that_gives_way_is_a_version(story, qtbot):
    type_at(story, 0, "Late. ")
    story.path.write_text("Somebody else was here.\n")

    story.saving.take_theirs()

    qtbot.waitUntil(lambda: len(listed(story)) == 3)
    assert ("Late. " + TEXT, Why.REPLACED) in listed(story)


def test_keeping_mine_is_no_doing_of_another_program(story, qtbot):
    type_at(story, 0, "Late. ")
    story.path.write_text("Somebody else was here.\n")

    story.saving.keep_mine()

    qtbot.waitUntil(lambda: len(listed(story)) == 2)
    assert ("Late. " + TEXT, Why.SAVED) in listed(story)


def test_versions_are_kept_in_order_before_the_story_is_let_go(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    story = open_story(path, IRIS)
    keeper = VersionKeeper(story.saving.versions.log)
    for number in range(5):
        keeper.keep(f"Text {number}.", Why.REPLACED)

    keeper.let_go()

    assert [text for text, _ in listed(story)] == [f"Text {n}." for n in range(5)]
    story.let_go()


def test_a_revision_can_be_called_what_it_is(story):
    older = "Once, the ferry had stopped. The ferry! The sea rose.\n"
    session = story.session

    session.revise(revision(TEXT, TEXT, older, session.passages()), "Restore version")

    assert session.text == older
    assert session.history.undo_label == "Restore version"


def test_a_passage_that_lost_its_edge_has_it_again_where_it_was_whole(story):
    note = story.marking.add(Kind.NOTE, Span(4, 21))  # ferry had stopped
    story.saving.save()
    story.session.edit(ChangeSet((Change(Span(0, 14), ""),)), "Cut")
    story.saving.save()
    session, now = story.session, story.session.text

    session.revise(revision(now, now, TEXT, session.passages()), "Restore version")

    assert session.anchor(note).span == Span(4, 21)
    assert session.anchor(note).state is AnchorState.EXACT
    session.undo()
    assert session.anchor(note).span.of(session.text) == "stopped"


def test_a_passage_of_which_a_part_is_left_stays_on_it_where_it_is_not_whole(story):
    note = story.marking.add(Kind.NOTE, Span(4, 21))
    story.saving.save()
    story.session.edit(ChangeSet((Change(Span(0, 14), ""),)), "Cut")
    story.saving.save()
    session, now = story.session, story.session.text
    other = now.replace("stopped", "stopped here")

    session.revise(revision(now, now, other, session.passages()), "Restore version")

    assert session.anchor(note).span.of(session.text) == "stopped"
