"""Named passes go where the story goes: the file beside it, and what the app knows."""

from __future__ import annotations

import errno
import json
import shutil

import pytest

from desktop.storage.files.derived_names import passes_path
from desktop.storage.files.filesystem import FileSystem
from desktop.text.reading.read_marks import Mark
from tests.session.story.test_rereading import TEXT, Reader


class Machines:
    """One folder that is the same on two machines, each with a state of its own."""

    def __init__(self, tmp_path_factory, monkeypatch):
        self.path = tmp_path_factory.mktemp("story") / "here.txt"
        self.path.write_text(TEXT)
        self._homes = {
            name: tmp_path_factory.mktemp(name) for name in ("desk", "train")
        }
        self._set = monkeypatch.setenv
        self.reader = None

    def at(self, machine, **more):
        """Close the story, and open it on a machine."""
        self.leave()
        self._set("REREAD_HOME", str(self._homes[machine]))
        self.reader = Reader(self.path)
        return self.reader

    def leave(self):
        if self.reader is not None:
            self.reader.story.save()
            self.reader.story.let_go()
            self.reader = None

    @property
    def file(self):
        return passes_path(self.path)

    def items(self):
        return json.loads(self.file.read_bytes())["passes"]


@pytest.fixture
def machines(qapp, tmp_path_factory, monkeypatch):
    machines = Machines(tmp_path_factory, monkeypatch)
    yield machines
    machines.leave()


def marks(reader):
    return [reader.mark(words) for words in ("The ferry", "Tonight", "He does")]


def by_name(reader, name):
    return next(p for p in reader.rereading.passes if p.name == name)


def test_a_reread_without_a_name_makes_no_file(machines):
    machines.at("desk").read("Tonight")

    machines.leave()

    assert not machines.file.exists()


def test_a_named_pass_goes_on_on_another_machine(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")

    train = machines.at("train")

    assert train.rereading.current.name == "Tense"
    assert marks(train) == [Mark.UNSEEN, Mark.READ, Mark.UNSEEN]
    assert train.rereading.current.place == train.span("Tonight").start


def test_what_is_read_on_two_machines_is_read(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    train = machines.at("train")
    train.read("He does")
    machines.leave()
    theirs = machines.file.read_bytes()

    machines.at("desk").read("The ferry")
    machines.leave()
    copy = "here.txt.passes.sync-conflict-20261102-101500-ABC1234.json"
    machines.path.with_name(copy).write_bytes(theirs)
    desk = machines.at("desk")

    assert marks(desk) == [Mark.READ] * 3
    desk.rereading.end(1.0)
    machines.leave()
    assert not machines.path.with_name(copy).exists()
    assert len(machines.items()) == 1


def test_what_was_read_is_carried_over_to_the_text_as_it_is(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    desk.read("He does")
    machines.leave()
    kept = machines.file.read_bytes()
    train = machines.at("train")
    train.type("Tonight", "Later. ")
    train.type("He does", "No: ")
    train.story.save()
    machines.file.write_bytes(kept)  # as if it had come later than the text

    train = machines.at("train")

    assert marks(train) == [Mark.UNSEEN, Mark.CHANGED, Mark.CHANGED]


def test_of_a_text_that_is_not_known_here_the_place_is_found_by_its_words(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.leave()
    (before,) = machines.items()
    machines.path.write_text("A new beginning.\n\n" + TEXT)

    train = machines.at("train")

    assert train.rereading.current.place == train.span("Tonight").start
    assert marks(train) == [Mark.UNSEEN] * 3
    train.read("He does")
    machines.leave()
    (item,) = machines.items()
    assert before["read"][0] in item["read"]
    assert len(item["read"]) == 2
    assert marks(machines.at("desk")) == [Mark.UNSEEN, Mark.READ, Mark.READ]


def test_named_passes_that_the_app_knew_alone_are_taken_over(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.leave()
    machines.file.unlink()

    desk = machines.at("desk")
    desk.read("He does")
    machines.leave()

    assert marks(machines.at("train")) == [Mark.UNSEEN, Mark.READ, Mark.READ]


def test_nothing_is_written_where_nothing_was_read(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.leave()
    before = as_written(machines.file)

    train = machines.at("train")
    train.rereading.see(train.span("He does"))
    train.rereading.take_up(train.rereading.current.id)
    machines.at("desk")
    machines.leave()

    assert as_written(machines.file) == before


def as_written(file):
    """What is another once a file is written: not when it was read."""
    told = file.stat()
    return told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns


def test_an_ended_pass_is_reopened_another_day_with_what_was_read(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    desk.rereading.end(0.4)
    machines.at("desk").type("The ferry", "Once. ")
    train = machines.at("train")  # where nobody knows the text it was ended in
    ended = by_name(train, "Tense")
    assert (ended.ended is not None, ended.share) == (True, 0.4)

    train.rereading.reopen(ended)
    train.read("He does")

    desk = machines.at("desk")
    desk.rereading.take_up(by_name(desk, "Tense").id)
    assert marks(desk) == [Mark.UNSEEN, Mark.READ, Mark.READ]


@pytest.mark.parametrize("is_saved", [True, False])
def test_an_ended_pass_is_told_of_the_text_only_when_it_is_gone_on_with(
    machines, is_saved
):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    desk.read("He does")
    desk.rereading.end(0.4)
    desk = machines.at("desk")
    ended = by_name(desk, "Tense")
    desk.type("Tonight", "Later. ")
    at_rest = ended.is_at_rest, len(ended.marks)
    if is_saved:
        desk = machines.at("desk")
        desk.type("The ferry", "Once. ")
        ended = by_name(desk, "Tense")

    desk.rereading.reopen(ended)

    assert at_rest == (True, 0)
    assert marks(desk) == [Mark.UNSEEN, Mark.CHANGED, Mark.READ]
    assert ended.place == desk.span("He does").start


def test_a_name_that_was_changed_is_changed_everywhere(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    made_in = desk.rereading.current.known_to_notes
    train = machines.at("train")
    train.rereading.rename(train.rereading.current, "Past tense")

    desk = machines.at("desk")

    assert desk.rereading.name_of(made_in.id, made_in.name) == "Past tense"
    assert desk.rereading.name_of("urn:uuid:other", "Names") == "Names"


def test_a_pass_that_was_removed_elsewhere_goes_unless_it_was_read_in_since(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Names")
    desk.rereading.begin("Tense")
    train = machines.at("train")
    for one in train.rereading.passes[-2:]:
        train.rereading.remove(one)
    machines.leave()
    assert machines.items() == []
    content = json.loads(machines.file.read_bytes())
    later = dict.fromkeys(content["deleted"], "2026-01-01T00:00:00Z")
    names = by_name(desk, "Names").id
    later[names] = content["deleted"][names]
    machines.file.write_text(json.dumps(content | {"deleted": later}))

    desk = machines.at("desk")

    assert [p.name for p in desk.rereading.passes] == ["", "Tense"]
    machines.leave()
    assert [item["name"] for item in machines.items()] == ["Tense"]


def test_a_removed_pass_comes_back_with_what_was_read(machines):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.at("desk")
    desk = machines.reader
    one = desk.rereading.current
    desk.rereading.remove(one)
    desk.type("Tonight", "Once. ")

    desk.rereading.bring_back(one, goes_on=True)

    assert marks(desk) == [Mark.UNSEEN, Mark.CHANGED, Mark.UNSEEN]
    assert machines.at("train").rereading.current.name == "Tense"


def test_what_is_read_elsewhere_meanwhile_is_taken_up(machines, qtbot):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.at("train").read("He does")
    machines.leave()
    theirs = machines.file.read_bytes()
    machines.file.unlink()
    desk = machines.at("desk")
    machines.file.write_bytes(theirs)
    current = desk.rereading.current
    desk.type("The ferry", "Once. ")
    desk.story.save()

    desk.story.saving.look()
    qtbot.waitUntil(lambda: desk.mark("He does") is Mark.READ)

    assert marks(desk) == [Mark.UNSEEN, Mark.READ, Mark.READ]
    assert desk.rereading.current is current


def test_where_nothing_can_be_written_it_is_said_once_and_kept_here(
    machines, qtbot, monkeypatch
):
    def refuse(disk, path, *args):
        if path.parent == machines.path.parent:
            raise OSError(errno.EROFS, "read-only")
        return make(disk, path, *args)

    make = FileSystem.open_new
    desk = machines.at("desk")
    monkeypatch.setattr(FileSystem, "open_new", refuse)
    keeper, told = desk.story.reading_keeper, []
    keeper.told.connect(told.append)

    desk.rereading.begin("Tense")
    for words in ("Tonight", "He does"):
        desk.read(words)
        keeper._tell_file()
        qtbot.waitUntil(lambda: not keeper._writing.is_busy)

    (said,) = told
    assert said.startswith("“here.txt.passes.json” cannot be written here.")
    desk = machines.at("desk")
    assert marks(desk) == [Mark.UNSEEN, Mark.READ, Mark.READ]
    assert not machines.file.exists()


def test_what_is_wrong_with_the_file_is_known_when_the_story_is_opened(machines):
    machines.file.write_text("{ torn")

    desk = machines.at("desk")

    assert "and is kept as “here.txt.passes.broken-" in desk.story.reading_keeper.remark
    assert desk.rereading.current.name == ""


def test_a_copy_of_the_folder_has_the_pass_too(machines, tmp_path):
    desk = machines.at("desk")
    desk.rereading.begin("Tense")
    desk.read("Tonight")
    machines.leave()
    shutil.copytree(machines.path.parent, tmp_path / "copy")

    machines.path = tmp_path / "copy" / "here.txt"

    assert marks(machines.at("train")) == [Mark.UNSEEN, Mark.READ, Mark.UNSEEN]
