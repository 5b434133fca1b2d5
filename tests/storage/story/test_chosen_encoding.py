from __future__ import annotations

import pytest

from desktop.storage.files.object_files import write_object
from desktop.storage.files.private_files import CHOSEN_ENCODINGS
from desktop.storage.story.chosen_encoding import (
    choose_encoding,
    encoding_chosen,
    forget_encoding,
)
from desktop.storage.story.remembered import carry_over
from desktop.storage.story.story_file import (
    read_story,
    reload_story,
    save_as_utf8,
    save_story,
)
from desktop.storage.story.story_moving import copy_story

WORDS = "Море было тихо. Она ждала.\n"


@pytest.fixture
def russian(tmp_path):
    story = tmp_path / "sea.txt"
    story.write_bytes(WORDS.encode("koi8_r"))
    choose_encoding(story, "koi8_r", story.read_bytes())
    return story


def test_a_story_is_read_in_the_encoding_that_was_chosen(russian):
    choose_encoding(russian, "cp1251", russian.read_bytes())

    assert read_story(russian).text == russian.read_bytes().decode("cp1251")


def test_choosing_writes_nothing_to_the_story(russian):
    assert russian.read_bytes() == WORDS.encode("koi8_r")


def test_it_is_chosen_by_whatever_name_the_story_is_asked_for(russian, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(russian)

    assert read_story(link).text == WORDS


def test_what_is_forgotten_is_found_out_again(russian):
    choose_encoding(russian, "cp1251", russian.read_bytes())
    forget_encoding(russian, "koi8_r")
    forget_encoding(russian, "koi8_r")

    assert read_story(russian).text == WORDS
    assert encoding_chosen(russian) is None


def test_what_another_program_writes_is_read_so_as_well(russian):
    file = read_story(russian)
    russian.write_bytes("Море шумело.\n".encode("koi8_r"))

    assert reload_story(file).text == "Море шумело.\n"


def test_an_edit_is_written_in_the_encoding_that_was_chosen(russian):
    save_story(read_story(russian), "Море шумело.\n")

    assert russian.read_bytes() == "Море шумело.\n".encode("koi8_r")
    assert read_story(russian).text == "Море шумело.\n"


@pytest.mark.parametrize("saved_as", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_that_shows_to_be_something_else_since_wins(russian, saved_as):
    russian.write_bytes(WORDS.encode(saved_as))

    file = read_story(russian)

    assert file.text == WORDS
    assert file.overruled.startswith("You chose to read “sea.txt” as KOI8-R, but")


def test_a_text_without_any_such_letters_shows_nothing(russian):
    russian.write_text("The sea.\n", encoding="utf-8")

    file = read_story(russian)

    assert (file.decoded.encoding, file.overruled) == ("koi8_r", "")


def test_bytes_that_happen_to_be_utf_8_can_be_read_as_something_else(tmp_path):
    story = tmp_path / "unicom.txt"
    story.write_bytes("联通".encode("gbk"))
    assert read_story(story).text != "联通"

    choose_encoding(story, "gb18030", story.read_bytes())

    assert read_story(story).text == "联通"


def test_a_story_that_is_saved_in_utf_8_needs_no_choice_any_more(russian):
    save_as_utf8(read_story(russian), "Море 😀\n")

    assert read_story(russian).text == "Море 😀\n"
    assert encoding_chosen(russian) is None


def test_it_goes_with_the_story(russian, tmp_path):
    target = tmp_path / "ocean.txt"

    copy = copy_story(read_story(russian), target)
    carry_over(russian, target)

    assert copy.text == read_story(target).text == WORDS


@pytest.mark.parametrize(
    "content",
    [{"encoding": "rot13", "despite": ""}, {"encoding": 7}, {"encoding": "koi8_r"}],
)
def test_a_choice_that_makes_no_sense_is_none(russian, content):
    write_object(CHOSEN_ENCODINGS.file_of(russian), content)

    assert encoding_chosen(russian) is None
    assert read_story(russian).text
