from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.storage.files.disk_errors import cannot, shown_name


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


def test_any_name_can_be_shown():
    assert shown_name(Path(os.fsdecode(b"caf\xe9.txt"))) == "caf�.txt"
