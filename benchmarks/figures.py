"""What the code looks like in figures: files, lines, headers, neighbours, circles.

``make figures`` prints them.  They are counted alike every time, so that a change
shows what it does to the house; none of them is a goal in itself.

- The header of a file is its docstring, its imports and its ``TYPE_CHECKING`` block.
- A file is one neighbour's alone if one other file imports it, of the same folder.
- A circle is a set of files each of which is reached from each other by imports.
- What a gesture walks through are the files of which a function is called, from the
  key until the page is painted.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import FrameType

    from benchmarks.bench_window import BenchWindow

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "desktop"
SAMPLE = ROOT / "stories" / "the-last-ferry.txt"
FULL = 25
"""Files in a folder from which on nobody finds one by its name."""
LONG = 30
"""Lines of a function that is too long."""
ROUNDS = 5
"""How often a gesture is made."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the package.

    Attributes:
        name: Its dotted name.
        lines: How many lines it has, blank ones too.
        header: How many of them stand before the first thing that it defines.
        imports: The files of the package that it imports while it is imported.
        later: Those that it imports in functions, or for types only.
        classes: The public classes it defines.
        functions: The lines of each of its functions, by name.
    """

    name: str
    lines: int
    header: int
    imports: frozenset[str]
    later: frozenset[str]
    classes: tuple[str, ...]
    functions: tuple[tuple[str, int], ...]

    @property
    def folder(self) -> str:
        """The dotted name of the folder it lies in."""
        return self.name.rpartition(".")[0]


def sources() -> dict[str, Source]:
    """Return every file of the package but the ``__init__.py``, by name."""
    paths = sorted(PACKAGE.rglob("*.py"))
    names = {_dotted(path): path for path in paths if path.name != "__init__.py"}
    return {name: _read(name, path, names) for name, path in names.items()}


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _read(name: str, path: Path, names: Mapping[str, Path]) -> Source:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    at_once = {each for node in tree.body for each in _imported(node, names)}
    ever = {each for node in ast.walk(tree) for each in _imported(node, names)}
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return Source(
        name,
        lines=len(text.splitlines()),
        header=_header(tree),
        imports=frozenset(at_once - {name}),
        later=frozenset(ever - at_once - {name}),
        classes=tuple(
            node.name
            for node in tree.body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        ),
        functions=tuple(
            (node.name, (node.end_lineno or node.lineno) - node.lineno + 1)
            for node in ast.walk(tree)
            if isinstance(node, kinds)
        ),
    )


def _imported(node: ast.AST, names: Mapping[str, Path]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (each.name for each in node.names if each.name in names)
    elif isinstance(node, ast.ImportFrom):
        if node.module and node.module in names:
            yield node.module
        inside = (f"{node.module}.{each.name}" for each in node.names)
        yield from (name for name in inside if name in names)


def _header(tree: ast.Module) -> int:
    last = 0
    for node in tree.body:
        is_docstring = isinstance(node, ast.Expr) and last == 0
        is_import = isinstance(node, ast.Import | ast.ImportFrom)
        is_for_types = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node)
        if not (is_docstring or is_import or is_for_types):
            break
        last = node.end_lineno or last
    return last


def one_neighbours(found: Mapping[str, Source]) -> list[str]:
    """Return the files that one other file imports, which lies beside them."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for source in found.values():
        for name in source.imports | source.later:
            users[name].add(source.name)
    return [
        name
        for name, by in sorted(users.items())
        if len(by) == 1 and found[min(by)].folder == found[name].folder
    ]


def circles(graph: Mapping[str, frozenset[str]]) -> list[list[str]]:
    """Return the sets of more than one file that reach each other (Tarjan 1972)."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = lowest[name] = len(index)
        stack.append(name)
        for other in graph[name]:
            if other not in index:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other in stack:
                lowest[name] = min(lowest[name], index[other])
        if lowest[name] == index[name]:
            at = stack.index(name)
            found.append(stack[at:])
            del stack[at:]

    for name in graph:
        if name not in index:
            visit(name)
    return [sorted(each) for each in found if len(each) > 1]


def named_twice(found: Mapping[str, Source]) -> list[str]:
    """Return the names that more than one public class has."""
    counted = Counter(name for source in found.values() for name in source.classes)
    return sorted(name for name, times in counted.items() if times > 1)


def layers_of_files(found: Mapping[str, Source]) -> list[str]:
    """Return the layers of import-linter that are single files, not rooms."""
    text = (ROOT / ".importlinter").read_text(encoding="utf-8")
    words = text.partition("layers =")[2].partition("[")[0]
    for mark in "|()":
        words = words.replace(mark, " ")
    return [name for name in words.split() if f"desktop.{name}" in found]


def walked() -> dict[str, list[str]]:
    """Return the files each gesture walks through, counted in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.figures", "walk"]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    done = subprocess.run(
        command,
        check=True,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def walk() -> None:
    """Print the files that ``N`` and a letter in Revise walk through, as JSON."""
    import shutil
    from tempfile import TemporaryDirectory

    from benchmarks.bench_window import BenchWindow

    with TemporaryDirectory(prefix="reread-figures-") as home:
        os.environ["REREAD_HOME"] = home
        story = Path(shutil.copy(SAMPLE, home))
        bench = BenchWindow(story)
        bench.stand_at(0.5)
        note = partial(bench.call, "note")
        files = {"N until painted": _always(bench, note, "back-to-text")}
        bench.revise()
        bench.stand_at(0.5)
        letter = partial(bench.type, "a")
        files["a letter in Revise"] = _always(bench, letter, "undo")
        bench.close()
        print(json.dumps(files))


def _always(bench: BenchWindow, gesture: partial[None], back: str) -> list[str]:
    """Return what every one of some rounds walks through: a look at the disk may fall
    into any of them."""
    rounds = []
    for _ in range(ROUNDS):
        bench.settle()
        rounds.append(_files(bench, gesture))
        bench.call(back)
    return sorted(set.intersection(*map(set, rounds)))


def _files(bench: BenchWindow, gesture: partial[None]) -> list[str]:
    seen: set[str] = set()

    def note(frame: FrameType, event: str, _value: object) -> None:
        if event == "call":
            seen.add(frame.f_code.co_filename)

    sys.setprofile(note)
    try:
        bench.watch.both(gesture)
    finally:
        sys.setprofile(None)
    inside = (Path(each) for each in seen)
    return sorted(_dotted(path) for path in inside if PACKAGE in path.parents)


def main() -> None:
    """Print the figures."""
    found = sources()
    lines = sum(source.lines for source in found.values())
    header = sum(source.header for source in found.values())
    folders = Counter(source.folder for source in found.values())
    functions = [n for source in found.values() for _, n in source.functions]
    long = [
        f"{source.name} {name} {n}"
        for source in found.values()
        for name, n in source.functions
        if n > LONG
    ]
    graph = {name: source.imports for name, source in found.items()}
    typed = {name: source.imports | source.later for name, source in found.items()}
    rows: list[tuple[str, object, list[str]]] = [
        ("files", len(found), []),
        ("lines", lines, []),
        ("headers, % of lines", round(100 * header / lines, 1), []),
        ("lines of a file, median", median(s.lines for s in found.values()), []),
        ("files at the top", folders["desktop"], []),
        _listed(
            f"folders of more than {FULL} files",
            [f"{name} {count}" for name, count in folders.items() if count > FULL],
        ),
        _listed("layers that are single files", layers_of_files(found)),
        _listed("files of one neighbour alone", one_neighbours(found)),
        _listed("circles", [" ".join(each) for each in circles(graph)]),
        _listed(
            "circles, with imports for types and in functions",
            [" ".join(each) for each in circles(typed)],
        ),
        _listed("public class names used twice", named_twice(found)),
        ("functions", len(functions), []),
        ("lines of a function, median", median(functions), []),
        ("lines of a function, nine in ten", quantiles(functions, n=10)[-1], []),
        _listed(f"functions over {LONG} lines", long),
        *(_listed(f"files for {name}", files) for name, files in walked().items()),
    ]
    for name, figure, names in rows:
        print(f"{name:50}{figure:>8}")
        for each in names if "-v" in sys.argv else ():
            print(f"    {each}")


def _listed(name: str, names: list[str]) -> tuple[str, int, list[str]]:
    return name, len(names), names


if __name__ == "__main__":
    walk() if sys.argv[1:] == ["walk"] else main()
