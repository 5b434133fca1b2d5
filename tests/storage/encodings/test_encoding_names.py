from __future__ import annotations

import codecs

import pytest

from desktop.storage.encodings.encoding_names import ENCODINGS, program_name_of


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_programs_know_an_encoding_by_the_name_they_are_told(encoding):
    name = program_name_of(encoding)

    assert codecs.lookup(name).name == codecs.lookup(encoding).name


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "UTF-8"), ("cp1254", "Windows-1254"), ("cp437", "CP437")],
)
def test_they_are_told_what_people_call_it_where_they_know_that(encoding, name):
    assert program_name_of(encoding) == name
