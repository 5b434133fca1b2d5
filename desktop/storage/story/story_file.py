"""The file a story is in: reading it, and saving an edited text into it.

Nothing is overwritten that was not read before and kept; a text that was not edited
is not written.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import (
    NotAStory,
    SaveFailed,
    StoryChangedOnDisk,
    StoryGone,
    StoryUnreadable,
)
from desktop.storage.encodings.encoding import (
    LARGEST_MEGABYTES,
    LARGEST_STORY,
    Decoded,
    as_written,
    decode,
    decode_like,
    encode,
    in_utf8,
    make_sure_it_opens,
)
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.disk_errors import cannot, shown_name, shown_path
from desktop.storage.files.durable import create_durably, sync_folder
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.quarantine import keep_anywhere, keep_beside
from desktop.storage.files.regular_file import (
    FileContent,
    Identity,
    identity_of,
    pieces_of,
    read_regular_file,
    sha256_of_bytes,
)
from desktop.storage.history import versions
from desktop.storage.history.version_index import history_of
from desktop.storage.story.chosen_encoding import (
    decode_as_chosen,
    encoding_chosen,
    forget_encoding,
    readings_of,
)
from desktop.storage.story.not_a_story import folder_words, make_sure_it_may_be_one
from desktop.storage.story.remembered import last_form
from desktop.storage.story.renamed_choice import continue_choice
from desktop.value import field, replace, value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 1 << 16
"""Bytes by which it is told what a file is that is too large to be read."""


@value
class StoryFile:
    """A story's file as it was last read or written.

    Attributes:
        path: Where it was opened; may be a symbolic link.
        decoded: Its text, and how the file holds it.
        sha256: The SHA-256 of the text in UTF-8, in hexadecimal.
        bytes_sha256: That of the bytes of the file.
        identity: By what another look at the disk tells whether it was written.
        displaced: What another program wrote just before the save that returned this
            value replaced it.  It is kept in ``versions``, but no more in the story:
            whoever saved must merge it into the text and save again.  None, nearly
            always, if nobody did.
        is_own: Whether the app wrote it as it is.
        unkept: Why the text it had before could not be kept in ``versions``, in
            sentences that say where it is instead; empty if it could.
        overruled: Why it is not read in the encoding the author chose, as a sentence;
            empty if it is, or if none was chosen.
    """

    path: Path
    decoded: Decoded
    sha256: str
    bytes_sha256: str
    identity: Identity
    displaced: bytes | None = None
    is_own: bool = field(default=False, compare=False)
    unkept: str = field(default="", compare=False)
    overruled: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        r"""The text, its lines ended by ``"\n"``."""
        return self.decoded.text

    @property
    def is_markdown(self) -> bool:
        """Whether the story is Markdown."""
        return is_markdown(self.path)


def read_story(
    path: Path, disk: FileSystem = DISK, encoding: str | None = None
) -> StoryFile:
    """Return the story in the file at ``path``.

    Args:
        path: The file.
        disk: Where it is.
        encoding: Python's name of the encoding to read it in; None for the one the
            author chose for it, or else to find out.

    Raises:
        StoryUnreadable: If there is no such file, or it is not text.
        LookupError: If there is no such encoding of texts.
    """
    try:
        content = read_regular_file(path, LARGEST_STORY, disk)
    except OSError as error:
        raise _unreadable(path, error, disk) from error
    try:
        return _read(path, content, disk, encoding)
    except StoryUnreadable as problem:
        raise _no_text(path, problem) from problem


def _as_it_was(path: Path, data: bytes, guessed: Decoded, disk: FileSystem) -> Decoded:
    """Return what the file says in the encoding it had, if it is as it was left.

    A guess may fall out otherwise once other words stand in the story.
    """
    if guessed.encoding == "utf-8" and not guessed.places:
        return guessed
    text_sha256, form = last_form(path, disk) or ("", guessed)
    readings = readings_of(path, disk)
    if form.encoding == guessed.encoding or (readings and form.encoding != readings[1]):
        return guessed  # in which it is read since the author asked for a guess
    again = decode_like(data, form)
    return again if versions.sha256_of(again.text) == text_sha256 else guessed


def save_story(
    file: StoryFile, text: str, *, allow_empty: bool = False, disk: FileSystem = DISK
) -> StoryFile:
    r"""Make ``text`` the text of the story, and return its file as it is then.

    The text it had is kept in ``versions`` first, or else beside it.  If nothing was
    edited, nothing is written.  What somebody else writes between the last look and
    the replacing comes back as ``displaced``.

    Args:
        file: The file as it was last read or written.
        text: The edited text, its lines ended by ``"\n"``.
        allow_empty: Whether an empty text may replace one that is not.
        disk: Where to write.

    Raises:
        StoryChangedOnDisk: If somebody else wrote or removed the file meanwhile.
        CannotEncode: If its encoding has no place for a character of ``text``.
        SaveFailed: If the disk refuses, or the file may not be edited.
    """
    if text == file.text:
        return _looked_after(file, disk)
    if not text and not allow_empty:
        raise SaveFailed(
            translate(
                "The text is empty now, and was not saved; the story on the "
                "disk is as it was. Undo, or delete the file if you meant to."
            )
        )
    data = encode(text, file.decoded)
    if _is_saved_already(file, data, disk):
        return _saved_already(file, disk)
    return _write(file, text, data, disk)


def save_as_utf8(file: StoryFile, text: str, disk: FileSystem = DISK) -> StoryFile:
    """Make ``text`` the text of the story, in UTF-8 from now on.

    The bytes it had are kept first, as they were.

    Raises:
        StoryChangedOnDisk: If somebody else wrote or removed the file meanwhile.
        SaveFailed: If the disk refuses, or the file may not be edited.
    """
    return _save_anew(file, in_utf8(file.decoded), text, disk)


def save_with_even_line_ends(
    file: StoryFile, text: str, disk: FileSystem = DISK
) -> StoryFile:
    """Make ``text`` the text of the story, all lines ended as most of them are.

    The bytes it had are kept first, as they were.

    Raises:
        StoryChangedOnDisk: If somebody else wrote or removed the file meanwhile.
        CannotEncode: If its encoding has no place for a character of ``text``.
        SaveFailed: If the disk refuses, or the file may not be edited.
    """
    return _save_anew(file, file.decoded.with_even_ends(), text, disk)


def _save_anew(
    file: StoryFile, form: Decoded, text: str, disk: FileSystem
) -> StoryFile:
    """Make ``text`` the text of the story, held as ``form`` has it."""
    wanted = replace(file, decoded=form)
    data = encode(text, form)
    if _is_saved_already(file, data, disk):
        return _saved_already(wanted, disk)
    keep_anywhere(file.path, _on_disk(file, disk).data, disk)
    written = _write(wanted, text, data, disk)
    with suppress(SaveFailed):  # The file says it by itself.
        forget_encoding(file.path, "utf-8", disk)
    return written


def reload_story(
    file: StoryFile, disk: FileSystem = DISK, *, is_read: bool = False
) -> StoryFile:
    """Return the story's file as it is on the disk now; ``file`` if nobody wrote it.

    One look tells that of nearly every file; only one that was written, or touched,
    is read, unless ``is_read`` says that it is to be read in any case.

    Raises:
        StoryGone: If there is no such file any more.
        SaveFailed: If it cannot be looked at.
        StoryUnreadable: If it is not text any more.
    """
    if not is_read and not is_touched(file, disk):
        return file
    found = _on_disk(file, disk)
    if found.sha256 != file.bytes_sha256:
        read = _read(file.path, found, disk)
        return replace(read, decoded=read.decoded.after(file.decoded))
    if found.identity == file.identity:
        return file
    return replace(file, identity=found.identity)


def is_touched(file: StoryFile, disk: FileSystem = DISK) -> bool:
    """Return whether a look at the disk finds another file than the one last seen."""
    try:
        return identity_of(disk.stat(file.path)) != file.identity
    except OSError:
        return True


def overwrite_story(file: StoryFile, text: str, disk: FileSystem = DISK) -> StoryFile:
    """Make ``text`` the text of the story, whatever somebody else made of it.

    What is on the disk is kept first, and so is what was read.

    Args:
        file: The file as it was last read or written by us.
        text: The edited text.
        disk: Where to write.

    Raises:
        CannotEncode: If its encoding has no place for a character of ``text``.
        SaveFailed: If the disk refuses, or the file may not be edited.
    """
    data = encode(text, file.decoded)
    found = _on_disk(file, disk)
    keep_anywhere(file.path, found.data, disk)
    return _write(file, text, data, disk, found.sha256)


def changed_on_disk(story: Path) -> StoryChangedOnDisk:
    """Return the error that somebody else wrote the file of ``story``."""
    return StoryChangedOnDisk(
        translate(
            "“{name}” was changed by another program. It was left as it "
            "is there; your text is in this window and is not saved yet.",
            name=shown_name(story),
        )
    )


def put_back(file: StoryFile, text: str, disk: FileSystem = DISK) -> StoryFile:
    """Write a story anew where it was until somebody removed it.

    Raises:
        SaveFailed: If there is a file again, or the disk refuses.
    """
    data = encode(text, file.decoded)
    with suppress(SaveFailed):  # Whoever removed the story may have the text it had.
        versions.keep(file.text, disk)
    try:
        create_durably(file.path, data, disk=disk)
    except FileExistsError as error:
        raise SaveFailed(taken_words(file.path)) from error
    content = _on_disk(file, disk)
    return _story_file(file.path, content, decode_like(content.data, file.decoded))


def write_new_story(path: Path, text: str, disk: FileSystem = DISK) -> StoryFile:
    r"""Put ``text`` into a new file at ``path``, in UTF-8, and return it.

    Raises:
        SaveFailed: If the name is taken, or the disk refuses.
    """
    try:
        create_durably(path, encode(text, Decoded("")), disk=disk)
    except FileExistsError as error:
        raise SaveFailed(taken_words(path)) from error
    # It is text, whatever it says.
    written = read_story(path, disk, "utf-8")
    return replace(written, decoded=replace(written.decoded, is_chosen=False))


def _write(
    file: StoryFile, text: str, data: bytes, disk: FileSystem, also_known: str = ""
) -> StoryFile:
    """Replace the file by ``data``, which is ``text``, and keep the text it had."""
    make_sure_it_opens(data, text)
    decoded = as_written(text, data, file.decoded)
    if len(decoded.remembered.lost) > len(file.decoded.remembered.lost):
        # The text does not tell what bytes it had where they are damaged.
        keep_anywhere(file.path, _on_disk(file, disk).data, disk)
    unkept = _keep_earlier(file, disk)

    def is_known(old: bytes) -> bool:
        return old == data or sha256_of_bytes(old) in {file.bytes_sha256, also_known}

    from desktop.storage.files.publishing import publish  # late: to write only

    published = publish(file.path, data, is_known, disk=disk)
    written = FileContent(data, identity_of(published.status))
    saved = _story_file(file.path, written, decoded)
    return replace(saved, displaced=published.displaced, is_own=True, unkept=unkept)


def _keep_earlier(file: StoryFile, disk: FileSystem) -> str:
    """Keep the text the file has; return why not in ``versions``, if not there.

    Where it can only lie beside the story, what somebody else wrote does.  What we
    wrote ourselves meanwhile is given up, or each pause in typing would leave a file.

    Raises:
        SaveFailed: If it can be kept nowhere.
    """
    try:
        versions.keep(file.text, disk)
    except SaveFailed as problem:
        if file.is_own:
            return unkept_words(file.path, None, problem)
        data = _on_disk(file, disk).data
        copy = keep_beside(file.path, data, problem, disk)
        return unkept_words(file.path, copy, problem)
    return ""


def unkept_words(story: Path, copy: Path | None, problem: SaveFailed) -> str:
    """Return what to say when earlier texts of ``story`` cannot be kept.

    Args:
        story: The file, which was saved.
        copy: Where the text it had is instead, if it is anywhere.
        problem: Why it is not in ``versions``.
    """
    unkept = translate(
        "“{name}” and its notes are saved, but its earlier versions cannot be kept.",
        name=shown_name(story),
    )
    beside = ""
    if copy is not None:
        beside = translate(
            "The text as it was is beside it, in “{name}”.", name=shown_name(copy)
        )
    return in_sequence(unkept, str(problem), beside)


def taken_words(path: Path) -> str:
    """Return what to say where a new file was to be, and there is one."""
    return translate(
        "There is a file “{name}” already, and it was left as it is. "
        "Choose another name.",
        name=shown_name(path),
    )


def _read(
    path: Path, content: FileContent, disk: FileSystem, encoding: str | None = None
) -> StoryFile:
    """Return the story that a file holds.

    Raises:
        StoryUnreadable: If it is not text.
    """
    if encoding is not None:
        return _story_file(path, content, decode(content.data, encoding))
    # Whoever chose an encoding says that it is text.
    is_chosen = encoding_chosen(path, disk) is not None or (
        not content.data.isascii() and continue_choice(path, content.data, disk)
    )
    try:
        make_sure_it_may_be_one(path, content.data, disk, is_text=is_chosen)
    except NotAStory:
        if not _was_written_here(path, content.data, disk):
            raise
    read = decode_as_chosen(path, content.data, disk)
    if not is_chosen:
        found = _as_it_was(path, content.data, read.decoded, disk)
        return _story_file(path, content, found)
    return replace(_story_file(path, content, read.decoded), overruled=read.overruled)


def _was_written_here(story: Path, data: bytes, disk: FileSystem) -> bool:
    """Return whether a file holds a text that was saved as that of ``story``.

    Authors may write what other programs begin their files with.
    """
    with suppress(OSError, StoryUnreadable):
        sha256 = versions.sha256_of(decode(data).text)
        return any(each.sha256 == sha256 for each in history_of(story, disk))
    return False


def _story_file(path: Path, content: FileContent, decoded: Decoded) -> StoryFile:
    of_bytes = content.sha256
    sha256 = of_bytes if decoded.is_as_it_stands else versions.sha256_of(decoded.text)
    return StoryFile(path, decoded, sha256, of_bytes, content.identity)


def _is_saved_already(file: StoryFile, data: bytes, disk: FileSystem) -> bool:
    """Return whether the disk holds ``data``: an earlier save got that far.

    Raises:
        StoryChangedOnDisk: If it holds neither that nor what was read.
    """
    found = _on_disk(file, disk)
    if found.data == data:
        return True
    if found.sha256 != file.bytes_sha256:
        raise changed_on_disk(file.path)
    return False


def _looked_after(file: StoryFile, disk: FileSystem) -> StoryFile:
    """Return a file that is not written, having made sure that it is there.

    Raises:
        StoryGone: If it is not.
    """
    if not is_touched(file, disk):
        return file
    found = _on_disk(file, disk)
    is_same = found.sha256 == file.bytes_sha256
    return replace(file, identity=found.identity) if is_same else file


def _on_disk(file: StoryFile, disk: FileSystem) -> FileContent:
    try:
        return read_regular_file(file.path, LARGEST_STORY, disk)
    except FileNotFoundError as error:
        raise StoryGone(
            translate(
                "“{name}” was removed or renamed by another program. Your "
                "text is in this window; save it as a new file.",
                name=shown_name(file.path),
            )
        ) from error
    except OSError as error:
        raise SaveFailed(cannot("saved", file.path, error)) from error


def _saved_already(file: StoryFile, disk: FileSystem) -> StoryFile:
    try:
        sync_folder(disk.realpath(file.path).parent, disk)
    except OSError as error:
        raise SaveFailed(cannot("saved", file.path, error)) from error
    found = _on_disk(file, disk)
    return _story_file(file.path, found, decode_like(found.data, file.decoded))


def _unreadable(path: Path, error: OSError, disk: FileSystem) -> StoryUnreadable:
    """Return the error that the file at ``path`` cannot be read."""
    if error.errno == errno.EFBIG:
        try:
            with suppress(OSError, ValueError):
                head = next(pieces_of(path, _HEAD, disk), b"")
                make_sure_it_may_be_one(path, head, disk)
        except NotAStory as problem:
            return _no_text(path, problem)
    return StoryUnreadable(_why_unreadable(path, error))


def _why_unreadable(path: Path, error: OSError) -> str:
    """Return the sentence that the story at ``path`` cannot be opened and why."""
    if error.errno == errno.EISDIR:
        return folder_words(path) or translate(
            "“{name}” is a folder. Open a story in it.", name=shown_name(path)
        )
    if error.errno == errno.EFBIG:
        return translate(
            "“{name}” in the folder {folder} is larger than {most} MB; Reread cannot "
            "open so much at once. Split it into several files.",
            name=shown_name(path),
            folder=shown_path(path.absolute().parent),
            most=LARGEST_MEGABYTES,
        )
    return cannot("opened", path, error)


def _no_text(path: Path, problem: StoryUnreadable) -> StoryUnreadable:
    """Return that the story at ``path`` cannot be opened, for what its bytes are."""
    refused = translate(
        "“{name}” in the folder {folder} cannot be opened.",
        name=shown_name(path),
        folder=shown_path(path.absolute().parent),
    )
    words = in_sequence(refused, str(problem))
    if isinstance(problem, NotAStory):
        return NotAStory(words, problem.instead)
    return StoryUnreadable(words)
