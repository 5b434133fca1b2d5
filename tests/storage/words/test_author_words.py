"""The author's own words and lists are plain files, and nothing in them is lost."""

from __future__ import annotations

import os

import pytest

from desktop.errors import SaveFailed
from desktop.storage.words.author_words import AuthorWords


@pytest.fixture
def words(tmp_path):
    return AuthorWords(tmp_path / "reread")


def put(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def test_without_a_file_there_are_no_words(words):
    assert (words.own_words, words.lists) == (frozenset(), {})
    assert not words.path.parent.exists()


def test_a_word_that_is_added_is_there_the_next_time(words, tmp_path):
    assert words.add("upriver")
    assert words.add("Ines")
    assert not words.add("Ines")

    assert words.path.read_bytes() == b"upriver\nInes\n"
    assert AuthorWords(tmp_path / "reread").own_words == {"upriver", "Ines"}


def test_a_word_that_is_taken_away_is_gone(words):
    put(words.path, b"one\ntwo\n three \n")

    assert words.remove("three")
    assert not words.remove("three")
    assert words.path.read_bytes() == b"one\ntwo\n"


def test_remarks_and_what_nobody_understands_stay(words):
    before = b"\xef\xbb\xbf# mine\r\nold\r\n\r\n\xff\xfe strange\r\nlast"
    put(words.path, before)

    words.add("new")
    words.remove("old")

    after = before.replace(b"old\r\n", b"") + b"\r\nnew\r\n"
    assert words.path.read_bytes() == after
    assert "# mine" not in words.own_words
    assert {"last", "new"} <= words.own_words


def test_words_are_read_again_when_somebody_else_writes_them(words):
    put(words.path, b"one\n")
    first = words.own_words

    put(words.path, b"one\ntwo\n")

    assert (first, words.own_words) == ({"one"}, {"one", "two"})


def test_words_are_not_read_again_while_the_file_is_the_same(words):
    put(words.path, b"one\n")

    assert words.own_words is words.own_words


@pytest.mark.parametrize("word", ["", "  ", "two\nlines", "# remark", "a\u2028b"])
def test_what_is_no_word_is_refused(words, word):
    with pytest.raises(ValueError, match="no word"):
        words.add(word)


def test_a_file_that_is_no_text_is_left_as_it_is(words):
    put(words.path, "one\n".encode("utf-16"))

    assert words.own_words == frozenset()
    for deed in (words.add, words.remove):
        with pytest.raises(SaveFailed, match="not text"):
            deed("two")
    assert words.path.read_bytes() == "one\n".encode("utf-16")


def test_a_disk_that_refuses_is_told_of(words, monkeypatch):
    put(words.path, b"one\n")

    def refuse(_descriptor):
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(SaveFailed, match="disk full"):
        words.add("two")
    assert words.path.read_bytes() == b"one\n"


def test_a_list_is_there_once_the_author_edits_it(words):
    assert words.lists == {}

    words.rewrite("filter-words", "saw\nfelt\n")

    path = words.list_path("filter-words")
    assert path == words.path.parent / "lists" / "filter-words.txt"
    assert words.lists == {"filter-words": ("saw", "felt")}


def test_the_list_of_words_is_the_author_s_own_words(words):
    assert words.list_path("words") == words.path


@pytest.mark.parametrize("name", ["", "../words", "A", "a.b", "x" * 65, "con/x"])
def test_a_list_has_a_plain_name(words, name):
    with pytest.raises(ValueError, match="no list"):
        words.list_path(name)


def test_other_files_beside_the_lists_are_no_lists(words):
    words.rewrite("hedges", "perhaps\n")
    folder = words.path.parent / "lists"
    put(folder / "notes.md", b"x\n")
    put(folder / "Old List.txt", b"x\n")
    (folder / "deep.txt").mkdir()

    assert words.lists == {"hedges": ("perhaps",)}
