"""A story that is called otherwise now, or lies elsewhere, keeps its notes."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QListView

from desktop.app import App
from desktop.storage.story.chosen_encoding import choose_encoding
from tests.journeys.conftest import STORY

BESIDE = "The notes on this text lie beside “here.txt”"


@pytest.fixture
def noted(make_writer):
    """A story with a note, a draft and a reader's notes, saved and closed."""
    writer = make_writer()
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type("Late. ")
    writer.call("save-now")
    # The note last: it is to name the text as it is then, however slow all this is.
    writer.press("Ctrl+1")
    writer.select("the sea rose")
    writer.press("N")
    writer.type("Really")
    writer.press("Esc")
    writer.call("save-now")
    drafts = writer.path.with_name("here.txt.drafts")
    drafts.mkdir()
    (drafts / "first.txt").write_text("An old draft.\n")
    shutil.copy(
        writer.notes_file, writer.path.with_name("here.txt.annotations.Joan.json")
    )
    writer.close()
    return writer


def come_back_another_day(writer, path):
    writer.app.let_go()
    writer.app = App(QApplication.instance())
    writer.path = path
    writer.open()


def wait_until_asked(qtbot, writer, words=BESIDE):
    qtbot.waitUntil(lambda: words in writer.told)


def take_along(qtbot, writer):
    wait_until_asked(qtbot, writer)
    writer.press_button("Bring them along")
    qtbot.waitUntil(lambda: writer.app.windows[-1].isVisible() and shown(writer))
    writer.window = writer.app.windows[-1]
    writer.settle()


def shown(writer):
    screen = writer.app.windows[-1].story_screen
    return screen is not None and len(screen.session.notes) > 0


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_notes_of_a_renamed_story_are_offered_and_move(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert writer.passage(writer.notes[0]) == "the sea rose"
    folder = new.parent
    qtbot.waitUntil(
        lambda: (
            names(folder)
            == [
                "renamed.txt",
                "renamed.txt.annotations.Joan.json",
                "renamed.txt.annotations.json",
                "renamed.txt.drafts",
            ]
        )
    )
    assert "first.txt" in names(folder / "renamed.txt.drafts")
    writer.close()
    come_back_another_day(writer, new)
    assert [note.words for note in writer.notes] == ["Really"]
    assert BESIDE not in writer.told


@pytest.mark.parametrize("goes_too", [False, True], ids=["alone", "with-its-notes"])
def test_a_story_read_in_an_encoding_that_was_chosen_is_read_so_when_renamed(
    make_writer, tmp_path, qtbot, goes_too
):
    data = "Паром\n\nВсю ночь шёл дождь.\n".encode("koi8_r")
    choose_encoding(tmp_path / "here.txt", "cp1251", data)
    writer = make_writer(data)
    read = writer.screen.session.text
    writer.select(read[7:12])
    writer.press("N")
    writer.type("Who?")
    writer.press("Esc")
    writer.close()
    new = writer.path.with_name("renamed.txt")
    writer.path.rename(new)
    if goes_too:
        writer.notes_file.rename(new.with_name("renamed.txt.annotations.json"))

    come_back_another_day(writer, new)
    if not goes_too:
        take_along(qtbot, writer)

    assert writer.screen.session.text == read
    assert writer.passage(writer.notes[0]) == read[7:12]


def test_notes_of_a_moved_story_are_found_in_the_folder_it_left(noted, qtbot):
    writer, old = noted, noted.path
    new = old.parent / "elsewhere" / "here.txt"
    new.parent.mkdir()
    old.rename(new)

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert writer.passage(writer.notes[0]) == "the sea rose"
    qtbot.waitUntil(lambda: names(old.parent) == ["elsewhere"])


def test_the_history_goes_along(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    versions = writer.screen.story.saving.versions.log.history()

    assert len(versions) >= 2


def test_a_copy_gets_a_copy_of_the_notes(noted, qtbot):
    writer, new = noted, noted.path.with_name("copy.txt")
    shutil.copy(writer.path, new)
    before = noted.notes_file.read_bytes()

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert writer.passage(writer.notes[0]) == "the sea rose"
    old = new.with_name("here.txt.annotations.json")
    assert old.read_bytes() == before
    assert len(writer.items_on_disk()) == len(json.loads(before)["items"])


def test_who_begins_without_them_is_not_asked_again(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    come_back_another_day(writer, new)
    wait_until_asked(qtbot, writer)

    writer.press_button("Begin without them")
    writer.close()
    come_back_another_day(writer, new)
    qtbot.wait(300)

    assert BESIDE not in writer.told
    assert new.with_name("here.txt.annotations.json").exists()


def test_notes_made_meanwhile_are_joined_with_those_brought(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    come_back_another_day(writer, new)
    wait_until_asked(qtbot, writer)
    writer.press("Ctrl+1")
    writer.select("Nobody")
    writer.press("1")
    writer.call("save-now")

    writer.press_button("Bring them along")
    qtbot.waitUntil(lambda: len(writer.app.windows[-1].story_screen.session.notes) == 2)
    writer.window = writer.app.windows[-1]

    passages = {writer.passage(note) for note in writer.notes}
    assert passages == {"the sea rose", "Nobody"}


def test_notes_are_found_without_the_apps_own_folder(noted, qtbot, home):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    shutil.rmtree(home)

    come_back_another_day(writer, new)
    take_along(qtbot, writer)
    assert writer.passage(writer.notes[0]) == "the sea rose"


def test_notes_are_brought_from_what_is_kept_where_their_file_is_gone_too(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    writer.notes_file.unlink()

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert writer.passage(writer.notes[0]) == "the sea rose"


def test_a_story_that_was_edited_as_well_is_known_by_what_is_the_same(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    new.write_text(new.read_text().replace("The gulls were asleep.", "Gulls slept."))

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert writer.passage(writer.notes[0]) == "the sea rose"


def test_another_text_in_the_folder_is_offered_nothing(noted, qtbot):
    other = noted.path.with_name("other.txt")
    other.write_text("Quite another story.\n\nOf other people.\n")
    noted.path.unlink()

    come_back_another_day(noted, other)
    qtbot.wait(300)

    assert noted.told == ""


def test_nothing_that_is_there_is_written_over(noted, qtbot):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    joan = new.with_name("renamed.txt.annotations.Joan.json")
    joan.write_text("{}")

    come_back_another_day(writer, new)
    take_along(qtbot, writer)

    assert joan.read_text() == "{}"
    assert new.with_name("here.txt.annotations.Joan.json").exists()
    assert "stays where it is" in writer.told


# The list of stories


@pytest.fixture
def start(noted, qtbot):
    """The start page, after the story of the list was renamed."""
    noted.new = noted.path.with_name("renamed.txt")
    noted.path.rename(noted.new)
    noted.app.let_go()
    noted.app = App(QApplication.instance())
    noted.window = noted.app.new_window()
    noted.window.activateWindow()
    qtbot.waitActive(noted.window)
    noted.settle()
    return noted


@pytest.fixture
def chosen(monkeypatch):
    """What the author is asked, and chooses."""
    asked = []

    def choose(parent, title, place, *_):
        asked.append((title, place))
        return "" if choose.is_cancelled else choose.answer or place, ""

    choose.answer, choose.asked, choose.is_cancelled = None, asked, False
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return choose


def rows(writer):
    return writer.window.findChildren(QListView)[0]


def wait_until_open(qtbot, writer):
    qtbot.waitUntil(lambda: shown(writer))
    writer.window, writer.path = writer.app.windows[-1], writer.new
    writer.settle()


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_a_story_that_is_gone_is_located(start, chosen, qtbot, way):
    view = rows(start)
    if way == "keyboard":
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Return)
    else:
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    wait_until_open(qtbot, start)

    (title, place), *_ = chosen.asked
    assert title == "Where is “here.txt” now?"
    assert place == str(start.new)
    assert start.passage(start.notes[0]) == "the sea rose"
    old = start.new.with_name("here.txt.annotations.json")
    qtbot.waitUntil(lambda: not old.exists())


def test_it_is_looked_for_near_where_it_was(start, chosen, qtbot):
    folder = start.new.parent / "second" / "part"
    folder.mkdir(parents=True)
    start.new = start.new.rename(folder / "other name.txt")
    rows(start).setFocus()

    QTest.keyClick(rows(start), Qt.Key.Key_Return)

    wait_until_open(qtbot, start)
    assert chosen.asked[0][1] == str(start.new)


def test_a_file_with_notes_of_its_own_is_not_taken_unasked(start, chosen, qtbot):
    own = start.new.with_name("own.txt")
    own.write_text(STORY)
    notes = start.new.with_name("here.txt.annotations.json").read_text()
    theirs = own.with_name("own.txt.annotations.json")
    theirs.write_text(
        notes.replace("Really", "Certainly").replace("uuid:01", "uuid:02")
    )
    before, chosen.answer, start.new = theirs.read_bytes(), str(own), own

    rows(start).setFocus()
    QTest.keyClick(rows(start), Qt.Key.Key_Return)
    bar = start.window.centralWidget().message_bar
    qtbot.waitUntil(lambda: "has notes of its own" in bar.accessibleName())

    assert theirs.read_bytes() == before
    start.press_button("Join both", start.window)
    wait_until_open(qtbot, start)
    assert {note.words for note in start.notes} == {"Really", "Certainly"}


def test_who_chooses_nothing_finds_the_list_as_it_was(start, chosen, qtbot):
    chosen.is_cancelled = True
    rows(start).setFocus()
    QTest.keyClick(rows(start), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(chosen.asked))
    start.settle()

    assert rows(start).model().rowCount() == 1
    assert start.new.with_name("here.txt.annotations.json").exists()
