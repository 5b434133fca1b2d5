"""What lenses find in a story, as it is printed."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace

import pytest

from desktop.__main__ import main
from desktop.annotations.annotation import Settlement, new_annotation
from desktop.annotations.kinds import Kind
from desktop.errors import LensUnavailable
from desktop.storage.notes.notes_store import NotesStore

EVEN = (
    "The sea is grey and cold. The sky is low and dark. "
    "The boat is late and slow. The quay is wet and bare."
)
STORY = f"The Ferry\n\nA/N: {EVEN}\n\nChapter 1\n\n{EVEN}\n\nHe 😀 waits.\n\n{EVEN}\n"


@pytest.fixture
def told(tmp_path, home, capsysbinary):
    """Return what ``reread lens`` prints about a story, and its status."""

    def lens(text, *options):
        story = tmp_path / "story.txt"
        story.write_bytes(text.encode())
        status = main(["lens", str(story), *options])
        printed, complaint = capsysbinary.readouterr()
        return status, printed.decode("utf-8"), complaint.decode("utf-8")

    return lens


@pytest.fixture
def without_echoes(monkeypatch):
    """Echoes need something that is missing."""

    def see(prose, known):
        raise LensUnavailable("HanTa is not installed.")

    echoes = "desktop.lenses.echoes.echoes_lens"
    monkeypatch.setitem(sys.modules, echoes, SimpleNamespace(see=see))


def test_findings_are_told_by_lens_with_line_and_passage_but_none_before_the_story(
    told,
):
    status, printed, complaint = told(STORY, "--lens", "rhythm")

    lines = printed.splitlines()
    assert (status, complaint) == (0, "")
    assert lines[:3] == ["# Lenses over story.txt", "", "## Rhythm"]
    found = [line for line in lines if line.startswith("- Line")]
    assert [line.split(":")[0] for line in found] == ["- Line 7", "- Line 11"]
    assert "“The sea is grey and cold. The sky" in found[0]


def test_as_json_places_count_code_points(told):
    for text in (STORY, "\ufeff" + STORY.replace("\n", "\r\n")):
        printed = json.loads(told(text, "--json", "--lens", "rhythm")[1])
        first, second = printed["findings"]
        assert first["lens"] == "rhythm"
        assert STORY[second["start"] : second["end"]] == second["passage"] == EVEN
        assert second["start"] == STORY.rindex(EVEN)
        assert {*first} == {
            *("lens", "kind", "start", "end", "passage", "message", "replacement")
        }


def test_what_is_settled_is_left_out_unless_all_is_asked_for(told, tmp_path):
    (first, _) = json.loads(told(STORY, "--json", "--lens", "rhythm")[1])["findings"]
    said = new_annotation(Kind.LENS, settles=Settlement("rhythm", "even"))
    store = NotesStore(tmp_path / "story.txt", "story.txt")
    store.save(store.load().with_notes([said]))

    assert json.loads(told(STORY, "--json", "--lens", "rhythm")[1]) == {"findings": []}
    every = json.loads(told(STORY, "--json", "--all", "--lens", "rhythm")[1])
    assert first in every["findings"]


def test_a_lens_that_lacks_something_says_so_and_the_others_are_printed(
    told, without_echoes
):
    status, printed, complaint = told(STORY, "--lens", "echoes", "rhythm")
    assert complaint == "reread: Echoes: HanTa is not installed.\n"
    assert (status, "## Echoes" in printed) == (1, False)
    assert "- Line 7" in printed


def test_notes_that_cannot_be_read_are_told_of_and_the_story_is_looked_at(
    told, tmp_path
):
    (tmp_path / "story.txt.annotations.json").write_text("no JSON")
    status, printed, complaint = told(STORY, "--lens", "rhythm")
    assert (status, complaint.count("\n")) == (1, 1)
    assert "- Line 7" in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lens", "here.txt", "--lens", "tenses"], "there is no lens 'tenses'"),
        (["lens", "--lens", "tense"], "needs a STORY"),
        (["lens"], "needs a STORY"),
    ],
)
def test_wrong_use_is_said_in_a_sentence(arguments, said, capsys):
    assert main(arguments) == 2
    complaint = capsys.readouterr().err
    assert said in complaint
    assert complaint.count("\n") == 1


def test_a_story_may_stand_behind_the_names(told, tmp_path, capsysbinary):
    told(STORY, "--lens", "rhythm")
    assert main(["lens", "--lens", "rhythm", str(tmp_path / "story.txt")]) == 0
    assert b"- Line 7" in capsysbinary.readouterr().out


def test_a_story_that_is_missing_ends_with_a_sentence(capsys):
    assert main(["lens", "nowhere.txt"]) == 1
    assert "nowhere.txt" in capsys.readouterr().err
