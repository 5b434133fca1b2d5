"""What the README says of the command line, tried on the real program."""

from __future__ import annotations

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.__main__ import main
from desktop.annotations.annotation_set import AnnotationSet
from desktop.appearance.theme import load_theme
from desktop.command_line.parsing import parse
from desktop.storage.drafts.drafts_folder import drafts_folder
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_state import Mode

_CHECKOUT = Path(__file__).parents[2]
_SAMPLE = _CHECKOUT / "stories" / "the-last-ferry.txt"


@pytest.fixture
def reread(home, tmp_path):
    """Run the program; no display unless one is asked for."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment |= {"REREAD_HOME": str(home), "PYTHONPATH": str(_CHECKOUT)}

    def run(*arguments, **more):
        return subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments)],
            cwd=tmp_path,
            env=environment | more,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    run.environment = environment
    return run


def one_sentence(words):
    return words.count("\n") == 1 and words.startswith("reread: ")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--no-such-option"], id="unknown-option"),
        pytest.param(["one.txt", "two.txt"], id="two-stories"),
        pytest.param(["--screenshot", "out.png"], id="picture-of-nothing"),
        pytest.param(["--mode", "dream", "a.txt"], id="unknown-mode"),
        pytest.param(["--size", "big", "--screenshot", "o.png", "a.txt"], id="no-size"),
        pytest.param(["--lens", "eye", "--screenshot", "o.png", "a.txt"], id="no-lens"),
        pytest.param(["notes"], id="notes-on-nothing"),
        pytest.param(["notes", "a.txt", "--xml"], id="unknown-format"),
        pytest.param(["drafts"], id="drafts-of-nothing"),
        pytest.param(["merge", "base", "ours"], id="two-files-to-merge"),
    ],
)
def test_wrong_use_is_said_in_one_sentence(arguments, capsys):
    status = main(arguments)

    assert status == 2
    assert one_sentence(capsys.readouterr().err)


@pytest.mark.parametrize("before", [[], ["notes"], ["drafts"]])
@pytest.mark.parametrize("story", ["gone.txt", "folder", "picture.png", "secret.txt"])
def test_a_story_that_cannot_be_read_is_said_in_one_sentence(
    before, story, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    for display in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(display, raising=False)
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(1000))
    (tmp_path / "secret.txt").symlink_to("secret.txt")

    status = main([*before, story])

    told = capsys.readouterr()
    assert status == 1
    assert told.out == ""
    assert one_sentence(told.err)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_are_told(option, capsys):
    assert main([option]) == 0
    assert "reread" in capsys.readouterr().out


def test_the_options_of_a_picture_are_understood():
    words = "--screenshot o.png --mode revise --theme dark --size 800x600 a.txt"

    wanted = parse(words.split())

    assert wanted.picture.size == (800, 600)
    assert (wanted.picture.mode, wanted.picture.theme) == (Mode.REVISE, "dark")


def test_notes_are_printed_without_qt(reread, tmp_path):
    script = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        f"status = main(['notes', {str(_SAMPLE)!r}])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "sys.exit(status)\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=reread.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("# Notes on the-last-ferry.txt\n")


def test_notes_are_printed_as_json(capsys):
    assert main(["notes", str(_SAMPLE), "--json"]) == 0

    notes = json.loads(capsys.readouterr().out)
    wanted = {"kind", "state", "anchor", "line", "passage", "words", "replies"}
    assert all(wanted <= note.keys() for note in notes)
    lines = [note["line"] for note in notes if note["line"]]
    assert lines == sorted(lines)


def test_drafts_are_listed_without_qt(reread, tmp_path):
    story = kept_drafts(tmp_path)
    code = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        f"status = main(['drafts', {str(story)!r}])\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
        "sys.exit(status)\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", code],
        env=reread.environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (told.returncode, told.stderr) == (0, "")
    assert "## Draft 1 · spring" in told.stdout
    assert "2 words, draft-001.txt" in told.stdout
    assert "for Maren" in told.stdout


def test_drafts_are_listed_as_json(tmp_path, capsys):
    story = kept_drafts(tmp_path)
    drafts_folder(story).joinpath("draft-001.txt").unlink()

    assert main(["drafts", str(story), "--json"]) == 0

    listed = json.loads(capsys.readouterr().out)
    (entry,) = listed["drafts"]
    assert (entry["number"], entry["name"], entry["state"]) == (1, "spring", "lost")
    assert "removed or renamed" in entry["problem"]
    assert listed["problems"] == []


def test_a_story_without_drafts_has_an_empty_list(tmp_path, capsys):
    story = tmp_path / "sea.txt"
    story.write_text("The sea.\n")

    assert main(["drafts", str(story)]) == 0

    assert "None is kept yet." in capsys.readouterr().out


def kept_drafts(folder):
    story = folder / "sea.txt"
    story.write_text("The sea.\n")
    file, notes = read_story(story), AnnotationSet()
    keep_draft(file, file.text, notes, name="spring", remark="for Maren")
    return story


def test_a_broken_notes_file_is_said_in_one_sentence(tmp_path, capsys):
    story = tmp_path / "a.txt"
    story.write_text("A story.\n")
    (tmp_path / "a.txt.annotations.json").write_text("{")

    assert main(["notes", str(story)]) == 1
    assert one_sentence(capsys.readouterr().err)


def test_stopping_the_program_is_no_error_to_be_traced(monkeypatch, capsys):
    def interrupted(_arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.__main__.wanted_by", interrupted)

    assert main(["notes", "a.txt"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a display")
def test_without_a_display_the_window_is_drawn_to_a_picture(reread, tmp_path):
    told = reread(_SAMPLE)

    assert told.returncode == 0, told.stderr
    assert str(tmp_path / "reread.png") in told.stdout
    assert (tmp_path / "reread.png").read_bytes().startswith(b"\x89PNG")


def test_two_compared_texts_are_drawn_once_they_are_compared(reread, tmp_path):
    story = tmp_path / _SAMPLE.name
    copytree(_SAMPLE.parent, tmp_path, dirs_exist_ok=True)
    picture = tmp_path / "out.png"

    told = reread("--screenshot", picture, "--mode", "compare", story)

    assert told.returncode == 0, told.stderr
    came = QColor(load_theme("light").added).name()
    drawn = QImage(str(picture))
    places = itertools.product(range(0, 1440, 2), range(120, 700, 2))
    assert came in {drawn.pixelColor(x, y).name() for x, y in places}


def test_a_lens_is_drawn_once_the_story_is_read_through_it(reread, tmp_path):
    story, picture = tmp_path / "here.txt", tmp_path / "out.png"
    story.write_text("She was untill now alone.\n")

    told = reread("--screenshot", picture, "--lens", "spelling", story)

    assert told.returncode == 0, told.stderr
    wavy = QColor(load_theme("light").error).name()
    drawn = QImage(str(picture))
    places = itertools.product(range(300, 900), range(60, 200))
    assert wavy in {drawn.pixelColor(x, y).name() for x, y in places}


def test_a_picture_that_cannot_be_written_is_said_in_one_sentence(reread, tmp_path):
    told = reread("--screenshot", tmp_path / "no" / "out.png", _SAMPLE)

    assert told.returncode == 1
    assert "Traceback" not in told.stderr
    assert "could not be written" in told.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_what_was_typed_is_saved_when_the_system_ends_the_program(
    reread, tmp_path, number
):
    story = tmp_path / "a.txt"
    story.write_text("A story.\n")
    script = (
        "from PySide6.QtCore import QTimer\n"
        "import desktop.app, desktop.__main__ as program\n"
        "from desktop.text.change import Change, ChangeSet\n"
        "from desktop.text.span import Span\n"
        "class App(desktop.app.App):\n"
        "    def open(self, path, window=None, read=None):\n"
        "        window = super().open(path, window, read)\n"
        "        self.opened = window\n"
        "        QTimer.singleShot(0, self.type)\n"
        "        return window\n"
        "    def type(self):\n"
        "        changes = ChangeSet((Change(Span(0, 0), 'Typed. '),))\n"
        "        self.opened.story_screen.session.edit(changes, 'Typing')\n"
        "        print('typed', flush=True)\n"
        "desktop.app.App = App\n"
        "raise SystemExit(program.main(['a.txt']))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=reread.environment | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        assert program.stdout.readline() == "typed\n"
        asked = time.monotonic()
        program.send_signal(number)
        status = program.wait(10)

    assert status == 128 + number
    assert time.monotonic() - asked < 5
    assert story.read_text() == "Typed. A story.\n"


def test_notes_are_printed_as_csv_and_not_in_two_ways_at_once(capsys):
    assert main(["notes", str(_SAMPLE), "--csv"]) == 0
    head, first, *_ = capsys.readouterr().out.splitlines()
    assert head.startswith("Number,Passage,Words,")
    assert first.startswith('1,,"Decide about the tenses once,')

    assert main(["notes", str(_SAMPLE), "--csv", "--json"]) == 2
    assert "not as both" in capsys.readouterr().err
