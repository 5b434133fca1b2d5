from __future__ import annotations

from desktop.storage.files.quarantine import keep_aside


def test_the_copy_says_why_and_when(tmp_path):
    path = tmp_path / "sea.txt.annotations.json"

    copy = keep_aside(path, b"{}", "conflict")

    assert copy.name.startswith("sea.txt.annotations.conflict-20")
    assert copy.suffix == ".json"
    assert copy.read_bytes() == b"{}"


def test_the_same_is_not_kept_twice(tmp_path):
    path = tmp_path / "sea.txt.annotations.json"

    assert keep_aside(path, b"{}", "broken") == keep_aside(path, b"{}", "broken")
    assert len([*tmp_path.iterdir()]) == 1


def test_two_in_one_second_are_both_kept(tmp_path):
    path = tmp_path / "sea.txt.annotations.json"

    copies = [keep_aside(path, data, "broken") for data in (b"{", b"[", b"")]

    assert [copy.read_bytes() for copy in copies] == [b"{", b"[", b""]
