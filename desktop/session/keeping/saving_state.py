"""The states that a story and its files may be in, and what leads to which."""

from __future__ import annotations

from enum import Enum, auto


class State(Enum):
    """What is between a story in its window and its files.

    Three states are *busy*: something is being done, of which the end is awaited.

    =========  ==================================================================
    LOOKING    its files are read, to see whether another program wrote them
    JOINING    what another program made of the text is joined with the window
    WRITING    what is not saved is written
    =========  ==================================================================

    In the others nothing is done; of those that apply, the first counts.

    =========  ==================================================================
    CLOSED     it is let go, for good
    READING    its notes are still read for the first time
    UNSETTLED  a file may be half written, and is read again in a moment
    GONE       its file is gone, or no text any more; the author is asked
    DISPUTED   both have rewritten the same words; the author is asked
    REFUSED    the disk has refused something, and is asked again in a while
    WAITING    something is not saved, and is in a moment
    CLEAN      the files have everything
    =========  ==================================================================

    What happens leads from one to another:

    ==================  =========================  ================================
    event               while nothing is done      while it is busy
    ==================  =========================  ================================
    text edited,        WAITING, unless one above  the same state; it does not
    note changed        it applies; a timer runs   count as saved by what is written
    a timer or the      WRITING; before the notes  a wish, for when that has ended
    author saves        are there, of the text
    files stirred, or   LOOKING; while READING a   a wish, granted before a save
    the window is back  wish, for when it ended
    the notes are there LOOKING                    a wish, granted before a save
    the author answers  JOINING, or WRITING        WRITING is waited for; what was
                                                   found or joined does not count
    the window closes   CLOSED                     CLOSED, when WRITING has ended
    ==================  =========================  ================================

    ==================  ===========================================================
    it has ended        then
    ==================  ===========================================================
    LOOKING             nothing is new: as before, and no dispute of what is gone
                        the story was written: JOINING
                        the notes were: joined, and WRITING if their file lacks any
                        it is gone, or no text: GONE, and told once
                        it may be half there: UNSETTLED, then LOOKING
    JOINING             the author has typed: JOINING once more
                        both are one text now: WAITING or CLEAN
                        they do not agree: DISPUTED, and told
    WRITING             all is saved: CLEAN; something came meanwhile: WAITING
                        the disk refuses: REFUSED, and told
                        another program wrote the file: LOOKING
                        it did in that very moment: JOINING with what it wrote
    ==================  ===========================================================

    What hangs in a busy state is said to; it counts when it ends after all.
    """

    CLEAN = auto()
    WAITING = auto()
    WRITING = auto()
    LOOKING = auto()
    UNSETTLED = auto()
    JOINING = auto()
    REFUSED = auto()
    GONE = auto()
    DISPUTED = auto()
    READING = auto()
    CLOSED = auto()


BUSY = frozenset({State.LOOKING, State.JOINING, State.WRITING})
"""The states in which something is being done in the background."""
