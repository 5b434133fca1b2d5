"""Notes files that cost the most that a file within the limits may cost.

Each is a story and the notes on it, as bytes; the limits are those of
``docs/notes-file.md``.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STORY = "story.txt"

_LARGEST = 32 << 20  # bytes
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORT = "The ferry had stopped. It was dark.\n\nInes went down to the landing.\n"
_SENTENCES = 4_000


def long_story() -> str:
    """Return a story of sentences of which each stands there once."""
    chance = random.Random(9)
    return "".join(
        f"Then {_word(chance)} went to the {_word(chance)} and saw {number} gulls."
        + ("\n\n" if number % 5 == 4 else " ")
        for number in range(_SENTENCES)
    )


def costly_files() -> dict[str, Callable[[], tuple[str, bytes]]]:
    """Return what makes each of the files, by what is costly about it."""
    return {
        "50 notes of 1,000 passages": lambda: _many_passages(50, 1_000),
        "1,000 passages in the same words": _same_passages,
        "1,000 replies to each of 20 notes": lambda: _replies(20, 1_000),
        "replies 50 deep": lambda: _chains(200, 50),
        "50,000 notes on one passage": lambda: _on_one_passage(50_000),
        "words of 10,000 letters": lambda: _long_words(10_000, 100),
        "a word of 1,000,000 letters": lambda: _long_words(1_000_000, 1),
        "a reworded passage of 1,000,000 letters": lambda: _long_passage(1_000_000),
        "50,000 notes": lambda: _everywhere(50_000),
        "32 MiB in 9,500 notes": _heavy,
    }


def page(items: Iterable[dict[str, Any]]) -> bytes:
    """Return a notes file with those items."""
    head = {
        "@context": ["http://www.w3.org/ns/anno.jsonld"],
        "id": "urn:x:page",
        "type": "AnnotationPage",
        "format_version": 1,
        "items": list(items),
    }
    return json.dumps(head).encode()


def item(number: int, targets: Any, words: str = "note", **more: Any) -> dict[str, Any]:
    """Return a note on those targets."""
    body = {"type": "TextualBody", "purpose": "commenting", "value": words}
    return {
        "id": f"urn:x:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": "2026-11-02T09:12:30Z",
        "status": "open",
        "body": [body],
        "target": targets,
        **more,
    }


def target(exact: str, start: int, **more: Any) -> dict[str, Any]:
    """Return a target: the words ``exact`` from ``start`` on."""
    selector: list[dict[str, Any]] = [
        {"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""},
        {"type": "TextPositionSelector", "start": start, "end": start + len(exact)},
    ]
    return {"type": "SpecificResource", "source": STORY, "selector": selector, **more}


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_LETTERS, k=chance.randint(3, 9)))


def _places(text: str) -> list[tuple[str, int]]:
    """Return every word of ``text`` and where it starts."""
    found, at = [], 0
    for word in text.split(" "):
        found.append((word.split("\n")[0], at))
        at += len(word) + 1
    return found


def _many_passages(notes: int, passages: int) -> tuple[str, bytes]:
    text = long_story()
    places = [place for place in _places(text) if place[0]]

    def items() -> Iterator[dict[str, Any]]:
        for number in range(notes):
            chosen = (
                places[(number * 7 + n * 13) % len(places)] for n in range(passages)
            )
            yield item(number, [target(*place) for place in chosen])

    return text, page(items())


def _same_passages() -> tuple[str, bytes]:
    return _SHORT, page(
        item(number, [target("The", 0) for _ in range(1_000)]) for number in range(50)
    )


def _reply(number: int, about: int) -> dict[str, Any]:
    return item(number, f"urn:x:{about}", f"reply {number}", motivation="replying")


def _replies(notes: int, replies: int) -> tuple[str, bytes]:
    text = long_story()
    places = _places(text)

    def items() -> Iterator[dict[str, Any]]:
        for number in range(notes):
            yield item(number, target(*places[number * 20]))
        for number in range(notes * replies):
            yield _reply(notes + number, number % notes)

    return text, page(items())


def _chains(notes: int, depth: int) -> tuple[str, bytes]:
    text = long_story()
    places = _places(text)

    def items() -> Iterator[dict[str, Any]]:
        for number in range(notes):
            first = number * (depth + 1)
            yield item(first, target(*places[number * 20]))
            for n in range(depth):
                yield _reply(first + n + 1, first + n)

    return text, page(items())


def _on_one_passage(notes: int) -> tuple[str, bytes]:
    return _SHORT, page(item(number, target("ferry", 4)) for number in range(notes))


def _long_words(letters: int, notes: int) -> tuple[str, bytes]:
    return _SHORT, page(
        item(number, target("ferry", 4), "x" * letters) for number in range(notes)
    )


def _long_passage(letters: int) -> tuple[str, bytes]:
    now, first = "".join(random.Random(1).choices(_LETTERS, k=letters)), "y" * letters
    text = f"The ferry.\n\n{now}\n\nInes went down.\n"
    was = target(first, 12)
    return text, page([item(0, target(now, 12, madeOn=was, anchor="changed"))])


def _everywhere(notes: int) -> tuple[str, bytes]:
    text = long_story()
    places = [place for place in _places(text) if place[0]]
    return text, page(
        item(number, target(*places[number % len(places)])) for number in range(notes)
    )


def _heavy() -> tuple[str, bytes]:
    text = long_story()
    places = [place for place in _places(text) if place[0]]
    each = _LARGEST // 9_500 - 420
    data = page(
        item(
            number, target(*places[number]), f"{number} " + "heavy word " * (each // 11)
        )
        for number in range(9_500)
    )
    return text, data
