"""Bookmarks, links and the author of a PDF, read by another program if there is one."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from desktop.exchange.formats import FormatWriting
from desktop.printing.page_choices import Joins, NotesPlace, PageChoices
from desktop.printing.page_links import links_of
from desktop.printing.pdf import write_pdf
from desktop.printing.pdf_navigation import Bookmark, Link, with_navigation
from tests.printing.manuscripts import AT, PARAGRAPH, laid_out, made

pytestmark = pytest.mark.usefixtures("qapp")
STORY = made(
    f"# The Lock\n\n## One & “two”\n\nThe [bell] rang.\n\n{PARAGRAPH}\n\n"
    f"## Three\n\nNobody [came].\n",
    {"words": "Which?"},
    {"words": "Why?"},
    is_markdown=True,
)


def pdf_of(story, **choices) -> bytes:
    return write_pdf(story, FormatWriting(at=AT, options=PageChoices(**choices))).data


@pytest.mark.skipif(shutil.which("pdftohtml") is None, reason="pdftohtml reads the PDF")
def test_headings_are_bookmarks_and_numbers_lead_to_their_notes(tmp_path):
    (tmp_path / "made.pdf").write_bytes(pdf_of(STORY, notes=NotesPlace.END))

    ran = subprocess.run(
        ["pdftohtml", "-xml", "-i", "made.pdf", "read"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )

    read = (tmp_path / "read.xml").read_text("utf-8")
    found = re.findall(r'<item page="(\d)">([^<]*)<', read)
    assert found == [
        *(("1", "The Lock"), ("1", "One &amp; “two”"), ("1", "Three")),
        ("2", "Notes"),
    ]
    assert 'href="read.html#2"' in read
    assert 'href="read.html#1"' in read
    assert not ran.stderr.strip()


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo reads the PDF")
def test_title_and_author_are_told(tmp_path):
    path = tmp_path / "made.pdf"
    path.write_bytes(pdf_of(STORY))

    ran = subprocess.run(["pdfinfo", path], capture_output=True, check=True)

    told = ran.stdout.decode()
    assert re.search(r"Title: +The Lock\n", told)
    assert re.search(r"Author: +Ida Lund\n", told)


def test_what_qt_wrote_stays_as_it_is():
    plain = pdf_of(made("The bell."))
    marks = [Bookmark(title="Ein “Ü”", level=2, page=0, top=700.0)]
    links = [Link(page=0, place=(1.0, 2.0, 3.0, 4.0), to_page=0, to_top=9.0)]

    more = with_navigation(plain, marks, links)

    assert more.startswith(plain)
    assert b"/Title <FEFF00450069006E" in more
    assert b"/Rect [1.00 2.00 3.00 4.00]" in more


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4 nothing", b"%PDF\nstartxref\n5\n%%EOF\n"]
)
def test_what_reads_otherwise_is_left_alone(data):
    marks = [Bookmark(title="One", level=1, page=0, top=0.0)]

    assert with_navigation(data, marks, []) == data


def test_a_page_that_is_not_there_is_led_to_by_nothing():
    plain = pdf_of(made("The bell."))

    marks = [Bookmark(title="Two", level=1, page=7, top=0.0)]
    links = [Link(page=0, place=(1.0, 2.0, 3.0, 4.0), to_page=7, to_top=9.0)]
    assert with_navigation(plain, marks, links) == plain


def test_each_number_leads_to_its_note_and_each_note_to_its_number():
    layout = laid_out(STORY, notes=NotesPlace.END)

    ways = [(link.page, link.to_page) for link in links_of(layout)]

    assert ways == [(0, 1), (0, 1), (1, 0), (1, 0)]


def test_a_note_that_goes_on_elsewhere_leads_to_its_page():
    words = {"words": "Long. " * 3000}
    layout = laid_out(made("The [bell] [rang].", words, words), joins=Joins.LINES)

    ways = {(link.page, link.to_page) for link in links_of(layout)}

    assert (1, 0) in ways
