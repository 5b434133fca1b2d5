"""The figures as a table in Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

Figures = Mapping[str, Sequence[float]]
"""For each figure, every value that was measured: milliseconds, or megabytes."""

BARE, IMPORT, PEER = "Python", "QtWidgets", "QPlainTextEdit"
"""What a figure is measured against."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table.

    Attributes:
        label: What was measured, for people.
        figure: What it is called in the figures.
        yardstick: What it is measured against; the same figure of the peer, or
            the start of bare Python.
        peer_figure: What the peer calls it, if something else.
        target: What the figure should stay under; None if nothing was promised.
    """

    label: str
    figure: str
    yardstick: str = PEER
    peer_figure: str = ""
    target: float | None = None


ROWS = (
    Row("start of the process to first paint", "start", target=500),
    Row("– of which until the story is opened", "start of the app", IMPORT),
    Row("open to first paint", "open", target=500),
    Row("open until the notes are there", "notes"),
    Row("open until everything is measured and counted", "measured"),
    Row("longest gap while measuring", "gap opening", BARE, target=50),
    Row("letter at the start, painted", "key start", target=5),
    Row("letter in the middle, painted", "key middle", target=5),
    Row("letter at the end, painted", "key end", target=5),
    Row("letter at the start, with margin", "key start, all", PEER, "key start"),
    Row("letter in the middle, with margin", "key middle, all", PEER, "key middle"),
    Row("letter at the end, with margin", "key end, all", PEER, "key end"),
    Row("Enter", "enter"),
    Row("undo", "undo"),
    Row("longest gap while typing", "gap typing", BARE, target=50),
    Row("longest gap in the pause after it", "gap saving", BARE, target=50),
    Row("longest gap, typing inside a passage", "gap in a passage", BARE, target=50),
    Row("longest gap, writing a note", "gap in a note", BARE, target=50),
    Row("notch of the wheel, with margin", "scroll", target=8),
    Row("page down, with margin", "page"),
    Row("next note (J), painted", "choose", BARE),
    Row("new note (N), card painted", "add", BARE),
    Row("new note, all lists brought up to date", "add, all", BARE, target=50),
    Row("revised elsewhere, until it is shown", "revised elsewhere", BARE),
    Row("longest gap meanwhile", "gap revised elsewhere", BARE, target=50),
    Row("memory when open, MB", "memory open"),
    Row("memory when scrolled through, MB", "memory scrolled", PEER, "memory open"),
)


def table(stories: Mapping[str, tuple[Figures, Figures]], starts: Figures) -> str:
    """Return all figures as one table.

    Args:
        stories: For each story, the figures of Reread and those of the peer.
        starts: The figures of the bare starts, by the names of the yardsticks.
    """
    head = "".join(f" {name} | 95 % | × |" for name in stories)
    lines = [
        f"| median, ms |{head} against | target |",
        "| --- |" + " ---: | ---: | ---: |" * len(stories) + " --- | ---: |",
    ]
    for row in ROWS:
        cells = "".join(
            _cells(figures[row.figure], _yardstick(row, peer, starts))
            for figures, peer in stories.values()
        )
        target = "" if row.target is None else f"{row.target:g}"
        lines.append(f"| {row.label} |{cells} {row.yardstick} | {target} |")
    return "\n".join(lines)


def yardsticks(peers: Mapping[str, Figures], starts: Figures) -> str:
    """Return what the figures were measured against, as a list."""
    lines = [f"- {name}: {median(values):.0f} ms" for name, values in starts.items()]
    for name, figures in peers.items():
        shown = ", ".join(f"{n} {_number(median(v))}" for n, v in figures.items())
        lines.append(f"- {PEER}, {name}: {shown}")
    return "\n".join(lines)


def _yardstick(row: Row, peer: Figures, starts: Figures) -> float:
    if row.yardstick == PEER:
        return median(peer[row.peer_figure or row.figure])
    return median(starts[row.yardstick])


def _cells(values: Sequence[float], yardstick: float) -> str:
    middle = median(values)
    ratio = _number(middle / yardstick)
    high = _number(_percentile(values)) if len(values) > 1 else ""
    return f" {_number(middle)} | {high} | {ratio} |"


def _percentile(values: Sequence[float], share: float = 0.95) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}"
