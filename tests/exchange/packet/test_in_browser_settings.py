"""A packet on phones, in the dark, by keys alone, without scripts, without storage."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatReading
from desktop.exchange.packet.answers import read_answers
from desktop.exchange.packet.options import ReadOn
from tests.exchange.packet.packets import page
from tests.exchange.packet.test_in_browser import passage_of

pytestmark = pytest.mark.exchange

_REFUSING = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('refused', 'SecurityError'); } });"""


def test_on_a_phone_one_selects_and_touches(opened, phone, tmp_path):
    reader = opened(**phone)

    reader.select("on the quay")
    reader.page.locator("#bar").get_by_text("love").tap()
    reader.select("She went home")
    reader.page.locator("#bar").get_by_text("Question").tap()
    reader.page.keyboard.type("Why?")
    reader.page.get_by_role("button", name="Done").tap()

    love, asked = reader.notes(tmp_path)
    assert love.tags == ("love",)
    assert (asked.kind, asked.words) == (Kind.QUESTION, "Why?")
    assert reader.errors == []


def test_a_touch_on_a_mark_opens_its_note(opened, phone, tmp_path):
    reader = opened(**phone)
    reader.select("on the quay")
    reader.page.locator("#bar").get_by_text("laugh").tap()

    reader.page.locator("#story mark").tap()
    reader.page.keyboard.type("Out loud.")
    reader.page.get_by_role("button", name="Done").tap()

    (note,) = reader.notes(tmp_path)
    assert (note.words, note.tags) == ("Out loud.", ("laugh",))


def test_who_cannot_select_touches_the_plus_beside_a_paragraph(opened, phone, tmp_path):
    reader = opened(**phone)

    reader.page.locator(".add").nth(2).tap()
    reader.page.locator("#bar").get_by_text("slow").tap()

    (note,) = reader.notes(tmp_path)
    assert passage_of(note)[0].startswith("Nobody waited 😀")
    assert passage_of(note)[0].endswith("after it.")


def test_a_phone_that_shares_files_offers_that_first(opened, phone, tmp_path):
    blank = tmp_path / "blank.html"
    blank.write_text("<!doctype html>", encoding="utf-8")
    packet = tmp_path / "packet.html"
    packet.write_text(page(), encoding="utf-8")
    reader = opened(file=blank, **phone)
    reader.context.add_init_script(
        """navigator.canShare = ({ files }) => files[0].name.endsWith(".txt");
        navigator.share = async ({ files }) => {
          window.shared = [files[0].name, await files[0].text()];
        };"""
    )
    reader.page.goto(packet.as_uri())
    reader.select("on the quay")
    reader.page.locator("#bar").get_by_text("love").tap()

    reader.page.evaluate("document.getElementById('send').click()")
    first = reader.page.locator("dialog .ways button").first
    words = first.inner_text()
    first.tap()
    reader.page.get_by_text("Shared. Thank you!").wait_for()

    name, shared = reader.page.evaluate("window.shared")
    assert words.startswith("Share…")
    assert name == "The Quay, notes by Marit.txt"
    answers = read_answers(shared.encode(), FormatReading(name=name)).answers
    assert [note.tags for note in answers.notes.values()] == [("love",)]


def test_another_touch_of_a_plus_or_the_page_lets_go_of_a_paragraph(opened, phone):
    reader = opened(**phone)
    reader.page.locator(".add").nth(2).tap()
    reader.page.locator(".add").nth(3).tap()
    marked = reader.page.locator("mark.pending").all_inner_texts()

    reader.page.locator("p", has_text="She went home").tap()

    reader.page.locator("#bar").wait_for(state="hidden")
    assert marked == [
        "“Late,” she said. A café\u0301 stood there, and שלום עולם was on its door."
    ]
    assert reader.page.locator("mark.pending").count() == 0


def test_what_is_touched_on_a_phone_is_large_enough(opened, phone):
    reader = opened(**phone)
    reader.select("on the quay")

    boxes = [each.bounding_box() for each in reader.page.locator("#bar button").all()]
    boxes += [each.bounding_box() for each in reader.page.locator(".add").all()]
    boxes.append(reader.page.locator("#send").bounding_box())
    boxes.append(reader.page.locator("#list").bounding_box())

    assert min(box["height"] for box in boxes) >= 44
    assert min(box["width"] for box in boxes) >= 44


def test_a_plus_lies_over_no_letter(opened, phone):
    reader = opened(**phone)

    for add in reader.page.locator(".add").all():
        box = add.bounding_box()
        words = add.locator("xpath=following-sibling::*[1]")
        assert box["x"] + box["width"] <= words.bounding_box()["x"] + 6
    assert reader.page.evaluate("document.body.scrollWidth") <= 390


def test_a_plus_is_level_with_the_first_line_of_its_block(opened, phone):
    chapters = "# A Title\n\nby Iris\n\n## One\n\nLate.\n\n## Two\n\nNobody.\n"
    for details in (phone, {}):
        reader = opened(page(chapters, questions=()), **details)

        offsets = reader.page.evaluate(
            """() => [...document.querySelectorAll(".add")].map((add) => {
              const range = document.createRange();
              range.selectNodeContents(add.nextElementSibling);
              const words = range.getClientRects()[0];
              const box = add.getBoundingClientRect();
              return (box.top + box.bottom - words.top - words.bottom) / 2;
            })"""
        )

        assert len(offsets) == 6
        assert max(map(abs, offsets)) < 8


def test_cards_stand_beside_their_passages_and_none_over_another(opened):
    reader = opened()
    for words in ("Nobody", "waited", "on the quay", "He never", "without"):
        reader.select(words)
        reader.say("n", f"A few words about “{words}”, enough to fill two lines.")
    reader.page.keyboard.press("Escape")

    cards = reader.page.locator("#margin .card").all()
    boxes = sorted((each.bounding_box() for each in cards), key=lambda box: box["y"])
    mark = reader.page.locator("#story mark").first.bounding_box()
    assert abs(boxes[0]["y"] - mark["y"]) < 12
    for one, other in pairwise(boxes):
        assert other["y"] >= one["y"] + one["height"]
    column = reader.page.locator("#column").bounding_box()
    assert min(box["x"] for box in boxes) > column["x"] + column["width"]


def test_no_card_stands_where_nothing_can_be_scrolled_to(opened):
    reader = opened(page("She left.\n", questions=()))
    for words in ("She", "She left", "She left.", "left"):
        reader.select(words)
        reader.say("n", "A few words.")

    cards = reader.page.locator("#margin .card").all()
    header = reader.page.locator("header").bounding_box()
    tops = sorted(each.bounding_box()["y"] for each in cards)
    assert len(tops) == 4
    assert tops[0] >= header["y"] + header["height"]


def test_all_of_a_form_is_in_view_also_low_on_a_low_screen(opened):
    reader = opened(viewport={"width": 1024, "height": 460})
    reader.page.evaluate("scrollTo(0, 120)")
    reader.select("The tide came")
    reader.say("r")

    reader.page.wait_for_function(
        """() => {
          const done = document.querySelector(".form .main").getBoundingClientRect();
          return done.bottom <= innerHeight && done.top > 52;
        }"""
    )


def test_a_tablet_on_its_side_has_all_that_a_phone_has(opened):
    size = {"width": 1180, "height": 820}
    reader = opened(viewport=size, has_touch=True, is_mobile=True)
    adds = reader.page.locator(".add")

    seen = adds.evaluate_all("all => all.map((one) => getComputedStyle(one).opacity)")
    buttons = reader.page.locator("button:visible").all()
    assert set(seen) == {"1"}
    assert min(each.bounding_box()["height"] for each in buttons) >= 44


def test_what_was_marked_is_told_in_one_line_on_a_phone(opened, phone):
    reader = opened(**phone)
    reader.select("on the quay")
    reader.say("1")

    said = reader.page.locator("#said")
    assert said.bounding_box()["height"] < 64
    assert abs(said.bounding_box()["x"] * 2 + said.bounding_box()["width"] - 390) < 2


def test_words_without_blanks_are_quoted_in_short(opened, phone):
    reader = opened(page("她走到码头的尽头" * 60 + "\n", questions=()), **phone)
    reader.page.locator(".add").first.tap()
    reader.page.get_by_role("button", name="Note", exact=True).tap()
    reader.page.keyboard.type("Long.")
    reader.choose("Done")
    reader.page.locator("#list").tap()

    quote = reader.page.locator(".entries q").inner_text()
    assert len(quote) < 100
    assert "…" in quote


def test_an_answer_that_is_chosen_looks_so_in_the_colours_of_a_reader(opened):
    reader = opened(forced_colors="active")
    answers = reader.page.locator(".choices").first.get_by_role("radio")
    answers.nth(1).click()

    colours = answers.evaluate_all(
        "all => all.map((one) => getComputedStyle(one).backgroundColor)"
    )
    assert colours[0] == colours[2] != colours[1]


def test_it_is_dark_where_the_reader_reads_in_the_dark(opened):
    reader = opened(color_scheme="dark")

    ground = reader.page.evaluate("getComputedStyle(document.body).backgroundColor")
    ink = reader.page.evaluate("getComputedStyle(document.body).color")

    assert (ground, ink) == ("rgb(31, 30, 28)", "rgb(217, 212, 200)")


def test_without_scripts_it_is_a_page_to_read(opened):
    reader = opened(java_script_enabled=False)

    text = reader.page.locator("body").inner_text()
    assert text.startswith("To make notes, open this file in a browser")
    assert "He never said good without something after it." in text
    assert "Who is he?" in text


def test_where_nothing_is_kept_that_is_said_and_closing_asks(opened, tmp_path):
    blank = tmp_path / "blank.html"
    blank.write_text("<!doctype html>", encoding="utf-8")
    packet = tmp_path / "packet.html"
    packet.write_text(page(), encoding="utf-8")
    reader = opened(file=blank)
    reader.context.add_init_script(_REFUSING)
    reader.page.goto(packet.as_uri())

    reader.select("on the quay")
    reader.say("n", "Where?")
    reader.wait_for_notes("1 note, not kept")

    assert "send your notes back" in reader.page.get_by_role("alert").inner_text()
    asked = []

    def accept(dialog):
        asked.append(dialog.type)
        dialog.accept()

    reader.page.on("dialog", accept)
    reader.page.close(run_before_unload=True)
    reader.context.new_page().wait_for_timeout(300)
    assert asked == ["beforeunload"]
    assert reader.errors == []


def test_all_can_be_done_by_keys(opened, tmp_path):
    reader = opened()
    keyboard = reader.page.keyboard

    reader.page.locator(".add").first.focus()
    keyboard.press("ArrowDown")
    keyboard.press("ArrowDown")
    keyboard.press("Enter")
    focused = reader.page.evaluate("document.activeElement.textContent")
    keyboard.press("n")
    keyboard.type("By keys.")
    keyboard.press("Control+Enter")
    on_card = reader.page.evaluate("document.activeElement.className")
    keyboard.press("Enter")
    keyboard.type(" Again.")
    keyboard.press("Escape")

    (note,) = reader.notes(tmp_path)
    assert focused == "love"
    assert "card" in on_card
    assert note.words == "By keys. Again."
    assert passage_of(note)[0].startswith("Nobody waited")


@pytest.mark.parametrize("key", ["Escape", "1"])
def test_keys_go_on_from_the_plus_they_were_at(opened, key):
    reader = opened()
    add = reader.page.locator(".add").nth(2)
    add.focus()

    reader.page.keyboard.press("Enter")
    reader.page.locator("#bar button:focus").wait_for()
    reader.page.keyboard.press(key)

    assert add.evaluate("(one) => one === document.activeElement")


def test_everything_that_can_be_touched_has_a_name(opened):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "Where?")
    reader.page.evaluate("document.getElementById('send').click()")

    nameless = reader.page.evaluate(
        """() => [...document.querySelectorAll("button, input, textarea, [role]")]
          .filter((el) => el.checkVisibility())
          .filter((el) => !el.textContent.trim() && !el.getAttribute("aria-label")
            && !el.title && !el.closest("label") && el.id !== "said")
          .map((el) => el.outerHTML)"""
    )

    assert nameless == []
    assert reader.page.evaluate("document.activeElement.closest('dialog') !== null")


def test_the_text_can_be_larger_and_stays_so(opened):
    reader = opened()
    size = "getComputedStyle(document.getElementById('story')).fontSize"
    before = reader.page.evaluate(size)

    reader.choose("Larger text")
    larger = reader.page.evaluate(size)
    reader.page.reload()

    assert (before, larger) == ("19px", "21.85px")
    assert reader.page.evaluate(size) == larger


def test_what_was_noted_and_asked_grows_with_the_text(opened):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "A few words.")
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    small = [reader.page.locator(each).first for each in ("#margin .card", ".asks")]
    before = [each.evaluate(size) for each in small]

    for _ in range(4):
        reader.choose("Larger text")

    for each, was in zip(small, before, strict=True):
        assert each.evaluate(size) > was * 1.3


def test_a_novel_with_five_hundred_notes(opened, tmp_path, figure):
    prose = "It is late, and nobody waits on the quay for a ferry that runs no more. "
    text = "\n\n".join(f"{number}. {prose * 3}" for number in range(2_500))
    reader = opened(page(text, questions=(), read_on=ReadOn.NOWHERE))
    timing = "performance.getEntriesByType('navigation')[0].domComplete"
    figure("ms to load a packet of 100,000 words", round(reader.page.evaluate(timing)))

    spent = reader.page.evaluate(
        """async () => {
          const spent = [], blocks = document.querySelectorAll("#story p[data-o]");
          for (let number = 0; number < 500; number += 1) {
            const text = document.createTreeWalker(blocks[number * 4], 4).nextNode();
            const range = document.createRange();
            range.setStart(text, 0);
            range.setEnd(text, 10);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            await new Promise((then) => setTimeout(then, 5));
            const start = performance.now();
            const key = String(1 + number % 5);
            dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
            document.body.getBoundingClientRect();
            spent.push(performance.now() - start);
          }
          return spent.slice(-50);
        }"""
    )
    figure("ms to mark, of 500 notes, on average", round(sum(spent) / len(spent)))
    reader.wait_for_notes("500 notes")

    assert len(text.split()) > 100_000
    assert len(reader.notes(tmp_path)) == 500
    assert reader.requests == [] or all(u.startswith("blob:") for u in reader.requests)
    assert reader.errors == []
