"""An answer brought onto its story: from the file to readers' files, and back."""

from __future__ import annotations

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import ManuscriptUnreadable
from desktop.exchange.manuscript import Sent
from desktop.exchange.returning.importing import Asked, Onto, bring_onto, import_onto
from desktop.exchange.returning.sending import pin_sent
from desktop.exchange.returning.sent_texts import sent_text
from desktop.exchange.returning.stories import By, stories_for
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.history import versions
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.notes.reader_writing import put_readers_back
from desktop.storage.story.story_file import read_story
from tests.exchange.returning.answers import AT, TEXT, answer, note


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "quay.md"
    path.write_text(TEXT, "utf-8")
    return path


def files(story):
    return sorted(path.name for path in story.parent.iterdir())


def test_what_is_brought_lies_beside_the_story_as_the_readers_own(story):
    imported = bring_onto(Onto(path=story), answer(note("fish"), note("late")))

    (reader,) = readers_of(story)
    assert (reader.name, len(reader.notes)) == ("Marit", 2)
    assert imported.sentences == ("Marit: 2 notes, 2 placed",)
    assert imported.label_of() == "Import of Marit’s notes"
    assert imported.label_of(hides_names=True) == "Import of readers’ notes"
    assert story.read_text("utf-8") == TEXT


def test_an_import_of_several_readers_is_put_back_as_one(story):
    read = answer(note("fish", by="Jon"), note("late", by="Marit"))
    imported = bring_onto(Onto(path=story), read)
    assert imported.label_of() == "Import of readers’ notes"
    assert len(files(story)) == 3

    put_readers_back(imported.written)

    assert files(story) == ["quay.md"]


def test_a_dry_run_writes_nothing(story):
    imported = bring_onto(Onto(path=story), answer(note("fish")), Asked(is_dry=True))

    assert imported.sentences == ("Marit: 1 note, 1 placed",)
    assert files(story) == ["quay.md"]


def test_a_file_that_nothing_can_read_is_told_by_its_name(story):
    with pytest.raises(ManuscriptUnreadable, match=r"cat\.jpg"):
        import_onto(Onto(path=story), b"\xff\xd8\xff\xe0", "cat.jpg")


def test_the_text_notes_are_on_is_kept_for_as_long_as_they_are(story):
    sent = pin_sent(story, AnnotationSet(), TEXT, AT)
    story.write_text("Another text altogether now.\n", "utf-8")

    bring_onto(Onto(path=story), answer(note("fish"), sent=sent))

    (reader,) = readers_of(story)
    assert versions.get(versions.sha256_of(TEXT)) == TEXT
    (state,) = reader.notes.texts.values()
    assert state.label == "Sent 29 Nov"
    assert state.date == AT


def test_the_text_that_was_sent_is_found_by_its_hash_among_drafts(story):
    keep_draft(read_story(story), "A draft.\n", AnnotationSet(), name="first")
    draft = versions.sha256_of("A draft.\n")
    versions.remove_text(draft)
    sent = pin_sent(story, AnnotationSet(), TEXT, AT)

    found = sent_text(story, answer(sent=sent), "Now.")
    assert (found.text, found.is_known) == (TEXT, True)


def test_without_a_hash_it_is_the_text_most_like_the_one_that_came_back(story):
    older = TEXT.replace("third", "second").replace("fish", "eels")
    pin_sent(story, AnnotationSet(), older, AT)
    keep_draft(read_story(story), TEXT, AnnotationSet(), name="mine")
    back = older.replace("--", "—").replace("*late*", "late")

    found = sent_text(story, answer(text=back), "Nothing of it is left.")

    assert (found.text, found.is_known) == (older, False)
    assert found.label == "Sent 29 Nov"


def test_of_a_text_that_is_like_none_nothing_was_sent(story):
    assert sent_text(story, answer(text="Once upon a time.\n"), TEXT) is None


def test_a_story_is_found_by_the_text_that_was_sent_of_it(story, tmp_path):
    other = tmp_path / "other.md"
    other.write_text("Another story.\n")
    sent = pin_sent(story, AnnotationSet(), TEXT, AT)
    story.write_text("All of it was written anew.\n")

    (found,) = stories_for(answer(sent=sent), [other, story])

    assert (found.path, found.by, found.is_sure) == (story, By.TEXT, True)


def test_a_story_is_offered_and_not_taken_where_it_is_only_much_alike(story, tmp_path):
    twin = tmp_path / "twin.md"
    twin.write_text(TEXT.replace("Nobody waits on the quay.", "They all wait there."))
    back = TEXT.replace("--", "—")

    found = stories_for(answer(text=back, sent=Sent(story="urn:x:no")), [twin, story])

    assert [each.path for each in found] == [story, twin]
    assert not any(each.is_sure for each in found)


def test_a_second_file_of_a_reader_is_joined_with_the_first(story):
    sent = pin_sent(story, AnnotationSet(), TEXT, AT)
    first = answer(note("fish"), note("late"), note("word"), sent=sent)
    bring_onto(Onto(path=story), first)
    second = answer(
        note("fish", "What fish?", note_id=note("fish").note.id, minutes=5),
        note("word"),
        note("third", minutes=60),
        sent=sent,
    )

    imported = bring_onto(Onto(path=story), second)

    (reader,) = readers_of(story)
    said = sorted(each.words for each in reader.notes.notes.values())
    assert said == ["What fish?", "Why?", "Why?"]
    assert imported.sentences == (
        "Marit: 3 notes, 3 placed",
        "Marit has deleted 1 note of an earlier answer.",
    )


def test_an_older_file_brings_back_nothing_that_was_changed_since(story):
    old = note("fish", "What fish is it, I wonder?")
    new = note("fish", "What?", note_id=old.note.id, minutes=60)
    bring_onto(Onto(path=story), answer(new))

    bring_onto(Onto(path=story), answer(old))

    (reader,) = readers_of(story)
    (kept,) = reader.notes.notes.values()
    assert kept.words == "What?"


def test_edits_without_tracking_come_once_however_often_they_are_sent(story):
    back = TEXT.replace("third", "fourth")
    sent = pin_sent(story, AnnotationSet(), TEXT, AT)
    read = answer(note("fish", text=back), text=back, sent=sent)
    bring_onto(Onto(path=story), read)

    again = bring_onto(Onto(path=story), read)

    (reader,) = readers_of(story)
    kinds = [each.kind for each in reader.notes.notes.values()]
    assert kinds.count(Kind.SUGGESTION) == 1
    assert again.written == ()


def test_of_a_story_without_a_word_the_story_itself_was_sent(story):
    found = sent_text(story, answer(text="* * *\n"), "***\n")

    assert found.text == "***\n"
