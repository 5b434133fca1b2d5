"""From the first highlight to the next day, with the story on a real disk."""

from __future__ import annotations

from desktop.annotations.kinds import Kind, Status
from desktop.storage.story.story_state import Mode


def test_a_story_is_marked_revised_undone_closed_and_found_again(writer):
    writer.put_caret("Ines")
    writer.press("4")
    writer.put_caret("Nobody")
    writer.press("N")
    writer.type("Why not? And who")
    writer.press("Esc")
    writer.press("Ctrl+2")
    writer.put_caret("answered her", 8)
    writer.type(" a word to")

    assert "Nobody answered a word to her." in writer.text
    assert writer.state(writer.notes[1]) == "changed"
    writer.press("Ctrl+Z")
    assert "Nobody answered her." in writer.text
    writer.press("Ctrl+Shift+Z")
    writer.reopen()

    highlight, note = writer.notes
    assert writer.path.read_bytes() == writer.text.encode()
    assert "Nobody answered a word to her." in writer.text
    assert (highlight.kind, note.words) == (Kind.HIGHLIGHT, "Why not? And who")
    assert writer.passage(highlight).startswith("Ines went down")
    assert writer.passage(note) == "Nobody answered a word to her."
    assert writer.state(note) == "changed"
    assert writer.screen.modes.mode == Mode.REVISE


def test_everything_is_undone_in_the_order_in_which_it_was_done(writer):
    begun = writer.text
    writer.put_caret("Ines")
    writer.press("1")
    writer.press("Ctrl+2")
    writer.put_caret("morning")
    writer.type("early ")
    writer.press("Ctrl+Alt+N")
    writer.type("Too early")
    writer.press("Esc")
    states = []

    for _ in range(3):
        states.append((len(writer.notes), "early" in writer.text))
        writer.press("Ctrl+Z")
    states.append((len(writer.notes), "early" in writer.text))

    assert states == [(2, True), (1, True), (1, False), (0, False)]
    assert writer.text == begun
    assert not writer.window.menus.action("undo").isEnabled()


def test_what_was_undone_is_done_again(writer):
    writer.put_caret("Ines")
    writer.press("1")
    writer.press("Ctrl+2")
    writer.put_caret("morning")
    writer.type("early ")
    done = writer.text, [writer.passage(note) for note in writer.notes]

    writer.press("Ctrl+Z", "Ctrl+Z")
    writer.press("Ctrl+Shift+Z", "Ctrl+Y")

    assert (writer.text, [writer.passage(n) for n in writer.notes]) == done


def test_rereading_without_marking_leaves_the_folder_as_it_was(writer):
    before = {path: path.stat().st_mtime_ns for path in writer.path.parent.iterdir()}
    writer.press("J", "K", "Space", "Ctrl+F")
    writer.type("ferry")
    writer.press("Return", "Esc", "Ctrl+2", "Ctrl+1")

    writer.close()

    after = {path: path.stat().st_mtime_ns for path in writer.path.parent.iterdir()}
    assert after == before


def test_notes_are_on_disk_a_moment_later_without_being_asked(writer, qtbot):
    writer.put_caret("Ines")
    writer.press("2")

    qtbot.waitUntil(writer.notes_file.exists)

    (item,) = writer.items_on_disk()
    assert "Ines went down" in str(item["target"])
    assert writer.path.read_bytes() == writer.text.encode()


def test_typing_is_on_disk_a_moment_later_without_being_asked(writer, qtbot):
    writer.press("Ctrl+2")
    writer.put_caret("morning")

    writer.type("early ")

    qtbot.waitUntil(lambda: writer.path.read_bytes() == writer.text.encode())


def test_crlf_line_ends_stay_wherever_one_types(make_writer):
    writer = make_writer(b"One.\r\n\r\nTwo.\r\n")
    writer.put_caret("Two")
    writer.press("3", "Ctrl+2")
    writer.press("Ctrl+End")
    writer.type("Three\nFour")

    writer.reopen()

    assert writer.path.read_bytes() == b"One.\r\n\r\nTwo.\r\nThree\r\nFour"
    assert writer.passage(writer.notes[0]) == "Two."


def test_emoji_and_right_to_left_words_are_marked_and_found_again(make_writer):
    story = "😀 She waved 👩‍👩‍👧 at me. שלום עולם. مرحبا بالعالم 🌊 end.\n"
    writer = make_writer(story)
    for words in ("👩‍👩‍👧 at", "שלום", "بالعالم 🌊"):
        writer.select(words)
        writer.press("1")
    writer.press("Ctrl+2")
    writer.put_caret("She")
    writer.type("x")

    writer.reopen()

    passages = [writer.passage(note) for note in writer.notes]
    assert passages == ["👩‍👩‍👧 at", "שלום", "بالعالم 🌊"]
    assert writer.path.read_text(encoding="utf-8") == story.replace("She", "xShe")


def test_an_empty_story_can_be_noted_and_begun(make_writer):
    writer = make_writer("")
    writer.press("1")
    assert not writer.notes
    writer.press("W")
    writer.type("Begin with the sea")
    writer.press("Esc", "Ctrl+2")
    writer.type("The sea")

    writer.reopen()

    assert writer.path.read_text() == "The sea"
    assert [note.words for note in writer.notes] == ["Begin with the sea"]


def test_the_to_do_list_is_worked_through_with_one_key(writer):
    for words in ("Ines", "Nobody", "gulls"):
        writer.put_caret(words)
        writer.press("N")
        writer.type("check")
        writer.press("Esc")
    writer.press("Ctrl+Home", "Ctrl+2", "Ctrl+Alt+J")
    seen = []

    while writer.note is not None and len(seen) < 9:
        seen.append(writer.passage()[:4])
        writer.press("Ctrl+Return")

    assert seen == ["Ines", "Nobo", "The "]
    assert {note.status for note in writer.notes} == {Status.DONE}
    assert writer.said == "All notes are done."
    writer.press("Ctrl+Z")
    assert [note.status for note in writer.notes].count(Status.OPEN) == 1


def test_a_suggestion_is_applied_and_taken_back_with_keys(writer):
    before = writer.text
    writer.select("late")
    writer.press("S")
    writer.press("Ctrl+A")
    writer.type("early")
    writer.press("Esc")
    note = writer.note
    writer.press("Ctrl+2", "Ctrl+Alt+Y")

    applied, state = writer.text, writer.notes[0].state_word
    writer.press("Ctrl+Z")

    assert "“Is it early?”" in applied
    assert state == "applied"
    assert writer.text == before
    assert writer.notes[0].status is Status.OPEN
    assert writer.passage(note) == "late"


def test_a_suggestion_is_dismissed_and_taken_back_with_keys(writer):
    before = writer.text
    writer.select("late")
    writer.press("S")
    writer.type("r")
    writer.press("Esc", "X")

    dismissed = writer.note.state_word
    writer.press("Ctrl+Z")

    assert (dismissed, writer.note.state_word) == ("dismissed", "open")
    assert writer.text == before


def test_words_are_inserted_where_they_were_suggested(writer):
    writer.put_caret("sea")
    writer.press("I")
    writer.type("old ")
    writer.press("Esc", "Y")

    assert "and the old sea rose" in writer.text


def test_a_passage_that_is_deleted_keeps_its_note_and_comes_back(writer):
    writer.select("Nobody answered her.")
    writer.press("N")
    writer.type("Who")
    writer.press("Esc", "Ctrl+2")
    writer.select("Nobody answered her. ")

    writer.press("Del")
    writer.reopen()
    cut = writer.state(writer.notes[0]), writer.passage(writer.notes[0])
    writer.select("she asked. The")
    writer.press("Right", "Ctrl+Home")

    assert cut == ("cut", "")
    assert writer.screen.session.view(writer.notes[0].id).first_passage == (
        "Nobody answered her."
    )


def test_undo_brings_a_deleted_passage_back_to_its_note(writer):
    writer.select("Nobody answered her.")
    writer.press("1", "Ctrl+2")
    writer.select("asked. Nobody answered her. The")
    writer.press("Backspace")

    writer.press("Ctrl+Z")

    assert writer.passage(writer.notes[0]) == "Nobody answered her."
    assert writer.state(writer.notes[0]) == "exact"
