"""Ways of saving that other programs use, against which ours is held."""

from __future__ import annotations

from desktop.storage.staging import temporary_beside, write_all


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
