"""Ways of saving and reading that other programs use, against which ours is held."""

from __future__ import annotations

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind
from desktop.errors import NotesUnreadable
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.staging import temporary_beside, write_all
from desktop.storage.notes.notes_bytes import read_notes


def truncate_and_write(path, data, *, disk):
    descriptor = disk.open_to_write(path)
    disk.truncate(descriptor, 0)
    write_all(descriptor, data, disk)
    disk.fsync(descriptor)
    disk.close(descriptor)


def rename_without_sync(path, data, *, disk):
    _renamed(path, data, disk, is_synced=False)


def rename_without_syncing_the_folder(path, data, *, disk):
    _renamed(path, data, disk, is_synced=True)


def _renamed(path, data, disk, *, is_synced):
    temporary = temporary_beside(path)
    descriptor = disk.open_new(temporary, 0o666)
    write_all(descriptor, data, disk)
    if is_synced:
        disk.fsync(descriptor)
    disk.close(descriptor)
    disk.replace(temporary, path)


class ReplacingNotes:
    """A program for which what the notes file holds is all the notes there are."""

    def __init__(self, path):
        self._path = path
        self._text = path.read_bytes()
        self._file = notes_path(path)
        self._notes = self._read()
        self._is_dirty = False

    def _read(self):
        try:
            return read_notes(self._path)
        except NotesUnreadable:
            return AnnotationSet()

    def mark(self, words):
        note = new_annotation(Kind.STORY_NOTE, words=words)
        self._notes = self._notes.with_note(note)
        self._is_dirty = True

    def look(self):
        if not self._is_dirty:
            self._notes = self._read()

    def put_back(self):
        self._path.write_bytes(self._text)

    def close(self):
        if self._is_dirty:
            self._file.write_bytes(serialise_notes(self._notes, self._path.name))
