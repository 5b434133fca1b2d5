"""A writer gives a story away: chooses what goes along, and a file is there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.exchange import formats
from desktop.exchange.formats import Format, WrittenManuscript
from desktop.exchange.losses import FormatCarried, FormatLoss
from desktop.screens.exchange import offers
from desktop.screens.exchange.along_form import ReaderCheck
from desktop.screens.exchange.export_dialog import ExportDialog
from desktop.screens.exchange.outcome_view import OutcomeView
from desktop.storage.history.version_index import Why, index_path, read_index
from desktop.storage.story.story_settings import read_story_settings
from tests.journeys.test_readers import by_reader, send

KEY = "Ctrl+E"


class Written(Format):
    """A format that tells in words what it was given, and says that tags are lost."""

    def write(self, manuscript, writing):
        writing.progress.at(0.5)
        notes = [each.note for each in manuscript.notes]
        words = [f"{n.creator.name}: {n.words}" for n in notes]
        story = manuscript.text.split("\n")[0]
        sent = manuscript.sent.draft if manuscript.sent else ""
        lines = [story, *words, f"tracks {writing.tracks_suggestions}", sent]
        lost = (
            [FormatLoss("tags", 2, "2 tags", "stand in the last line")] if notes else []
        )
        carried = [FormatCarried("comments", len(notes), "comments")]
        data = "\n".join(lines).encode()
        return WrittenManuscript(data=data, carried=tuple(carried), losses=tuple(lost))

    def sum_up(self, manuscript, writing):
        return self.write(manuscript, writing)


WORD = Written(
    name="docx",
    ending=".docx",
    label="Word",
    purpose="comments and changes",
    writer="plain.critic_writing:write_critic",
    reader="plain.critic_reading:read_critic",
)


@pytest.fixture(autouse=True)
def one_format_more(monkeypatch):
    """Have Word written as plain lines, so that what went along can be read here."""
    others = [each for each in formats.FORMATS if each.name != "docx"]
    monkeypatch.setattr(offers, "FORMATS", (WORD, *others))
    offers.offers.cache_clear()
    yield
    offers.offers.cache_clear()


@pytest.fixture
def marked(make_writer):
    """A writer with two notes, one of them done, and one of Marit's."""
    writer = make_writer()
    for words, said in (("the sea rose", "too soon"), ("The gulls", "which")):
        writer.select(words)
        writer.press("N")
        writer.type(said)
        writer.press("Esc", "Esc")
    writer.screen.navigation.choose(writer.notes[0].id)
    writer.press("D")
    send(writer, by_reader("Nobody answered her.", said="poor thing"))
    writer.come_back()
    return writer


class Exports:
    """The window of Export."""

    def __init__(self, writer):
        self.writer = writer
        writer.window.activateWindow()
        writer.settle()
        writer.press(KEY)
        self.dialog = writer.window.findChild(ExportDialog)
        self.desk = writer.window.desk.exchange.exports()
        self.settle()

    def settle(self):
        self.writer.settle()
        self.desk.wait()
        self.writer.settle()

    def press(self, *keys):
        self.writer.press(*keys)
        self.settle()

    def click(self, part):
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
        self.settle()

    def button(self, words, within=None):
        found = (within or self.dialog).findChildren(QPushButton)
        return next(b for b in found if b.isVisible() and b.text().startswith(words))

    def check(self, words, kind=QCheckBox):
        found = self.dialog.findChildren(kind)
        return next(each for each in found if each.text() == words)

    def switch_to(self, words):
        choices = self.dialog.along.keys_in_order()
        self.click(next(c for c in choices if getattr(c, "text", str)() == words))

    @property
    def told(self):
        return self.dialog.findChild(OutcomeView).spoken

    @property
    def path(self):
        return self.dialog.place.path

    @property
    def lines(self):
        return self.path.read_text(encoding="utf-8").split("\n")

    @property
    def problem(self):
        bar = self.dialog.message_bar
        return bar.told


@pytest.fixture
def exports(marked):
    return Exports(marked)


def test_a_key_exports_and_another_key_makes_the_file(exports):
    path = exports.path
    exports.press("Ctrl+Return")

    words = path.read_text(encoding="utf-8").split("\n")
    assert path == exports.writer.path.with_name("The Landing.docx")
    assert words[:4] == [
        "The Landing",
        "Iris: too soon",
        "Marit: poor thing",
        "Iris: which",
    ]
    assert "“The Landing.docx” is in" in exports.writer.told
    assert {"Show in folder", "Open"} <= set(exports.writer.offered)


def test_what_goes_along_is_counted_anew_at_each_change(exports):
    assert exports.told == (
        "Goes along, and comes back 3 comments. "
        "Word cannot hold 2 tags: stand in the last line."
    )
    exports.switch_to("Open")
    assert "2 comments." in exports.told
    exports.click(exports.check("Marit", ReaderCheck))
    assert "1 comments." in exports.told
    exports.switch_to("None")
    assert "0 comments." in exports.told
    assert "cannot hold" not in exports.told


def test_only_what_is_checked_is_in_the_file(exports):
    exports.click(exports.check("Mine"))
    exports.switch_to("Comments")
    exports.press("Ctrl+Enter")

    words = exports.writer.path.with_name("The Landing.docx").read_text()
    assert words.split("\n")[1:3] == ["Marit: poor thing", "tracks False"]


def test_readers_who_go_by_letters_do_so_in_the_file_and_none_is_missing(marked):
    marked.screen.session.show_names(is_on=False)

    exports = Exports(marked)
    exports.press("Ctrl+Return")

    words = marked.path.with_name("The Landing.docx").read_text()
    assert words.split("\n")[1:4] == ["Iris: too soon", "A: poor thing", "Iris: which"]


def test_whose_notes_stay_is_remembered_whatever_they_are_called(exports):
    exports.click(exports.check("Marit", ReaderCheck))
    exports.press("Ctrl+Return")
    exports.writer.screen.session.show_names(is_on=False)

    again = Exports(exports.writer)

    assert not again.check("A", ReaderCheck).isChecked()


def test_notes_that_wait_for_the_author_to_read_do_not_go_along(marked):
    session = marked.screen.session
    (hers,) = (note for note in session.threads() if session.maker_of(note))
    session.fold(frozenset([hers.id]))

    exports = Exports(marked)
    exports.press("Ctrl+Return")

    words = marked.path.with_name("The Landing.docx").read_text()
    assert words.split("\n")[1:3] == ["Iris: too soon", "Iris: which"]


def test_who_only_replied_is_asked_for_and_goes_along(marked):
    own = next(n for n in marked.notes if n.words == "which")
    reply = new_annotation(Kind.REPLY, about=own.id, words="That one.")
    send(marked, reply, name="Teo")
    marked.come_back()

    exports = Exports(marked)
    assert exports.check("Teo", ReaderCheck).isChecked()
    exports.press("Ctrl+Return")

    words = marked.path.with_name("The Landing.docx").read_text()
    assert "Teo: That one." in words.split("\n")


def test_how_many_notes_there_are_is_said_as_in_the_panel(exports):
    (count,) = (
        label.text()
        for label in exports.dialog.along.findChildren(QLabel)
        if "done" in label.text()
    )

    assert count == "3, 1 of them done"


def test_the_next_time_everything_is_as_it_was_left(exports):
    exports.click(exports.check("Marit", ReaderCheck))
    exports.switch_to("Open")
    exports.press("Ctrl+Return")
    again = Exports(exports.writer)

    assert not again.check("Marit", ReaderCheck).isChecked()
    assert again.dialog.choice.notes.value == "open"
    assert again.dialog.offer.name == "docx"


def test_what_was_sent_is_kept_among_the_versions(exports):
    exports.press("Ctrl+Return")

    path = exports.writer.path
    whys = [version.why for version in read_index(index_path(path)).versions]
    draft = path.with_name("The Landing.docx").read_text().split("\n")[-1]
    assert Why.SENT in whys
    assert draft.startswith("ni:///sha-256;")


def test_an_export_nobody_touched_is_written_over_without_a_word(exports):
    exports.press("Ctrl+Return")
    again = Exports(exports.writer)
    again.switch_to("None")
    again.press("Ctrl+Return")

    assert len(exports.writer.path.with_name("The Landing.docx").read_text()) < 160
    assert list(exports.writer.path.parent.glob("*earlier*")) == []


def test_a_file_with_comments_in_it_is_kept_when_it_is_replaced(exports):
    answered = exports.path
    answered.write_text("Marit’s comments", encoding="utf-8")

    exports.press("Ctrl+Return")
    assert answered.read_text(encoding="utf-8") == "Marit’s comments"
    assert "“The Landing.docx” is there already" in exports.problem

    exports.click(exports.button("Replace it"))
    (kept,) = answered.parent.glob("The Landing.earlier-*.docx")
    assert answered.read_text(encoding="utf-8").startswith("The Landing\n")
    assert kept.read_text(encoding="utf-8") == "Marit’s comments"
    assert kept.name in exports.writer.told


@pytest.mark.parametrize("name", ["here.txt", "here.txt.annotations.json"])
def test_the_story_itself_is_never_written_over(exports, name):
    own = exports.writer.path.with_name(name)
    exports.writer.window.save()
    before = own.read_bytes()
    exports.dialog.place.name.setText(name)
    exports.dialog.export_wanted.emit(True)
    exports.settle()

    assert own.read_bytes() == before
    assert "Choose another name" in exports.problem


def test_a_folder_that_is_gone_is_told_with_the_name_of_the_file(exports):
    exports.dialog.place.show_path(exports.path.parent / "gone" / "a.docx")
    exports.press("Ctrl+Return")

    assert "“a.docx” cannot be saved" in exports.problem
    assert exports.dialog.isVisible()


def test_another_folder_is_remembered(exports, tmp_path, monkeypatch):
    other = tmp_path / "for readers"
    other.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    exports.click(exports.button("in "))
    exports.press("Ctrl+Return")

    assert (other / "The Landing.docx").exists()
    assert read_story_settings(exports.writer.path).exchange.folder == str(other)
    assert Exports(exports.writer).path == other / "The Landing.docx"


def test_a_file_without_a_name_cannot_be_exported(exports):
    exports.dialog.place.name.setFocus()
    exports.press("Ctrl+A", "Del")

    assert not exports.dialog.export.isEnabled()


def write_name(exports, name):
    field = exports.dialog.place.name
    field.setFocus()
    exports.press("Ctrl+A")
    QTest.keyClicks(field, name)


def test_enter_in_the_name_makes_the_file(exports):
    write_name(exports, "for Marit.docx")
    exports.press("Return")

    assert exports.writer.path.with_name("for Marit.docx").exists()


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("for Marit", "for Marit.docx"),
        ("Vol. 2 of the sea", "Vol. 2 of the sea.docx"),
        ("Loud.DOCX", "Loud.DOCX"),
        ("kept.txt", "kept.txt"),
    ],
)
def test_a_name_without_an_ending_gets_that_of_the_format(exports, written, made):
    write_name(exports, written)
    exports.press("Ctrl+Return")

    assert exports.writer.path.with_name(made).exists()
    assert f"“{made}” is in" in exports.writer.told


def test_another_format_leaves_the_dots_in_a_name_that_has_no_ending(exports):
    write_name(exports, "Vol. 2")
    exports.dialog.formats.setFocus()
    exports.press("End")

    assert exports.path.name == "Vol. 2.md"


def test_why_a_name_cannot_be_is_told_when_it_is_written_or_used(exports):
    write_name(exports, "for/Marit")
    assert "no “/” in the name" in exports.problem

    write_name(exports, "for Marit")
    assert exports.problem == ""

    exports.press("Ctrl+A", "Del")
    assert exports.problem == ""
    exports.press("Return")
    assert exports.problem == "Write what the file is to be called."


def test_another_format_has_another_ending_and_keeps_a_name_that_was_chosen(exports):
    exports.press("End")
    assert exports.path.name == "The Landing marked.md"

    exports.dialog.place.name.setFocus()
    exports.press("Ctrl+A")
    QTest.keyClicks(exports.dialog.place.name, "for Marit.md")
    exports.dialog.formats.setFocus()
    exports.press("Home")
    assert exports.path.name == "for Marit.docx"


def test_escape_leaves_everything_as_it_was(exports):
    path = exports.path
    exports.press("Esc")

    assert not path.exists()
    assert exports.writer.window.findChild(ExportDialog) is None


def test_closing_the_window_meanwhile_leaves_a_whole_file_or_none(exports):
    path = exports.path
    exports.writer.press("Ctrl+Return")
    exports.writer.close()

    assert not path.exists() or path.read_text().startswith("The Landing\n")
    assert list(path.parent.glob("*.tmp")) == []


def test_an_empty_story_can_be_exported_as_well(make_writer):
    exports = Exports(make_writer(""))
    path = exports.path
    exports.press("Ctrl+Return")

    assert path.name == "here.docx"
    assert path.exists()


def test_a_packet_says_and_asks_what_was_chosen_and_remembers_it(exports):
    exports.dialog.formats.choose("packet")
    exports.settle()
    form = exports.dialog._forms["packet"]
    form.reader.setText("Marit")
    form.greeting.setPlainText("Thank you for reading")
    form.read_on.buttons()[1].click()
    path = exports.path
    exports.press("Ctrl+Return")

    page = path.read_text(encoding="utf-8")
    again = Exports(exports.writer)
    assert path.name == "The Landing to read.html"
    assert "Thank you for reading" in page
    assert "too soon" not in page
    assert again.dialog._forms["packet"].options["readOn"] == "chapters"


def test_own_questions_for_readers_are_offered_to_be_asked(make_writer):
    writer = make_writer()
    writer.select("the sea rose")
    writer.press("Q")
    writer.type("Did you see it?")
    writer.press("Esc", "Esc")
    (note,) = writer.notes
    writer.screen.story.marking.set_tags(note.id, ("for readers",))
    exports = Exports(writer)
    exports.dialog.formats.choose("packet")
    exports.settle()

    offered = exports.dialog._forms["packet"].questions.text()
    path = exports.path
    exports.press("Ctrl+Return")
    assert offered == "your question tagged “for readers” is asked where it is"
    assert "Did you see it?" in path.read_text(encoding="utf-8")


def test_a_pdf_is_drawn_on_the_paper_that_was_chosen(exports):
    exports.dialog.formats.choose("pdf")
    exports.settle()
    form = exports.dialog._forms["pdf"]
    form._paper._paper.setCurrentIndex(form._paper._paper.findData("a5"))
    path = exports.path
    exports.press("Ctrl+Return")

    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    boxes = re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)
    assert {round(float(box.split()[2])) for box in boxes} <= {419, 420}
    assert boxes


def test_a_packet_never_shows_one_reader_what_another_noted(exports):
    exports.dialog.formats.choose("packet")
    exports.settle()
    exports.dialog._forms["packet"].notes.click()
    path = exports.path
    exports.press("Ctrl+Return")

    page = path.read_text(encoding="utf-8")
    assert "too soon" in page
    assert "poor thing" not in page


def test_a_page_for_the_web_has_no_notes_unless_they_are_wanted(exports):
    exports.dialog.formats.choose("html")
    exports.settle()
    path = exports.path
    exports.press("Ctrl+Return")
    without = path.read_text(encoding="utf-8")
    again = Exports(exports.writer)
    again.switch_to("All")
    again.press("Ctrl+Return")

    assert "too soon" not in without
    assert "too soon" in path.read_text(encoding="utf-8")
