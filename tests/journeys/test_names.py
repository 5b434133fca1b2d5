"""Stories whose names are long, odd, or not the only ones they have."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

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

    qtbot.waitUntil(lambda: writer.text == "One.\nTwo.\n", timeout=4000)


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


def notes_beside(path, *words):
    """Make a notes file as another Reread would have left it."""
    items = [
        {
            "id": f"urn:uuid:01890000-0000-7000-8000-{abs(hash(w)) % 10**12:012d}",
            "type": "Annotation",
            "motivation": "commenting",
            "created": "2026-01-02T03:04:05Z",
            "body": {"type": "TextualBody", "purpose": "commenting", "value": w},
            "target": {"type": "SpecificResource", "source": path.name},
        }
        for w in words
    ]
    page = {"type": "AnnotationPage", "id": f"urn:x:{path.name}", "items": items}
    path.with_name(f"{path.name}.annotations.json").write_text(json.dumps(page))
