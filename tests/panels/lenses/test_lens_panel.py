from __future__ import annotations

from desktop.lenses.section import Deed, Does, Row, Rows, Words
from desktop.panels.lenses.section_drawing import Place
from desktop.text.span import Span

GO = Deed(Does.GO, span=Span(3, 9))


def test_a_click_on_a_row_tells_what_is_to_be_done(shown):
    shown.see(Rows("Words", (Row("felt", "2"), Row("knew", "3", deed=GO))))

    shown.click(Place(1))
    shown.click(Place(0))

    assert shown.deeds == [GO]


def test_a_section_with_nothing_in_it_is_not_shown(shown):
    shown.see(Rows("Words", ()), Words(""), Rows("Places", (Row("you"),)))

    assert [view.accessibleName() for view in shown.views] == ["Places"]


def test_the_same_figures_again_are_not_drawn_anew(shown, qtbot):
    shown.see(Rows("Words", (Row("felt", "2"), Row("knew", "3"))))
    before = shown.view.drawing

    shown.see(Rows("Words", (Row("felt", "2"), Row("knew", "3"))))

    assert shown.view.drawing is before
