"""What is taken out of the app goes over nothing but an earlier export."""

from __future__ import annotations

import pytest

from desktop.errors import NameTaken, SaveFailed
from desktop.storage.files.exporting import export_file, write_export
from desktop.storage.files.regular_file import sha256_of_bytes

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


def test_what_reread_wrote_and_nobody_touched_is_written_over(tmp_path):
    path = tmp_path / "a.docx"
    export_file(path, b"first")
    kept = export_file(path, b"second", {sha256_of_bytes(b"first")})
    assert (kept, path.read_bytes()) == (None, b"second")


def test_an_export_that_a_reader_wrote_into_is_not_written_over(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"with comments")
    with pytest.raises(NameTaken, match=r"a\.docx"):
        export_file(path, b"second", {sha256_of_bytes(b"first")})
    assert path.read_bytes() == b"with comments"


def test_what_is_replaced_is_kept_beside(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"with comments")
    kept = export_file(path, b"second", may_replace=True)
    assert path.read_bytes() == b"second"
    assert kept is not None
    assert kept.parent == tmp_path
    assert kept.read_bytes() == b"with comments"


def test_a_folder_of_that_name_is_named(tmp_path):
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(SaveFailed, match=r"a\.docx"):
        export_file(tmp_path / "a.docx", b"x", may_replace=True)
