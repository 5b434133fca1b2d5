"""Every action once: what it is called, where it stands, which keys call it.

Keys are portable ``QKeySequence`` texts such as ``Ctrl+Alt+N``; which of them call more
than one action is told as well.  In Reread and Compare nothing is typed, so that plain
keys such as ``N`` can be actions.  Values only: the menus are made of them, and what
each does is found by its id in :mod:`desktop.window.commands`.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from desktop.actions.platform_keys import keys_on
from desktop.annotations.kinds import COLOURS, KEYED_KINDS, KINDS, Kind
from desktop.appearance.key_names import key_name
from desktop.storage.story.story_state import LOCKED, STORY_MODES, Mode
from desktop.value import value
from desktop.wording.translation import meant, template, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MENUS = (
    *(template("File"), template("Edit"), template("Mark"), template("Note")),
    *(template("Reread"), template("Lens"), template("Go"), template("Compare")),
    *(template("View"), template("Help")),
)
"""The menus, in their order; they are translated where they are shown."""

WRITTEN = frozenset(
    {
        *(kind.action for kind in KEYED_KINDS),
        *("insert-here", "edit-note", "edit-tags", "reply"),
    }
)
"""The actions after which the author writes in a card, if they are not refused."""

NOT_OF_A_DRAFT = (
    *("save-now", "save-as", "read-as", "history", "keep-draft", "drafts"),
    *("mode-revise", "mode-compare", "cut", "paste", "replace", "revise-this"),
    "paragraph-history",
    *("cut-passage", "cuttings", "suggesting", "apply-shown"),
    *("next-damaged-place", "repair-places", "repair-line-ends", "word-goals"),
    *("last-edit", "toggle-bookmark", "next-bookmark", "previous-bookmark"),
    *("bookmarks",),
    *("move-paragraph-up", "move-paragraph-down"),
    *("move-scene-up", "move-scene-down", "italics", "bold"),
    *("correct-word", "export", "share", "import"),
)
"""The actions that make no sense where nothing can be changed."""

TURNED = {
    Kind.HIGHLIGHT: "7",
    Kind.NOTE: "8",
    Kind.QUESTION: "9",
    Kind.SUGGESTION: "0",
}
"""The kinds that the chosen note can be turned into, each with its digit: they follow
those that give another colour."""

_YOUNGER = frozenset(
    {
        *("Ctrl+Shift+Return", "Ctrl+Shift+F", "Ctrl+L"),
        *("Ctrl+Shift+C", "Ctrl+Shift+M", "Ctrl+Shift+F9", "Ctrl+/", "?"),
        *("Ctrl+F1", "Ctrl+Shift+F1"),
        *("Alt+Up", "Alt+Down", "Alt+Shift+Up", "Alt+Shift+Down"),
        *("Alt+Right", "Alt+Shift+Left", "Ctrl+Alt+Shift+E", "Ctrl+F3"),
        *("Ctrl+Shift+F7", "Ctrl+Shift+F8", "F6", "Ctrl+F5", "L", "V", "Z", "Shift+Z"),
        *(".", ",", "Ctrl+Alt+V", "Ctrl+Alt+Z", "Ctrl+Alt+Shift+Z", "Alt+Return"),
        "Alt+Enter",
        *("F7", "F8", "Ctrl+F7", "Ctrl+F8", "Ctrl+Shift+Q"),
        *("Ctrl+Shift+F10", "Ctrl+Alt+Shift+V"),
        *("Ctrl+Shift+W", "Ctrl+Shift+P"),
        *("Ctrl+Shift+[", "Ctrl+Shift+]", "Ctrl+I", "Ctrl+B"),
        *("Ctrl+Alt+Shift+C", "Ctrl+Alt+Shift+B", "Ctrl+Alt+Shift+X"),
        *("Ctrl+Alt+Shift+T", "Ctrl+Shift+A"),
        *("Alt+7", "Alt+8", "Alt+9", "Alt+0", "Ctrl+Return", "Shift+F10", "Menu"),
        *("Ctrl+Alt+Shift+D", "Ctrl+Alt+Shift+Y", "Ctrl+Alt+Shift+P"),
        *("Ctrl+F9", "Ctrl+Alt+Shift+N", "Ctrl+Alt+Shift+A", "+"),
        *("Ctrl+E", "Ctrl+P", "Ctrl+R", "Ctrl+Shift+I", "Ctrl+Shift+B"),
        *("Ctrl+Shift+F3", "Ctrl+Shift+F4", "Ctrl+Shift+F5"),
        *("Ctrl+T", "Ctrl+J", "Ctrl+K", "Ctrl+U", "0", "7", "8", "9", "<", ">"),
        *("Ctrl+Alt+Shift+J", "Ctrl+Alt+Shift+K", "Ctrl+Alt+Shift+O"),
        *("Ctrl+Alt+Shift+U", "Ctrl+Alt+Shift+R"),
    }
)
"""Keys that came when authors had chosen keys already, which go before them; so do they
before all that :func:`keys_on` adds."""


class Moment(StrEnum):
    """While what an action is there; its keys then call it and nothing else.

    They are in their order: of two that are both so, the keys are the later one's.
    """

    ALWAYS = "always"
    ALOUD = "aloud"
    """While the story is read aloud."""
    LENS = "lens"
    """While a lens is on."""
    FINDING = "finding"
    """While the line of a finding is shown."""
    MISSPELT = "misspelt"
    """While the caret is in a word that is underlined as misspelt."""

    @property
    def told(self) -> str:
        """When that is, in few words."""
        return {
            Moment.ALWAYS: "",
            Moment.ALOUD: translate("while reading aloud"),
            Moment.LENS: translate("with a lens"),
            Moment.FINDING: translate("at a finding"),
            Moment.MISSPELT: translate("in a misspelt word"),
        }[self]


MOMENTS = tuple(Moment)


@value
class ActionSpec:
    """One thing the author can do.

    Attributes:
        id: Its name in the preferences file; never changes.
        label: What the menu says.
        menu: One of ``MENUS``.
        shortcuts: The keys that call it in each of its modes; where a system has
            others, :mod:`desktop.actions.platform_keys` says so.
        modes: Where it is enabled.
        plain_in_reread: Further keys, which call it only where nothing is typed: in
            Reread, in Compare and in the table of all notes.
        is_checkable: Whether it is on or off.
        separator_before: Whether the menu draws a line above it.
        tip: What it does, where the label does not say; a sentence without its stop.
        submenu: The menu within the menu that it stands in; empty if none.
        group: Checkable actions of one group exclude each other; empty if none.
        is_list: Whether it is itself a menu, filled while the app runs.
        moment: While what it can be called; a part of the time that its modes last.
    """

    id: str
    label: str
    menu: str
    shortcuts: tuple[str, ...]
    modes: frozenset[Mode]
    plain_in_reread: tuple[str, ...] = ()
    is_checkable: bool = False
    separator_before: bool = False
    tip: str = ""
    submenu: str = ""
    group: str = ""
    is_list: bool = False
    moment: Moment = Moment.ALWAYS

    @property
    def full_label(self) -> str:
        """The label with the submenu it stands in, fit to stand alone."""
        if not self.submenu:
            return self.label
        return translate("{menu}: {action}", menu=self.submenu, action=self.label)


@lru_cache(maxsize=1000)
def normal(key: str) -> str:
    """Return ``key`` as Qt writes it portably; empty if it names no key."""
    return _sequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """Return ``key`` as this platform writes it, fit to show the author."""
    return key_name(key)


@lru_cache(maxsize=1000)
def is_plain(key: str) -> bool:
    """Return whether ``key`` would type, delete or move in a text being edited.

    Plain are all keys without Ctrl, Alt or Meta but Esc and the function keys.
    """
    sequence = _sequence(key)
    if sequence.isEmpty():
        return False
    pressed = sequence[0]  # type: ignore[index]  # missing from the stubs
    held = Qt.KeyboardModifier
    if pressed.keyboardModifiers() & (
        held.ControlModifier | held.AltModifier | held.MetaModifier
    ):
        return False
    # Qt numbers the keys that edit or move before those that only have functions.
    is_editing = pressed.key() <= Qt.Key.Key_PageDown
    return bool(is_editing and pressed.key() != Qt.Key.Key_Escape)


def keys_of(spec: ActionSpec, changed: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return all keys of an action on this system, in any mode, the plain ones first.

    Args:
        spec: The action.
        changed: The keys the author gave to actions instead of their own, by id.
    """
    own = changed[spec.id] if spec.id in changed else _own_keys(spec, changed)
    keys = dict.fromkeys(map(normal, own))
    return sorted(filter(None, keys), key=is_plain, reverse=True)


def _own_keys(spec: ActionSpec, changed: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the keys of an action, but for younger ones the author uses already."""
    older = {*spec.plain_in_reread, *spec.shortcuts} - _YOUNGER
    keys = (*spec.plain_in_reread, *keys_on(sys.platform, spec.id, spec.shortcuts))
    used = {normal(key) for chosen in changed.values() for key in chosen}
    return [key for key in keys if key in older or key not in used]


def shortcuts_for(
    spec: ActionSpec, settings_shortcuts: Mapping[str, tuple[str, ...]], mode: Mode
) -> list[str]:
    """Return the keys that call an action in ``mode``, the plain ones first.

    Args:
        spec: The action.
        settings_shortcuts: The keys the author gave to actions instead of their own.
        mode: What the window shows.
    """
    if mode not in spec.modes:
        return []
    keys = keys_of(spec, settings_shortcuts)
    return [key for key in keys if mode in LOCKED or not is_plain(key)]


def without_later(
    keys: Iterable[str], moment: Moment, taken: Mapping[str, Moment]
) -> list[str]:
    """Return which of an action's keys are not another's by now.

    Args:
        keys: Its keys.
        moment: Its moment.
        taken: The latest moment that has a key now, by the key.
    """
    order = MOMENTS.index
    return [key for key in keys if order(taken.get(key, moment)) <= order(moment)]


def taken_keys(
    shortcuts: Mapping[str, tuple[str, ...]], mode: Mode, moments: Iterable[Moment]
) -> dict[str, Moment]:
    """Return the latest moment of those that are now which has a key, by the key."""
    found: dict[str, Moment] = {}
    for moment in sorted(moments, key=MOMENTS.index):
        for spec in ACTIONS:
            if spec.moment is moment:
                found |= dict.fromkeys(shortcuts_for(spec, shortcuts, mode), moment)
    return found


def first_key(
    name: str,
    settings_shortcuts: Mapping[str, tuple[str, ...]],
    mode: Mode,
    moments: Iterable[Moment] = (),
) -> str:
    """Return the key that calls the action ``name``, as this platform writes it.

    Args:
        name: The id of the action.
        settings_shortcuts: The keys the author gave to actions instead of their own.
        mode: What the window shows.
        moments: What is so now.
    """
    taken = taken_keys(settings_shortcuts, mode, moments)
    keys = (
        key
        for spec in ACTIONS
        if spec.id == name
        for key in without_later(
            shortcuts_for(spec, settings_shortcuts, mode), spec.moment, taken
        )
    )
    return native(next(keys, ""))


def _sequence(key: str) -> QKeySequence:
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def _row(
    menu: str,
    in_menu: frozenset[Mode],
    name: str,
    label: str,
    keys: str = "",
    plain: str = "",
    modes: frozenset[Mode] | None = None,
    *,
    tip: str = "",
    group: str = "",
    submenu: str = "",
    is_checkable: bool = False,
    is_list: bool = False,
    moment: Moment = Moment.ALWAYS,
) -> ActionSpec:
    """Return an action, of which blanks part the keys; a leading ``-`` is a line.

    Label, tip and submenu are templates, as they stand in the calls: here they are
    translated, once for all.
    """
    return ActionSpec(
        id=name.removeprefix("-"),
        label=translate(label),
        menu=menu,
        shortcuts=tuple(keys.split()),
        modes=modes or in_menu,
        plain_in_reread=tuple(plain.split()),
        is_checkable=is_checkable or bool(group),
        separator_before=name.startswith("-"),
        tip=tip and translate(tip),
        submenu=submenu and translate(submenu),
        group=group,
        is_list=is_list,
        moment=moment,
    )


_ALL, _STORY = frozenset(Mode), frozenset({*STORY_MODES, Mode.ALL_NOTES})
_PAGE, _REVISE = frozenset({Mode.REREAD, Mode.REVISE}), frozenset({Mode.REVISE})
_REREAD, _COMPARE = frozenset({Mode.REREAD}), frozenset({Mode.COMPARE})
_NOTES = _PAGE | {Mode.ALL_NOTES}
_FILE = _STORY | {Mode.UNREADABLE}

_file, _edit = partial(_row, "File", _ALL), partial(_row, "Edit", _STORY)
_mark, _note = partial(_row, "Mark", _PAGE), partial(_row, "Note", _PAGE)
_reread, _go = partial(_row, "Reread", _PAGE), partial(_row, "Go", _STORY)
_aloud = partial(_row, "Reread", _PAGE, submenu="Listening", moment=Moment.ALOUD)
_lens = partial(_row, "Lens", _PAGE)
_with_lens = partial(_lens, moment=Moment.LENS)
_at_finding = partial(_lens, moment=Moment.FINDING)
_compare = partial(_row, "Compare", _COMPARE)
_view, _help = partial(_row, "View", _ALL), partial(_row, "Help", _ALL)


def _highlighting() -> Iterator[ActionSpec]:
    for colour, row in COLOURS.items():
        name, keys = colour.value, f"Ctrl+Alt+{row.key}"
        yield _mark(f"highlight-{name}", row.highlighting, keys, row.key)


def _making(*, on_passage: bool) -> Iterator[ActionSpec]:
    """Yield what makes a note on a passage, or on none; a line is drawn above it."""
    kinds = [kind for kind in KEYED_KINDS if KINDS[kind].is_on_passage is on_passage]
    for kind in kinds:
        row, line = KINDS[kind], "-" if kind is kinds[0] else ""
        keys = f"Ctrl+Alt+{row.key}"
        yield _mark(line + kind.action, row.in_full, keys, row.key, tip=row.tip)


def _recolouring() -> Iterator[ActionSpec]:
    for colour, row in COLOURS.items():
        name, keys = colour.value, f"Alt+{row.key}"
        yield _note(
            f"recolour-{name}", colour.label, keys, "", _NOTES, submenu="Colour"
        )


def _turning() -> Iterator[ActionSpec]:
    for kind, digit in TURNED.items():
        name, label = f"turn-{kind.action}", KINDS[kind].label
        yield _note(name, label, f"Alt+{digit}", submenu="Kind")


_RENAME = "On all notes; one of two of the same name is left"
_TAKE = "Makes the change or the selected words read as in the older text"
_LAST_EDIT = "Where you wrote last; again, where before that"
_BOOKMARKS = "Every line you marked to come back to"
_STATES = "To revise, revised, done, or none"
_SYNOPSIS = "What happens in it, in one line, shown in the contents"
_EDIT_HERE = "The paragraph in the working text; Esc leaves it"
_UNREAD = "Or unread since changed"
_HIDE = "Hide punctuation and spacing"
_GOALS = "How many words are to be written a day, and in all"
_NUMBERS = "Words, speech, sentences, notes and rereadings, as pictures"
_CUTTINGS = "What was cut and can be put back"
_READ_AS = "In another encoding"
_ITALICS = "Or not so: the selection, the word at the caret, or what is typed next"
_QUICK = "A phrase of your own, from a list"
_ALL_FOUND = "Puts a note on each place that was found"
_READERS = "Ctrl+Shift+F9"
_READERS_TIP = "Who noted what, what is to be placed, and what they felt"
_UNFILTER = "Whatever they are filtered by"
_FINISH = "Apply or mark done, and on to the next"
_FINISHING = "Applies a suggestion, marks any other note done"
_DISMISS = "Dismiss, and on to the next"
_AGREEING = "With what a reader noted; once more, and not any longer"
_DISMISSING = "Nothing is done about the note"
_PUT_ALL = "Put all where their words stand"
_PUTTING = "Notes without a sure place, if their words stand together somewhere"
_CHAPTERS = "With the caret on its heading, the whole chapter"
_LENS = "Shows one thing about the prose, such as where its tense slips"
_NOTING = "Note on the finding"
_REPLACING = "Suggest the replacement"
_REPLACED = "Puts it into the text in Revise"
_SETTLING = "It is not shown again, wherever the passage goes"
_ALL_OF_KIND = "Let all of this kind stand"
_OF_KIND = "Every finding of the same word, name or spelling"
_TELL_IN = "Past or present, for the selected paragraphs or the one at the caret"
_CORRECT = "Offers words for the misspelt one at the caret"
_DAMAGED = "Where bytes of the file are no text"
_REPAIR = "Puts right what can be told of them"
_EVEN = "Lets all lines end as most of them do"
_MANUAL = "What one does here, on a few pages with pictures"
_NOT_SAVED = "What waits for an answer, also what was closed without one"

_PRINTING = "On paper or as a PDF, with the notes beside it or at the end"
_EXPORTING = "To Word, PDF, AO3 and others, with the notes that are to go along"
_SHARING = "Sends it to a reader, as a page to read or to Word"
_LIBRARY = "Lists the stories of a folder, and searches all of them"
_IMPORTING = "What a reader sent back, or a file of another program"

_ALOUD = "From the caret on, or what is selected"
_ON_FROM_HERE = "From the caret, or what is selected"
_AGAIN = "Says the sentence again, and shows where it is"
_SILENCE = "So does Esc on the page"

_BACKING_UP = "All stories you opened, to the folder chosen in the preferences"
_REVISING = "Goes to Revise, to the chosen note"
_HERE = "With the chosen note, or the words at the caret"

_PALETTE = "All that can be done, and every place to go to, by a few letters"
_SPLIT = "Shows the story at a second place, a draft or another file beside the page"
_OTHER = "Between the page and what stands beside it"
_TABLE = "In a table: to sort, to search, to change many at once"

# Tab is left to move from the page to the notes and on.
ACTIONS: tuple[ActionSpec, ...] = (
    _file("new-story", "New story", "Ctrl+N"),
    _file("new-window", "New window", "Ctrl+Shift+N"),
    _file("open", "Open a story…", "Ctrl+O"),
    _file("open-recent", "Open recent", is_list=True),
    _file("library", "Library…", "Ctrl+Shift+B", tip=_LIBRARY),
    _file("open-sample", "Open a sample", is_list=True),
    _file("reopen-closed", "Reopen closed story", "Ctrl+Shift+Q"),
    _file("-save-now", "Save now", "Ctrl+S", "", _STORY, tip="Saves without waiting"),
    _file("save-as", "Save as…", "Ctrl+Shift+S", "", _STORY, tip="Goes on elsewhere"),
    _file("save-copy-as", "Save a copy as…", "Ctrl+Alt+Shift+S", "", _STORY),
    _file("read-as", "Read as…", "Ctrl+Shift+R", "", _FILE, tip=_READ_AS),
    _file("not-saved-yet", "Not saved yet…", "Ctrl+Shift+O", tip=_NOT_SAVED),
    _file("history", "History…", "Ctrl+Shift+H", "", _STORY, tip="Earlier versions"),
    _file(
        "paragraph-history",
        "History of this paragraph…",
        "Ctrl+Shift+W",
        "",
        _STORY,
        tip="How it read in every draft and version",
    ),
    _file("keep-draft", "Keep draft…", "Ctrl+Shift+K", "", _STORY, tip="As it is now"),
    _file("drafts", "Drafts…", "Ctrl+Shift+L", "", _STORY, tip="Every kept draft"),
    _file("-export", "Export…", "Ctrl+E", "", _STORY, tip=_EXPORTING),
    _file("share", "Share…", "Ctrl+R", "", _STORY, tip=_SHARING),
    _file("import", "Import…", "Ctrl+Shift+I", tip=_IMPORTING),
    _file("print", "Print…", "Ctrl+P", "", _STORY, tip=_PRINTING),
    _file("-back-up-now", "Back up now", "Ctrl+Shift+F10", tip=_BACKING_UP),
    _file("show-backups", "Show backups", "Ctrl+Alt+Shift+V"),
    _file("-preferences", "Preferences…", "Ctrl+,"),
    _file("-close-window", "Close window", "Ctrl+W"),
    _file("quit", "Quit", "Ctrl+Q"),
    _edit("undo", "Undo", "Ctrl+Z", tip="Undoes text and notes, in one order"),
    _edit("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y"),
    _edit("-cut", meant("Cut", "to the clipboard"), "Ctrl+X", "", _PAGE),
    _edit("cut-passage", "Cut passage to cuttings", "Ctrl+Shift+X", "", _REVISE),
    _edit("copy", "Copy", "Ctrl+C"),
    _edit("paste", "Paste", "Ctrl+V", "", _PAGE),
    _edit("select-all", "Select all", "Ctrl+A"),
    _edit("cuttings", "Cuttings…", "Ctrl+Shift+C", "", _PAGE, tip=_CUTTINGS),
    _edit("-move-paragraph-up", "Move paragraph up", "Alt+Up", "", _PAGE),
    _edit("move-paragraph-down", "Move paragraph down", "Alt+Down", "", _PAGE),
    _edit("move-scene-up", "Move scene up", "Alt+Shift+Up", "", _PAGE, tip=_CHAPTERS),
    _edit(
        "move-scene-down", "Move scene down", "Alt+Shift+Down", "", _PAGE, tip=_CHAPTERS
    ),
    _edit("-italics", "Italics", "Ctrl+I", "", _PAGE, tip=_ITALICS),
    _edit("bold", "Bold", "Ctrl+B", "", _PAGE),
    _edit("-find", "Find…", "Ctrl+F", "/", _NOTES),
    _edit("find-next", "Find next", "F3 Ctrl+G", "", _PAGE),
    _edit("find-previous", "Find previous", "Shift+F3 Ctrl+Shift+G", "", _PAGE),
    _edit("replace", "Replace…", "Ctrl+H", "", _REVISE),
    _edit(
        "-suggesting",
        "Suggest instead of edit",
        "Ctrl+Shift+M Ctrl+Shift+E",
        "",
        _REVISE,
        tip="What you type makes suggestions; the text stays as it is",
        is_checkable=True,
    ),
    _edit(
        "-next-damaged-place", "Next damaged place", "Ctrl+F3", "", _PAGE, tip=_DAMAGED
    ),
    _edit("repair-places", "Repair damaged places", "Ctrl+F6", "", _PAGE, tip=_REPAIR),
    _edit(
        "repair-line-ends", "Repair line ends", "Ctrl+Shift+F6", "", _PAGE, tip=_EVEN
    ),
    *_highlighting(),
    *_making(on_passage=True),
    _mark("insert-here", "Insert here", "Ctrl+Alt+I", "I", tip="Suggests new words"),
    _mark("-quick-note", "Quick note…", "Ctrl+Alt+M", "M", tip=_QUICK),
    _mark("mark-all", "Mark all that was found…", "Ctrl+Alt+Shift+M", tip=_ALL_FOUND),
    _mark("quick-notes", "Change the quick notes…", "Ctrl+Alt+Shift+Q"),
    # O: over or under it; P: a place offered; E: an echo; G: go.
    *_making(on_passage=False),
    _note("next-note", "Next note", "Ctrl+Alt+J", "J", _NOTES),
    _note("previous-note", "Previous note", "Ctrl+Alt+K", "K", _NOTES),
    _note("next-at-same-place", "Next note at the same place", "Ctrl+Alt+O", "O"),
    _note("back-to-text", "Back to the text", "Esc", "", _STORY),
    _note("-edit-note", "Edit note", "Ctrl+Alt+Return", "Return Enter"),
    _note("edit-tags", "Edit tags", "Ctrl+Shift+T", "T", _NOTES),
    _note("rename-tag", "Rename tag…", "Ctrl+Alt+Shift+T", tip=_RENAME),
    _note("reply", meant("Reply", "to do so"), "Ctrl+Alt+R", "R"),
    _note("agree", "Agree", "Ctrl+Alt+Shift+A", "+", _NOTES, tip=_AGREEING),
    _note("open-link", "Open the next link of the note", "Ctrl+Alt+Shift+L"),
    *_turning(),
    *_recolouring(),
    _note("-toggle-done", "Done or open again", "Ctrl+Shift+D", "D", _NOTES),
    _note("done-and-next", _FINISH, "Ctrl+Return", "", _REVISE, tip=_FINISHING),
    _note(
        "dismiss-and-next", _DISMISS, "Ctrl+Shift+Return", "", _REVISE, tip=_DISMISSING
    ),
    # H for holding it open.
    _note("keep-open", "Keep open", "Ctrl+Alt+H", "H", tip="It is not dealt with yet"),
    _note("-revise-this", "Revise this", "Ctrl+Return", "", _REREAD, tip=_REVISING),
    _note("apply-suggestion", "Apply suggestion", "Ctrl+Alt+Y", "Y"),
    _note("dismiss-suggestion", "Dismiss", "Ctrl+Alt+X", "X", tip=_DISMISSING),
    _note("apply-shown", "Apply all suggestions shown", "Ctrl+Shift+Y"),
    _note("-grow-passage", "Grow passage by a word", "Ctrl+Alt+]", "]"),
    _note("shrink-passage", "Shrink passage by a word", "Ctrl+Alt+[", "["),
    _note("attach-to-selection", "Attach to the selected words", "Ctrl+Alt+A", "A"),
    _note("take-place", "Put at the likeliest place", "Ctrl+Alt+P", "P"),
    _note("take-places", _PUT_ALL, "Ctrl+Alt+Shift+P", tip=_PUTTING),
    _note("-add-passage", "Add the selection to the note", "Ctrl+Alt+E", "E"),
    _note("next-passage", "Next passage of the note", "Ctrl+Alt+G", "G"),
    _note("remove-passage", "Take this passage from the note", "Ctrl+Alt+-", "-"),
    _note("-delete-note", "Delete note", "Ctrl+Shift+Backspace", "Del", _NOTES),
    _note("context-menu", "What can be done here", "Shift+F10 Menu", tip=_HERE),
    _note("-all-notes", "All notes…", "Ctrl+Shift+A", "", _STORY, tip=_TABLE),
    _reread("begin-pass", "Begin a pass…", "Ctrl+Alt+B", "B"),
    _reread("continue-pass", "Continue the pass", "Ctrl+Alt+C", "C"),
    # F for finished.
    _reread("-end-pass", "End the pass", "Ctrl+Alt+F", "F"),
    _reread("reopen-pass", "Go on with the ended pass", "Ctrl+Alt+Shift+C"),
    _reread("rename-pass", "Rename the pass…", "Ctrl+Alt+Shift+B"),
    _reread("remove-pass", "Remove the pass", "Ctrl+Alt+Shift+X"),
    _reread("-scene-state", "Scene: next state", "Ctrl+Alt+Shift+D", tip=_STATES),
    _reread("scene-synopsis", "Scene: synopsis…", "Ctrl+Alt+Shift+Y", tip=_SYNOPSIS),
    _reread("-read-aloud", "Read aloud, or pause", "Ctrl+T", "0", tip=_ALOUD),
    _reread("aloud-voice", "Voice…", "Ctrl+Alt+Shift+U", submenu="Listening"),
    _aloud("-aloud-previous", "Sentence before", "Ctrl+K", "7"),
    _aloud("aloud-again", "Once more", "Ctrl+U", "8", tip=_AGAIN),
    _aloud("aloud-next", "Next sentence", "Ctrl+J", "9"),
    _aloud("aloud-here", "Read on from here", "Ctrl+Alt+Shift+R", tip=_ON_FROM_HERE),
    _aloud("-aloud-slower", "Slower", "Ctrl+Alt+Shift+J", "<"),
    _aloud("aloud-faster", "Faster", "Ctrl+Alt+Shift+K", ">"),
    _aloud("-aloud-stop", "Stop reading aloud", "Ctrl+Alt+Shift+O", tip=_SILENCE),
    _lens("lens", "Choose a lens…", "F6", "L", tip=_LENS),
    _lens("lenses", "Lenses", is_list=True),
    _with_lens("no-lens", "No lens", "Ctrl+F5", "L"),
    _with_lens("-next-finding", "Next finding", "F8", "."),
    _with_lens("previous-finding", "Previous finding", "F7", ","),
    _at_finding("-finding-note", _NOTING, "Ctrl+Alt+Return", "Return Enter"),
    _at_finding("finding-replacement", _REPLACING, "Ctrl+Alt+Y", "Y", tip=_REPLACED),
    _at_finding("settle-finding", "Let it stand", "Ctrl+Alt+Z", "Z", tip=_SETTLING),
    _at_finding(
        "settle-all", _ALL_OF_KIND, "Ctrl+Alt+Shift+Z", "Shift+Z", tip=_OF_KIND
    ),
    _lens("-tell-in", "Tense of the paragraphs…", "Ctrl+Alt+V", "V", tip=_TELL_IN),
    _lens(
        "correct-word",
        "Correct the spelling…",
        "Alt+Return Alt+Enter",
        "",
        _REVISE,
        tip=_CORRECT,
        moment=Moment.MISSPELT,
    ),
    _go("palette", "Command palette…", "Ctrl+Shift+P", "", _ALL, tip=_PALETTE),
    _go("-next-part", "Next scene or chapter", "Ctrl+PgDown", "", _PAGE),
    _go("previous-part", "Previous scene or chapter", "Ctrl+PgUp", "", _PAGE),
    _go("next-unread", "Next unread", "Ctrl+Alt+U", "U", _PAGE, tip=_UNREAD),
    _go("back", "Back to where you were", "Alt+Left", "", _PAGE),
    _go("forward", "Forward again", "Alt+Right", "", _PAGE),
    # Some window managers take the arrow for themselves.
    _go(
        "last-edit",
        "Last edit",
        "Alt+Shift+Left Ctrl+Alt+Shift+E",
        "",
        _PAGE,
        tip=_LAST_EDIT,
    ),
    _go("-toggle-bookmark", "Set or clear a bookmark", "Ctrl+F8", "", _PAGE),
    _go("next-bookmark", "Next bookmark", "F8 Ctrl+Shift+F8", "", _PAGE),
    _go("previous-bookmark", "Previous bookmark", "F7 Ctrl+Shift+F7", "", _PAGE),
    _go("bookmarks", "Bookmarks…", "Ctrl+F7", "", _PAGE, tip=_BOOKMARKS),
    _go("-go-to-start", "Start of the story", "Ctrl+Home"),
    _go("go-to-end", "End of the story", "Ctrl+End"),
    _go("-to-do-list", "List of what is to do", "Ctrl+L", "", _REVISE),
    _compare("next-change", "Next change", "F8 Alt+Down", "J"),
    _compare("previous-change", "Previous change", "F7 Alt+Up", "K"),
    _compare("-take-back", "Take back", "Ctrl+Alt+Y", "T Return Enter", tip=_TAKE),
    # P for the paragraph.
    _compare("take-paragraph", "Take the paragraph back", "Ctrl+Alt+P", "P"),
    _compare("edit-here", "Edit here", "Ctrl+Alt+E", "E", tip=_EDIT_HERE),
    _compare("-compare-split", "Side by side", "Ctrl+Alt+2", group="compare-way"),
    _compare("compare-joined", "As one text", "Ctrl+Alt+1", group="compare-way"),
    _compare("-compare-word", "By word", "Ctrl+Alt+W", group="compare-by"),
    _compare("compare-sentence", "By sentence", "Ctrl+Alt+S", group="compare-by"),
    _compare("compare-paragraph", "By paragraph", "Ctrl+Alt+A", group="compare-by"),
    _compare("-compare-hide-fine", _HIDE, "Ctrl+Alt+H", is_checkable=True),
    _view("mode-reread", "Reread", "Ctrl+1", "", _STORY, group="mode"),
    _view("mode-revise", "Revise", "Ctrl+2", "", _STORY, group="mode"),
    _view("mode-compare", "Compare", "Ctrl+3", "", _STORY, group="mode"),
    _view("-show-contents", "Contents", "F9", "", _STORY, is_checkable=True),
    _view("show-margin", "Margin", "Shift+F9", "", _STORY, is_checkable=True),
    _view("show-all-notes", "Show all notes", "Ctrl+Shift+F", "", _PAGE, tip=_UNFILTER),
    _view("readers", "Readers…", "Ctrl+F9", "", _PAGE, tip=_READERS_TIP),
    _view("show-readers", "Readers’ notes", _READERS, "", _STORY, is_checkable=True),
    _view(
        "show-suggestions",
        "Show suggestions in the text",
        "F4",
        "",
        _STORY,
        tip="Shows old and new words where they would stand",
        is_checkable=True,
    ),
    _view(
        "flow-lines",
        "Flow lines",
        "Shift+F4",
        "",
        _STORY,
        tip="Shows wrapped paragraphs as wide as the column; the file keeps its lines",
        is_checkable=True,
    ),
    _view("word-goals", "Word goals…", "Shift+F2", "", _STORY, tip=_GOALS),
    _view("numbers", "Numbers…", "Ctrl+Alt+Shift+N", "", _STORY, tip=_NUMBERS),
    _view(
        "-split-view", "Split view", "Ctrl+\\", "", _PAGE, tip=_SPLIT, is_checkable=True
    ),
    _view(
        "other-pane",
        "Go to the other place",
        "F2",
        "",
        _PAGE,
        tip=_OTHER,
        submenu="Beside",
    ),
    _view(
        "choose-pane",
        "Choose what stands there…",
        "Ctrl+F2",
        "",
        _PAGE,
        submenu="Beside",
    ),
    _view("pane-here", "Show this place there", "F5", "", _PAGE, submenu="Beside"),
    _view(
        "pane-there",
        "Bring the page there",
        "Ctrl+Shift+F2",
        "",
        _PAGE,
        submenu="Beside",
    ),
    _view("zoom-in", "Larger", "Ctrl++ Ctrl+=", "", _STORY, submenu="Size"),
    _view("zoom-out", "Smaller", "Ctrl+-", "", _STORY, submenu="Size"),
    _view("zoom-reset", "Usual size", "Ctrl+0", "", _STORY, submenu="Size"),
    _view("wider-column", "Wider column", "Ctrl+]", "", _STORY, submenu="Size"),
    _view("narrower-column", "Narrower column", "Ctrl+[", "", _STORY, submenu="Size"),
    _view("wider-panel", "Wider panel", "Ctrl+Shift+]", "", _STORY, submenu="Size"),
    _view(
        "narrower-panel", "Narrower panel", "Ctrl+Shift+[", "", _STORY, submenu="Size"
    ),
    _view("theme-system", "As the system", "Shift+F5", group="theme", submenu="Theme"),
    _view("theme-light", "Light", "Shift+F6", group="theme", submenu="Theme"),
    _view("theme-sepia", "Sepia", "Shift+F7", group="theme", submenu="Theme"),
    _view("theme-dark", "Dark", "Shift+F8", group="theme", submenu="Theme"),
    _view(
        "theme-contrast-light",
        "High contrast, light",
        "Ctrl+Shift+F4",
        group="theme",
        submenu="Theme",
    ),
    _view(
        "theme-contrast-dark",
        "High contrast, dark",
        "Ctrl+Shift+F5",
        group="theme",
        submenu="Theme",
    ),
    _view(
        "colour-lines",
        "Lines for colours",
        "Ctrl+Shift+F3",
        tip="Tells the colours of notes apart by the line under their words as well",
        is_checkable=True,
    ),
    _view(
        "-typewriter",
        "Typewriter scrolling",
        "F12",
        "",
        _STORY,
        tip="Keeps the line you write where it is on the screen",
        is_checkable=True,
    ),
    _view("focus-off", "Off", "Shift+F12", "", _STORY, group="focus", submenu="Focus"),
    _view(
        "focus-paragraph",
        "Paragraph",
        "Ctrl+Shift+F11",
        "",
        _STORY,
        tip="Dims all but the paragraph you are at",
        group="focus",
        submenu="Focus",
    ),
    _view(
        "focus-sentence",
        "Sentence",
        "Ctrl+Shift+F12",
        "",
        _STORY,
        tip="Dims all but the sentence you are at",
        group="focus",
        submenu="Focus",
    ),
    _view("-full-screen", "Full screen", "F11", is_checkable=True),
    _view(
        "focus-mode", "Nothing but the page", "Shift+F11", "", _STORY, is_checkable=True
    ),
    _view("menu", "Open the menu", "F10"),
    _help("shortcuts", "Keyboard shortcuts", "F1 Ctrl+/", "?"),
    _help("manual", "Manual", "Ctrl+F1", tip=_MANUAL),
    _help("news", "What is new", "Ctrl+Shift+F1"),
    _help("about", "About Reread", "Shift+F1"),
)


@value
class KeyConflict:
    """A key that calls more than one action in a mode, at one moment."""

    key: str
    mode: Mode
    actions: tuple[ActionSpec, ...]


def conflicts(
    shortcuts: Mapping[str, tuple[str, ...]],
    actions: Iterable[ActionSpec] | None = None,
) -> tuple[KeyConflict, ...]:
    """Return every key that calls more than one action in the same mode and moment.

    Args:
        shortcuts: The keys the author gave to actions instead of their own, by id.
        actions: The actions to look at; all of them if left out.
    """
    specs = tuple(ACTIONS if actions is None else actions)
    found: list[KeyConflict] = []
    for mode in Mode:
        called: dict[tuple[str, Moment], list[ActionSpec]] = {}
        for spec in specs:
            for key in shortcuts_for(spec, shortcuts, mode):
                called.setdefault((key, spec.moment), []).append(spec)
        shared = ((key, each) for (key, _), each in called.items() if len(each) > 1)
        found += (KeyConflict(key, mode, tuple(each)) for key, each in shared)
    return tuple(found)
