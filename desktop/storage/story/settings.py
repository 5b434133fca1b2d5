"""The author's preferences, one file for all stories.

What a newer Reread has put in the file is kept.  Nothing of the author's work is in it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.drafts.grain import Grain
from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.object_files import Mended, mend, read_object, write_object
from desktop.value import field, replace, to_dictionary, value
from desktop.wording.speaking import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

THEMES = ("system", "light", "sepia", "dark", "contrast-light", "contrast-dark")
"""The names a theme is chosen by."""

COLOUR_LINES = ("contrast", "always", "never")
INTERFACE_SIZES = (100, 125, 150, 175, 200)
"""When the colours of notes have lines of their own as well: with a high contrast,
always, or never."""

MOTIONS = ("system", "none")
"""What may move: as the system says, or nothing that need not."""

GRAINS = tuple(grain.value for grain in Grain)
"""What compared texts differ by, by the names of :class:`Grain`."""

FOCUSES = ("off", "paragraph", "sentence")
"""What is in focus while the rest of the page is dimmed; nothing is, if off."""

PANEL_WIDTHS = (216, 400)
"""Within which widths the panel beside the page can be, in pixels."""

LETTER_SPACINGS = (0, 20)
"""Within which the space between letters can be, in per cent of their size.  WCAG 2.1
(1.4.12) wants 12 to be possible."""

PARAGRAPHS = ("story", "spaced", "indented")
"""How paragraphs are told apart: as the story has it, by space, by a first indent."""

TYPE_FIELDS = (
    *("text_family", "text_size", "line_height", "column_characters"),
    *("letter_spacing", "paragraphs"),
)
"""What can be chosen for one story alone."""

_NAME = "settings.json"
_NOW_CALLED = {"Source Serif Pro": "Source Serif 4"}
"""Families that were brought along under another name."""


@value
class Settings:
    """What the author prefers.

    Attributes:
        text_family: The typeface of the page.
        text_size: Its size, in points.
        line_height: The height of a line, in sizes of the text.
        letter_spacing: The space between letters besides that of the face, in per cent
            of their size; words are further apart accordingly.
        column_characters: How many characters a full line holds.
        paragraphs: One of ``PARAGRAPHS``: how they are shown; no file is changed by it.
        shows_emphasis: Whether ``*so*`` and ``_so_`` set words apart in a story that is
            not Markdown, where it uses them so.
        theme: One of ``THEMES``.
        colour_lines: When colours of notes have lines of their own as well, one of
            ``COLOUR_LINES``.
        interface_size: How large all of Reread is, in per cent of the usual size, one
            of ``INTERFACE_SIZES``; taken at the next start.
        library_folders: The folders of stories that were chosen, the last one first.
        motion: What may move, one of ``MOTIONS``.
        reopens_windows: Whether the windows come back that were open last, where no
            story was asked for.
        backup_folder: Where stories are backed up every day; empty for nowhere.
        language: What Reread speaks: ``system``, or a key of
            :data:`desktop.wording.speaking.LANGUAGES`.
        author_name: What the author's notes are signed with.
        author_id: The IRI they are signed with, made once.
        own_ids: Other IRIs the author's notes are signed with, on other computers.
        not_own_ids: Those of which the author said that somebody else is meant.
        colour_meanings: What the author means by a colour, by its name.
        quick_notes: The author's quick notes as the file has them, see
            :mod:`desktop.annotations.quick_notes`; None for the first ones.
        shortcuts: The keys of the actions for which the author chose other ones.
        show_contents: Whether the contents stand beside the page.
        show_margin: Whether the margin does.
        panel_width: How wide the contents are, in pixels at 100 per cent.
        compare_side_by_side: Whether compared texts stand side by side.
        compare_grain: Whether they differ by word, sentence or paragraph.
        compare_hides_fine: Whether differences of punctuation are left out.
        show_suggestions: Whether the text shows what suggestions would make of it.
        enter_paragraphs: Whether Enter makes the paragraph that the story makes.
        fold_scenes: Whether the scenes above the to-do list are folded away in Revise.
        fold_to_do: Whether the list below them is.
        scenes_height: How high the scenes stand there, in pixels; 0 for as they need.
        tidy_prose: Whether blanks are tidied when text is cut, pasted or dragged.
        smart_typing: Whether quotes, dashes and dots become those of the story while
            they are typed.
        spelling_while_typing: Whether misspelt words are underlined in Revise.
        typewriter_scrolling: Whether the caret's line stays where it is in the view.
        focus: What is not dimmed, one of ``FOCUSES``.
        aloud_voice: The voice that reads aloud, by its program and what that calls it;
            empty for the usual one.
        aloud_speed: How many times as fast as usual it does.
        shows_first_hint: Whether the first keys are still told; begun with the first
            file of preferences.
        others: What the file says that this version does not know.
    """

    text_family: str = "Source Serif 4"
    text_size: float = 14.25
    line_height: float = 1.58
    letter_spacing: int = 0
    column_characters: int = 66
    paragraphs: str = "story"
    shows_emphasis: bool = True
    theme: str = "system"
    colour_lines: str = "contrast"
    interface_size: int = 100
    library_folders: list[str] = field(default_factory=list)
    motion: str = "system"
    reopens_windows: bool = True
    backup_folder: str = ""
    language: str = SYSTEM
    author_name: str = ""
    author_id: str = ""
    own_ids: list[str] = field(default_factory=list)
    not_own_ids: list[str] = field(default_factory=list)
    colour_meanings: Mapping[str, str] = field(default_factory=dict)
    quick_notes: list[Any] | None = None
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    show_contents: bool = True
    show_margin: bool = True
    panel_width: int = 280
    compare_side_by_side: bool = True
    compare_grain: str = "word"
    compare_hides_fine: bool = False
    show_suggestions: bool = True
    fold_scenes: bool = False
    fold_to_do: bool = False
    scenes_height: int = 0
    tidy_prose: bool = True
    enter_paragraphs: bool = True
    smart_typing: bool = True
    autocorrect: bool = True
    spelling_while_typing: bool = True
    typewriter_scrolling: bool = False
    focus: str = "off"
    aloud_voice: str = ""
    aloud_speed: float = 1.0
    shows_first_hint: bool = False
    others: Mapping[str, Any] = field(default_factory=dict)


def read_settings(folder: Path, disk: FileSystem = DISK) -> Settings:
    """Return the preferences kept in ``folder``, or the first ones.

    A damaged file is kept aside, and the last good ones are taken.  Without a file
    they are the first ones: that is how one does away with them.  An author without an
    id gets one, and it is written at once, so that the notes of two sittings are by the
    same person.
    """
    mend_settings(folder, disk)
    found = read_object(folder / _NAME, disk)
    settings = _settings_from(found or {})
    if not settings.author_id:
        import uuid  # late: it is needed once

        settings = replace(
            settings, author_id=uuid.uuid4().urn, shows_first_hint=found is None
        )
        with suppress(SaveFailed):
            write_settings(folder, settings, disk)
    return settings


def kept_colour_names(folder: Path, disk: FileSystem = DISK) -> Mapping[str, str]:
    """Return what the author calls colours, by their values; nothing is written."""
    return _settings_from(read_object(folder / _NAME, disk) or {}).colour_meanings


def kept_interface_size(folder: Path, disk: FileSystem = DISK) -> int:
    """Return how large Reread is to be, in per cent; nothing is written."""
    return _settings_from(read_object(folder / _NAME, disk) or {}).interface_size


def mend_settings(folder: Path, disk: FileSystem = DISK) -> Mended | None:
    """Have the last good preferences in ``folder``, if their file is damaged.

    Return what was done; None if nothing was wrong.
    """
    return mend(folder / _NAME, disk)


def write_settings(folder: Path, settings: Settings, disk: FileSystem = DISK) -> None:
    """Keep the preferences in ``folder``.

    Raises:
        SaveFailed: If the disk refuses; the file is then as it was.
    """
    content = to_dictionary(settings)
    others = content.pop("others")
    content |= others
    path = folder / _NAME
    write_object(path, content, disk, is_durable=True, has_good_copy=True)


def _settings_from(content: Mapping[str, Any]) -> Settings:
    """Return the settings in ``content``; what makes no sense is left as it was."""
    sound = {
        name: _from_json(value)
        for name, value in content.items()
        if name in _IS_SOUND and _IS_SOUND[name](value)
    }
    others = {name: value for name, value in content.items() if name not in _IS_SOUND}
    settings = replace(Settings(others=others), **sound)
    family, names = settings.text_family, settings.colour_meanings
    if names:
        # Imported late: few authors give any, and the page needs none.
        from desktop.annotations.colour_names import clean_colour_names

        names = clean_colour_names(names)
    family = _NOW_CALLED.get(family, family)
    return replace(settings, text_family=family, colour_meanings=names)


def sound_type(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return what ``content`` says of ``TYPE_FIELDS``, as far as it makes sense."""
    return {
        name: content[name]
        for name in TYPE_FIELDS
        if name in content and _IS_SOUND[name](content[name])
    }


def _from_json(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    return {k: tuple(v) if isinstance(v, list) else v for k, v in value.items()}


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_switch(value: Any) -> bool:
    return isinstance(value, bool)


def _is_between(least: float, most: float, *kinds: type) -> Callable[[Any], bool]:
    # A bool is an int to Python, and ``type`` tells them apart.
    return lambda value: type(value) in kinds and least <= value <= most


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_texts_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _is_keys_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_texts, value.values()))


_IS_SOUND: Mapping[str, Callable[[Any], bool]] = {
    "text_family": _is_text,
    "text_size": _is_between(6, 72, int, float),
    "line_height": _is_between(1, 3, int, float),
    "letter_spacing": _is_between(*LETTER_SPACINGS, int),
    "column_characters": _is_between(20, 200, int),
    "paragraphs": lambda value: value in PARAGRAPHS,
    "shows_emphasis": _is_switch,
    "theme": lambda value: value in THEMES,
    "interface_size": lambda value: value in INTERFACE_SIZES,
    "colour_lines": lambda value: value in COLOUR_LINES,
    "library_folders": _is_texts,
    "motion": lambda value: value in MOTIONS,
    "reopens_windows": _is_switch,
    "backup_folder": _is_text,
    "language": lambda value: value in (SYSTEM, *LANGUAGES),
    "author_name": _is_text,
    "author_id": _is_text,
    "own_ids": _is_texts,
    "not_own_ids": _is_texts,
    "colour_meanings": _is_texts_by_name,
    "quick_notes": lambda value: isinstance(value, list),
    "shortcuts": _is_keys_by_name,
    "show_contents": _is_switch,
    "show_margin": _is_switch,
    "panel_width": _is_between(*PANEL_WIDTHS, int),
    "compare_side_by_side": _is_switch,
    "compare_grain": lambda value: value in GRAINS,
    "compare_hides_fine": _is_switch,
    "show_suggestions": _is_switch,
    "fold_scenes": _is_switch,
    "fold_to_do": _is_switch,
    "scenes_height": _is_between(0, 10_000, int),
    "tidy_prose": _is_switch,
    "enter_paragraphs": _is_switch,
    "smart_typing": _is_switch,
    "autocorrect": _is_switch,
    "spelling_while_typing": _is_switch,
    "typewriter_scrolling": _is_switch,
    "focus": lambda value: value in FOCUSES,
    "aloud_voice": _is_text,
    "aloud_speed": _is_between(0.5, 3, int, float),
    "shows_first_hint": _is_switch,
}
