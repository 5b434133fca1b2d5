"""What each action does: one table, from the id of an action to what it calls.

Every action of :mod:`desktop.actions.actions` that is no list stands here once; one
that does one thing on the page and another in Compare stands with both.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop.actions.actions import NOT_OF_A_DRAFT, TURNED
from desktop.annotations.kinds import KEYED_KINDS, Colour
from desktop.storage.story.settings import FOCUSES, GRAINS, THEMES
from desktop.storage.story.story_state import Mode
from desktop.text.emphasis import EmphasisStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.screens.all_notes.all_notes_desk import AllNotesDesk
    from desktop.screens.compare.compare_desk import CompareDesk
    from desktop.screens.saving.file_dialogs import Copies
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.preferences import Preferences
    from desktop.window.all_notes_mode import AllNotesMode
    from desktop.window.compare_mode import CompareMode
    from desktop.window.draft_windows import DraftDesk
    from desktop.window.main_window import MainWindow
    from desktop.window.split_mode import SplitMode
    from desktop.window.story_desk import StoryDesk

Commands = dict[str, Callable[[], object]]
"""What is called, by the id of the action."""

_WIDER_PANEL = 24
"""Pixels at 100 per cent by which the panel becomes wider in a step."""
_WIDER = 4
"""Characters by which the column becomes wider in a step."""


class AppCommands(Protocol):
    """What the app does for any window."""

    def new_story(self) -> None:
        """Begin a story that has no name yet."""

    def new_window(self) -> object:
        """Open a window that shows the way in."""

    def reopen_closed(self) -> None:
        """Bring back the window that was closed last."""

    def back_up_now(self) -> None:
        """Back stories up."""

    def show_backups(self) -> None:
        """Open the folder of backups."""

    def show_not_saved(self) -> None:
        """Show what waits for an answer."""

    def show_library(self) -> None:
        """Show the stories of a folder."""

    def show_preferences(self, page: str = "page") -> None:
        """Show a page of the preferences."""

    def show_shortcuts(self) -> None:
        """Show all keys."""

    def show_manual(self) -> None:
        """Show the manual."""

    def show_news(self) -> None:
        """Show what is new."""

    def show_about(self) -> None:
        """Say what this is."""

    def quit(self) -> None:
        """Close every window."""


def commands(app: AppCommands, window: MainWindow) -> Commands:
    """Return what the actions do in ``window``, by their ids.

    What is done with a story is left out while the window shows none.
    """
    table: Commands = {
        "new-story": app.new_story,
        "new-window": app.new_window,
        "open": window.ask_for_story,
        "reopen-closed": app.reopen_closed,
        "import": window.ask_for_import,
        "read-as": window.ask_how_to_read,
        "save-now": window.save_now,
        "not-saved-yet": app.show_not_saved,
        "library": app.show_library,
        "back-up-now": app.back_up_now,
        "show-backups": app.show_backups,
        "preferences": app.show_preferences,
        "quick-notes": partial(app.show_preferences, "quick"),
        "close-window": window.close,
        "quit": app.quit,
        **{f"theme-{name}": partial(window.choose_theme, name) for name in THEMES},
        "colour-lines": window.toggle_colour_lines,
        "full-screen": window.toggle_full_screen,
        "focus-mode": window.toggle_focus,
        "palette": window.toggle_palette,
        "menu": window.open_menu,
        "context-menu": window.open_context_menu,
        "shortcuts": app.show_shortcuts,
        "manual": app.show_manual,
        "news": app.show_news,
        "about": app.show_about,
    }
    table |= _preference_commands(window.story_preferences or window.preferences)
    if window.draft_desk is not None:
        return table | _draft_commands(window.draft_desk)
    return table | _story_commands(window.desk) if window.desk else table


def _split_commands(split: SplitMode) -> Commands:
    return {
        "split-view": split.toggle,
        "other-pane": split.change_places,
        "choose-pane": split.choose,
        "pane-here": split.come_here,
        "pane-there": split.go_there,
    }


def _where_keys_go(split: SplitMode, on_page: Commands) -> Commands:
    """Return what actions do on the page, or beside it if the keys go there."""
    return {name: partial(split.call, name, does) for name, does in on_page.items()}


def _preference_commands(preferences: Preferences) -> Commands:
    update, toggle = preferences.update, partial(_toggle, preferences)
    return {
        "compare-split": partial(update, compare_side_by_side=True),
        "compare-joined": partial(update, compare_side_by_side=False),
        **{f"compare-{by}": partial(update, compare_grain=by) for by in GRAINS},
        "compare-hide-fine": partial(toggle, "compare_hides_fine"),
        "show-margin": partial(toggle, "show_margin"),
        "show-suggestions": partial(toggle, "show_suggestions"),
        "typewriter": partial(toggle, "typewriter_scrolling"),
        **{f"focus-{way}": partial(update, focus=way) for way in FOCUSES},
        "wider-column": partial(_widen, preferences, _WIDER),
        "narrower-column": partial(_widen, preferences, -_WIDER),
    }


def _toggle(preferences: Preferences, setting: str) -> None:
    is_on = getattr(preferences.settings, setting)
    preferences.update(**{setting: not is_on})


def _widen(preferences: Preferences, characters: int) -> None:
    wanted = preferences.settings.column_characters + characters
    preferences.update(column_characters=min(max(wanted, 40), 110))


def _story_commands(desk: StoryDesk) -> Commands:
    screen = desk.screen
    on_page = _where_keys_go(desk.split, screen_commands(screen))
    in_compare = _compare_commands(desk.compare)
    ways = {Mode.COMPARE: in_compare, Mode.ALL_NOTES: _table_commands(desk.all_notes)}
    return {
        **_by_mode(screen, on_page, ways),
        **_split_commands(desk.split),
        **_desk_commands(desk),
    }


def _draft_commands(desk: DraftDesk) -> Commands:
    on_page = _where_keys_go(desk.split, screen_commands(desk.screen))
    ways = {Mode.ALL_NOTES: _table_commands(desk.all_notes)}
    all_of_them = {
        **_by_mode(desk.screen, on_page, ways),
        **_opening_commands(desk.all_notes),
        **_split_commands(desk.split),
        **_copying_commands(desk.copies),
    }
    return {n: does for n, does in all_of_them.items() if n not in NOT_OF_A_DRAFT}


def _by_mode(
    screen: StoryScreen, on_page: Commands, ways: Mapping[Mode, Commands]
) -> Commands:
    """Return what actions do, on the page or in the mode the author is in.

    Args:
        screen: The story on the screen, which has the mode.
        on_page: What they do on its page.
        ways: What some do in the modes that are no page.
    """

    def call(name: str) -> None:
        here = ways.get(screen.modes.mode, on_page)
        does = here.get(name) or on_page.get(name)
        if does is not None:
            does()

    others = (name for table in ways.values() for name in table)
    return {name: partial(call, name) for name in (*on_page, *others)}


def screen_commands(screen: StoryScreen) -> Commands:
    """Return what the actions do with a story on its page, by their ids."""
    table = {
        **_text_commands(screen),
        **_marking_commands(screen),
        **_note_commands(screen),
        **_passage_commands(screen),
        **_going_commands(screen),
        **_lens_commands(screen),
        **_aloud_commands(screen),
        **_view_commands(screen),
    }
    call = screen.attempts.call_action
    return {name: partial(call, name, does) for name, does in table.items()}


def _copying_commands(copies: Copies) -> Commands:
    return {"save-copy-as": copies.ask}


def _desk_commands(desk: StoryDesk) -> Commands:
    return {
        **_copying_commands(desk.copies),
        "save-as": desk.ask_where_to_go_on,
        "history": desk.history.show,
        "paragraph-history": desk.show_paragraph_history,
        "keep-draft": desk.drafts.keep,
        "drafts": desk.drafts.show,
        "cuttings": desk.cuttings.show,
        **_opening_commands(desk.all_notes),
        "word-goals": desk.goals.ask,
        "numbers": desk.numbers.show,
        "export": desk.exchange.export,
        "share": desk.exchange.share,
        "print": desk.prints.show,
        **_repair_commands(desk),
    }


def _repair_commands(desk: StoryDesk) -> Commands:
    table: Commands = {
        "next-damaged-place": desk.repairs.go_to_next,
        "repair-places": desk.repairs.repair,
        "repair-line-ends": desk.repairs.repair_line_ends,
    }
    call = desk.screen.attempts.call_action
    return {name: partial(call, name, does) for name, does in table.items()}


def _text_commands(screen: StoryScreen) -> Commands:
    text, find = screen.text_commands, screen.find_commands
    return {
        "undo": text.undo,
        "redo": text.redo,
        "cut": partial(text.in_field, "cut"),
        "cut-passage": text.cut_passage,
        "copy": partial(text.in_field, "copy"),
        "paste": text.paste,
        "select-all": partial(text.in_field, "selectAll"),
        "find": find.find,
        "find-next": partial(find.go, 1),
        "find-previous": partial(find.go, -1),
        "replace": find.replace,
        "italics": partial(screen.emphasis_commands.set_apart, EmphasisStyle.ITALIC),
        "bold": partial(screen.emphasis_commands.set_apart, EmphasisStyle.BOLD),
        "suggesting": screen.suggesting.toggle,
        "back-to-text": text.back_to_text,
        **_moving_commands(screen),
    }


def _moving_commands(screen: StoryScreen) -> Commands:
    moving = screen.moving
    return {
        "move-paragraph-up": partial(moving.paragraph, -1),
        "move-paragraph-down": partial(moving.paragraph, 1),
        "move-scene-up": partial(moving.scene, -1),
        "move-scene-down": partial(moving.scene, 1),
    }


def _marking_commands(screen: StoryScreen) -> Commands:
    mark = screen.mark_commands
    return {
        **{f"highlight-{each.value}": partial(mark.highlight, each) for each in Colour},
        **{kind.action: partial(mark.write, kind) for kind in KEYED_KINDS},
        "insert-here": mark.insert_here,
        "quick-note": screen.quick_commands.open,
        "mark-all": partial(screen.quick_commands.open_for_all, screen.finding),
    }


def _note_commands(screen: StoryScreen) -> Commands:
    notes = screen.note_commands
    return {
        "edit-note": notes.edit,
        "edit-tags": notes.edit_tags,
        "rename-tag": screen.tag_commands.ask,
        "reply": notes.reply,
        "open-link": notes.open_next_link,
        **{f"recolour-{each.value}": partial(notes.recolour, each) for each in Colour},
        **{f"turn-{kind.action}": partial(notes.turn, kind) for kind in TURNED},
        "revise-this": notes.revise,
        "toggle-done": notes.toggle_done,
        "agree": notes.toggle_agreement,
        "done-and-next": screen.todo_commands.finish,
        "dismiss-and-next": screen.todo_commands.dismiss,
        "keep-open": screen.todo_commands.keep_open,
        "apply-suggestion": notes.apply,
        "dismiss-suggestion": notes.dismiss,
        "apply-shown": notes.apply_shown,
        "delete-note": notes.delete,
        "show-all-notes": screen.filtering.show_all,
        "to-do-list": screen.go_to_todo,
        "readers": screen.reader_commands.toggle_panel,
        "show-readers": screen.reader_commands.toggle_notes,
    }


def _passage_commands(screen: StoryScreen) -> Commands:
    notes = screen.note_commands
    return {
        "grow-passage": notes.grow,
        "shrink-passage": notes.shrink,
        "attach-to-selection": notes.attach,
        "take-place": notes.take_likeliest,
        "take-places": screen.place_offers.take,
        "add-passage": notes.add_passage,
        "next-passage": screen.navigation.next_passage,
        "remove-passage": notes.remove_passage,
    }


def _going_commands(screen: StoryScreen) -> Commands:
    going, passes = screen.navigation, screen.pass_commands
    return {
        "next-note": partial(going.by_note, 1),
        "previous-note": partial(going.by_note, -1),
        "next-at-same-place": going.next_at_place,
        "begin-pass": passes.ask_for_name,
        "continue-pass": passes.go_on,
        "end-pass": passes.end,
        "reopen-pass": passes.reopen,
        "rename-pass": passes.ask_for_other_name,
        "remove-pass": passes.remove,
        "scene-state": screen.scene_commands.next_state,
        "scene-synopsis": screen.scene_commands.write_synopsis,
        "next-part": partial(going.by_part, 1),
        "previous-part": partial(going.by_part, -1),
        "next-unread": passes.go_to_unread,
        "back": going.back,
        "forward": going.forward,
        "last-edit": screen.bookmark_commands.go_to_last_edit,
        "toggle-bookmark": screen.bookmark_commands.toggle,
        "next-bookmark": partial(screen.bookmark_commands.go, 1),
        "previous-bookmark": partial(screen.bookmark_commands.go, -1),
        "bookmarks": screen.bookmark_commands.show_list,
        "go-to-start": partial(going.go_to, 0),
        "go-to-end": going.to_end,
    }


def _lens_commands(screen: StoryScreen) -> Commands:
    lenses = screen.lens_commands
    return {
        "lens": lenses.open_list,
        "no-lens": lenses.leave,
        "next-finding": partial(lenses.step, 1),
        "previous-finding": partial(lenses.step, -1),
        "finding-note": lenses.note,
        "finding-replacement": lenses.replace,
        "settle-finding": lenses.settle,
        "settle-all": lenses.settle_all,
        "tell-in": lenses.tell_in,
        "correct-word": lenses.correct_word,
    }


def _aloud_commands(screen: StoryScreen) -> Commands:
    aloud = screen.aloud_commands
    return {
        "read-aloud": aloud.toggle,
        "aloud-next": partial(aloud.step, 1),
        "aloud-previous": partial(aloud.step, -1),
        "aloud-again": aloud.again,
        "aloud-here": aloud.begin,
        "aloud-slower": partial(aloud.quicken, -1),
        "aloud-faster": partial(aloud.quicken, 1),
        "aloud-voice": aloud.choose_voice,
        "aloud-stop": aloud.leave,
    }


def _view_commands(screen: StoryScreen) -> Commands:
    enter = screen.modes.enter
    return {
        "mode-reread": partial(enter, Mode.REREAD),
        "mode-revise": partial(enter, Mode.REVISE),
        "mode-compare": partial(enter, Mode.COMPARE),
        "show-contents": screen.toggle_contents,
        "wider-panel": partial(screen.widen_panel, _WIDER_PANEL),
        "narrower-panel": partial(screen.widen_panel, -_WIDER_PANEL),
        "flow-lines": screen.line_flow.toggle,
        "zoom-in": partial(screen.zoom_by, 1),
        "zoom-out": partial(screen.zoom_by, -1),
        "zoom-reset": screen.reset_zoom,
    }


def _opening_commands(all_notes: AllNotesMode) -> Commands:
    return {"all-notes": all_notes.toggle}


def _table_commands(all_notes: AllNotesMode) -> Commands:
    def there(does: Callable[[AllNotesDesk], object]) -> Callable[[], object]:
        # The table is made only when somebody goes there.
        return lambda: all_notes.call(does)

    return {
        "copy": there(lambda desk: desk.copy()),
        "select-all": there(lambda desk: desk.select_all()),
        "find": there(lambda desk: desk.find()),
        "back-to-text": there(lambda desk: desk.back()),
        "next-note": there(lambda desk: desk.step(1)),
        "previous-note": there(lambda desk: desk.step(-1)),
        "edit-tags": there(lambda desk: desk.edit_tags()),
        "toggle-done": there(lambda desk: desk.toggle_done()),
        "agree": there(lambda desk: desk.toggle_agreement()),
        "delete-note": there(lambda desk: desk.delete()),
        "go-to-start": there(lambda desk: desk.go_to_start()),
        "go-to-end": there(lambda desk: desk.go_to_end()),
        **{
            f"recolour-{each.value}": there(partial(_recolour, each)) for each in Colour
        },
    }


def _recolour(colour: Colour, desk: AllNotesDesk) -> None:
    desk.recolour(colour)


def _compare_commands(compare: CompareMode) -> Commands:
    def there(does: Callable[[CompareDesk], object]) -> Callable[[], object]:
        # Compare is made only when somebody goes there.
        return lambda: does(compare.open())

    return {
        "copy": there(lambda desk: desk.screen.view.copy()),
        "select-all": there(lambda desk: desk.select_all()),
        "back-to-text": there(lambda desk: desk.back_to_text()),
        "go-to-start": there(lambda desk: desk.go_to_start()),
        "go-to-end": there(lambda desk: desk.go_to_end()),
        "next-change": there(lambda desk: desk.screen.view.next_change()),
        "previous-change": there(lambda desk: desk.screen.view.previous_change()),
        "edit-here": compare.edit_here,
        "take-back": there(lambda desk: desk.comparing.take()),
        "take-paragraph": there(lambda desk: desk.comparing.take_paragraph()),
    }
