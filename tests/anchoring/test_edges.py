from __future__ import annotations

from desktop.anchoring.passages import EdgeList, Run, edges_of


def run_of(**passages):
    edges = [
        edge for name, place in passages.items() for edge in edges_of(name, *place)
    ]
    return Run(sorted(edges, key=lambda edge: edge.offset))


def furthest(run):
    return max(place for place in range(200) if run.reaches(place))


def test_a_run_reaches_as_far_as_the_longest_passage_that_starts_in_it():
    assert furthest(run_of(a=(0, 90), b=(10, 20), c=(30, 40))) == 90


def test_a_passage_that_only_ends_in_a_run_does_not_count():
    start, end = edges_of("a", 0, 50)

    assert not Run([end]).reaches(0)
    assert furthest(Run([start])) == 50


def test_how_far_it_reaches_goes_along_with_its_edges():
    run = run_of(a=(0, 90), b=(10, 20))
    before = furthest(run)

    run.shift += 5

    assert (before, furthest(run)) == (90, 95)


def test_a_passage_put_in_makes_it_reach_further():
    run = run_of(a=(0, 20))
    before = furthest(run)

    run.insert(1, list(edges_of("b", 5, 60)))

    assert (before, furthest(run)) == (20, 60)


def test_without_its_longest_passage_it_reaches_less_far():
    run = run_of(a=(0, 90), b=(10, 20))
    before = furthest(run)

    run.take(0, 1)

    assert (before, furthest(run)) == (90, 20)


def test_passages_that_end_before_a_place_are_left_out():
    run = run_of(a=(0, 90), b=(10, 20), c=(30, 40))

    starts = run.starts_before(30, and_ends_from=40)

    assert [edge.passage for edge in starts] == ["a", "c"]


def test_edges_at_both_ends_of_a_stretch_are_in_it():
    edges = EdgeList([*edges_of("a", 0, 10), *edges_of("b", 20, 30)])

    assert [edge.position for edge in edges.between(10, 20)] == [10, 20]
    assert [edge.position for edge in edges.between(11, 19)] == []
