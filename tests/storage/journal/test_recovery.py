from __future__ import annotations

import hashlib
import os
import time

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.storage.files.derived_names import notes_path
from desktop.storage.history import versions
from desktop.storage.journal.journal import Journal, journal_folder
from desktop.storage.journal.journals import leftover_of, leftovers
from desktop.storage.journal.recovery import (
    Verdict,
    keep_texts,
    put_away,
    recovery_of,
    with_recovered_notes,
)
from desktop.storage.notes.notes_bytes import read_notes
from desktop.value import replace
from tests.storage.journal_samples import (
    NOW,
    begin,
    later,
    note_on,
    notes_record,
    saved_record,
    text_record,
)

BASE = "the old sea\nis calm\n"
OURS = "the old grey sea\nis calm\n"
THEIRS = "the old sea\nis calm today\n"


@pytest.fixture
def story(story):
    story.write_text(BASE)
    return story


@pytest.fixture(autouse=True)
def in_utc(monkeypatch):
    """Say times as they are in UTC, wherever the test runs."""
    with monkeypatch.context() as context:
        context.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()


def bytes_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def left(story, *records, start=None):
    """Leave a journal behind that began with the files as they are."""
    start = start or begin(story, BASE)
    if story:
        start = replace(start, bytes_sha256=bytes_of(story))
        if notes_path(story).exists():
            start = replace(start, notes_sha256=bytes_of(notes_path(story)))
    journal = Journal.create(journal_folder(), start)
    journal.append(records, is_synced=True)
    journal.close()


def recovered(story, *records, **details):
    left(story, *records, **details)
    return recovery_of(leftover_of(story))


def write_notes(story, *notes):
    found = AnnotationSet(notes={note.id: note for note in notes})
    notes_path(story).write_bytes(serialise_notes(found, story.name))


def forget(text):
    sha256 = versions.sha256_of(text)
    (kept,) = journal_folder().parent.rglob(f"{sha256}.z")
    kept.unlink()


def test_what_was_not_saved_is_offered(story):
    recovery = recovered(story, text_record(BASE, OURS))

    assert recovery.verdict is Verdict.OFFER
    assert (recovery.story, recovery.text) == (story, OURS)
    assert (recovery.base, recovery.theirs) == (BASE, BASE)


def test_the_last_text_is_the_one_that_is_offered(story):
    texts = text_record(BASE, "first\n"), text_record(BASE, OURS)

    assert recovered(story, *texts).text == OURS


def test_a_text_that_was_told_without_its_name_is_offered_all_the_same(story):
    texts = text_record(BASE, "first\n"), text_record(BASE, OURS, is_named=False)

    recovery = recovered(story, *texts)

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, OURS)
    assert recovery.edit == text_record(BASE, OURS)
    assert recovery.scraps == ()


def test_a_text_without_its_name_that_is_in_the_file_is_finished(story):
    left(story, text_record(BASE, OURS, is_named=False))
    story.write_text(OURS)

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


def test_of_a_text_without_its_name_that_cannot_be_put_together_the_words_are_left(
    story,
):
    left(story, text_record(BASE, OURS, is_named=False))
    story.write_text(THEIRS)
    forget(BASE)

    recovery = recovery_of(leftover_of(story))

    assert (recovery.text, recovery.scraps) == (None, ("grey ",))


def test_what_was_typed_after_a_save_that_nobody_told_of_is_the_author_s(story):
    later_text = "the old grey sea\nis calm here\n"
    left(
        story,
        text_record(BASE, OURS),
        text_record(BASE, later_text, is_named=False),
    )
    story.write_text(OURS)

    recovery = recovery_of(leftover_of(story))

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, later_text)


def test_what_was_saved_is_finished(story):
    left(story, text_record(BASE, OURS))
    story.write_text(OURS)

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


def test_a_journal_that_tells_nothing_is_finished(story):
    assert recovered(story).verdict is Verdict.FINISHED


def test_what_is_as_it_was_again_is_finished(story):
    texts = text_record(BASE, OURS), text_record(BASE, BASE)
    left(story, *texts)
    story.write_text(THEIRS)

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


def test_where_somebody_else_wrote_as_well_both_are_to_be_joined(story):
    left(story, text_record(BASE, OURS))
    story.write_text(THEIRS)

    recovery = recovery_of(leftover_of(story))

    assert recovery.verdict is Verdict.MERGE
    found = recovery.base, recovery.text, recovery.theirs
    assert found == (BASE, OURS, THEIRS)


def test_what_was_typed_after_a_save_is_offered(story):
    saved = "the older sea\nis calm\n"
    records = text_record(BASE, saved), saved_record(saved), text_record(BASE, OURS)
    left(story, *records)
    story.write_text(saved)

    recovery = recovery_of(leftover_of(story))

    assert recovery.verdict is Verdict.OFFER
    assert (recovery.base, recovery.text) == (saved, OURS)


def test_a_save_that_was_not_told_of_is_known_as_the_author_s(story):
    saved = "the older sea\nis calm\n"
    left(story, text_record(BASE, saved), text_record(BASE, OURS))
    story.write_text(saved)

    assert recovery_of(leftover_of(story)).verdict is Verdict.OFFER


def test_others_are_joined_with_what_was_saved_last(story):
    saved = "the older sea\nis calm\n"
    records = text_record(BASE, saved), saved_record(saved), text_record(BASE, OURS)
    left(story, *records)
    story.write_text(THEIRS)

    recovery = recovery_of(leftover_of(story))

    assert recovery.verdict is Verdict.MERGE
    assert recovery.base == saved


def test_typing_back_to_before_a_save_is_offered(story):
    records = text_record(BASE, OURS), saved_record(OURS), text_record(BASE, BASE)
    left(story, *records)
    story.write_text(OURS)

    assert recovery_of(leftover_of(story)).text == BASE


@pytest.mark.parametrize("become", ["gone", "a folder", "no text"])
def test_a_story_without_its_file_is_offered_as_a_new_one(story, become):
    left(story, text_record(BASE, OURS))
    story.unlink()
    if become == "a folder":
        story.mkdir()
    if become == "no text":
        story.write_bytes(b"%PDF-1.7\xff\xfe\x00")

    recovery = recovery_of(leftover_of(story))

    assert recovery.verdict is Verdict.OFFER
    assert (recovery.story, recovery.text, recovery.theirs) == (None, OURS, None)
    assert "“sea.txt” was not saved" in recovery.sentence


def test_a_story_that_never_had_a_file_is_offered():
    recovery = recovered(None, text_record("", "Once"), start=begin(None, ""))

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, "Once")
    assert recovery.sentence.startswith("A story without a file was not saved")


def test_without_the_text_it_began_with_the_words_are_still_shown(story):
    new = BASE.replace("calm", "wild").replace("the", "a grey")
    left(story, text_record(BASE, new))
    forget(BASE)
    story.write_bytes(b"somebody else's sea\n")

    recovery = recovery_of(leftover_of(story))

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, None)
    assert recovery.scraps == ("a grey", "wild")
    assert recovery.words == 3


def test_the_text_it_began_with_may_still_be_in_the_file(story):
    left(story, text_record(BASE, OURS))
    forget(BASE)

    recovery = recovery_of(leftover_of(story))

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, OURS)
    assert recovery.base == BASE


def test_a_text_that_does_not_add_up_is_not_believed(story):
    wrong = replace(text_record(BASE, OURS), sha256="0" * 64)

    recovery = recovered(story, text_record(BASE, OURS), wrong)

    assert recovery.text == OURS
    assert recovery.scraps == ("grey ",)


def test_a_damaged_beginning_keeps_no_text_from_being_offered(story):
    left(story, text_record(BASE, OURS))
    (path,) = journal_folder().iterdir()
    path.write_bytes(b"\0" * 20 + path.read_bytes()[20:])

    recovery = recovery_of(leftover_of(story))

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, OURS)


def test_a_file_nobody_wrote_is_known_by_its_bytes(story):
    story.write_bytes("при\n".encode("koi8_r"))
    start = begin(story, "при\n", encoding="klingon")

    recovery = recovered(story, text_record("при\n", "привет\n"), start=start)

    assert recovery.verdict is Verdict.OFFER
    assert recovery.theirs == recovery.base == "при\n"


def test_what_was_typed_after_a_save_in_an_old_encoding_is_offered(story):
    story.write_bytes(b"")
    saved, typed = text_record("", "при\n"), text_record("", "привет\n")
    left(story, saved, typed, start=begin(story, "", encoding="koi8_r"))
    story.write_bytes("при\n".encode("koi8_r"))

    recovery = recovery_of(leftover_of(story))

    assert recovery.verdict is Verdict.OFFER
    assert recovery.theirs == recovery.base == "при\n"


def test_a_saved_story_in_an_old_encoding_is_known_by_its_text(story):
    base, ours = "при\n", "привет\n"  # Too short for a guess to be right.
    story.write_bytes(base.encode("koi8_r"))
    start = begin(story, base, encoding="koi8_r")
    left(story, text_record(base, ours), start=start)
    story.write_bytes(ours.encode("koi8_r"))

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "a\0b"])
def test_an_encoding_that_is_none_is_passed_over(story, encoding):
    start = begin(story, BASE, encoding=encoding)

    assert recovered(story, text_record(BASE, OURS), start=start).text == OURS


def test_notes_that_were_not_saved_are_offered(story):
    note = note_on("Why?")
    write_notes(story)

    recovery = recovered(story, notes_record(note, text=BASE))
    keep_texts(recovery)
    notes = with_recovered_notes(read_notes(story), recovery)

    assert (recovery.verdict, recovery.text) == (Verdict.OFFER, None)
    assert recovery.notes == (note,)
    assert recovery.described_on == {note.id: versions.sha256_of(BASE)}
    assert notes.get(note.id).words == "Why?"
    assert notes.texts[notes.get(note.id).passage.state]


def test_the_text_a_note_was_made_on_can_be_found_again(story):
    left(story, text_record(BASE, OURS), notes_record(note_on("Why?"), text=OURS))
    story.write_text(THEIRS)

    keep_texts(recovery_of(leftover_of(story)))

    assert versions.get(versions.sha256_of(OURS)) == OURS


def test_notes_that_were_saved_are_finished(story):
    note = note_on("Why?")
    left(story, notes_record(note))
    write_notes(story, note)

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


def test_a_deleted_note_is_to_be_deleted(story):
    note = note_on("Why?")
    write_notes(story, note)

    recovery = recovered(story, notes_record(deleted={note.id: later(9)}))

    assert recovery.deleted == {note.id: later(9)}
    assert recovery.note_count == 1
    assert not with_recovered_notes(read_notes(story), recovery).notes


def test_an_undone_note_is_undone_if_nobody_else_wrote_the_notes(story):
    note = note_on("Why?")
    changed = note.with_words("Why here?", later(1))
    write_notes(story, changed)

    recovery = recovered(story, notes_record(note))

    assert with_recovered_notes(read_notes(story), recovery).get(note.id) == note


def test_notes_somebody_else_wrote_later_stay(story):
    note = note_on("Why?")
    left(story, notes_record(note))
    write_notes(story, note.with_words("Theirs", later(1)))

    assert recovery_of(leftover_of(story)).verdict is Verdict.FINISHED


def test_notes_are_offered_when_their_file_cannot_be_read(story):
    note = note_on("Why?")
    left(story, notes_record(note))
    notes_path(story).write_text("{")

    recovery = recovery_of(leftover_of(story))

    assert (recovery.verdict, recovery.note_count) == (Verdict.OFFER, 1)


@pytest.mark.parametrize(
    ("records", "said"),
    [
        pytest.param([text_record(BASE, OURS)], "1 word", id="a-word"),
        pytest.param(
            [text_record(BASE, OURS), notes_record(note_on("a"), note_on("b"))],
            "1 word and 2 notes",
            id="words-and-notes",
        ),
        pytest.param([notes_record(note_on("a"))], "1 note", id="a-note"),
        pytest.param([text_record(BASE, BASE + "\n")], "blanks or signs", id="blanks"),
        pytest.param([text_record(BASE, "x " * 1200)], "1\u202f200 words", id="many"),
    ],
)
def test_the_author_is_told_how_much_there_is(story, records, said):
    recovery = recovered(story, *records)

    assert recovery.at == NOW
    assert recovery.sentence == (
        f"“sea.txt” was not saved when Reread ended on 25 November at 14:03: {said}."
    )


def test_a_finished_journal_is_removed(story):
    put_away(recovered(story))

    assert list(journal_folder().iterdir()) == []


def test_a_journal_that_is_not_finished_is_never_removed(story, home):
    put_away(recovered(story, text_record(BASE, OURS)))

    assert leftovers() == []
    assert len(list((home / "state" / "rescue").iterdir())) == 1


def test_a_damaged_journal_is_never_removed(story, home):
    left(story)
    (path,) = journal_folder().iterdir()
    with path.open("ab") as journal:
        journal.write(b'\n0123abcd {"kind": "te')

    put_away(recovery_of(leftover_of(story)))

    assert len(list((home / "state" / "rescue").iterdir())) == 1


def test_nothing_is_written_by_looking(story, home):
    left(story, text_record(BASE, OURS), notes_record(note_on("Why?"), text=OURS))
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*")}

    recovery_of(leftover_of(story))

    assert {path: path.stat().st_mtime_ns for path in home.rglob("*")} == before


def test_a_disk_that_fails_while_looking_loses_nothing(story, failing_disk, home):
    left(story, text_record(BASE, OURS), notes_record(note_on("Why?"), text=OURS))
    leftover = leftover_of(story)
    disk = failing_disk()
    recovery_of(leftover, disk)

    for number in range(len(disk.calls)):
        recovery = recovery_of(leftover, failing_disk(number))
        assert recovery.verdict is not Verdict.FINISHED
        assert recovery.text == OURS or recovery.scraps
        assert recovery.notes


def test_a_name_that_is_not_unicode_is_recovered(story):
    odd = story.with_name(os.fsdecode(b"caf\xe9.txt"))
    story.rename(odd)

    recovery = recovered(odd, text_record(BASE, OURS))

    assert (recovery.story, recovery.text) == (odd, OURS)
    assert "“caf\ufffd.txt”" in recovery.sentence
