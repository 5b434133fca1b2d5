from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import get_args

import pytest

from desktop.paths import state_folder
from desktop.storage.files.disk_errors import Refused, cannot, shown_name


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "not allowed"),
        (errno.EROFS, "only be read"),
        (errno.EBUSY, os.strerror(errno.EBUSY)),
    ],
)
def test_an_error_of_the_disk_is_said_in_a_sentence(number, words):
    sentence = cannot(
        "saved", Path("/far/sea.txt"), OSError(number, os.strerror(number))
    )

    assert sentence.startswith("“sea.txt” cannot be saved: ")
    assert words in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("refused", get_args(Refused))
def test_whatever_is_refused_is_said_of_the_file_and_of_our_own_folder(refused):
    error = OSError(errno.ENOSPC, "")

    of_file = cannot(refused, Path("/far/sea.txt"), error)
    of_folder = cannot(refused, state_folder() / "versions" / "1f2e", error)

    assert of_file == (
        f"“sea.txt” cannot be {refused}: the disk is full; make some room and save "
        "again. Its folder is /far."
    )
    assert of_folder.startswith(f"Reread’s own folder {state_folder()} (versions) can")
    assert of_folder.endswith(": the disk is full.")


def test_any_name_can_be_shown():
    assert shown_name(Path(os.fsdecode(b"caf\xe9.txt"))) == "caf�.txt"
