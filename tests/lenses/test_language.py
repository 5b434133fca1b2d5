"""English is told from other languages by its commonest words."""

from __future__ import annotations

import pytest

from benchmarks.labelled_story import labelled_stories
from desktop.lenses.language import is_english, language_told
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse


def prose_of(text):
    return StoryProse(text, is_markdown=False, memory=ReadingMemory())


@pytest.mark.parametrize("story", labelled_stories(), ids=lambda story: story.name)
def test_a_story_in_english_is_read(story):
    assert is_english(prose_of(story.text))


@pytest.mark.parametrize(
    "words",
    [
        "Die Fähre fuhr schon lange nicht mehr, aber sie ging noch immer hinunter, "
        "wenn sie nicht schlafen konnte, in der Hand die Lampe.",
        "Le bac ne passait plus depuis des années, mais elle descendait encore à la "
        "berge, on ne sait pourquoi, quand elle ne dormait pas.",
        "La barca no pasaba desde hacía años, pero ella bajaba todavía a la orilla "
        "cuando no podía dormir, y me decía que no.",
        "Il traghetto non passava da anni, ma lei scendeva ancora in riva a vedere.",
        "De pont voer al jaren niet meer, maar ze ging nog naar de steiger als ze niet "
        "kon slapen, en was er de hele nacht in de regen.",
        "Паром не ходил уже много лет, но она всё ещё спускалась к воде.",
        "渡し船はもう何年も来なかった。",
    ],
)
def test_a_story_in_another_language_is_not(words):
    assert not is_english(prose_of(words + "\n"))


def test_a_story_without_words_is_not_refused():
    assert is_english(prose_of("\n\n…\n"))


def test_a_line_without_end_is_told_by_its_beginning():
    assert is_english(prose_of("She was there and he was not. " * 100_000))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She went down to the landing, and he was not there with her.", "en"),
        (
            "Sie ging an den Steg, und er war nicht da; das war der Tag, an dem sie "
            "mit ihm die Fähre nahm und nicht zu spät kam.",
            "de",
        ),
        (
            "Elle est allée vers le port, et il ne savait pas que les bateaux dans la "
            "rade étaient une partie des siens.",
            "fr",
        ),
        ("日本語です。" * 9, ""),
        ("", ""),
    ],
)
def test_a_language_is_told_by_its_commonest_words(text, told):
    assert language_told([text]) == told
