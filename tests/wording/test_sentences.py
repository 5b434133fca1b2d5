"""Every sentence that is read is one whole template, said by ``desktop.wording``."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

DESKTOP = Path(__file__).parents[2] / "desktop"
SAYING = {"translate", "translate_count", "template", "meant", "counted_template"}
OF_TWO_FORMS = {"translate_count", "counted_template"}
OF_PROGRAMMERS = {
    *("ValueError", "TypeError", "KeyError", "IndexError", "RuntimeError"),
    *("LookupError", "OSError", "AssertionError", "NotImplementedError"),
}
"""Errors whose words no author reads."""

PROSE = re.compile(r"[^\W\d_]{2,}[,;:]? |[ “][^\W\d_]{2,}|[^\W\d_] [“{]|[.!?] ")
"""Letters and a blank beside them: words of a sentence, no name of anything."""

SENTENCE = re.compile(r"[A-Z“…][^\W\d_]*[’,:]?[^\W\d_]* .*[^\W\d_]{2}")
"""A capital, and another word behind it."""

MARKUP = re.compile(
    r"""</?[\w:{}?!-]+[^<>]*>   # a tag
      | ^[^<>{}]*>\s*$          # the end of one that begins elsewhere
      | [\w:-]+="[^"]*" | [\w:-]+:\{}   # an attribute, a style
      | "use[ ]strict";""",
    re.VERBOSE,
)
"""What is read by programs only, around words or alone."""

TYPES = re.compile(r"[A-Z]\w+ \| [A-Z]\w+")
"""A type, said as words for ``cast`` or a generic class."""

NOT_READ = {
    *("Source Serif 4", "Source Serif Pro", "DejaVu Sans Mono"),
    *("Atkinson Hyperlegible", "Lexend Deca"),
    "SELECT svg FROM icons WHERE name = ?",
    *("Notes on {source}", "Notes by {author} on {source}"),
    *("Annotation | None", "Reread rescue"),
    "A job has not come to an end in %.0f seconds, and is left to itself.",
    *("Courier New", "Courier Prime", "Liberation Mono", "Nimbus Mono PS"),
    *("Reread Line End", "Reread Code", "Reread Underscore"),
    *("BEGIN REREAD NOTES", "END REREAD NOTES"),
    *("Suggestion: “{}” → “{}”", "Suggestion: “{}” → “", ", on “{}”"),
    "Suggestion: “(?P<old>{})” → “(?P<new>{})”(?:\\n|\\Z)",
    "{} *.docx *.html *.json",
    "Draft {}",
}
"""Names of typefaces, what stands in a file whatever the language, words of SQL and of
logs."""

SAMPLES = ("She went down", "Tonight somebody", "She stands at the top")
"""How the texts begin that show a typeface, or are measured."""

TABLES = {"actions/actions.py"}
"""Modules whose rows are translated by the one function that makes rows of them."""

UNREAD = {
    *("value.py", "storage/files/event_log.py", "session/crash_reports.py"),
    "storage/lenses/reading_store.py",
    *("exchange/word/parts/fixed.py", "exchange/word/parts/style_sheet.py"),
    "lenses/spelling/wrong_pairs.py",
}
"""Modules that also write what only programmers, databases or Word read, or have
patterns of English."""


def modules():
    paths = (path.relative_to(DESKTOP).as_posix() for path in DESKTOP.rglob("*.py"))
    return sorted(path for path in paths if path not in UNREAD)


def is_prose(words):
    """Return whether words are of a sentence, whatever elements are around them."""
    return PROSE.search(MARKUP.sub("", words)) is not None


class Sentences(ast.NodeVisitor):
    """Finds the sentences of a module, and what is wrong with them."""

    def __init__(self):
        self.wrong = []
        self._is_quiet = False

    def tell(self, node, what):
        self.wrong.append(f"line {node.lineno}: {what}")

    def quietly(self, node):
        before, self._is_quiet = self._is_quiet, True
        self.generic_visit(node)
        self._is_quiet = before

    def visit_Raise(self, node):
        made = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        if isinstance(made, ast.Name) and made.id in OF_PROGRAMMERS:
            self.quietly(node)
        else:
            self.generic_visit(node)

    def visit_Assert(self, node):
        self.quietly(node)

    def visit_FunctionDef(self, node):
        if node.name in ("__repr__", "__str__"):
            self.quietly(node)
        else:
            self.generic_visit(node)

    def visit_Expr(self, node):
        if not isinstance(node.value, ast.Constant):  # which is a docstring
            self.generic_visit(node)

    def visit_Call(self, node):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in SAYING:
            count = 2 if name in OF_TWO_FORMS or name == "meant" else 1
            self.check_template(node, count)
            for value in node.args[count:]:
                self.visit(value)
            for value in node.keywords:
                self.visit(value)
        else:
            self.generic_visit(node)

    def check_template(self, node, count):
        given = {each.arg for each in node.keywords}
        for template in node.args[:count]:
            if isinstance(template, ast.Name | ast.Attribute | ast.Subscript):
                continue  # a row of a table, whose words are looked at there
            if isinstance(template, ast.Starred):
                break  # two forms of such a row
            if isinstance(template, ast.Call) and template.func.id == "meant":
                self.visit(template)
                continue
            if not isinstance(getattr(template, "value", None), str):
                self.tell(node, "a template is put together")
                continue
            named = {
                name for _, name, _, _ in Formatter().parse(template.value) if name
            }
            allowed = given | ({"count"} if count == 2 else set())
            if given and None not in given and not named <= allowed:
                self.tell(node, f"{named - allowed} is not given")
            if "" in named or any(name.isdigit() for name in named):
                self.tell(node, "a value has no name")

    def visit_JoinedStr(self, node):
        words = "".join(
            part.value if isinstance(part, ast.Constant) else "{}"
            for part in node.values
        )
        if not self._is_quiet and words not in NOT_READ and is_prose(words):
            self.tell(node, f"glued: {words!r}")

    def visit_BinOp(self, node):
        if not isinstance(node.op, ast.Add | ast.Mod):
            self.generic_visit(node)
            return
        for side in (node.left, node.right):
            is_words = isinstance(side, ast.Constant) and isinstance(side.value, str)
            if is_words and not self._is_quiet and is_prose(side.value):
                self.tell(node, f"glued: {side.value!r}")
            elif not is_words:
                self.visit(side)

    def visit_Constant(self, node):
        if self._is_quiet or not isinstance(node.value, str):
            return
        is_read = node.value not in NOT_READ and "\n" not in node.value
        is_read &= not node.value.startswith(SAMPLES)
        is_read &= not TYPES.fullmatch(node.value)
        if is_read and SENTENCE.match(MARKUP.sub("", node.value)):
            self.tell(node, f"not said by translate: {node.value!r}")


def wrong_in(source):
    found = Sentences()
    found.visit(ast.parse(source))
    return found.wrong


@pytest.mark.parametrize("module", modules())
def test_every_sentence_is_one_whole_template(module):
    found = wrong_in((DESKTOP / module).read_text(encoding="utf-8"))

    if module in TABLES:
        found = [each for each in found if "not said" not in each]
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('translate("“{name}” is saved.", name=name)', 0),
        ('translate_count("{count} note", "{count} notes", number)', 0),
        ('raise ValueError(f"a span cannot run from {start}")', 0),
        ('f"highlight-{colour}"', 0),
        ('label(f"Draft {number} kept")', 1),
        ('label("Kept as " + name)', 1),
        ('html(f\'<p class="{kind}" dir="auto">{words}</p>\')', 0),
        ("html(f'<p class=\"{kind}\">Kept as {name}</p>')", 1),
        ('cast("Draft | None", found)', 0),
        ('translate("{name} of {whole}", name=name)', 1),
        ('translate(f"Kept as {name}")', 1),
        ('label("Keep it as a draft")', 1),
    ],
)
def test_what_is_glued_or_not_said_is_found(source, count):
    assert min(1, len(wrong_in(source))) == count
