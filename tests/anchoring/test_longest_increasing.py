from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.anchoring.longest_increasing import Costs, heaviest_chain

POINTS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 9).map(float)),
    max_size=7,
    unique_by=lambda point: point[:2],
)


def is_rising(chain):
    return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))


def weight(chain):
    return sum(point[2] for point in chain)


@given(POINTS)
def test_no_chain_is_heavier_than_the_one_found(points):
    chain = heaviest_chain(points, (5, 5), Costs())

    choices = (c for n in range(len(points) + 1) for c in combinations(points, n))
    best = max(weight(sorted(c)) for c in choices if is_rising(sorted(c)))
    assert is_rising(chain)
    assert weight(chain) == best


def test_a_light_point_between_two_gaps_is_not_worth_it():
    assert heaviest_chain([(3, 5, 0.2)], (9, 9), Costs(gap=0.5)) == []


def test_a_point_next_to_another_one_costs_nothing():
    points = [(0, 0, 0.2), (1, 1, 0.2)]

    assert heaviest_chain(points, (9, 9), Costs(gap=0.3)) == points
