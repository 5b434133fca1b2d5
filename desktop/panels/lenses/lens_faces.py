"""What each lens is called, and its icon."""

from __future__ import annotations

from desktop.lenses.finding import LensName
from desktop.wording.translation import template, translate

_FACES = {
    LensName.TENSE: (template("Tense"), "contrast"),
    LensName.SPELLING: (template("Spelling"), "case-sensitive"),
    LensName.NAMES: (template("Names"), "users-round"),
    LensName.DIALOGUE: (template("Dialogue"), "quote"),
    LensName.ECHOES: (template("Echoes"), "refresh-cw"),
    LensName.RHYTHM: (template("Rhythm"), "chart-no-axes-column-increasing"),
    LensName.WORDS: (template("Words to look at"), "funnel"),
    LensName.CONSISTENCY: (template("Consistency"), "arrow-right-left"),
    LensName.PERSON: (template("Person"), "user-round"),
}


def lens_title(lens: LensName) -> str:
    """Return what ``lens`` is called."""
    return translate(_FACES[lens][0])


def lens_icon(lens: LensName) -> str:
    """Return the name of the icon of ``lens`` in the Lucide set."""
    return _FACES[lens][1]
