from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.annotations.file.packed_items import Lot, PackedText, Packer

TEXTS = st.lists(st.builds(lambda b, n: b * n, st.binary(max_size=9), st.just(9_000)))


@given(texts=TEXTS)
def test_what_is_packed_is_what_it_was(texts):
    packer = Packer()
    packed = [PackedText(*packer.add(text)) for text in texts]
    before = [each.data for each in packed]
    packer.pack()

    assert before == [each.data for each in packed] == texts
    assert [each.size for each in packed] == [len(text) for text in texts]


def test_many_alike_take_little_room():
    packer = Packer()
    lots = {
        packer.add(b"a note like any other, number %d" % n)[0] for n in range(9_000)
    }

    packed = [lot for lot in lots if lot.is_full]

    assert len(packed) == len(lots) - 1 > 1
    assert all(lot.packed_size < 10_000 for lot in packed)


def test_what_is_packed_takes_no_more():
    lot = Lot()
    lot.add(b"a note")
    lot.pack()

    with pytest.raises(ValueError, match="takes no more"):
        lot.add(b"another")
