"""The pages as they will be, gone through by keys; and printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from desktop.appearance.theme import load_theme
from desktop.printing.page_choices import NotesPlace
from desktop.screens.printing.pages_view import PagesView
from desktop.screens.printing.paper_job import printer_for, printing
from desktop.steps import in_one_go
from tests.printing.manuscripts import PARAGRAPH, laid_out, made, manuscript

LONG = manuscript(f"{PARAGRAPH}\n\n" * 150)


@pytest.fixture
def view(qtbot):
    view = PagesView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show_layout(laid_out(LONG, notes=NotesPlace.NONE))
    view.show()
    return view


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([Qt.Key.Key_PageDown], 2),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 2),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_Home], 1),
        ([Qt.Key.Key_PageUp], 1),
    ],
)
def test_keys_go_from_page_to_page(qtbot, view, keys, page):
    for key in keys:
        qtbot.keyClick(view, key)

    assert view.page == page
    assert view.accessibleName() == f"Page {page} of {view.page_count}"


def test_end_goes_to_the_last_page(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_End)

    assert view.page == view.page_count > 3


def test_a_larger_page_stays_the_one_that_is_looked_at(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    before = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    larger = view.scale

    assert larger > before
    assert view.page == 2
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(before)


def test_pages_of_a_longer_layout_are_shown_from_the_same_page_on(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_PageDown)

    view.show_layout(laid_out(LONG, notes=NotesPlace.NONE, size=14.0))

    assert view.page == 2


def test_a_page_is_painted_with_its_words_and_notes(qtbot):
    view = PagesView(load_theme("dark"))
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show_layout(laid_out(made("The [bell].", {"words": "Which?"})))
    view.show()
    qtbot.waitExposed(view)

    image = view.grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(60, 440, 2)
        for y in range(20, 160, 1)
    }
    assert "#ffffff" in colours
    assert len(colours) > 20


def test_the_printer_gets_the_pages_that_were_asked_for(tmp_path):
    layout = laid_out(LONG, notes=NotesPlace.NONE, is_landscape=True)
    printer = printer_for(layout)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 3)

    steps = printing(layout, printer)
    assert sum(1 for _ in steps) == 2
    written = (tmp_path / "out.pdf").read_bytes()
    assert written.count(b"/Type /Page\n") == 2


def test_all_pages_are_printed_where_nobody_says_otherwise(tmp_path):
    layout = laid_out(LONG, notes=NotesPlace.NONE)
    printer = printer_for(layout)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))

    in_one_go(printing(layout, printer))

    written = (tmp_path / "out.pdf").read_bytes()
    assert written.count(b"/Type /Page\n") == len(layout.pages)
