from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.version_history import VersionKeeper, VersionLog
from desktop.session.story.revision import revision
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import Why, index_path
from desktop.storage.story.story_file import read_story, save_story
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace

DAY = timedelta(days=1)


class FullDisk(FileSystem):
    """A disk that can be full for what is appended to."""

    is_full = False

    def open_to_append(self, path, mode):
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().open_to_append(path, mode)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("The Sea\n\nIt rose.\n")
    return path


@pytest.fixture
def disk():
    return FullDisk()


@pytest.fixture
def log(path, disk):
    return VersionLog(read_story(path), disk)


def save(log, path, text):
    old = read_story(path)
    log.saved(old, save_story(old, text))


def listed(log):
    return [(versions.get(v.sha256), v.why) for v in reversed(log.history())]


def test_the_first_save_keeps_the_text_there_was_and_the_new_one(log, path):
    save(log, path, "It fell.\n")

    assert listed(log) == [
        ("The Sea\n\nIt rose.\n", Why.OPENED),
        ("It fell.\n", Why.SAVED),
    ]


def test_words_are_counted_as_the_status_line_does(log, path):
    save(log, path, "The Sea\n\nIt rose and fell.\n")

    assert [v.words for v in log.history()] == [4, 2]


def test_what_was_opened_is_as_old_as_its_file(log, path):
    then = datetime(2025, 11, 20, 14, 3, tzinfo=UTC)
    os.utime(path, (then.timestamp(), then.timestamp()))

    save(log, path, "It fell.\n")

    new, old = log.history()
    assert old.at == then
    assert abs(datetime.now(UTC) - new.at) < timedelta(minutes=1)


def test_no_version_is_dated_before_the_one_before_it(log, path):
    save(log, path, "It fell.\n")
    path.write_text("Somebody copied an old file here.\n")
    os.utime(path, (0, 0))

    save(log, path, "It rained.\n")

    at = [v.at for v in log.history()]
    assert at == sorted(at, reverse=True)


def test_each_save_adds_one(log, path):
    for text in ("One.\n", "Two.\n", "Three.\n"):
        save(log, path, text)

    assert [text for text, _ in listed(log)][1:] == ["One.\n", "Two.\n", "Three.\n"]


def test_what_another_program_wrote_is_told_from_our_own(log, path):
    save(log, path, "It fell.\n")
    path.write_text("It rained.\n")

    save(log, path, "It poured.\n")

    assert listed(log)[-2:] == [
        ("It rained.\n", Why.OUTSIDE),
        ("It poured.\n", Why.SAVED),
    ]


def test_another_day_goes_on_where_this_one_ended(log, path):
    save(log, path, "It fell.\n")
    later = VersionLog(read_story(path))

    save(later, path, "It rained.\n")

    assert [why for _, why in listed(later)] == [Why.OPENED, Why.SAVED, Why.SAVED]


def test_a_renamed_story_keeps_its_history(log, path):
    save(log, path, "It fell.\n")
    renamed = path.rename(path.with_name("lake.txt"))

    assert len(VersionLog(read_story(renamed)).history()) == 2


def test_a_restored_version_is_not_saved_twice(log, path):
    save(log, path, "It fell.\n")
    log.add("It hung.\n", Why.REPLACED)
    log.add("The Sea\n\nIt rose.\n", Why.RESTORED)

    save(log, path, "The Sea\n\nIt rose.\n")

    assert [why for _, why in listed(log)] == [
        Why.OPENED,
        Why.SAVED,
        Why.REPLACED,
        Why.RESTORED,
    ]


def test_a_full_disk_spoils_no_save_and_loses_no_version(log, path, disk):
    disk.is_full = True
    save(log, path, "It fell.\n")
    disk.is_full = False

    save(log, path, "It rained.\n")

    assert listed(log) == [
        ("The Sea\n\nIt rose.\n", Why.OPENED),
        ("It fell.\n", Why.SAVED),
        ("It rained.\n", Why.SAVED),
    ]


def test_an_index_that_cannot_be_read_is_not_written_anew(log, path):
    index_path(path).mkdir(parents=True)

    save(log, path, "It fell.\n")

    assert path.read_text() == "It fell.\n"
    with pytest.raises(OSError, match="folder"):
        log.history()


def test_thinning_forgets_what_is_gone(log, path, monkeypatch):
    save(log, path, "It fell.\n")
    save(log, path, "It rained.\n")
    _age_by(9 * DAY, path)
    fresh = VersionLog(read_story(path))
    save(fresh, path, "It poured.\n")

    fresh.thin()
    save(fresh, path, "It fell.\n")

    assert [text for text, _ in listed(fresh)].count("It fell.\n") == 1
    assert versions.get(versions.sha256_of("It fell.\n")) is not None


def _age_by(age, path):
    """Have the versions of the story at ``path`` come about so long ago."""
    from desktop.storage.history.version_index import add_lines, line_of, read_index

    kept = read_index(index_path(path)).versions
    index_path(path).unlink()
    noon = datetime.now().astimezone().replace(hour=12) - age
    ages = [replace(v, at=noon + timedelta(minutes=n)) for n, v in enumerate(kept)]
    add_lines(path, map(line_of, ages))


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


def kept_texts(story):
    kept = story.saving.versions.log.history()
    return [(versions.get(v.sha256), v.why) for v in reversed(kept)]


def test_every_save_is_a_version(story):
    type_at(story, 0, "Late. ")
    story.saving.save()
    type_at(story, 0, "So. ")
    story.saving.save()

    assert kept_texts(story) == [
        (TEXT, Why.OPENED),
        ("Late. " + TEXT, Why.SAVED),
        ("So. Late. " + TEXT, Why.SAVED),
    ]


def test_a_note_makes_no_version(story):
    story.marking.add(Kind.NOTE, Span(4, 9))
    story.saving.save()

    assert kept_texts(story) == []


def test_what_another_program_wrote_and_what_it_replaced_are_versions(story, qtbot):
    story.path.write_text("Somebody else was here.\n")

    story.saving.look()
    story.saving.wait()

    qtbot.waitUntil(lambda: len(kept_texts(story)) == 2)
    assert kept_texts(story) == [
        (TEXT, Why.OPENED),
        ("Somebody else was here.\n", Why.OUTSIDE),
    ]


def test_the_side_that_gives_way_is_a_version(story, qtbot):
    type_at(story, 0, "Late. ")
    story.path.write_text("Somebody else was here.\n")

    story.saving.take_theirs()

    qtbot.waitUntil(lambda: len(kept_texts(story)) == 3)
    assert ("Late. " + TEXT, Why.REPLACED) in kept_texts(story)


def test_keeping_mine_is_no_doing_of_another_program(story, qtbot):
    type_at(story, 0, "Late. ")
    story.path.write_text("Somebody else was here.\n")

    story.saving.keep_mine()

    qtbot.waitUntil(lambda: len(kept_texts(story)) == 2)
    assert ("Late. " + TEXT, Why.SAVED) in kept_texts(story)


def test_versions_are_kept_in_order_before_the_story_is_let_go(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    story = open_story(path, IRIS)
    keeper = VersionKeeper(story.saving.versions.log)
    for number in range(5):
        keeper.keep(f"Text {number}.", Why.REPLACED)

    keeper.let_go()

    assert [text for text, _ in kept_texts(story)] == [f"Text {n}." for n in range(5)]
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


def test_where_no_version_came_nothing_is_thinned_again(story):
    versions = story.saving.versions
    versions._timer.stop()  # as after the first time

    story.saving.save()
    assert not versions._timer.isActive()
    story.session.edit(ChangeSet((Change(Span(0, 0), "Late. "),)), "Typing")
    story.saving.save()

    assert versions._timer.isActive()
