"""A lens: a pure function of the prose of a story and of what its author said.

The lenses are in files of their own, each loaded when it is first looked through.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from desktop.lenses.finding import LensName
from desktop.value import value

if TYPE_CHECKING:
    from desktop.lenses.finding import Finding
    from desktop.lenses.known import Known
    from desktop.lenses.section import Section
    from desktop.lenses.story_prose import StoryProse


@value
class Seen:
    """What a lens shows of a story.

    Attributes:
        findings: What it found, in the order of the text, also what is settled.
        sections: What stands in its panel, from the top.
        headline: What the head says, such as ``12 slips``.
        sentence: What the lens shows, in a sentence.
        count: How many findings the list of lenses tells.
        everything: With ``--all``, all that was looked at, in the form of findings;
            empty where nothing more is told than what was found.
        is_final: Whether another look at the same story would show the same; else it
            is looked at again as soon as there is nothing else to do.
    """

    findings: tuple[Finding, ...]
    sections: tuple[Section, ...]
    headline: str
    sentence: str
    count: int
    everything: tuple[Finding, ...] = ()
    is_final: bool = True


class Lens(Protocol):
    """What each lens's file has: a function ``see``."""

    def see(self, prose: StoryProse, known: Known) -> Seen:
        """Return what the lens shows of ``prose``.

        Raises:
            LensUnavailable: If something is missing that the lens needs; says what.
        """


_FILES = {
    LensName.TENSE: "tense.tense_lens",
    LensName.SPELLING: "spelling.spelling_lens",
    LensName.NAMES: "names.names_lens",
    LensName.DIALOGUE: "dialogue.dialogue_lens",
    LensName.ECHOES: "echoes.echoes_lens",
    LensName.RHYTHM: "rhythm",
    LensName.WORDS: "words_to_look_at.words_lens",
    LensName.CONSISTENCY: "consistency.consistency_lens",
    LensName.PERSON: "person",
}


def lens(name: LensName) -> Lens:
    """Return the lens of that name, loaded if need be."""
    found: Lens = import_module(f"desktop.lenses.{_FILES[name]}")
    return found
