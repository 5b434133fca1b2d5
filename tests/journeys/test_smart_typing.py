"""Writing with the keys a keyboard has, in a story with curly quotes."""

from __future__ import annotations


def test_a_sentence_and_a_note_read_as_the_story_does(writer):
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")
    writer.type('"It\'s gone," she said. ')
    assert "“It’s gone,” she said. In the morning" in writer.text

    writer.press("Ctrl+Z")
    assert "“It’s gone,” In the" in writer.text or "she said" not in writer.text
    writer.press("Ctrl+Y", "Ctrl+S")
    assert "“It’s gone,” she said." in writer.path.read_text(encoding="utf-8")

    writer.select("asleep")
    writer.press("Ctrl+Alt+N")
    writer.type('"Awake"?')
    assert "“Awake”?" in [note.words for note in writer.notes]


def test_backspace_in_a_note_gives_back_the_key(writer):
    writer.select("asleep")
    writer.press("N")
    writer.type('so "')
    writer.press("Backspace")
    assert [note.words for note in writer.notes] == ['so "']

    writer.press("Backspace", "Backspace")
    assert [note.words for note in writer.notes] == ["so"]


def test_undo_in_a_note_gives_back_the_key(writer):
    writer.select("asleep")
    writer.press("N")
    writer.type('so "')

    writer.press("Ctrl+Z")

    assert [note.words for note in writer.notes] == ['so "']


def test_what_is_suggested_reads_as_the_story_does(writer):
    writer.press("Ctrl+2", "Ctrl+Shift+E")
    writer.put_caret("Nobody answered")
    writer.type('"No--"')

    assert [note.replacement for note in writer.notes] == ["“No--”"]


def test_the_author_can_have_every_key_as_it_is(writer):
    writer.app.preferences.update(smart_typing=False)
    writer.press("Ctrl+2")
    writer.put_caret("In the morning")

    writer.type('"It\'s gone"')

    assert '"It\'s gone"In the morning' in writer.text
