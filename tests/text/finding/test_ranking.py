from __future__ import annotations

from desktop.text.finding.ranking import Ranking, entry


def ranking(*names):
    return Ranking([entry(name, name) for name in names])


def keys(found):
    return [each.entry.key for each in found]


def test_the_best_name_comes_first():
    found = ranking("Show all notes", "Note", "Next note").ranked("note")

    assert keys(found) == ["Note", "Next note", "Show all notes"]


def test_nothing_is_meant_by_nothing():
    assert ranking("Note").ranked("  ") == []


def test_words_may_come_in_any_order_and_all_must_be_there():
    names = ranking("Next note", "Note", "Next scene")

    assert keys(names.ranked("note next")) == ["Next note"]
    assert names.ranked("note next chapter") == []


def test_where_it_is_found_is_told_of_the_name_as_it_is_written():
    (found,) = ranking("Zurück zum Café").ranked("cafe zuruck")

    assert [span.of("Zurück zum Café") for span in found.marks] == ["Zurück", "Café"]


def test_another_name_is_meant_but_not_marked():
    (found,) = Ranking([entry("dark", "Theme: Dark", ["night mode"])]).ranked("night")

    assert found.entry.key == "dark"
    assert found.marks == ()


def test_what_is_found_by_chance_is_left_out_where_anything_is_found_otherwise():
    names = ranking("Lens: Tense", "Tenuous")

    assert keys(names.ranked("tens")) == ["Lens: Tense"]


def test_a_slip_is_forgiven_where_nothing_is_called_so():
    names = ranking("Preferences", "Print")

    assert keys(names.ranked("prefrences")) == ["Preferences"]
    assert keys(names.ranked("preferances")) == ["Preferences"]


def test_what_cannot_be_done_comes_behind_what_can():
    cannot = entry("cannot", "Replace one", is_off=True)

    found = Ranking([cannot, entry("can", "Replace all")]).ranked("replace")

    assert keys(found) == ["can", "cannot"]


def test_what_was_chosen_before_comes_first():
    names = ranking("Next note", "Next scene")

    found = names.ranked("next", {"Next scene": 20.0, "Next note": 0.0}.__getitem__)

    assert keys(found) == ["Next scene", "Next note"]


def test_no_more_are_returned_than_are_wanted():
    assert len(ranking(*map(str, range(100, 200))).ranked("1", most=5)) == 5


def test_letters_that_go_on_and_letters_taken_back_find_what_they_would_alone():
    entries = [entry(name, name) for name in ("Next note", "Nothing", "Notes", "End")]
    names = Ranking(entries)

    for typed in ("n", "no", "not", "note", "no", "en", "n note", "note n", "nte"):
        assert keys(names.ranked(typed)) == keys(Ranking(entries).ranked(typed))
