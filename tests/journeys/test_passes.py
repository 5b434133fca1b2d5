"""Rereading a story in passes, from one day to the next."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.panels.pass_section import PassList
from desktop.screens.story.passes import PassDisplay
from desktop.screens.story.reading_watch import ReadingWatch
from desktop.text.reading.read_marks import Mark

PARAGRAPH = " ".join(f"word{n}" for n in range(60)) + ".\n\n"
NOVEL = "# One\n\n" + "".join(f"Paragraph {n}. {PARAGRAPH}" for n in range(40))
NOVEL += "# Two\n\n" + "".join(f"Paragraph {n}. {PARAGRAPH}" for n in range(40, 80))


@pytest.fixture
def novel(make_writer):
    return make_writer(NOVEL, "novel.md")


def begin(writer, name):
    writer.press("B")
    dialog = writer.window.findChildren(QLabel, "what_for")[0].window()
    dialog._name.setText(name)
    dialog._begin.click()
    writer.window.activateWindow()
    writer.settle()


def read(writer, seconds):
    """Look at the page for so long."""
    for _ in range(2 * seconds):
        writer.screen.findChild(ReadingWatch).look(0.5)
    writer.settle()


def mark(writer, words):
    at = writer.span(words).start
    return writer.screen.story.rereading.marks.mark_at(at)


def progress(writer):
    writer.screen.findChild(PassDisplay).show()
    passes = writer.screen.contents.passes
    return passes.findChild(QLabel, "progress_done").text()


def listed(writer):
    passes = writer.screen.contents.passes.findChild(PassList)
    return [row.accessibleName() for row in passes.buttons()]


def test_a_pass_is_begun_read_in_left_and_continued_another_day(novel):
    begin(novel, "Second reread: tense")
    novel.screen.navigation.go_to(novel.span("Paragraph 20.").start)
    read(novel, 20)
    novel.press("Ctrl+Home")

    novel.reopen()

    assert mark(novel, "Paragraph 20.") is Mark.READ
    assert mark(novel, "Paragraph 60.") is Mark.UNSEEN
    assert novel.page.scroll_top == 0
    novel.press("C")
    assert novel.said == "“Second reread: tense” goes on."
    assert novel.page.visible_span.contains(novel.span("Paragraph 21.").start)
    assert progress(novel) == "3\xa0% read"
    assert listed(novel) == [
        "First reread, 0\xa0% read",
        "Second reread: tense, 3\xa0% read",
    ]


def test_a_paragraph_that_was_read_and_rewritten_is_to_be_read_again(novel):
    read(novel, 30)
    novel.press("Ctrl+2")
    novel.put_caret("Paragraph 1.")
    novel.type("x")

    changed = mark(novel, "xParagraph 1.")
    novel.press("Ctrl+Z")
    undone = mark(novel, "Paragraph 1.")
    novel.press("Ctrl+Shift+Z")
    novel.reopen()
    novel.press("Ctrl+1", "Ctrl+Home", "U")

    assert (changed, undone) == (Mark.CHANGED, Mark.READ)
    assert mark(novel, "xParagraph 1.") is Mark.CHANGED
    assert novel.page.caret == novel.span("xParagraph 1.").start
    read(novel, 10)
    assert mark(novel, "xParagraph 1.") is Mark.READ


def test_what_was_read_is_known_after_another_program_rewrote_the_story(novel):
    read(novel, 30)
    novel.close()
    text = novel.path.read_text()
    first, second = (f"Paragraph {n}. {PARAGRAPH}" for n in (0, 1))
    text = text.replace(first + second, f"{second}A new one.\n\n{first}")
    novel.path.write_text(text.replace("Paragraph 2. word0", "Paragraph 2. word"))

    novel.app.let_go()
    novel.open()

    paragraphs = ("Paragraph 0.", "Paragraph 1.", "A new one", "Paragraph 2.")
    marks = [mark(novel, words) for words in paragraphs]
    assert marks == [Mark.READ, Mark.READ, Mark.CHANGED, Mark.CHANGED]


def test_notes_of_a_pass_can_be_looked_at_by_themselves(writer):
    writer.put_caret("Ines")
    writer.press("N")
    writer.type("Who is she")
    writer.press("Esc")
    begin(writer, "Tense")
    writer.put_caret("gulls")
    writer.press("N")
    writer.type("Why past")
    writer.press("Esc")

    writer.reopen()

    (made,) = [n for n in writer.notes if n.made_in]
    assert (made.words, made.made_in.name) == ("Why past", "Tense")
    (item,) = [i for i in writer.items_on_disk() if "pass" in i]
    assert item["pass"]["label"] == "Tense"
    writer.screen.contents._filters._further.menu().aboutToShow.emit()
    menu = writer.screen.contents._filters._further.menu()
    next(a for a in menu.actions() if a.text().replace("&", "") == "Tense\t1").trigger()
    writer.settle()
    assert writer.screen.reading.order == [made.id]


def test_a_pass_is_ended_and_the_next_begins_with_nothing_read(writer):
    read(writer, 20)
    assert progress(writer) == "100\xa0% read"
    writer.press("F")
    assert writer.told == "This reread is ended."

    begin(writer, "Names")

    assert progress(writer) == "0\xa0% read"
    assert listed(writer) == [
        "First reread, 100\xa0% read, ended",
        "Names, 0\xa0% read",
    ]
    writer.reopen()
    assert len(listed(writer)) == 2


def test_the_to_do_list_asks_of_what_was_changed_with_one_key(writer):
    for words in ("ferry", "Ines", "Nobody"):
        writer.put_caret(words)
        writer.press("N")
        writer.type("check")
        writer.press("Esc")
    writer.press("Ctrl+2")
    for words in ("ferry had", "Nobody"):
        writer.put_caret(words, 2)
        writer.type("x")
    writer.press("Esc", "Ctrl+Home", "Ctrl+Return")
    seen = []

    while writer.note is not None and len(seen) < 9:
        asks = writer.screen.session.view(writer.note.id).asks
        seen.append((writer.passage()[:5], asks))
        writer.press("Ctrl+Alt+H" if len(seen) == 2 else "Ctrl+Return")
    writer.reopen()

    assert seen == [
        ("Ines ", False),
        ("The f", True),
        ("Noxbo", True),
        ("The f", False),
    ]
    assert not any(writer.screen.session.placing.asks(n) for n in writer.notes)


def test_what_was_passed_over_unseen_is_said_and_gone_back_to(novel):
    novel.put_caret("Paragraph 1.")
    novel.press("N")
    novel.type("near")
    novel.press("Esc")
    novel.select("Paragraph 70.")
    novel.press("N")
    novel.type("far")
    novel.press("Esc", "Ctrl+Home", "Ctrl+2")
    novel.reopen()
    novel.press("Ctrl+Alt+J")
    top = novel.page.scroll_top

    novel.press("Ctrl+Return")

    assert novel.note.words == "far"
    assert "you have not seen; Alt+Left goes back." in novel.said
    novel.press("Alt+Left")
    assert novel.page.scroll_top == top
