"""What is typed, and what stands there then: by the story's own quotes and dashes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.smart_typing.corrections import correction, may_mean
from desktop.text.smart_typing.habits import habits_of

ENGLISH = "“I don’t know,” she said. “He—he said ‘no’ and left…”"
BRITISH = "‘I don’t,’ he said. ‘It – he – never said “no” …’"
GERMAN = "„Nein“, sagte er. „Ja! Ich hab’ ‚so‘ gesagt – dann – ging er …“"
GUILLEMETS = "»Nein«, sagte er. »Sag ›ja‹, wenn’s geht – so – …«"
FRENCH = "«\u202fBonjour\u202f», dit-il. «\u202fÇa va\u202f?\u202f» L’eau – froide – …"
OLD_FRENCH = "« Bonjour », dit-elle. — « C’est l’heure ? »\n— Oui."
POLISH = "„Nie”, rzekł. „Tak!” — powiedział — i…"
SWEDISH = "”Hej”, sa han. ”Ja – visst – så…”"
SPACED = "“It’s so,” he said — and went — “or I—” she said, “so—”"
SPANISH = "—Hola —dijo él—. ¿Y tú?\n—Nada…\n—Bien.\n—Sí."
RUSSIAN = "«Да», — сказал он. «Нет»\n— Да.\n— Нет…"
JAPANESE = "「はい」と言った。「『本』です。」"
CHINESE = "“你好，”他说。“再见。”"
STRAIGHT = '"I don\'t know," she said. "He--he \'said\' no and left..."'
NEW = ""


def typed(story: str, text: str, *, is_markdown: bool = True) -> str:
    """Return what stands there after the keys of ``text`` in a story like ``story``.

    What comes before ``¦`` stood there before, what comes behind ``^`` stands behind.
    """
    habits = habits_of(story)
    before, keyed, text = text.partition("¦")
    if not keyed:
        before, text = "", before
    text, _, after = text.partition("^")
    keys = ""
    for key in text:
        keys, before = (keys + key)[-16:], before + key
        found = may_mean(keys) and correction(
            keys, before, after, habits, is_markdown=is_markdown
        )
        if found:
            before = found.made_in(before)
    return before + after


@pytest.mark.parametrize(
    ("story", "keys", "stands"),
    [
        # Double quotes
        (ENGLISH, '"Go," he said.', "“Go,” he said."),
        (ENGLISH, 'He said, "Go."', "He said, “Go.”"),
        (ENGLISH, '("Go!")', "(“Go!”)"),
        (ENGLISH, '*"Go!"*', "*“Go!”*"),
        (ENGLISH, '"*Go!*"', "“*Go!*”"),
        (ENGLISH, '_"No,"_ she said.', "_“No,”_ she said."),
        (ENGLISH, '"But I--"', "“But I—”"),
        (ENGLISH, 'He stopped--"Go."', "He stopped—“Go.”"),
        (ENGLISH, '"I thought" --"so"', "“I thought” —“so”"),
        (ENGLISH, '"Wait..."', "“Wait…”"),
        (ENGLISH, '"Well-" she said.', "“Well-” she said."),
        (ENGLISH, "\"'No,' he said.\"", "“‘No,’ he said.”"),
        (ENGLISH, "\"He said 'no'\"", "“He said ‘no’”"),
        (ENGLISH, "\"He said 'no.'\"", "“He said ‘no.’”"),
        (ENGLISH, '""', "“”"),
        (ENGLISH, 'a 12" board', 'a 12" board'),
        (ENGLISH, '"I read 1984"', "“I read 1984”"),
        (ENGLISH, "5'10\" tall", "5'10\" tall"),
        (ENGLISH, 'either/"or"', "either/“or”"),
        (ENGLISH, '"Go," he said.\n"No."', "“Go,” he said.\n“No.”"),
        (ENGLISH, 'the ¦"^word', "the “word"),
        (ENGLISH, 'the “word¦"^ is', "the “word” is"),
        (BRITISH, "'Go,' he said.", "‘Go,’ he said."),
        (BRITISH, "'He said \"no\",' she said.", "‘He said “no”,’ she said."),
        (BRITISH, "('So')", "(‘So’)"),
        (GERMAN, '"Ja", sagte er.', "„Ja“, sagte er."),
        (GERMAN, "\"Sag 'ja'!\"", "„Sag ‚ja‘!“"),
        (GERMAN, '("Ja")', "(„Ja“)"),
        (GERMAN, '"Ich--"', "„Ich –“"),
        (GUILLEMETS, '"Ja", sagte er. "Nein!"', "»Ja«, sagte er. »Nein!«"),
        (GUILLEMETS, "\"Sag 'ja'.\"", "»Sag ›ja‹.«"),
        (FRENCH, '"Oui", dit-il.', "«\u202fOui\u202f», dit-il."),
        (FRENCH, '" Oui ", dit-il.', "«\u202fOui\u202f», dit-il."),
        (OLD_FRENCH, '"Oui !"', "« Oui ! »"),
        (POLISH, '"Tak", rzekł.', "„Tak”, rzekł."),
        (SWEDISH, '"Ja", sa han. "Nej."', "”Ja”, sa han. ”Nej.”"),
        (RUSSIAN, '"Да", -- сказал он.', "«Да», — сказал он."),
        (JAPANESE, '"はい"と"本"', "「はい」と「本」"),
        (JAPANESE, "'本'", "『本』"),
        (CHINESE, '他说："好。"', "他说：“好。”"),
        (STRAIGHT, '"Don\'t," he said--so...', '"Don\'t," he said--so...'),
        (NEW, '"Don\'t," he said--so...', '"Don\'t," he said--so...'),
        ('The צה"ל and “so” he', 'צה"ל', 'צה"ל'),
        (ENGLISH, '> "So"', "> “So”"),
        (ENGLISH, '>"So"', ">“So”"),
        (ENGLISH, '- "So"', "- “So”"),
        (ENGLISH, '# "So"', "# “So”"),
        (ENGLISH, '..."so"', "…“so”"),
        (ENGLISH, '"So..."', "“So…”"),
        (ENGLISH, '<em>"So"</em>', "<em>“So”</em>"),
        (ENGLISH, '"<em>So</em>"', "“<em>So</em>”"),
        (ENGLISH, 'so,"so"', "so,“so”"),
        # Apostrophes
        (ENGLISH, "don't", "don’t"),
        (ENGLISH, "the dogs' bowls", "the dogs’ bowls"),
        (ENGLISH, "'tis late", "’tis late"),
        (ENGLISH, "'Twas night", "’Twas night"),
        (ENGLISH, "'twasn't me", "’twasn’t me"),
        (ENGLISH, "get 'em!", "get ’em!"),
        (ENGLISH, "rock 'n' roll", "rock ’n’ roll"),
        (ENGLISH, "fish 'n chips", "fish ’n chips"),
        (ENGLISH, "the '90s were", "the ’90s were"),
        (ENGLISH, "of '68.", "of ’68."),
        (ENGLISH, "the 1990's", "the 1990’s"),
        (ENGLISH, "'cause I said", "’cause I said"),
        (ENGLISH, '"\'Tis," she said', "“’Tis,” she said"),
        (ENGLISH, "the word 'is'", "the word ‘is’"),
        (ENGLISH, "the ¦'^90s", "the ’90s"),
        (BRITISH, "''Tis,' she said", "‘’Tis,’ she said"),
        (BRITISH, "'The dogs' dinner,' he said", "‘The dogs’ dinner,’ he said"),
        (BRITISH, "'I'm goin',' he said. 'No.'", "‘I’m goin’,’ he said. ‘No.’"),
        (BRITISH, "the 'one' and 'two'", "the ‘one’ and ‘two’"),
        (BRITISH, "'The dogs' dinner--'", "‘The dogs’ dinner –’"),
        (BRITISH, "'In the '90s, get 'em,' he said", "‘In the ’90s, get ’em,’ he said"),
        (ENGLISH, '"Get \'em"', "“Get ’em”"),
        (GERMAN, "Ich hab's", "Ich hab’s"),
        (GERMAN, "so 'ne Sache", "so ’ne Sache"),
        (GUILLEMETS, "\"Sag 'ich hab's', ja\"", "»Sag ›ich hab’s‹, ja«"),
        (FRENCH, "l'eau d'hier", "l’eau d’hier"),
        (RUSSIAN, "п'ять", "п’ять"),
        ("“Don't,” he said. “It's so.”", '"Don\'t"', "“Don't”"),
        # Dashes
        (ENGLISH, "well--no", "well—no"),
        (ENGLISH, "well---no", "well—no"),
        (ENGLISH, "well -- no", "well — no"),
        (ENGLISH, "----", "----"),
        (ENGLISH, "a-b", "a-b"),
        (BRITISH, "well--no", "well – no"),
        (BRITISH, "well -- no", "well – no"),
        (BRITISH, "well---no", "well---no"),
        (BRITISH + " So—", "well---no", "well—no"),
        (BRITISH, "(--no)", "(–no)"),
        (SPACED, 'so--no, "But I--" so', "so — no, “But I—” so"),
        (SPACED, '"I --" so', "“I —” so"),
        (SPANISH, "--Hola --dijo--.", "—Hola —dijo—."),
        (SPANISH, "--¿Sí? --¡No!", "—¿Sí? —¡No!"),
        (RUSSIAN, "-- Да", "— Да"),
        (RUSSIAN, "--Да", "— Да"),
        (OLD_FRENCH, "-- Oui", "— Oui"),
        ("So – so. It’s -- a – b", "a -> b --> c", "a -> b --> c"),
        # Dots
        (ENGLISH, "well...", "well…"),
        (ENGLISH, "well....", "well…."),
        (ENGLISH, "...and so", "…and so"),
        (ENGLISH, "... and so", "… and so"),
        (ENGLISH, "so. . . .", "so. . . ."),
        (ENGLISH, "../..", "../.."),
        (CHINESE + "……好。", "不......", "不……"),
        # Lines of marks
        (ENGLISH, "---", "---"),
        (ENGLISH, "-- --", "-- --"),
        (ENGLISH, "...", "..."),
        (ENGLISH, "* * *", "* * *"),
        (ENGLISH, "|---|---|", "|---|---|"),
        # Code, markup, addresses
        (ENGLISH, 'so `a = "b--c..."` it', 'so `a = "b--c..."` it'),
        (ENGLISH, '`a` "so"', "`a` “so”"),
        (ENGLISH, '<a href="x--y">"So"</a>', '<a href="x--y">“So”</a>'),
        (ENGLISH, "<!-- don't... -->", "<!-- don't... -->"),
        (ENGLISH, '[it](a--b "so...") "so"', '[it](a--b "so...") “so”'),
        (ENGLISH, '[it]: x "so"', '[it]: x "so"'),
        (ENGLISH, "[don't](x)", "[don’t](x)"),
        (ENGLISH, 'http://a.b/c--d\'e "so"', "http://a.b/c--d'e “so”"),
        (ENGLISH, '"at www.a.b"', "“at www.a.b”"),
        (ENGLISH, "a.b--c@d--e.f it's", "a.b—c@d--e.f it’s"),
        (ENGLISH, '\\"so', '\\"so'),
        (ENGLISH, "<I don't know>", "<I don’t know>"),
        (ENGLISH, 'x="y"', 'x="y"'),
    ],
)
def test_keys_read_as_the_story_has_it(story, keys, stands):
    assert typed(story, keys) == stands


def test_backticks_mean_nothing_in_plain_text():
    assert typed(ENGLISH, "`so\" it's", is_markdown=False) == "`so” it’s"


@settings(max_examples=150, deadline=None)
@given(
    story=st.sampled_from([ENGLISH, BRITISH, GERMAN, FRENCH, OLD_FRENCH, SPACED, NEW]),
    keys=st.text("ab nts09\"'-.…—,!>(<`\\/=@:\n", max_size=24),
    after=st.sampled_from(["", "so", '"', "- "]),
)
def test_whatever_is_typed_can_be_given_back(story, keys, after):
    habits, before = habits_of(story), ""
    for at, key in enumerate(keys):
        before += key
        row = keys[max(0, at - 15) : at + 1]
        found = correction(row, before, after, habits, is_markdown=True)
        if found:
            made = found.made_in(before)
            assert found.undone_in(before).made_in(made) == before
            before = made
