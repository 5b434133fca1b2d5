"""What a verb is in its sentence, and in which tense."""

from __future__ import annotations

from enum import StrEnum


class VerbTense(StrEnum):
    """The tense of a finite verb."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"
    """Of a modal verb such as ``would``, which is in no tense."""


class VerbRole(StrEnum):
    """What a verb is in its sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    PERFECT = "perfect"
    """A participle behind *have*."""
    PASSIVE = "passive"
    """A participle behind *be*."""
    PARTICIPLE = "participle"
    """One that stands alone."""
    GERUND = "gerund"
