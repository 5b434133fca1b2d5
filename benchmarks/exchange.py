"""How long a novel takes to become a Word file and to be read again, and what memory.

``python -m benchmarks.exchange`` prints each figure beside a yardstick of the same run:
the file's own bytes unpacked and parsed by the standard library, which nobody who reads
Word files can do without; and pandoc, where it is installed.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import time
import tracemalloc
import zipfile
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from desktop.exchange.formats import FormatReading, FormatWriting, format_called
from tests.exchange.oracles.stories import AT, manuscript

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.exchange.manuscript import Manuscript

COMMENTS, SUGGESTIONS = 500, 300
EMPHASIS = 0.01
"""The share of words that are set apart, as in novels."""
PARAGRAPHS = 4_700
"""So many have as many words in the mean."""
TIMES = 7


def main() -> None:
    """Print the table."""
    word = format_called("docx")
    assert word is not None
    novel = manuscript(PARAGRAPHS, COMMENTS, SUGGESTIONS, EMPHASIS)
    data = word.write(novel, FormatWriting(at=AT)).data
    reading = FormatReading(name="novel.docx")
    parsed = passed(lambda: parse(data))
    rows: dict[str, tuple[float, float | None]] = {
        "parsed by zipfile and xml.etree": (parsed, memory(lambda: parse(data))),
        "written": (
            passed(lambda: word.write(novel, FormatWriting(at=AT))),
            memory(lambda: word.write(novel, FormatWriting(at=AT))),
        ),
        "counted, as the dialog does at each change": (
            passed(lambda: counted(novel)),
            memory(lambda: counted(novel)),
        ),
        "read": (
            passed(lambda: word.read(data, reading)),
            memory(lambda: word.read(data, reading)),
        ),
    }
    if shutil.which("pandoc"):
        rows["read by pandoc, its start included"] = (by_pandoc(data), None)
    print(
        f"{len(novel.text.split()):,} words, {len(novel.notes)} notes,"
        f" {len(data) / 1024:.0f} KiB\n"
    )
    print("| 100 000 words as a Word file | ms | × | MB besides |")
    print("| --- | ---: | ---: | ---: |")
    for name, (ms, most) in rows.items():
        told = "" if most is None else f"{most:.0f}"
        print(f"| {name} | {ms:.0f} | {ms / parsed:.1f} | {told} |")


def parse(data: bytes) -> None:
    """Unpack and parse each part of a file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            ElementTree.fromstring(package.read(name))


def counted(novel: Manuscript) -> None:
    """Count what goes along and what does not."""
    from desktop.exchange.word.writing import word_summary

    word_summary(novel, FormatWriting(at=AT))


def passed(action: Callable[[], object]) -> float:
    """Return how long ``action`` takes in the median, in processor milliseconds."""
    action()
    times = []
    for _ in range(TIMES):
        start = time.process_time()
        action()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def memory(action: Callable[[], object]) -> float:
    """Return how much memory Python takes in addition at the most, in megabytes."""
    tracemalloc.start()
    action()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 2**20


def by_pandoc(data: bytes) -> float:
    """Return how long pandoc takes to read a file, in milliseconds."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "novel.docx")
        path.write_bytes(data)
        command = ["pandoc", str(path), "--track-changes=all", "-t", "json"]
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
