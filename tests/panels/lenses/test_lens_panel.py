from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from desktop.appearance.theme import load_theme
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.lens import Seen
from desktop.lenses.section import (
    Bar,
    Bars,
    Beat,
    Beats,
    Button,
    Chips,
    Deed,
    Does,
    ListRow,
    Option,
    PairedWay,
    Pairs,
    Question,
    Remark,
    Rows,
    Select,
    SentenceBar,
    StoryLine,
    StoryLines,
    WordChip,
)
from desktop.panels.lenses.choices import ChoiceField, ChoiceLine
from desktop.panels.lenses.panel_words import KeyWords
from desktop.panels.lenses.section_drawing import SectionPlace
from desktop.panels.lenses.shown_sections import sections_shown
from desktop.text.span import Span
from desktop.value import replace

GO = Deed(Does.GO, span=Span(3, 9))
WORDS = Rows("Words", (ListRow("felt", "2"), ListRow("knew", "3", deed=GO)))
MANY = Rows("Words", tuple(ListRow(f"word {n}", deed=GO) for n in range(90)))


def step(key):
    return Deed(Does.STEP, key)


def beat(label, start, *words, is_large=False):
    spans = [Span(start + 10 * n, start + 10 * n + 9) for n in range(len(words))]
    bars = [SentenceBar(*pair) for pair in zip(spans, words, strict=True)]
    return Beat(label, tuple(bars), is_large)


def test_a_click_on_a_row_tells_what_is_to_be_done(shown):
    shown.see(WORDS)

    shown.click(SectionPlace(1))
    shown.click(SectionPlace(0))

    assert shown.deeds == [GO]


def test_a_hand_points_at_what_can_be_clicked_and_at_nothing_else(shown):
    shown.see(WORDS)

    shown.point_at(SectionPlace(1))
    over_a_row = shown.view.viewport().cursor().shape()
    shown.point_at(SectionPlace(0))

    assert over_a_row is Qt.CursorShape.PointingHandCursor
    assert shown.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_is_pointed_at_is_seen(shown):
    before = shown.see(WORDS).pixels()

    shown.point_at(SectionPlace(1))

    assert shown.pixels() != before


def test_a_section_with_nothing_in_it_is_not_shown(shown):
    nothing = (
        *(Rows("Words", ()), Remark(""), Chips("Mine", ()), Pairs("", ((),))),
        *(
            Beats("", (Beat("1", ()),)),
            StoryLines("", (), (0,), 9),
            Select("", "a", (), ""),
        ),
    )

    shown.see(*nothing, Rows("Places", (ListRow("you"),)))

    assert [view.accessibleName() for view in shown.views] == ["Places"]


def test_the_same_figures_again_are_not_drawn_anew(shown):
    before = shown.see(WORDS).view.drawing

    shown.see(Rows("Words", (ListRow("felt", "2"), ListRow("knew", "3", deed=GO))))

    assert shown.view.drawing is before


def test_the_keys_stay_on_their_row_when_others_come_above(shown):
    shown.see(WORDS)
    shown.press(Qt.Key.Key_Down)

    shown.see(Rows("Words", (ListRow("heard", "1"), *WORDS.rows)))
    shown.press(Qt.Key.Key_Space)

    assert shown.view.place == SectionPlace(2)
    assert shown.deeds == [GO]


def test_new_figures_leave_the_panel_where_it_is_scrolled_to(shown):
    shown.see(MANY)
    bar = shown.panel.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(400)

    shown.see(Rows("Words", (*MANY.rows, ListRow("one more"))))

    assert bar.value() == 400


def test_another_lens_begins_at_its_top(shown):
    shown.see(MANY)
    bar = shown.panel.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(400)

    shown.see(MANY, lens=LensName.ECHOES)

    assert bar.value() == 0


def test_the_row_the_keys_come_to_is_in_sight(shown):
    shown.see(MANY)

    shown.press(Qt.Key.Key_End)

    last = shown.view.drawing.rect(SectionPlace(89)).toRect()
    area = shown.panel.findChild(QScrollArea).viewport()
    bottom = shown.view.viewport().mapTo(area, last.bottomRight()).y()
    assert 0 < bottom <= area.height()


def test_nothing_moves_when_the_figures_come(shown):
    shown.panel.show_lens(LensName.TENSE)
    shown.panel.show_reading(0.4)
    shown.see(WORDS, sentence="What is not there.")
    before = shown.view.mapTo(shown.panel, shown.view.rect().topLeft())

    shown.panel.show_reading(0.9)
    shown.see(WORDS, headline="12 slips", sentence="What is not there.")

    assert shown.view.mapTo(shown.panel, shown.view.rect().topLeft()) == before


def head_of(panel):
    head = next(each for each in panel.children() if type(each).__name__ == "_Head")
    return head.accessibleName()


def test_the_head_says_how_much_is_read_and_then_what_was_found(shown):
    shown.panel.show_lens(LensName.TENSE)
    shown.panel.show_problem("")
    at_first = head_of(shown.panel)
    shown.panel.show_reading(0.43)
    while_reading = head_of(shown.panel)

    shown.see(WORDS, headline="12 slips")

    assert at_first == "Tense, reading…"
    assert while_reading == "Tense, reading… 43\u00a0%"
    assert head_of(shown.panel) == "Tense, 12 slips"


def words_in(panel):
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


def test_a_problem_is_a_sentence_until_something_is_seen(shown):
    shown.panel.show_lens(LensName.SPELLING)

    shown.panel.show_problem("There is no dictionary of Dutch.")
    said = [
        each.text() for each in shown.panel.findChildren(QLabel) if each.isVisible()
    ]
    shown.see(WORDS, lens=LensName.SPELLING)

    assert said == ["There is no dictionary of Dutch."]
    assert not [
        each
        for each in shown.panel.findChildren(QLabel)
        if each.isVisible() and "dictionary" in each.text()
    ]


def test_the_cross_wants_no_lens(shown, qtbot):
    (cross,) = (
        each
        for each in shown.panel.findChildren(type(shown.panel._head.close_button))
        if each.accessibleName() == "No lens"
    )

    with qtbot.waitSignal(shown.panel.closed, timeout=0):
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)


def test_the_finding_stepped_to_is_seen_in_its_row(shown):
    shown.see(Rows("Words", (ListRow("felt", deed=step("felt")), ListRow("knew"))))
    before = shown.pixels()

    finding = Finding(LensName.WORDS, "filter", Span(0, 4), "", None, "felt")
    shown.panel.show_current(finding)
    with_it = shown.pixels()
    shown.panel.show_current(None)

    assert with_it != before
    assert shown.pixels() == before


def test_the_row_of_the_finding_stepped_to_comes_into_sight(shown):
    rows = tuple(ListRow(f"word {n}", deed=step(f"{n}")) for n in range(90))
    shown.see(Rows("Words", rows))
    bar = shown.panel.findChild(QScrollArea).verticalScrollBar()
    shown.panel.focusWidget().clearFocus()  # as it is while the page has the keys

    shown.panel.show_current(Finding(LensName.WORDS, "", Span(0, 4), "", None, "80"))

    assert bar.value() > 0


def test_the_panel_does_not_scroll_away_from_who_has_the_keys_in_it(shown):
    rows = tuple(ListRow(f"word {n}", deed=step(f"{n}")) for n in range(90))
    shown.see(Rows("Words", rows))
    shown.panel.focus_panel()
    bar = shown.panel.findChild(QScrollArea).verticalScrollBar()

    shown.panel.show_current(Finding(LensName.WORDS, "", Span(0, 4), "", None, "80"))

    assert bar.value() == 0


def test_tab_goes_through_the_sections_from_the_top(shown, qtbot):
    shown.see(
        Select("Told in", "told-in", (Option("a", "A"), Option("b", "B")), "a"),
        Chips("Mine", (WordChip("one"),), Deed(Does.EDIT_LIST, "mine")),
        Question("One?", (Button("Yes", GO),)),
    )
    shown.see(
        Remark("Look."), WORDS, Select("Within", "within", (Option("1", "1"),), "1")
    )
    shown.panel.focus_panel()
    seen = []

    for _ in range(3):
        seen.append(type(shown.panel.focusWidget()).__name__)
        QTest.keyClick(shown.panel.focusWidget(), Qt.Key.Key_Tab)

    assert seen == ["SectionView", "ChoiceField", "IconButton"]


def test_the_choice_is_made_from_the_list_of_the_field(shown):
    told = Option("past", "Past"), Option("present", "Present")
    shown.see(Select("Told in", "told-in", told, "past"))
    field = shown.panel.findChild(ChoiceField)

    field.menu().actions()[1].trigger()

    assert shown.deeds == [Deed(Does.CHOOSE, "told-in:present")]
    assert field.accessibleName() == "Told in: Past"
    heard = QAccessible.queryAccessibleInterface(field)
    assert heard.role() is QAccessible.Role.ButtonMenu


def test_what_keys_pass_on_the_way_along_a_line_is_not_chosen(shown, qtbot):
    numbers = tuple(Option(str(n), f"{n} words") for n in (40, 80, 120, 160))
    shown.see(Select("Within", "within", numbers, "40", is_range=True))
    line = shown.panel.findChild(ChoiceLine)

    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Right)
    assert shown.deeds == []
    qtbot.waitUntil(lambda: bool(shown.deeds))

    assert shown.deeds == [Deed(Does.CHOOSE, "within:160")]


def test_a_number_is_chosen_along_a_line(shown, qtbot):
    numbers = tuple(Option(str(n), f"{n} words") for n in (40, 80, 120))
    shown.see(Select("Within", "within", numbers, "80", is_range=True))
    line = shown.panel.findChild(ChoiceLine)

    QTest.keyClick(line, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(shown.deeds))

    assert shown.deeds == [Deed(Does.CHOOSE, "within:120")]
    heard = QAccessible.queryAccessibleInterface(line)
    assert heard.role() is QAccessible.Role.Slider
    assert heard.text(QAccessible.Text.Description) == "120 words"


def test_the_number_is_told_in_the_words_of_the_lens(shown):
    numbers = tuple(Option(str(n), str(n)) for n in (40, 80, 120))
    shown.see(Select("Within", "within", numbers, "80", "80 words", is_range=True))
    line = shown.panel.findChild(ChoiceLine)

    QTest.keyClick(line, Qt.Key.Key_Right)

    assert line.accessibleDescription() == "120 words"


def test_a_click_far_along_the_line_chooses_the_last_number_once(shown):
    numbers = tuple(Option(str(n), f"{n} words") for n in (40, 80, 120))
    shown.see(Select("Within", "within", numbers, "80", is_range=True))
    line = shown.panel.findChild(ChoiceLine)

    at = line._track(line_type(line)).topRight().toPoint()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)

    assert shown.deeds == [Deed(Does.CHOOSE, "within:120")]


def line_type(line):
    from desktop.panels.lenses.panel_type import PanelType

    return PanelType(load_theme("light"), line.font())


def test_an_answer_is_what_its_button_says(shown):
    yes, no = Button("Same person", step("same")), Button("Two", step("two"), True)
    shown.see(Question("Is “the man” Abílio?", (yes, no)))
    buttons = {
        each.accessibleName(): each for each in shown.panel.findChildren(QPushButton)
    }

    QTest.mouseClick(buttons["Two"], Qt.MouseButton.LeftButton)

    assert shown.deeds == [step("two")]


def test_the_list_is_edited_from_its_head(shown):
    edit = Deed(Does.EDIT_LIST, "mine")
    shown.see(Chips("My words", (WordChip("footway"),), edit))
    (link,) = (
        each for each in shown.panel.findChildren(QPushButton) if each.isVisible()
    )

    link.click()

    assert shown.deeds == [edit]
    assert link.accessibleName() == "Edit: My words"


SCENES = Beats("Scenes", (beat("1", 0, 5, 9), beat("2", 100, 3, 4), Beat("3", ())))


def labels(sections):
    return [[(b.label, b.is_large) for b in section.beats] for section in sections]


def test_the_scene_in_view_is_the_large_one():
    seen = sections_shown((SCENES,), Span(100, 120), "")

    assert labels(seen) == [[("2", True)], [("1", False)]]


def test_with_nothing_in_view_the_first_scene_is_large():
    assert labels(sections_shown((SCENES,), None, "")) == [
        [("1", True)],
        [("2", False)],
    ]


def test_the_scene_in_view_follows_the_page(shown):
    shown.see(SCENES)

    shown.read_at(Span(100, 120))

    assert [view.drawing.cells(0)[0] for view in shown.views] == ["2", "1"]


LISTS = (
    Bars("", (Bar("Felt", "1", 1, None, Deed(Does.SHOW, "a")), Bar("Ly", "2", 1))),
    Rows("Filter words", (ListRow("felt", deed=step("a:felt")),), shown_by="a"),
    Question("", (Button("Edit a", GO),), shown_by="a"),
    Rows("Adverbs", (ListRow("softly", deed=step("b:softly")),), shown_by="b"),
    Question("", (Button("Edit b", GO),), shown_by="b"),
)


def heads(shown):
    return [view.accessibleName() for view in shown.views[1:]]


def test_one_list_of_several_is_shown_until_another_is_asked_for(shown):
    bars = Bars("", (Bar("Ly", "2", 1, None, Deed(Does.SHOW, "b")),))
    shown.see(bars, *LISTS[1:])
    at_first = heads(shown)

    QTest.keyClick(shown.views[0], Qt.Key.Key_Home)
    shown.views[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.views[0], Qt.Key.Key_Return)

    assert at_first == ["Filter words"]
    assert heads(shown) == ["Adverbs"]
    assert shown.deeds == []


def test_the_list_of_the_finding_stepped_to_is_shown(shown):
    shown.see(*LISTS)

    finding = Finding(LensName.WORDS, "b", Span(0, 4), "", None, "b:softly")
    shown.panel.show_current(finding)

    assert heads(shown) == ["Adverbs"]


def test_the_paragraph_that_is_read_is_dark(shown):
    shown.see(Beats("", (beat("1", 0, 5, 9, 7, is_large=True),)))
    shown.read_at(Span(0, 30))
    before = shown.pixels()

    shown.read_at(Span(0, 30), Span(20, 29))

    assert shown.pixels() != before


def test_keys_that_do_not_fit_are_left_out_and_still_heard(shown):
    keys = [KeyWords((".", ","), "next, previous"), KeyWords(("L",), "off" * 40)]

    shown.panel.show_keys(keys)

    assert shown.panel._foot.accessibleName().startswith(". ,: next, previous, L: off")


def test_everything_is_shown_in_the_other_theme(shown):
    lines = StoryLines("", (StoryLine("Ines", "2", (3, 9)),), (0, 5), 10)
    ways = Pairs("", ((PairedWay("grey", 3), PairedWay("gray", 1, is_minority=True)),))
    shown.see(lines, ways, WORDS, Remark("Seen."), Question("One?", ()))
    before = shown.panel.grab().toImage()

    shown.panel.show_theme(load_theme("dark"))

    assert shown.panel.grab().toImage() != before


def everything_in(heard):
    yield heard
    for number in range(heard.childCount()):
        child = heard.child(number)
        if child is not None and not child.state().invisible:
            yield from everything_in(child)


def test_whatever_takes_the_keys_is_heard_by_a_name(shown):
    choice = Option("a", "A"), Option("b", "B")
    shown.see(
        *(
            WORDS,
            MANY,
            SCENES,
            *LISTS,
            StoryLines("", (StoryLine("I", "", (3,)),), (), 9),
        ),
        *(Select("In", "in", choice, "a"), Select("", "w", choice, "a", is_range=True)),
        *(Chips("Mine", (WordChip("one"),)), Question("One?", (Button("Yes", GO),))),
        Pairs("", ((PairedWay("grey", 3), PairedWay("gray", 1, is_minority=True)),)),
    )

    heard = everything_in(QAccessible.queryAccessibleInterface(shown.panel))
    taking = [each for each in heard if each.state().focusable]

    nameless = [e.role() for e in taking if not e.text(QAccessible.Text.Name)]
    assert len(taking) > 100
    assert not nameless


def test_sections_are_made_between_what_an_author_does_and_seen_together(shown, qtbot):
    shown.panel.show_seen(Seen((), (WORDS, MANY), "", "", 0), LensName.TENSE)
    at_once = len(shown.views)

    qtbot.waitUntil(lambda: not shown.panel.filling.is_busy)

    assert at_once == 0
    assert [view.height() > 0 for view in shown.views] == [True, True]


def test_what_comes_while_sections_are_made_is_shown_in_their_place(shown):
    shown.panel.show_seen(Seen((), (MANY, WORDS), "", "", 0), LensName.TENSE)
    shown.panel.filling._go_on()

    shown.see(WORDS)

    assert [view.drawing.rows for view in shown.views] == [2]


def test_a_hint_names_the_key_as_it_is_and_is_left_out_without_one(shown):
    asked = Select("Told in", "told-in", (Option("", "Past"),), "", "", "", "tell-in")
    shown.see(replace(asked, hint="Press {key} to set it."))

    def said():
        labels = shown.panel.findChildren(QLabel)
        return [each.text() for each in labels if each.text().startswith("Press")]

    assert said() == []
    shown.panel.show_keys((), {"tell-in": "V"})
    assert said() == ["Press V to set it."]
    shown.panel.show_keys((), {"tell-in": "Ctrl+Alt+V"})
    assert said() == ["Press Ctrl+Alt+V to set it."]
