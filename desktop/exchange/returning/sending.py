"""What is sent to readers, kept for good.

The text is a version of the story like any other, shown in its history as sent; only
that it is never thinned out.  Sending one text twice keeps one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.annotations.text_state import hash_uri
from desktop.errors import SaveFailed
from desktop.exchange.manuscript import Sent
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.disk_errors import cannot
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions
from desktop.storage.history.version_index import (
    Version,
    Why,
    add_lines,
    index_path,
    line_of,
    read_index,
)
from desktop.text.structure.story_words import StoryWords

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop.annotations.annotation_set import AnnotationSet


def pin_sent(
    story: Path,
    notes: AnnotationSet,
    text: str,
    at: datetime,
    disk: FileSystem = DISK,
    *,
    reader: str = "",
) -> Sent:
    """Keep ``text`` as it is sent, for good, and return what the file says of it.

    It takes the disk, and may be called in any thread.

    Args:
        story: The file of the story.
        notes: The author's notes on it.
        text: All of the story as it is now, whatever part of it goes along.
        at: When it is sent.
        disk: Where to keep it.
        reader: For whom it is; may be empty.

    Raises:
        SaveFailed: If the disk refuses.
    """
    sha256 = versions.keep(text, disk)
    path = index_path(story)
    try:
        known = read_index(path, disk).versions
    except OSError as error:
        raise SaveFailed(cannot("read", path, error)) from error
    if not any(v.sha256 == sha256 and v.why is Why.SENT for v in known):
        words = StoryWords(is_markdown(story)).count(text)
        version = Version(sha256, at, words, Why.SENT)
        add_lines(story, [line_of(version)], disk)
        versions.keep(text, disk)  # It may have been thinned out until it was listed.
    return Sent(story=notes.id, draft=hash_uri(sha256), reader=reader)
