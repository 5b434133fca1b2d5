"""What a story is made of, as it is printed."""

from __future__ import annotations

import json

import pytest

from desktop.__main__ import main

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
