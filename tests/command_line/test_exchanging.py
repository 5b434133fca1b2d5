"""Exporting, importing and converting from the command line."""

from __future__ import annotations

import io
import json
import os
import sys
from types import SimpleNamespace

import pytest

from desktop.__main__ import main

CRITIC = "She {--really --}waits{++ alone++}. {==Why==}{>>Marit: Who?<<}\n"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "ferry.md"
    path.write_text("# The Ferry\n\nby Iris\n\nShe waits for *him*.\n", "utf-8")
    return path


@pytest.fixture
def critic(tmp_path):
    path = tmp_path / "back.md"
    path.write_text(CRITIC, "utf-8")
    return path


def told(capsys):
    out = capsys.readouterr()
    return out.out, out.err


def test_a_story_goes_out_and_comes_back_as_a_story_of_its_own(story, capsys):
    out = story.with_name("out.md")

    assert main(["export", str(story), "-o", str(out), "--to", "critic"]) == 0
    assert out.read_bytes() == story.read_bytes()
    out.write_text(CRITIC, "utf-8")
    assert main(["import", str(out)]) == 0
    assert told(capsys)[0] == f"{story.with_name('out 2.md')}: 3 notes\n"
    assert story.with_name("out 2.md").read_text("utf-8") == "She really waits. Why\n"
    assert story.with_name("out 2.md.annotations.json").exists()
    assert out.read_text("utf-8") == CRITIC


def test_a_dry_run_tells_text_notes_and_losses_and_writes_nothing(critic, capsys):
    before = sorted(critic.parent.iterdir())

    assert main(["import", str(critic), "--dry-run", "--json"]) == 0

    found = json.loads(told(capsys)[0])
    assert sorted(found) == ["losses", "notes", "text"]
    assert found["text"] == "She really waits. Why\n"
    kinds = [item["motivation"] for item in found["notes"]]
    assert kinds == ["editing", "editing", "commenting"]
    assert found["notes"][2]["creator"]["name"] == "Marit"
    selectors = found["notes"][0]["target"]["selector"]
    assert selectors[0]["exact"] == "really "
    assert selectors[1] == {"type": "TextPositionSelector", "start": 4, "end": 11}
    assert sorted(critic.parent.iterdir()) == before


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ("suggest", "She really waits. Why\n"),
        ("accept", "She waits alone. Why\n"),
        ("reject", "She really waits. Why\n"),
    ],
)
def test_changes_are_decided_as_they_are_asked_to_be(critic, capsys, changes, text):
    main(["import", str(critic), "--dry-run", "--json", "--changes", changes])

    assert json.loads(told(capsys)[0])["text"] == text


def test_what_nobody_signed_is_the_named_readers(critic, capsys):
    main(["import", str(critic), "--dry-run", "--json", "--reader", "Teo"])

    notes = json.loads(told(capsys)[0])["notes"]
    assert [note["creator"]["name"] for note in notes] == ["Teo", "Teo", "Marit"]


@pytest.mark.parametrize(
    ("who", "names"), [("Marit", {"Marit"}), ("none", set()), ("all", {"Marit", "Teo"})]
)
def test_readers_whose_notes_go_along_are_called_by_name(story, capsys, who, names):
    back = story.with_name("back.md")
    marked = "She {==waits==}{>>Marit: Why?<<}{>>Teo: Yes.<<} for *him*"
    text = story.read_text("utf-8").replace("She waits for *him*", marked)
    back.write_text(text, "utf-8")
    main(["import", str(back), "--onto", str(story)])
    out = story.with_name("out.md")
    asked = ["export", str(story), "-o", str(out), "--to", "critic"]

    assert main([*asked, "--readers", who]) == 0

    found = {name for name in ("Marit", "Teo") if f"{name}: " in out.read_text("utf-8")}
    assert found == names


def test_what_tells_no_time_was_noted_when_the_file_was_written(story, capsys):
    back = story.with_name("back.md")
    text = story.read_text("utf-8")
    back.write_text(text.replace("waits", "{==waits==}{>>Marit: Why?<<}"), "utf-8")
    os.utime(back, (1_700_000_000, 1_700_000_000))

    main(["import", str(back), "--onto", str(story), "--dry-run", "--json"])

    (layer,) = json.loads(told(capsys)[0])["readers"]
    assert [note["created"] for note in layer["items"]] == ["2023-11-14T22:13:20Z"]


def test_one_file_becomes_another_through_the_standard_streams(capsys, monkeypatch):
    read = SimpleNamespace(buffer=io.BytesIO(CRITIC.encode()))
    monkeypatch.setattr(sys, "stdin", read)
    written = io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr(sys, "stdout", written)

    status = main(["convert", "-", "-", "--to", "critic", "--changes", "accept"])

    assert status == 3  # The standard input has no name by which it is Markdown.


def test_losses_are_told_and_matter_if_they_are_to(critic, capsys):
    out = str(critic.with_name("out.md"))
    asked = ["convert", str(critic), out, "--to", "critic"]

    assert main(asked) == 0
    assert "3 times at which something was noted: gone" in told(capsys)[1]
    assert main([*asked, "--strict", "--force"]) == 1
    assert main([*asked, "--json", "--force"]) == 0
    losses = json.loads(told(capsys)[0])["losses"]
    assert [(each["kind"], each["count"]) for each in losses] == [("times", 3)]


def test_a_file_that_is_there_is_replaced_only_by_force_and_kept(story, capsys):
    other = story.with_name("other.md")
    other.write_text("Mine.\n", "utf-8")
    asked = ["export", str(story), "-o", str(other), "--to", "critic"]

    assert main(asked) == 1
    assert other.read_text("utf-8") == "Mine.\n"
    assert "other.md" in told(capsys)[1]
    assert main([*asked, "--force"]) == 0
    assert other.read_bytes() == story.read_bytes()
    kept = [path for path in story.parent.glob("*other*") if path != other]
    assert [path.read_text("utf-8") for path in kept] == ["Mine.\n"]


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["import", "gone.docx"], 3, "gone.docx"),
        (["import"], 2, "FILE"),
        (["export", "gone.md", "-o", "x.docx"], 3, "gone.md"),
        (["export", "here.md", "-o", "x.abc"], 2, "--to"),
        (["convert", "here.md", "x.md", "--to", "nothing"], 2, "nothing"),
        (["import", "here.md", "--changes", "maybe"], 2, "maybe"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    tmp_path, monkeypatch, capsys, arguments, status, words
):
    monkeypatch.chdir(tmp_path)

    assert main(arguments) == status
    out, err = told(capsys)
    assert out == ""
    assert err.startswith("reread: ")
    assert words in err
    assert "Traceback" not in err


def test_a_file_of_no_known_kind_is_refused_by_its_name(tmp_path, capsys):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")

    assert main(["import", str(path)]) == 3
    assert "“picture.png” is no file that Reread can import." in told(capsys)[1]
