"""Through the whole window with a story and notes full of links and pictures.

Nothing is fetched from a network, and no file is opened but the story's and our own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from tests.torture.opened_files import opened_in

LONGEST = 90  # seconds; whoever opens the pipe waits for ever
NAME = "<b>The sea<br> <img src='pipe'>.md"


@pytest.fixture
def elsewhere(tmp_path):
    """A folder of somebody else's: a picture, a page, a style, and a pipe."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    picture = QBuffer()
    picture.open(QBuffer.OpenModeFlag.WriteOnly)
    QImage(9, 9, QImage.Format.Format_RGB32).save(picture, "PNG")
    (folder / "picture.png").write_bytes(bytes(picture.data()))
    (folder / "page.html").write_text("<p>Elsewhere.</p>")
    (folder / "style.css").write_text("* { color: red }")
    os.mkfifo(folder / "pipe")
    return folder


def tempting(folder):
    """Return words that some programs follow as soon as they show them."""
    address = folder.as_uri()
    return (
        f'<img src="{address}/picture.png"><img src="{folder}/pipe">'
        f'<link rel="stylesheet" href="{address}/style.css">'
        f'<iframe src="{address}/page.html"></iframe><img src="pipe">'
        f'<body background="{address}/pipe"><table background="{folder}/picture.png">'
        f"![picture]({address}/picture.png) [page]({address}/page.html) "
        '<img src="http://127.0.0.1:9/x.png"> <a href="http://127.0.0.1:9/">x</a> '
        f"<style>@import url({address}/style.css);</style>"
    )


def hostile_notes(words):
    """Return a notes file in which every text an author sees is ``words``."""
    quote = {"type": "TextQuoteSelector", "exact": words, "prefix": "", "suffix": ""}
    target = {"source": words, "selector": quote}
    creator = {"type": "Person", "id": "urn:uuid:2", "name": words}
    kinds = ("commenting", "questioning", "highlighting", "editing", words)
    items = [
        {
            "id": f"urn:note:{kind[:12]}",
            "type": "Annotation",
            "motivation": kind,
            "creator": creator,
            "body": [
                {"type": "TextualBody", "purpose": kind, "value": words},
                {"type": "TextualBody", "purpose": "tagging", "value": words},
            ],
            "target": target if kind != "questioning" else {**target, "selector": []},
        }
        for kind in kinds
    ]
    items.append({**items[0], "id": "urn:reply", "motivation": "replying"})
    items[-1]["target"] = items[0]["id"]
    page = {"type": "AnnotationPage", "label": words, "items": items}
    return json.dumps(page).encode()


@pytest.mark.parametrize("are_broken", [False, True], ids=["notes", "broken notes"])
def test_a_tour_through_the_window_opens_nothing_foreign(
    tmp_path, elsewhere, home, are_broken, figure
):
    words = tempting(elsewhere)
    story = tmp_path / "stories" / NAME
    story.parent.mkdir()
    story.write_text(f"# {words}\n\n{words}\n\nThe end.\n")
    notes = hostile_notes(words)
    notes_file = story.with_name(f"{NAME}.annotations.json")
    notes_file.write_bytes(notes[:-9] if are_broken else notes)
    program = [sys.executable, "-P", "-m", "tests.torture.tour_child", str(story)]
    program_folder = str(Path(__file__).parents[2])
    surroundings = {**os.environ, "PYTHONPATH": program_folder}

    with opened_in(elsewhere) as opened:
        # In the folder of the pipe, so that its bare name would be found.
        toured = subprocess.run(
            program,
            check=False,
            cwd=elsewhere,
            env=surroundings,
            capture_output=True,
            text=True,
            timeout=LONGEST,
        )

    said = toured.stdout.splitlines()
    assert toured.returncode == 0, toured.stderr
    assert [line for line in said if line.startswith("foreign")] == []
    assert opened == []
    done = int(said[-1].removeprefix("done "))
    figure("actions called without opening anything foreign", done)
    assert done > 100
