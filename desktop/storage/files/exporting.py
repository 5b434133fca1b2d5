"""Writing what an author takes out: only an earlier export is written over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import SaveFailed
from desktop.storage.files.disk_errors import cannot, shown_name
from desktop.storage.files.durable import write_durably
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path


def write_export(path: Path, data: bytes, signature: bytes) -> None:
    """Write ``data`` to ``path``, if that is free or an earlier export.

    Args:
        path: Where it goes.
        data: What is written.
        signature: How every export of this kind begins.

    Raises:
        SaveFailed: If something else lies there, or the disk refuses.
    """
    try:
        with path.open("rb") as file:
            before = file.read(len(signature))
    except FileNotFoundError:
        before = signature
    except OSError as error:
        raise SaveFailed(cannot("saved", path, error)) from error
    if before != signature:
        raise SaveFailed(
            translate(
                "“{name}” is there already and is no such export; choose another name.",
                name=shown_name(path),
            )
        )
    write_durably(path, data)
