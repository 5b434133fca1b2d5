"""Words that writers misspell: that they are found, and what is put for them first.

``misspelt.txt`` has them in sentences of ours, as ``[misspelt|as it should be]``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.lenses.known import Known
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.spelling import corrector
from desktop.lenses.spelling.spelling_lens import see
from desktop.lenses.story_prose import StoryProse

_MARKED = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")


@pytest.fixture(scope="module")
def sentences():
    marked = Path(__file__).with_name("misspelt.txt").read_text(encoding="utf-8")
    return marked.splitlines()


@pytest.fixture(scope="module")
def seen(sentences):
    """What the lens finds in all of it, by the words themselves."""
    text = _MARKED.sub(r"\1", "\n\n".join(sentences))
    prose = StoryProse(text, is_markdown=False, memory=ReadingMemory())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corrector, "_BUDGET_MS", 60_000)
        findings = see(prose, Known()).findings
    return {finding.span.of(text): finding.replacement for finding in findings}


@pytest.fixture(scope="module")
def wrong(sentences):
    pairs = _MARKED.findall("\n".join(sentences))
    return {wrong: right for wrong, right in pairs if wrong != right}


def test_misspelt_words_are_found_but_for_one_in_fifty(seen, wrong):
    missed = sorted(word for word in wrong if word not in seen)
    assert len(wrong) > 200
    assert len(missed) <= len(wrong) // 50, missed


def test_nothing_else_is_taken_for_misspelt(seen, wrong):
    assert sorted(set(seen) - set(wrong)) == []


def test_what_was_meant_comes_first_for_nine_of_ten(seen, wrong):
    others = {w: seen[w] for w, right in wrong.items() if seen.get(w, right) != right}
    assert len(others) <= len(wrong) // 10, others
