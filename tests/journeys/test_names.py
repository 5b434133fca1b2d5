"""Stories whose names are long, odd, or not the only ones they have."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.storage.story.story_state import recent_stories
from tests.journeys.test_recovering import come_again, crash

LONG = "雨" * 80 + ".txt"


def note_on(writer, passage, words):
    writer.select(passage)
    writer.press("N")
    writer.type(words)
    writer.press("Esc")
    assert writer.screen.story.saving.save()


def files(writer):
    return sorted(path.name for path in writer.path.parent.iterdir() if path.is_file())


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(LONG, id="Chinese"),
        pytest.param("a" * 251 + ".txt", id="as-long-as-can-be"),
        pytest.param("é" * 117 + ".txt", id="238-bytes"),
        pytest.param("😀" * 62 + ".md", id="emoji"),
    ],
)
def test_a_name_too_long_for_a_notes_file_has_notes_all_the_same(make_writer, name):
    writer = make_writer(name=name)
    note_on(writer, "the sea rose", "Too early?")

    writer.reopen()

    (note,) = writer.notes
    assert (note.words, writer.passage(note)) == ("Too early?", "the sea rose")
    (beside,) = set(files(writer)) - {name}
    assert beside.endswith(".annotations.json")


def test_two_long_names_that_begin_alike_have_notes_of_their_own(make_writer):
    one, other = (make_writer(name="雨" * 80 + end) for end in (".txt", ".md"))
    for writer, words in ((one, "first"), (other, "second")):
        writer.window.activateWindow()
        note_on(writer, "The gulls", words)

    for writer in (one, other):
        writer.reopen()

    assert [[n.words for n in w.notes] for w in (one, other)] == [["first"], ["second"]]


def test_a_story_with_a_long_name_can_be_called_otherwise_with_its_notes(
    make_writer, tmp_path
):
    writer = make_writer(name="雨" * 80 + "渡" * 3 + ".txt")
    note_on(writer, "The gulls", "Asleep?")

    for name in ("short.txt", "渡" * 83 + ".txt"):
        writer.app.windows[-1].move_wanted.emit(tmp_path / name)
        writer.settle()
        (note,) = writer.app.windows[-1].story_screen.session.notes.notes.values()
        assert note.words == "Asleep?"

    notes = [name for name in files(writer) if name.endswith(".annotations.json")]
    assert len(notes) == 3
    assert "short.txt.annotations.json" in notes


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a\u3000b.txt", id="wide-blank"),
        pytest.param("a\u00a0b.txt", id="blank-that-does-not-break"),
        pytest.param("a\u00adb.txt", id="soft-hyphen"),
        pytest.param("👩\u200d👧.txt", id="emoji-of-several"),
        pytest.param("a\nb.txt", id="line-end"),
        pytest.param(LONG, id="long"),
    ],
)
def test_what_others_write_into_a_story_of_any_name_is_seen(make_writer, qtbot, name):
    writer = make_writer("One.\n", name)

    with open(writer.path, "a") as file:  # The folder hears nothing of that.
        file.write("Two.\n")

    qtbot.waitUntil(lambda: writer.text == "One.\nTwo.\n")


UNOPENABLE = [
    pytest.param("x" * 300 + ".txt", "too long", id="too-long-a-name"),
    pytest.param("/".join(["deep"] * 1500), "too long", id="too-long-a-path"),
    pytest.param("nul\0nul.txt", "", id="nul"),
    pytest.param("half\ud83d.txt", "", id="half-a-surrogate-pair"),
    pytest.param("here.txt/in.txt", "not a folder", id="below-a-file"),
    pytest.param("round", "leads back to itself", id="round-about"),
    pytest.param(".", "is a folder", id="folder"),
    pytest.param("gone/gone.txt", "not there", id="nothing"),
]


@pytest.mark.parametrize(("name", "why"), UNOPENABLE)
def test_what_cannot_be_opened_is_said_and_the_window_stays(writer, name, why):
    (writer.path.parent / "round").symlink_to("round")

    writer.window.open_wanted.emit(writer.path.parent / name)
    writer.settle()

    assert why in writer.told
    assert writer.told.endswith(".")


def test_an_empty_path_is_said_to_be_the_folder_it_is(writer, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    writer.window.open_wanted.emit(Path(""))
    writer.settle()

    assert f"“{tmp_path.name}” is a folder" in writer.told


def test_a_damaged_notes_file_is_called_by_its_own_name(make_writer, tmp_path):
    (tmp_path / "here.txt.annotations.json").write_text("{ not quite")

    writer = make_writer()

    assert "“here.txt.annotations.json” is damaged: see line 1" in writer.told


def test_and_so_are_notes_that_are_damaged_meanwhile(writer):
    note_on(writer, "The gulls", "Asleep?")

    writer.notes_file.write_text("{ not quite")
    writer.come_back()

    assert "“here.txt.annotations.json”" in writer.told


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\u00adb.txt", "“a⟨U+00AD⟩b.txt”"),
        ("a\u202eb.txt", "“a⟨U+202E⟩b.txt”"),
        ("a\nb.txt", "“a⟨U+000A⟩b.txt”"),
        ("a\u00a0b.txt", "“a⟨U+00A0⟩b.txt”"),
        ("雨\u3000渡.txt", "“雨\u3000渡.txt”"),
        ("👩\u200d👧.txt", "“👩\u200d👧.txt”"),
        ("❤\ufe0f.txt", "“❤\ufe0f.txt”"),
        (os.fsdecode(b"caf\xe9.txt"), "“caf\ufffd.txt”"),
    ],
)
def test_what_cannot_be_seen_in_a_name_is_shown(writer, name, shown):
    path = writer.path.with_name(name)

    writer.window.open_wanted.emit(path)
    writer.settle()

    assert shown in writer.told


# One story by several names


def notes_beside(path, *words):
    """Make a notes file as an earlier Reread has left it beside that name."""
    notes = AnnotationSet()
    for each in words:
        notes = notes.with_note(new_annotation(Kind.STORY_NOTE, words=each))
    beside = path.with_name(f"{path.name}.annotations.json")
    beside.write_bytes(serialise_notes(notes, path.name))
    return beside


def words_of(writer):
    return sorted(note.words for note in writer.notes)


def opened_as(writer, path):
    """Open the writer's story by another name, in a window of its own."""
    writer.close()
    writer.path = path
    writer.open()


def link_to(path, name="elsewhere/link.txt"):
    link = path.parent / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(path)
    return link


def test_the_notes_on_a_linked_story_are_those_beside_its_file(writer):
    note_on(writer, "The gulls", "Asleep?")

    opened_as(writer, link_to(writer.path))
    note_on(writer, "the sea rose", "Why?")

    assert words_of(writer) == ["Asleep?", "Why?"]
    assert [path.name for path in writer.path.parent.iterdir()] == ["link.txt"]


def test_notes_that_lie_beside_a_link_are_joined_and_not_lost(writer, home):
    note_on(writer, "The gulls", "Asleep?")
    link = link_to(writer.path)
    old = notes_beside(link, "From before.")
    before = old.read_bytes()

    opened_as(writer, link)

    assert words_of(writer) == ["Asleep?", "From before."]
    assert "“link.txt.annotations.json” held another version" in writer.told
    assert writer.screen.story.saving.save()
    assert [p.read_bytes() for p in (home / "state" / "joined").iterdir()] == [before]
    opened_as(writer, link.parent.parent / "here.txt")
    assert words_of(writer) == ["Asleep?", "From before."]


def test_so_are_those_beside_a_link_to_a_link(writer):
    link = link_to(writer.path)
    notes_beside(link, "From before.")

    opened_as(writer, link_to(link, "again.txt"))

    assert words_of(writer) == ["From before."]


def test_and_those_beside_a_link_in_the_same_folder(make_writer, tmp_path):
    (tmp_path / "link.txt").symlink_to("here.txt")
    notes_beside(tmp_path / "link.txt", "From before.")

    assert words_of(make_writer()) == ["From before."]


def test_a_story_with_two_names_in_one_folder_has_one_set_of_notes(writer):
    note_on(writer, "The gulls", "Asleep?")
    other = writer.path.with_name("the same.txt")
    other.hardlink_to(writer.path)

    opened_as(writer, other)
    note_on(writer, "the sea rose", "Why?")

    assert words_of(writer) == ["Asleep?", "Why?"]
    notes = [name for name in files(writer) if name.endswith(".json")]
    assert notes == ["here.txt.annotations.json"]


def test_and_that_is_said(writer):
    note_on(writer, "The gulls", "Asleep?")
    other = writer.path.with_name("the same.txt")
    other.hardlink_to(writer.path)

    opened_as(writer, other)

    assert "“the same.txt” and “here.txt” are one file." in writer.told


def test_notes_beside_both_names_are_joined(writer):
    note_on(writer, "The gulls", "Asleep?")
    other = writer.path.with_name("the same.txt")
    other.hardlink_to(writer.path)
    notes_beside(other, "From before.")

    opened_as(writer, other)

    assert words_of(writer) == ["Asleep?", "From before."]


def test_drafts_beside_another_name_are_told_of(writer):
    link = link_to(writer.path)
    drafts = link.with_name("link.txt.drafts")
    drafts.mkdir()
    (drafts / "draft-001.txt").write_text("The first.")

    opened_as(writer, link)

    assert "“link.txt.drafts” in the folder" in writer.told
    assert (drafts / "draft-001.txt").read_text() == "The first."


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_second_name_raises_the_window_of_the_first(writer):
    other = writer.path.with_name("the same.txt")
    other.hardlink_to(writer.path)
    link = link_to(other)

    assert writer.app.open(other) is writer.app.open(link) is writer.window
    assert len(writer.app.windows) == 1


def test_what_was_not_saved_is_offered_by_every_name(writer, make_writer):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type("Later. ")
    link = link_to(writer.path)
    crash(writer)

    back = come_again(make_writer, writer)
    opened_as(back, link)

    assert "1 word" in back.told


def test_a_story_is_listed_once(writer):
    link = link_to(writer.path)
    opened_as(writer, link)
    writer.close()

    titles = [recent.path.name for recent in recent_stories()]

    assert titles == ["here.txt"]


@pytest.mark.parametrize("command", ["notes", "drafts"])
def test_the_command_line_finds_them_by_every_name(writer, capsys, command):
    note_on(writer, "The gulls", "Asleep?")
    writer.press("Ctrl+D")
    link = link_to(writer.path)
    notes_beside(link, "From before.")

    assert main([command, str(link)]) == 0

    printed = capsys.readouterr().out
    assert command == "drafts" or ("Asleep?" in printed and "From before." in printed)


@pytest.mark.parametrize("name", ["notes", "drafts", None])
@pytest.mark.parametrize(("path", "why"), UNOPENABLE)
def test_the_command_line_says_what_cannot_be_opened(
    tmp_path, monkeypatch, capsys, name, path, why
):
    (tmp_path / "here.txt").write_text("Here.")
    (tmp_path / "round").symlink_to("round")
    monkeypatch.chdir(tmp_path)

    status = main([name, path] if name else [path, "--screenshot", "out.png"])

    assert status == 1
    assert why in capsys.readouterr().err


def test_the_command_line_names_the_notes_that_are_damaged(tmp_path, capsys):
    story = tmp_path / "here.txt"
    story.write_text("Here.")
    story.with_name("here.txt.annotations.json").write_text("{ not quite")

    assert main(["notes", str(story)]) == 1

    printed = capsys.readouterr().err
    assert "“here.txt.annotations.json” is damaged: see line 1." in printed
