"""A manuscript as a PDF, read back by another program where there is one."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading

import pytest

from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatWriting
from desktop.exchange.progress import Cancelled, Progress
from desktop.printing.page_choices import NotesPlace, PageChoices
from desktop.printing.pdf import write_pdf
from desktop.text.span import Span
from tests.printing.manuscripts import AT, PARAGRAPH, made, manuscript, note_on

pytestmark = pytest.mark.usefixtures("qapp")
needs_poppler = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext reads the PDF"
)


def written(story, choices: PageChoices | None = None, progress=None):
    return write_pdf(
        story, FormatWriting(at=AT, options=choices, progress=progress or Progress())
    )


def read_back(data: bytes, path) -> str:
    path.write_bytes(data)
    ran = subprocess.run(
        ["pdftotext", "-raw", path, "-"], capture_output=True, check=True
    )
    return ran.stdout.decode()


@needs_poppler
@pytest.mark.parametrize("notes", [NotesPlace.MARGIN, NotesPlace.END])
def test_as_many_notes_come_out_as_went_in(notes, tmp_path):
    text = f"{PARAGRAPH}\n\n" * 40
    found = [
        note_on((Span(n * 10, n * 10 + 4),), words=f"Remark{n}.") for n in range(300)
    ]
    made = written(manuscript(text, *found), PageChoices(notes=notes))

    read = read_back(made.data, tmp_path / "made.pdf")
    assert sorted(re.findall(r"Remark(\d+)\.", read), key=int) == [
        str(n) for n in range(300)
    ]
    assert [(c.kind, c.count) for c in made.carried] == [("notes", 300)]


@needs_poppler
def test_the_story_is_all_there_without_its_marks(tmp_path):
    story = made(
        "# The *Lock*\n\nIt was **shut**.\n\n> Nobody said\n", is_markdown=True
    )

    read = read_back(written(story).data, tmp_path / "made.pdf").split("\n")
    assert {"The Lock", "It was shut.", "Nobody said"} <= set(read)


def test_it_is_made_in_another_thread_as_well():
    results = []
    story = made("The [bell].", {"words": "Which?"})
    thread = threading.Thread(target=lambda: results.append(written(story)))
    thread.start()
    thread.join()

    assert results[0].data.startswith(b"%PDF-")


def test_who_cancels_gets_nothing():
    progress = Progress()
    progress.cancel()

    with pytest.raises(Cancelled):
        written(manuscript(f"{PARAGRAPH}\n\n" * 400), progress=progress)


def test_it_tells_how_far_it_has_come():
    heard = []

    written(manuscript(f"{PARAGRAPH}\n\n" * 400), progress=Progress(heard.append))

    assert heard == sorted(heard)
    assert heard[-1] > 0.9


def test_what_is_left_out_is_told():
    story = made("The [bell].", {"kind": Kind.NOTE, "words": "Which?"})

    (lost,) = written(story, PageChoices(notes=NotesPlace.NONE)).losses

    assert lost.sentence == "1 note: not printed, as was chosen"
