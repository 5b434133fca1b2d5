from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.text_state import sha256_of
from desktop.exchange.returning.sending import pin_sent
from desktop.storage.history import versions
from desktop.storage.history.version_index import (
    Version,
    Why,
    history_of,
    record,
)
from desktop.storage.history.version_thinning import thin

if TYPE_CHECKING:
    from pathlib import Path

_AT = datetime(2026, 11, 29, 18, 0, tzinfo=UTC)
_TEXT = "The ferry had stopped running years ago.\n"


def _story(tmp_path: Path) -> Path:
    story = tmp_path / "ferry.md"
    story.write_text(_TEXT, "utf-8")
    return story


def test_what_is_sent_is_kept_and_the_file_says_which_text_it_is(
    tmp_path: Path,
) -> None:
    notes = AnnotationSet()

    sent = pin_sent(_story(tmp_path), notes, _TEXT, _AT, reader="Marit")

    sha256 = sha256_of(sent.draft)
    assert sha256 is not None
    assert versions.get(sha256) == _TEXT
    assert (sent.story, sent.reader) == (notes.id, "Marit")


def test_history_shows_that_a_text_was_sent_though_it_had_just_been_saved(
    tmp_path: Path,
) -> None:
    story = _story(tmp_path)
    record(story, Version(versions.keep(_TEXT), _AT, 7, Why.SAVED))

    pin_sent(story, AnnotationSet(), _TEXT, _AT)

    assert [version.why for version in history_of(story)] == [Why.SENT]


def test_sending_the_same_text_twice_keeps_one(tmp_path: Path) -> None:
    story = _story(tmp_path)
    pin_sent(story, AnnotationSet(), _TEXT, _AT)
    record(story, Version(versions.keep("Another."), _AT, 1, Why.SAVED))

    pin_sent(story, AnnotationSet(), _TEXT, _AT + timedelta(days=1), reader="Jon")

    sent = [v for v in history_of(story) if v.why is Why.SENT]
    assert len(sent) == 1


def test_what_was_sent_is_never_thinned_out(tmp_path: Path) -> None:
    story = _story(tmp_path)
    for number in range(4):
        text, at = f"Version {number}.", _AT + timedelta(minutes=number)
        if number == 1:
            pin_sent(story, AnnotationSet(), text, at)
        else:
            record(story, Version(versions.keep(text), at, 2, Why.SAVED))

    gone = thin(story, set(), _AT + timedelta(days=400))

    assert gone == (versions.sha256_of("Version 2."),)
    assert versions.get(versions.sha256_of("Version 1.")) == "Version 1."
