from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.anchoring.surviving_tokens import Survivors
from desktop.session.story import earlier_texts
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.storage.history import versions

OLD = "The ferry had stopped. Ines went down to the landing, and the sea rose.\n"
NEW = f"At last it was night.\n\n{OLD}"


@pytest.fixture
def alignments(monkeypatch):
    """The pairs of texts that were aligned."""
    made = []
    aligned = Survivors.of_texts

    def counted(old, new):
        made.append((old, new))
        return aligned(old, new)

    monkeypatch.setattr(Survivors, "of_texts", counted)
    return made


def test_what_is_left_of_a_text_is_worked_out_once(home, alignments):
    sha256 = versions.keep(OLD)
    earlier = EarlierTexts(NEW)

    with ThreadPoolExecutor(4) as threads:
        found = [*threads.map(earlier.survivors, [sha256] * 8)]

    assert earlier.quick_survivors(sha256) is found[0]
    assert alignments == [(OLD, NEW)]
    assert all(each is found[0] for each in found)


def test_of_a_text_that_was_not_kept_nothing_is_known(home):
    assert EarlierTexts(NEW).survivors(versions.sha256_of(OLD)) is None
    assert EarlierTexts(NEW).quick_survivors("no hash") is None


def test_a_convenience_does_not_wait_for_what_takes_long(home, monkeypatch):
    monkeypatch.setattr(earlier_texts, "_MOST_REWRITTEN", 10)
    sha256 = versions.keep("Something wholly different was told here.\n")
    earlier = EarlierTexts(NEW)

    assert earlier.quick_survivors(sha256) is None
    assert earlier.survivors(sha256) is not None
    assert earlier.quick_survivors(sha256) is not None  # now that it is there
