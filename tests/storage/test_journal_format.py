from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.journal_format import framed, records_in

records = st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b"")))


def written(found):
    return b"".join(map(framed, found))


def whole(data):
    return [json for json in records_in(data) if json is not None]


@given(records)
def test_records_are_read_as_they_were_written(found):
    assert list(records_in(written(found))) == found


@given(st.binary())
def test_whatever_the_bytes_are_reading_them_is_no_error(data):
    list(records_in(data))


@given(before=records, torn=st.binary(min_size=1), after=records, data=st.data())
def test_a_torn_record_takes_no_other_with_it(before, torn, after, data):
    line = framed(torn.replace(b"\n", b""))
    end = data.draw(st.integers(1, len(line) - 2))

    found = whole(written(before) + line[:end] + written(after))

    assert [json for json in found if json in before + after] == before + after


@given(before=records, damaged=st.binary(min_size=2), after=records, data=st.data())
def test_a_flipped_bit_costs_one_record_at_most(before, damaged, after, data):
    line = bytearray(framed(damaged.replace(b"\n", b"x")))
    place = data.draw(st.integers(1, len(line) - 2))
    line[place] ^= 1 << data.draw(st.integers(0, 7))

    found = whole(written(before) + bytes(line) + written(after))

    assert found == before + after


def test_zeros_that_a_power_cut_leaves_are_passed_over():
    assert whole(framed(b"one") + b"\0" * 100 + framed(b"two")) == [b"one", b"two"]


def test_what_is_passed_over_is_told():
    assert list(records_in(framed(b"one") + b"half")) == [b"one", None]


def test_a_record_is_one_line():
    with pytest.raises(ValueError, match="one line"):
        framed(b"two\nlines")
