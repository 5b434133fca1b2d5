"""What is taken out of the app goes over nothing but an earlier export."""

from __future__ import annotations

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.exporting import write_export

FIRST = b"words,figure\n"


def test_an_export_goes_where_nothing_is(tmp_path):
    write_export(tmp_path / "a.csv", FIRST + b"1", FIRST)
    assert (tmp_path / "a.csv").read_bytes() == FIRST + b"1"


def test_an_earlier_export_is_written_over(tmp_path):
    (tmp_path / "a.csv").write_bytes(FIRST + b"old")
    write_export(tmp_path / "a.csv", FIRST + b"new", FIRST)
    assert (tmp_path / "a.csv").read_bytes() == FIRST + b"new"


def test_anything_else_stays_as_it_is_and_is_named(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"a story")
    with pytest.raises(SaveFailed, match=r"a\.csv"):
        write_export(tmp_path / "a.csv", FIRST, FIRST)
    assert (tmp_path / "a.csv").read_bytes() == b"a story"
