"""What is known of how readers read: which text, how far, when it came back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.text_state import text_state
from desktop.session.exchange.reader_facts import (
    READ_TO,
    ReaderFacts,
    ReaderFile,
    facts_of,
)
from desktop.storage.history import versions

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
SENT = "Landing\n\nOne.\n\n* * *\n\nTwo.\n\n* * *\n\nThree.\n"
TODAY = SENT.replace("Two.", "Two of them.")


def file_of(tmp_path, read_to, text=SENT):
    path = tmp_path / "here.txt.annotations.Marit.json"
    path.write_text("{}")
    known = text_state(versions.sha256_of(text), date=NOW)
    raw = {} if read_to is None else {READ_TO: read_to}
    notes = AnnotationSet(texts={known.id: known}, raw=raw)
    return ReaderFile("urn:marit", path, notes)


def facts(tmp_path, read_to, **more):
    story = tmp_path / "here.txt"
    return facts_of(story, (file_of(tmp_path, read_to, **more),), TODAY)["urn:marit"]


@pytest.mark.parametrize(
    ("read_to", "is_whole", "scene"),
    [
        (len(SENT), True, 0),
        (len(SENT) - 1, True, 0),
        (SENT.index("Two"), False, 2),
        (SENT.index("One"), False, 1),
        (10**9, True, 0),
    ],
)
def test_how_far_she_read_is_told_of_the_text_she_had(
    tmp_path, read_to, is_whole, scene
):
    versions.keep(SENT)

    found = facts(tmp_path, read_to)

    assert (found.is_whole, found.scene) == (is_whole, scene)
    assert found.came is not None


@pytest.mark.parametrize("read_to", [None, -3, True, "all"])
def test_what_makes_no_sense_is_not_known(tmp_path, read_to):
    versions.keep(SENT)

    found = facts(tmp_path, read_to)

    assert (found.is_whole, found.scene) == (False, 0)


def test_of_a_text_that_is_not_kept_it_is_not_known_how_far(tmp_path):
    found = facts(tmp_path, 12, text="Another text altogether.")

    assert (found.is_whole, found.scene) == (False, 0)


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        (ReaderFacts("draft 2", 0, True, NOW), "read draft 2 to its end · back 30 Nov"),
        (ReaderFacts("draft 2", 4, False), "read draft 2 to scene 4"),
        (ReaderFacts("", 4, False), "read the story to scene 4"),
        (ReaderFacts("draft 2"), "read draft 2"),
        (ReaderFacts(came=NOW), "back 30 Nov"),
        (ReaderFacts(), ""),
    ],
)
def test_it_is_said_in_few_words(known, sentence):
    assert known.sentence(NOW) == sentence
