"""What a verb is in its sentence, in which tense, and what its company says of it."""

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


class Sign(StrEnum):
    """What the company of a verb says of its tense."""

    PERFECT = "p"
    """It is *have* with a participle."""
    GENERAL = "g"
    """It is said of all of a kind, or at any time."""
    NOW = "n"
    """Its sentence says that it is now, and has no other tense."""
    TELLER = "t"
    """One who says *I* says what they think or know of it now."""
    STATE = "s"
    """It says what something is or has, in a sentence without past."""
    BEING = "e"
    """It is *be* or *have*."""
    RELATIVE = "r"
    """It is in a clause about a noun before it, such as *the boots she bought*."""
    WHO = "w"
    """It is in one whose subject is *who*, *which* or *that*."""
    ANY = "a"
    """It is in one about any of a kind: *evenings that smell of iron*."""
    COMPLEMENT = "c"
    """It is in a clause about what is said or known: *what he saw*."""
    UNREAL = "u"
    """It is behind *if*, *as if*, *wish*."""
    BEFORE = "b"
    """Its sentence says when it was, before now."""
    POSTURE = "o"
    """It says how something was, rather than what happened: *lay*, *was*."""
    PHRASE = "f"
    """It is a turn of phrase, such as *that is to say*, or a thought told as it was."""
