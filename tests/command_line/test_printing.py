"""What is printed on the command line, wherever it goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from itertools import product
from pathlib import Path

import pytest

from desktop.annotations.annotation import Passage, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.session.story.notes_listing import in_reading_order
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.story.story_file import read_story


def note(kind=Kind.NOTE):
    passage = None if kind is Kind.STORY_NOTE else Passage(None, None)
    return new_annotation(kind, passage=passage)


def test_notes_on_the_whole_story_are_read_first():
    story, top, end = note(Kind.STORY_NOTE), note(), note()
    places = {top.id: 0, end.id: 900}

    order = in_reading_order([end, top, story], places.__getitem__)

    assert order == [story.id, top.id, end.id]


def test_notes_on_one_place_are_read_in_the_order_they_were_made():
    first, second = sorted([note(), note()], key=lambda made: made.id)

    assert in_reading_order([second, first], lambda _: 7) == [first.id, second.id]


_CHECKOUT = Path(__file__).parents[2]
STORY = "It rained all night 😀 in the café.\n"
_FEW_LETTERS = [
    {"PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "ascii"},
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "utf-16"},
]


def item(number, **more):
    selector = {"type": "TextQuoteSelector", "exact": "night 😀 in"}
    found = {
        "id": f"urn:x:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "body": {"type": "TextualBody", "value": "So wet, Zoë 雨"},
        "target": {"source": "story.txt", "selector": selector},
    }
    return {**found, **more}


def write_notes(story, *items):
    page = {"type": "AnnotationPage", "items": items}
    notes = story.with_name(f"{story.name}.annotations.json")
    notes.write_text(json.dumps(page), encoding="utf-8")


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    write_notes(path, item(1))
    return path


@pytest.fixture
def reread(home, tmp_path):
    """Run a command of the shell in which ``reread`` is the program."""

    def run(command, **more):
        environment = os.environ | {
            "REREAD_HOME": str(home),
            "PYTHONPATH": str(_CHECKOUT),
        }
        whole = f'reread() {{ "{sys.executable}" -m desktop "$@"; }}; {command}'
        return subprocess.run(
            ["bash", "-c", whole],
            cwd=tmp_path,
            env=environment | more,
            capture_output=True,
            check=False,
        )

    return run


@pytest.mark.parametrize(
    ("options", "surroundings"),
    [
        *(("notes", each) for each in _FEW_LETTERS),
        *product(
            ["notes --json", "drafts --json", "outline --json", "outline"],
            _FEW_LETTERS[:1],
        ),
    ],
)
def test_what_is_not_read_on_a_terminal_is_utf8(reread, story, options, surroundings):
    told = reread(f"reread {options} story.txt", **surroundings)

    assert (told.returncode, told.stderr) == (0, b"")
    words = told.stdout.decode("utf-8")
    if "--json" in options:
        json.loads(words)
    if "notes" in options:
        assert "So wet, Zoë 雨" in words


@pytest.mark.parametrize(
    ("command", "what"),
    [
        ("notes story.txt --json", "The notes"),
        ("notes story.txt", "The notes"),
        ("drafts story.txt", "The drafts"),
        ("outline story.txt", "The outline"),
        ("--help", "Not everything"),
        ("--version", "Not everything"),
    ],
)
@pytest.mark.parametrize(
    ("output", "why"), [(">/dev/full", "the disk is full"), (">&-", "is closed")]
)
def test_what_cannot_be_printed_is_said_in_a_sentence(
    reread, story, command, what, output, why
):
    told = reread(f"reread {command} {output}")

    words = told.stderr.decode("utf-8")
    assert told.returncode == 1
    assert words.startswith(f"reread: {what}")
    assert words.endswith(f"{why}.\n")
    assert words.count("\n") == 1


@pytest.mark.parametrize("errors", ["2>/dev/full", "2>&-", ">&- 2>&-"])
def test_complaints_that_nobody_can_hear_break_nothing(reread, errors):
    told = reread(f"reread notes gone.txt {errors}")

    assert (told.returncode, told.stdout, told.stderr) == (1, b"", b"")


def test_complaints_are_utf8_where_the_locale_knows_few_letters(reread):
    told = reread("reread notes “é”.txt", PYTHONIOENCODING="ascii")

    assert "“é”.txt" in told.stderr.decode("utf-8")


@pytest.mark.parametrize("command", ["notes story.txt", "--help"])
def test_the_help_and_the_notes_can_be_read_on_a_terminal_of_few_letters(
    story, home, command
):
    words = on_a_terminal(command, story.parent, home, PYTHONIOENCODING="ascii")

    told = (
        "Zoe <U+96E8>" if "notes" in command else '"reread notes STORY [--json|--csv]"'
    )
    assert told in " ".join(words.split())


def test_json_on_a_terminal_of_few_letters_is_json(story, home):
    write_notes(story, item(1, body={"value": "Zoë 雨 😀 \x1b[2J\x9b half \ud83d"}))

    words = on_a_terminal(
        "notes story.txt --json", story.parent, home, PYTHONIOENCODING="ascii"
    )

    (note,) = json.loads(words)
    assert note["words"] == "Zoë 雨 😀 \x1b[2J\x9b half \ud83d"
    assert words.isascii()


def on_a_terminal(command, folder, home, **more):
    """Return what a command of ``reread`` writes to a terminal."""
    mine, its = os.openpty()
    environment = os.environ | {"REREAD_HOME": str(home), "PYTHONPATH": str(_CHECKOUT)}
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", *command.split()],
        cwd=folder,
        env=environment | more,
        stdout=its,
        stderr=its,
    ) as program:
        os.close(its)
        told = b"".join(iter(partial(_read, mine), b""))
    os.close(mine)
    assert program.returncode == 0, told
    return told.decode("utf-8")


def _read(terminal):
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that nobody holds its other end any more
        return b""


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_the_shell_is_told_that_the_reader_left_early(reread, story, unbuffered):
    long = "words " * 100
    write_notes(story, *(item(each, body={"value": long}) for each in range(1000)))

    left = "reread notes story.txt | head -c 5; exit ${PIPESTATUS[0]}"
    told = reread(left, PYTHONUNBUFFERED=unbuffered)

    assert (told.returncode, told.stdout, told.stderr) == (141, b"# Not", b"")


def test_files_do_not_get_the_numbers_of_closed_streams(reread):
    opened = (
        "from desktop.__main__ import _hold_standard_streams as hold; "
        "hold(); raise SystemExit(open('story', 'w').fileno())"
    )

    told = reread(f'"{sys.executable}" -c "{opened}" <&- >&- 2>&-')

    assert told.returncode == 3


def test_the_file_of_a_draft_is_named_by_its_bytes(reread, tmp_path):
    story = tmp_path / "café.txt"
    story.write_text(STORY, encoding="utf-8")
    file = read_story(story)
    keep_draft(file, file.text, AnnotationSet(), name="spring")

    told = reread("reread drafts caf*.txt --json", **_FEW_LETTERS[2])

    (draft,) = json.loads(told.stdout)["drafts"]
    assert Path(draft["file"]).exists()


def test_names_that_are_not_unicode_break_nothing(reread, tmp_path):
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(STORY, encoding="utf-8")
    write_notes(tmp_path / name, item(1, body={"value": "half \ud83d"}))

    commands = ("notes", "drafts", "outline")
    for options in (*commands, *(f"{command} --json" for command in commands)):
        told = reread(f"reread {options} caf*.txt")

        assert (told.returncode, told.stderr) == (0, b"")
        words = told.stdout.decode("utf-8")
        assert "--json" not in options or json.loads(words) is not None


def test_what_could_not_be_read_is_counted(reread, story):
    write_notes(story, item(1), item(1), item(2, target=[]), 7)

    told = reread("reread notes story.txt").stdout.decode("utf-8")

    assert told.count("## Note") == 1
    assert told.endswith("\n3 notes could not be read; they stay in the file.\n")


def test_what_could_not_be_read_is_no_part_of_the_json(reread, story):
    write_notes(story, item(1), item(2, target=[]))

    told = reread("reread notes story.txt --json")

    assert len(json.loads(told.stdout)) == 1
    assert told.stderr == b"reread: 1 note could not be read; it stays in the file.\n"
    assert told.returncode == 0


def test_annotations_about_other_things_are_one_line(reread, story):
    about = {"target": "https://example.org/other", "body": []}
    done = {"motivation": "moderating", "target": "urn:x:9", "body": []}
    write_notes(
        story,
        item(1),
        item(2, motivation="assessing", **about),
        item(3, motivation="linking", **about),
        item(4, **done, status="done"),
    )

    told = reread("reread notes story.txt").stdout.decode("utf-8")

    assert told.count("##") == 1
    assert "\n3 annotations in the file are about other notes or other things." in told


def test_a_note_is_printed_with_the_part_it_is_in(reread, story):
    story.write_text(f"Chapter 1\n\nIt is late.\n\nChapter 2\n\n{STORY}", "utf-8")

    listed = reread("reread notes story.txt").stdout.decode()
    told = json.loads(reread("reread notes --json story.txt").stdout)

    assert "## Note, Chapter 2, line 7 " in listed
    assert [entry["part"] for entry in told] == ["Chapter 2"]
