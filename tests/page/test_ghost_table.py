from __future__ import annotations

import pytest

from desktop.page.ghost_table import GhostTable
from desktop.page.ghosts import Ghost


class Source:
    """Ghosts by the numbers of their blocks."""

    def __init__(self, **ghosts):
        self.blocks = {}
        self.ghosts = ghosts

    def ghosts_between(self, first, stop):
        found = {}
        for key, number in self.ghosts.items():
            if first <= number < stop:
                found[number] = (*found.get(number, ()), Ghost(key, 0, key))
        return found

    def blocks_of(self, keys):
        return {self.ghosts[key] for key in keys if key in self.ghosts}


@pytest.fixture
def table():
    table = GhostTable()
    table.source = Source(a=1, b=5, c=5)
    table.doubt()
    table.renew_next(9, 9)
    return table


def keys(table):
    return {n: "".join(g.key for g in table.at(n)) for n in range(12) if table.at(n)}


def test_every_block_has_its_ghosts(table):
    assert keys(table) == {1: "a", 5: "bc"}


def test_nothing_is_laid_out_anew_where_nothing_changed(table):
    table.doubt()

    assert table.renew_next(9, 9) == []
    assert table.renew({"a", "c"}, range(3, 8)) == []


def test_a_ghost_that_went_elsewhere_changes_both_blocks(table):
    table.source.ghosts["b"] = 7

    assert sorted(table.renew({"b"})) == [5, 7]
    assert keys(table) == {1: "a", 5: "c", 7: "b"}


def test_a_ghost_that_is_gone_leaves_its_block(table):
    del table.source.ghosts["a"]

    assert table.renew({"a"}) == [1]
    assert keys(table) == {5: "bc"}


def test_the_blocks_behind_an_edit_take_their_ghosts_along(table):
    table.source.ghosts |= {"b": 7, "c": 3}

    table.splice(2, 6, 4)

    assert keys(table) == {1: "a", 3: "c", 7: "bc"}
    assert table.renew({"c"}) == [7]  # as it was asked for only where the edit was


def test_a_key_asks_only_for_its_own_block(table):
    table.source.ghosts |= {"a": 2, "b": 2}

    table.splice(5, 6, 6)

    assert keys(table) == {1: "a", 5: "c"}


def test_blocks_are_asked_for_without_knowing_whose_ghosts_they_hold(table):
    table.source.ghosts["d"] = 4

    assert table.renew(frozenset(), range(3, 6)) == [4]
    assert keys(table) == {1: "a", 4: "d", 5: "bc"}


def test_blocks_in_doubt_are_asked_for_some_at_a_time(table):
    table.source.ghosts = {"a": 2, "b": 5}
    table.doubt()

    assert sorted(table.renew_next(4, 9)) == [1, 2]
    assert table.is_behind
    assert table.renew_next(4, 9) == [5]
    assert table.renew_next(4, 9) == []
    assert not table.is_behind


def test_what_is_edited_before_blocks_in_doubt_leaves_none_out(table):
    table.source.ghosts = {"c": 7}
    table.doubt()
    table.renew_next(6, 9)

    table.source.ghosts = {"c": 2}
    table.splice(0, 1, 6)

    assert table.renew_next(9, 4) == [2]


def test_very_many_blocks_are_not_asked_for_at_once(table):
    table.source.ghosts["d"] = 4000

    assert table.renew(frozenset(), range(5000)) == []
    table.splice(2, 4500, 4500)

    assert table.is_behind
    assert keys(table) == {1: "a"}
    assert sorted(table.renew_next(5000, 5000)) == [5, 4000]
