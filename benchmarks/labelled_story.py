"""Stories with labels in them: their verbs, slips and speech (tests/data/lenses)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.text.span import Span

STORIES = Path(__file__).parent.parent / "tests" / "data" / "lenses"
KINDS = {"p": "past", "n": "present", "f": "future", "m": "none", "?": "either"}

_LABEL = re.compile(
    r"<(?:(?P<kind>[pnfm?])(?P<slip>!)?|s (?P<speaker>[^>]+)|(?P<end>/s))>"
)


@dataclass(frozen=True, slots=True)
class LabelledVerb:
    """A finite verb of the narration.

    Attributes:
        start: Its first letter, or its apostrophe, in code points of the text.
        kind: past, present, future, none; either, for what need not be found.
        is_slip: Whether it is outside the tense of its stretch.
    """

    start: int
    kind: str
    is_slip: bool


@dataclass(frozen=True, slots=True)
class LabelledSpeech:
    """What is spoken, quotes included.

    Attributes:
        span: Where, in code points of the text.
        speaker: Who speaks.
        is_named: Whether a tag beside it says so by name.
    """

    span: Span
    speaker: str
    is_named: bool


@dataclass(frozen=True, slots=True)
class LabelledStory:
    """A story without its labels, and what they said."""

    name: str
    text: str
    verbs: tuple[LabelledVerb, ...]
    speech: tuple[LabelledSpeech, ...]


def labelled_stories() -> list[LabelledStory]:
    """Return the stories that were labelled by hand, by their names."""
    files = sorted(STORIES.glob("*.txt"))
    return [labelled(file.stem, file.read_text(encoding="utf-8")) for file in files]


def labelled(name: str, source: str) -> LabelledStory:
    """Return the story in ``source``, its labels taken out."""
    verbs: list[LabelledVerb] = []
    speech: list[LabelledSpeech] = []
    parts: list[str] = []
    end = length = 0
    start, speaker = 0, ""
    for label in _LABEL.finditer(source):
        parts.append(source[end : label.start()])
        length, end = length + len(parts[-1]), label.end()
        if label["kind"]:
            verbs.append(
                LabelledVerb(length, KINDS[label["kind"]], bool(label["slip"]))
            )
        elif label["speaker"]:
            start, speaker = length, label["speaker"]
        else:
            is_named = not speaker.startswith("(")
            span = Span(start, length)
            speech.append(LabelledSpeech(span, speaker.strip("()"), is_named))
    text = "".join((*parts, source[end:]))
    return LabelledStory(name, text, tuple(verbs), tuple(speech))
