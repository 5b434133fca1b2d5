"""Everything that can go wrong in a way the author should hear of.

* RereadError
    * StoryUnreadable        the story is missing, or not text
        * NotAStory          the file is something else
    * NotesUnreadable        the notes beside it are not Web Annotations
    * DraftsUnreadable       the list of kept drafts is not one
    * NotesLocked            the notes may be read but not changed
    * NotPossible            what the author asked for needs something that is missing
        * NoRoom             the text would be too long to be edited
    * ReadersNote            a note is a reader's, and nobody else changes it
    * SaveFailed             the disk refused the story or its notes
        * StoryChangedOnDisk somebody else wrote the story meanwhile
            * StoryGone      somebody else removed or renamed it
            * StoryDamaged   somebody else wrote what is no text in its place
        * NotesChangedOnDisk somebody else wrote what is no notes file in their place
        * CannotEncode       the story's encoding has no such character
        * JobHangs           the disk does not answer
    * ManuscriptUnreadable   a file of another program is not what Reread can read
    * LensUnavailable        a lens needs something that is not installed
    * CannotPrint            what was asked for cannot be written to the output
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class RereadError(Exception):
    """Base of all errors whose message is fit to show the author."""


class StoryUnreadable(RereadError):
    """The story is missing, or is not text."""


class NotAStory(StoryUnreadable):
    """The file is something else than a story; it is left as it is.

    Attributes:
        instead: The story that it belongs to, if it does and that is there.
    """

    def __init__(self, words: str, instead: Path | None = None) -> None:
        super().__init__(words)
        self.instead = instead


class NotesUnreadable(RereadError):
    """The notes file is not what Reread can read; it is left as it is."""


class SaveFailed(RereadError):
    """The disk refused the story or its notes; both are as they were."""


class StoryChangedOnDisk(SaveFailed):
    """Somebody else wrote the story since it was read; it is left as it is."""


class StoryGone(StoryChangedOnDisk):
    """Somebody else removed or renamed the story since it was read."""


class StoryDamaged(StoryChangedOnDisk):
    """Somebody else wrote what is no text in place of the story."""


class DraftsUnreadable(RereadError):
    """The list of the kept drafts is not what Reread can read; it is left alone."""


class NotesLocked(RereadError):
    """The notes may be read, but their file is one Reread must not write."""


class NotPossible(RereadError):
    """What the author asked for needs something that is missing; nothing was done."""


class NoRoom(NotPossible):
    """The text would be longer than can be edited; nothing was done."""


class ReadersNote(RereadError):
    """A note is in a reader's file, where only what she sends is written."""


class NotesChangedOnDisk(SaveFailed):
    """Somebody else wrote what is no notes file in place of the notes."""


class CannotPrint(RereadError):
    """What was asked for on the command line cannot be written to its output."""


class CannotEncode(SaveFailed):
    """The encoding of the story has no place for a character in it."""


class JobHangs(SaveFailed):
    """What was begun in the background does not end; nobody knows yet what it did."""


class NameTaken(SaveFailed):
    """Something else is called so already; it is left as it is."""


class LensUnavailable(RereadError):
    """A lens needs something that is not there: it says what, and how to get it."""


class ManuscriptUnreadable(RereadError):
    """A file of another program cannot be read: it says which, and why."""
