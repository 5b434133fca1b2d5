"""What a story is made of, as it is printed."""

from __future__ import annotations

import json

import pytest

from desktop.__main__ import main
from desktop.annotations.kinds import Stage

STORY = """The Ferry

A/N: for Ann

Chapter 1

It rained.

***

She ran home.

Chapter 2

It stopped.

A/N: thank you for reading
"""


@pytest.fixture
def told(tmp_path, home, capsysbinary):
    """Return what ``reread outline`` prints about a story, and its status."""

    def outline(text, *options, name="story.txt", encoding="utf-8"):
        story = tmp_path / name
        story.write_bytes(text.encode(encoding))
        status = main(["outline", str(story), *options])
        printed, complaint = capsysbinary.readouterr()
        return status, printed.decode("utf-8"), complaint.decode("utf-8")

    return outline


def test_the_outline_is_a_table_of_words(told):
    assert told(STORY)[1].splitlines() == [
        "# Outline of story.txt",
        "",
        "Title: The Ferry",
        "Encoding: UTF-8, line ends LF",
        "Words in all: 7",
        "Front matter: lines 1 to 4",
        "Back matter: from line 17 on",
        "",
        "Words  Part",
        "    5  Chapter 1",
        "    2    Scene: It rained.",
        "    3    Scene: She ran home.",
        "    2  Chapter 2",
    ]


def test_a_story_without_parts_says_so(told):
    lines = told("It rained.\n")[1].splitlines()

    assert lines[-1] == "There are no chapters and no scene breaks."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_json_counts_code_points_of_the_text(told, encoding, line_end):
    text = STORY.replace("It rained.", "😀 It rained.")

    written = text.replace("\n", line_end)
    status, printed, _ = told(written, "--json", encoding=encoding)
    found = json.loads(printed)

    assert status == 0
    assert list(found) == ["title", "encoding", "words", "front_matter", "parts"]
    assert (found["title"], found["words"]) == ("The Ferry", 7)
    front = found["front_matter"]
    assert text[front["start"] : front["end"]] == "The Ferry\n\nA/N: for Ann\n\n"
    first, scene, _, last = found["parts"]
    assert list(first) == ["kind", "title", "start", "end", "words"]
    assert (first["kind"], first["words"]) == ("chapter", 5)
    assert (scene["kind"], scene["title"]) == ("scene", "😀 It rained.")
    assert text[last["start"] : last["end"]] == "Chapter 2\n\nIt stopped.\n\n"


def test_a_story_that_cannot_be_read_is_named(told, tmp_path, capsysbinary):
    status = main(["outline", str(tmp_path / "nowhere.txt"), "--json"])

    printed, complaint = capsysbinary.readouterr()
    assert (status, printed) == (1, b"")
    assert complaint.startswith("reread: “nowhere.txt” ".encode())


@pytest.fixture
def said(tmp_path, qapp):
    """Say something of the parts of the story beside which ``told`` prints."""

    def say(text, of):
        from desktop.annotations.annotation import Person
        from desktop.annotations.annotation_set import AnnotationSet
        from desktop.session.story.noting.scene_notes import say_of_part
        from desktop.session.story.story_session import StorySession
        from desktop.storage.notes.notes_store import NotesStore
        from desktop.text.structure.outline import outline

        session = StorySession(text, AnnotationSet(), {})
        found, iris = outline(text, is_markdown=False), Person("urn:uuid:1", "Iris")
        for part, (synopsis, stage) in of.items():
            say_of_part(session, found, part, iris, synopsis=synopsis, stage=stage)
        story = tmp_path / "story.txt"
        store = NotesStore(story, story.name)
        store.save(store.load().with_notes(session.notes.notes.values()))

    return say


def test_what_is_said_of_scenes_is_printed_with_them(told, said):
    said(STORY, {1: ("On the island", None), 3: ("Home", Stage.TO_REVISE)})

    _, printed, _ = told(STORY)
    found = json.loads(told(STORY, "--json")[1])

    assert printed.splitlines()[9:] == [
        "    5  Chapter 1",
        "         On the island",
        "    2    Scene: It rained.",
        "    3    Scene: She ran home.",
        "           To revise",
        "           Home",
        "    2  Chapter 2",
    ]
    assert [part.get("synopsis") for part in found["parts"]] == [
        "On the island",
        None,
        "Home",
        None,
    ]
    assert found["parts"][2]["state"] == "to revise"


def test_what_is_said_of_a_story_in_one_piece_is_printed(told, said):
    said("It rained.\n", {None: ("Weather", Stage.DONE)})

    printed = told("It rained.\n")[1]
    found = json.loads(told("It rained.\n", "--json")[1])

    assert printed.splitlines()[-2:] == ["Done", "Weather"]
    assert (found["state"], found["synopsis"]) == ("done", "Weather")


def test_among_the_notes_what_is_said_of_scenes_stands_apart(
    told, said, tmp_path, capsysbinary
):
    told(STORY)
    said(STORY, {3: ("Home", Stage.TO_REVISE)})

    main(["notes", str(tmp_path / "story.txt")])
    printed = capsysbinary.readouterr()[0].decode()
    main(["notes", str(tmp_path / "story.txt"), "--json"])
    (entry,) = json.loads(capsysbinary.readouterr()[0])

    assert printed.split("\n# ")[1].splitlines() == [
        "Scenes",
        "",
        "## Chapter 1, scene 2, line 11 (To revise)",
        "",
        "> She ran home.",
        "",
        "Home",
        "",
    ]
    assert (entry["kind"], entry["stage"]) == ("scene", "to revise")
