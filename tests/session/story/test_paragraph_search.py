from __future__ import annotations

from datetime import UTC, datetime

from desktop.session.story.paragraph_search import ParagraphSearch
from desktop.session.story.story_texts import StoryText, TextKind
from desktop.text.span import Span

ABOVE = "The tide rose over the stones and over the rope, as it did each night."
LAMP = "Tonight somebody has lit the lamp at the top of the landing steps."
WAITED = "She stands there and counts to thirty, as her mother had taught her."


class Texts:
    """The texts of a story, the first of which is the working text."""

    def __init__(self, *texts):
        self._texts = texts

    def texts(self):
        return [
            StoryText(
                TextKind.DRAFT if number else TextKind.WORKING,
                f"Draft {len(self._texts) - number}" if number else "Working text",
                datetime(2026, 11, 20 - number, tzinfo=UTC),
                0,
                str(number),
                lambda text=text: text,
            )
            for number, text in enumerate(self._texts)
        ]


def searched(words, *texts):
    now = texts[0]
    start = now.index(words)
    span = Span(start, start + len(words))
    search = ParagraphSearch(Texts(*texts), now, span, is_markdown=False)
    found = search.turn()
    while not found.is_over:
        found = search.turn()
    return found


def test_a_wording_that_was_one_with_the_next_paragraph_stands_for_both():
    now = "\n\n".join((ABOVE, LAMP, WAITED))
    joined = f"{LAMP} {WAITED}"

    found = searched(LAMP, now, f"{ABOVE}\n\n{joined}").found

    assert [each.words for each in found] == [LAMP, joined]
    assert found[1].is_shared
    assert found[1].now.of(now) == f"{LAMP}\n\n{WAITED}"


def test_texts_that_read_the_same_are_one_wording_and_those_without_it_are_told():
    now = "\n\n".join((ABOVE, LAMP))

    found = searched(LAMP, now, now, f"{now}\n\n{WAITED}", ABOVE)

    (only,) = found.found
    assert [text.name for text in only.texts] == ["Working text", "Draft 3", "Draft 2"]
    assert found.absent.name == "Draft 1"
