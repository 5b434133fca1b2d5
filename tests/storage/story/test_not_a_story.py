from __future__ import annotations

import pytest

from desktop.errors import NotAStory, StoryUnreadable
from desktop.storage.encodings.encoding import LARGEST_STORY
from desktop.storage.story.chosen_encoding import choose_encoding
from desktop.storage.story.salvage import salvage_of
from desktop.storage.story.story_file import read_story, reload_story, write_new_story

RTF = rb"{\rtf1\ansi{\fonttbl}The sea.}"


@pytest.mark.parametrize("name", ["sea.txt", "sea.rtf", "sea"])
def test_a_file_of_another_kind_is_no_story_whatever_it_is_called(tmp_path, name):
    (tmp_path / name).write_bytes(RTF)

    with pytest.raises(NotAStory, match=r"RTF.* save the story as \.txt or \.md"):
        read_story(tmp_path / name)


def test_who_says_that_it_is_text_may_read_it(tmp_path):
    path = tmp_path / "sea.rtf"
    path.write_bytes(RTF)

    choose_encoding(path, "cp1252", RTF)

    assert read_story(path).text == RTF.decode()


def test_a_picture_is_no_text_whatever_is_said(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")

    choose_encoding(path, "cp1252", b"")

    with pytest.raises(NotAStory, match="picture"):
        read_story(path)


@pytest.mark.parametrize(
    "name", ["sea.txt.annotations.json", "sea.txt.annotations.Jo.json"]
)
def test_a_notes_file_names_its_story(tmp_path, name):
    (tmp_path / "sea.txt").write_text("The sea.\n")
    (tmp_path / name).write_text("{}")

    with pytest.raises(NotAStory, match=r"Open the story, “sea\.txt”\.") as problem:
        read_story(tmp_path / name)

    assert problem.value.instead == tmp_path / "sea.txt"


def test_a_notes_file_whose_story_is_gone_says_so(tmp_path):
    (tmp_path / "sea.txt.annotations.json").write_text("{}")

    with pytest.raises(NotAStory, match="not beside it") as problem:
        read_story(tmp_path / "sea.txt.annotations.json")

    assert problem.value.instead is None


def test_the_list_of_the_drafts_names_its_story(tmp_path):
    (tmp_path / "sea.txt").write_text("The sea.\n")
    (tmp_path / "sea.txt.drafts").mkdir()
    (tmp_path / "sea.txt.drafts" / "drafts.json").write_text("[]")

    with pytest.raises(NotAStory) as problem:
        read_story(tmp_path / "sea.txt.drafts" / "drafts.json")

    assert problem.value.instead == tmp_path / "sea.txt"


def test_what_a_save_left_behind_names_its_story(tmp_path):
    from desktop.storage.files.staging import temporary_beside

    (tmp_path / "sea.txt").write_text("The sea.\n")
    left = temporary_beside(tmp_path / "sea.txt")
    left.write_text("The sea rose.\n")

    with pytest.raises(NotAStory, match="cut short") as problem:
        read_story(left)

    assert problem.value.instead == tmp_path / "sea.txt"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sea.scriv", "Scrivener project"),
        ("sea.txt.drafts", "drafts"),
        ("sea", "folder"),
    ],
)
def test_a_folder_says_what_it_is(tmp_path, name, words):
    (tmp_path / name).mkdir()

    with pytest.raises(StoryUnreadable, match=words):
        read_story(tmp_path / name)


def test_what_is_too_large_is_told_for_what_it_is(tmp_path):
    path = tmp_path / "sea.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(LARGEST_STORY + 1)

    with pytest.raises(NotAStory, match="PDF"):
        read_story(path)


def test_a_copy_of_such_a_text_can_be_saved_all_the_same(tmp_path):
    copy = write_new_story(tmp_path / "copy.txt", RTF.decode())

    assert copy.text == RTF.decode()


def test_a_story_that_becomes_another_kind_is_not_taken_over(tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text("The sea.\n")
    file = read_story(path)
    path.write_bytes(RTF)

    with pytest.raises(NotAStory, match="RTF"):
        reload_story(file)


def test_a_screenplay_in_plain_text_is_a_story(tmp_path):
    path = tmp_path / "sea.fountain"
    path.write_text("Title: The Sea\n\nFADE IN:\n\nEXT. BEACH - DAY\n")

    assert read_story(path).text.startswith("Title")


@pytest.mark.parametrize(
    ("data", "may_be_read", "has_words"),
    [
        (RTF, True, True),
        (b"\x89PNG\r\n\x1a\n\0\0IHDR words", False, False),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1The sea rose." + bytes(9), False, True),
        (("The sea.\n" * 9).encode("utf-32-le"), True, True),
        (b"", False, False),
    ],
    ids=["rtf", "picture", "old-word", "utf-32", "empty"],
)
def test_of_what_is_no_story_that_is_offered_which_can_be_had(
    tmp_path, data, may_be_read, has_words
):
    path = tmp_path / "sea.txt"
    path.write_bytes(data)

    found = salvage_of(path)

    assert (found.may_be_read, bool(found.excerpt.text)) == (may_be_read, has_words)


def test_a_folder_is_offered_to_be_read_in_no_encoding(tmp_path):
    assert not salvage_of(tmp_path).may_be_read
