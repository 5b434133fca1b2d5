"""Looking for words in a folder of stories from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from desktop.__main__ import main

_SAMPLES = Path(__file__).parents[2] / "stories"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "sea.txt").write_text("The Sea\n\nThe old sea.\n", encoding="utf-8")
    (folder / "sub").mkdir()
    lake = "# Lake\n\nA long walk to the old lake, and a longer one home.\n"
    (folder / "sub" / "lake.md").write_text(lake, encoding="utf-8")
    return folder


@pytest.fixture
def told(folder, capsysbinary):
    """Return the status of a search, what it prints, and what it complains of."""

    def search(*arguments, where=folder):
        status = main(["search", str(where), *arguments])
        printed, complaint = capsysbinary.readouterr()
        return status, printed.decode(), complaint.decode()

    return search


def test_each_passage_is_a_line_with_its_path_and_number(told, folder):
    status, printed, complaint = told("old")

    assert printed.splitlines() == [
        f"{folder}/sea.txt:3: The old sea.",
        f"{folder}/sub/lake.md:3: A long walk to the old lake, and a longer one home.",
    ]
    assert (status, complaint) == (0, "")


def test_the_status_tells_that_nothing_was_found(told):
    assert told("mountain") == (1, "", "")


@pytest.mark.parametrize("options", [[], ["--no-index"]])
def test_several_words_must_stand_in_one_passage(told, options):
    assert told("old", "walk", *options)[1].count("\n") == 1
    assert told("old walk home", *options)[0] == 0
    assert told('"old walk"', *options)[0] == 1


def test_without_an_index_none_is_made(told, home):
    told("old", "--no-index")
    assert not (home / "cache").exists()

    told("old")
    assert list((home / "cache" / "library").glob("*.sqlite"))


def test_json_tells_where_to_the_letter(told, folder):
    status, printed, _ = told("lake", "home", "--json")

    (item,) = json.loads(printed)
    text = (folder / "sub" / "lake.md").read_text("utf-8")
    assert status == 0
    assert text[item["start"] : item["end"]] == "lake"
    assert (item["line"], item["column"], item["kind"]) == (3, 24, "text")
    assert [item["passage"][start:end] for start, end in item["finds"]] == [
        "lake",
        "home",
    ]


def test_json_of_nothing_is_an_empty_list(told):
    status, printed, _ = told("mountain", "--json")

    assert (status, json.loads(printed)) == (1, [])


def test_notes_are_found_with_who_made_them(told, folder):
    for path in _SAMPLES.glob("the-last-ferry.txt*"):
        if path.is_file():
            shutil.copy(path, folder)

    _, printed, _ = told("gravel", "--notes")
    assert ": [Marit] Gravel is everybody’s voice." in printed
    _, printed, _ = told("gravel", "--text")
    assert "[Marit]" not in printed
    _, printed, _ = told("by:marit", "gravel", "--json")
    (item,) = json.loads(printed)
    assert (item["kind"], item["reader"]) == ("note", "Marit")
    assert item["note"].startswith("urn:uuid:")


def test_a_folder_that_is_not_there_is_told(told, folder):
    status, printed, complaint = told("old", where=folder / "nix")

    assert (status, printed) == (2, "")
    assert "“nix”" in complaint


def test_a_file_is_no_folder(told, folder):
    status, _, complaint = told("old", where=folder / "sea.txt")

    assert status == 2
    assert "“sea.txt”" in complaint


def test_no_word_to_look_for_is_told(told):
    status, printed, complaint = told("—")

    assert (status, printed) == (2, "")
    assert "no word to look for" in complaint


def test_a_story_that_cannot_be_read_is_told_with_what_was_found(told, folder):
    (folder / "here.txt").write_text("The old sea.\n", encoding="utf-8")
    (folder / "here.txt.annotations.json").write_bytes(b"{ no notes")

    status, printed, complaint = told("old")

    assert status == 2
    assert printed.count("\n") == 3
    assert "here.txt.annotations.json" in complaint


def test_notes_and_text_alone_cannot_both_be_asked_for(told):
    assert told("old", "--notes", "--text")[0] == 2
