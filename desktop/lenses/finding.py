"""Findings: what a lens shows, each on a passage of the story."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.span import Span


class LensName(StrEnum):
    """The lenses, in the order of their list; named so in files and commands."""

    TENSE = "tense"
    SPELLING = "spelling"
    NAMES = "names"
    DIALOGUE = "dialogue"
    ECHOES = "echoes"
    RHYTHM = "rhythm"
    WORDS = "words"
    CONSISTENCY = "consistency"
    PERSON = "person"


@value
class Finding:
    """One thing that a lens shows on the page.

    Attributes:
        lens: Which lens.
        kind: What it is, in one word of the lens's own, such as ``past``.
        span: Where, in code points of the text.
        message: What it is, for the author.
        replacement: What could stand there instead; None if nothing is proposed.
        key: What “all of this kind” means: findings of a lens with the same key are
            settled together, such as all places where one word is misspelt.
    """

    lens: LensName
    kind: str
    span: Span
    message: str
    replacement: str | None
    key: str
