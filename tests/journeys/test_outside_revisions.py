"""The story is revised in another program, and every note is on its passage."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.storage.files.private_files import VERSIONS

STORY = (
    "The ferry had stopped running years ago, but Ines still went down.\n\n"
    "Tonight somebody has lit the lamp, and she counts to thirty on the steps.\n\n"
    "Behind them the town is only a row of windows, going out one by one.\n\n"
    "She makes the rope fast without looking, twice around and under.\n"
)


@pytest.fixture
def writer(make_writer):
    return make_writer(STORY)


def mark(writer, words):
    writer.select(words)
    writer.press("n")
    writer.type("See here")
    writer.press("Esc")
    return writer.note.id


def rewrite(writer, old, new):
    writer.screen.story.saving.save()
    path = writer.screen.story.path
    path.write_text(path.read_text().replace(old, new))


def reads(writer, note):
    anchor = writer.screen.session.anchor(note)
    words = anchor.span.of(writer.text) if anchor.span is not None else None
    return words, anchor.state


def test_a_rewritten_a_moved_and_a_deleted_passage_are_told_apart(writer):
    rewritten = mark(writer, "she counts to thirty on the steps")
    moved = mark(writer, "Behind them the town is only a row of windows")
    deleted = mark(writer, "twice around and under")
    kept = mark(writer, "The ferry had stopped running years ago")
    line = "Behind them the town is only a row of windows, going out one by one.\n\n"
    writer.screen.story.saving.save()
    path = writer.screen.story.path
    text = path.read_text().replace(line, "")
    text = text.replace("counts to thirty", "counted up to thirty")
    text = text.replace(", twice around and under.", ".")
    path.write_text(text + "\n" + line)

    writer.come_back()

    assert reads(writer, kept)[1] is AnchorState.EXACT
    assert reads(writer, rewritten) == (
        "she counted up to thirty on the steps",
        AnchorState.CHANGED,
    )
    assert reads(writer, moved)[0] == "Behind them the town is only a row of windows"
    assert reads(writer, deleted) == ("", AnchorState.CUT)


def test_one_line_says_what_became_of_the_notes_and_leads_through_them(writer):
    changed = mark(writer, "she counts to thirty on the steps")
    kept = mark(writer, "The ferry had stopped running years ago")
    rewrite(writer, "counts to thirty", "counted up to thirty")
    writer.come_back()
    said = writer.screen.message_bar.accessibleName()

    writer.press_button("Go through them")
    shown, chosen = writer.screen.reading.order, writer.screen.navigation.chosen
    writer.press_button("Show all notes")

    assert "1 note kept, 1 changed." in said
    assert (shown, chosen) == ([changed], changed)
    assert set(writer.screen.reading.order) == {changed, kept}


def test_taking_an_outside_edit_back_puts_every_note_back(writer):
    note = mark(writer, "she counts to thirty on the steps")
    rewrite(writer, "she counts to thirty on the steps", "nothing else happens")
    writer.come_back()
    gone = reads(writer, note)[1]

    writer.press("Ctrl+Z")

    assert gone is AnchorState.CUT
    assert reads(writer, note) == (
        "she counts to thirty on the steps",
        AnchorState.EXACT,
    )


def test_a_story_revised_while_it_was_shut_opens_with_its_notes_in_place(writer):
    note = mark(writer, "she counts to thirty on the steps")
    path = writer.screen.story.path
    writer.close()
    text = path.read_text()
    path.write_text(text.replace("counts to thirty", "counted up to thirty"))
    writer.open()

    assert reads(writer, note) == (
        "she counted up to thirty on the steps",
        AnchorState.CHANGED,
    )
    assert "1 changed" in writer.screen.message_bar.accessibleName()


def test_a_note_that_was_not_found_goes_where_it_may_be_by_one_key(writer):
    note = mark(writer, "the lamp")
    place = writer.span("the rope")
    placing, value = writer.screen.session.placing, writer.screen.session.notes
    from desktop.anchoring.anchor import Anchor

    nowhere = Anchor(None, AnchorState.UNPLACED, 0.5, (place,))
    placing.take(value.get(note), nowhere)
    writer.screen.navigation.choose(note)
    writer.screen.page.setFocus()

    writer.press("p")

    assert reads(writer, note) == ("the rope", AnchorState.EXACT)
    writer.press("Ctrl+Z")
    assert reads(writer, note)[1] is AnchorState.UNPLACED


def test_dismissing_the_line_shows_all_notes_again(writer):
    changed = mark(writer, "she counts to thirty on the steps")
    kept = mark(writer, "The ferry had stopped running years ago")
    rewrite(writer, "counts to thirty", "counted up to thirty")
    writer.come_back()
    writer.press_button("Go through them")

    writer.screen.message_bar.dismiss()

    assert set(writer.screen.reading.order) == {changed, kept}


def test_a_passage_that_comes_back_gets_its_note_back(writer):
    note = mark(writer, "she counts to thirty on the steps")
    rewrite(writer, ", and she counts to thirty on the steps", "")
    writer.come_back()
    gone = reads(writer, note)[1]

    rewrite(writer, "the lamp", "the lamp, and she counts to thirty on the steps")
    writer.come_back()

    assert gone is AnchorState.CUT
    assert reads(writer, note) == (
        "she counts to thirty on the steps",
        AnchorState.EXACT,
    )


EARS = "“You’re the clockmaker’s girl,” he said. “You’ve your father’s ears.”\n"
ENTITIES = (
    "&ldquo;You&rsquo;re the clockmaker&rsquo;s girl,&rdquo; he said. "
    "&ldquo;You&rsquo;ve your father&rsquo;s ears.&rdquo;\n"
)


@pytest.mark.parametrize("is_kept", [True, False], ids=["kept", "by-quotes"])
def test_a_passage_whose_quotes_became_entities_is_all_of_it(
    make_writer, home, is_kept
):
    writer = make_writer(EARS)
    writer.select("“You’ve your father’s ears.”")
    writer.press("1")
    writer.call("save-now")
    writer.close()
    writer.path.write_text(ENTITIES)
    if not is_kept:
        for kept in VERSIONS.path.iterdir():
            kept.unlink()
    writer.open()

    (note,) = writer.notes
    assert writer.passage(note) == ENTITIES.partition("said. ")[2].strip()
    assert writer.state(note) == "changed"


def test_while_it_is_open_too(make_writer):
    writer = make_writer(EARS)
    writer.select("“You’ve your father’s ears.”")
    writer.press("1")
    writer.call("save-now")
    writer.path.write_text(ENTITIES)
    writer.come_back()

    (note,) = writer.notes
    assert writer.passage(note) == ENTITIES.partition("said. ")[2].strip()
    assert writer.state(note) == "changed"
