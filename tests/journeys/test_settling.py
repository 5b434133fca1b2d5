"""What is settled with a lens stays so, and is seen nowhere among the notes."""

from __future__ import annotations

import json
import shutil

import pytest

from desktop.__main__ import main
from desktop.lenses.finding import Finding, LensName
from desktop.session.lenses.settling import StoryKnown, choose, settle
from desktop.storage.drafts.found_drafts import counted
from tests.journeys.test_recovering import come_again, crash

TENSE = LensName.TENSE
SCENE = "“Is it late?” she asked. Nobody answered her. The gulls were asleep."


class Lens:
    """Somebody who looks at a story through a lens."""

    def __init__(self, writer):
        self.writer = writer

    def finding(self, words="rose"):
        span = self.writer.span(words)
        return Finding(TENSE, "past", span, "Past", "rises", f"slip:{words}")

    def settle(self, words="rose"):
        session, marking = self.writer.screen.session, self.writer.screen.story.marking
        settle(session, marking, self.finding(words))
        self.writer.settle()

    def choose(self, key, words):
        session, marking = self.writer.screen.session, self.writer.screen.story.marking
        choose(session, marking, TENSE, key, self.writer.span(words))
        self.writer.settle()

    @property
    def known(self):
        return StoryKnown(self.writer.screen.session).known()

    def is_settled(self, words="rose"):
        return self.known.is_settled(self.finding(words))

    def stretches(self):
        return [(c.chosen, c.span.of(self.writer.text)) for c in self.known.choices]


@pytest.fixture
def lens(writer):
    """A story with a note, and two findings and a stretch of which it is said."""
    lens = Lens(writer)
    writer.select("gulls")
    writer.press("n")
    writer.type("Which?")
    writer.press("Esc", "Esc")
    lens.settle()
    lens.settle("answered")
    lens.choose("told-in:present", SCENE)
    return lens


def test_nobody_but_the_lens_is_shown_it(lens, capsysbinary):
    writer, screen = lens.writer, lens.writer.screen
    note = writer.notes[0].id
    screen.display.finish()

    assert len(writer.notes) == 4
    assert [*screen.reading.order] == [note]
    assert len(screen.overview.marks) == 1
    assert {card.note_id for card in writer.margin._table.pool} == {note}
    blocks = range(writer.page.live.block_count)
    assert len([w for n in blocks for w in screen.marks.washes(n)]) == 1
    for key in ("k", "j", "j", "k"):
        writer.press(key)
        assert writer.note is None or writer.note.id == note
    writer.call("all-notes")
    assert writer.window.desk.all_notes.desk.table.ids == [note]
    writer.press("Ctrl+2")
    screen.display.finish()
    assert screen.todo.head.aside == "0 of 1 done"
    writer.call("save-now")
    assert all("Which?" in said for said in printed(writer.path, capsysbinary))
    assert not any("slip" in said for said in printed(writer.path, capsysbinary))
    assert counted(screen.session.notes) == (1, 1)
    assert len(writer.items_on_disk()) == 4


def printed(path, capsysbinary):
    """Return the notes on a story as the command line prints them."""
    found = []
    for options in ((), ("--json",), ("--csv",)):
        assert main(["notes", str(path), *options]) == 0
        found.append(capsysbinary.readouterr()[0].decode())
    assert len(json.loads(found[1])) == 1
    return found


def test_it_is_so_after_edits_by_others_while_the_story_is_closed(lens):
    writer = lens.writer
    writer.reopen()
    before = lens.is_settled(), lens.is_settled("answered"), lens.stretches()
    writer.close()
    text = writer.path.read_text()
    text = text.replace("Ines went down", "Then Ines climbed down")
    text = text.replace(" Nobody answered her.", "").replace("The Landing\n", "")
    writer.path.write_text(text)

    writer.open()

    assert before == (True, True, [("present", SCENE)])
    assert [s.key for s, _ in lens.known.settled_places] == ["slip:rose"]
    assert lens.is_settled()
    assert lens.stretches() == [("present", SCENE.replace(" Nobody answered her.", ""))]
    assert "1 cut" not in writer.told


def test_others_edit_it_while_the_story_is_open(lens):
    writer = lens.writer
    writer.call("save-now")
    text = writer.path.read_text()
    writer.path.write_text(text.replace("and the sea rose", "rose, and the sea rose"))

    writer.come_back()

    (place,) = [at for said, at in lens.known.settled_places if "rose" in said.key]
    assert place.start == writer.text.index("sea rose") + 4
    assert "1 note kept" in writer.told


def test_it_is_so_after_a_crash_and_in_a_copy_of_the_folder(
    lens, make_writer, tmp_path
):
    crash(lens.writer)
    back = Lens(come_again(make_writer, lens.writer))
    told = back.writer.told
    back.writer.press_button("Recover")
    known = back.is_settled(), back.stretches()
    back.writer.close()
    there = tmp_path / "there"
    there.mkdir()
    shutil.copy(back.writer.notes_file, there)

    copy = Lens(make_writer(back.writer.path.read_bytes(), name="there/here.txt"))

    assert ": 1 note and what was settled with lenses." in told
    assert (
        known == (copy.is_settled(), copy.stretches()) == (True, [("present", SCENE)])
    )


def test_words_that_are_cut_out_and_put_back_are_settled_still(lens):
    writer = lens.writer
    writer.press("Ctrl+2")
    writer.select("and the sea rose")
    writer.press("Ctrl+X")
    gone = lens.known.settled_places

    writer.put_caret("In the morning")
    writer.press("Ctrl+V")
    back = lens.is_settled()
    writer.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")

    assert [said.key for said, _ in gone] == ["slip:answered"]
    assert back
    assert lens.is_settled()
    assert lens.stretches() == []
