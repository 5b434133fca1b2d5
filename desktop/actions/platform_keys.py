"""Keys that are other ones on some systems, which type or take ours themselves.

On Windows, Ctrl and Alt together are AltGr: what a layout has there is typed, ``ł`` in
Polish, ``@`` and ``€`` in German.  So whatever has a key with both has one with Alt
alone before it.  On a Mac, Option types on nearly every key, and the system has keys of
its own (Apple's "Mac keyboard shortcuts", HT201236).

What Linux desktops and input methods take is avoided everywhere: Ctrl+Alt with T, D, L,
Del, Tab, Esc, the arrows and F1 to F12; Alt with F1 to F10; Ctrl+Space; Ctrl+Shift+U
and, as the only key of anything, Ctrl+Shift+E, by which IBus enters characters.
"""

from __future__ import annotations

_HOLDING = "Ctrl+Alt+"
_HIGHLIGHT, _RECOLOUR, _TURN = "highlight-", "recolour-", "turn-"

_ON_A_MAC = {
    # Cmd+H hides the app, Cmd+Option+H all others, Cmd+Option+M lays its windows
    # down, F11 shows none; Option and an arrow goes by words, and by paragraphs;
    # Cmd+Shift+Q logs out.
    "replace": ("Ctrl+Shift+F",),
    "reopen-closed": ("Ctrl+Alt+Shift+W",),
    "show-all-notes": ("Ctrl+Shift+J",),
    "keep-open": ("Ctrl+Alt+Shift+H",),
    "compare-hide-fine": ("Ctrl+Alt+Shift+H",),
    "quick-note": ("Ctrl+Alt+Shift+M",),
    "mark-all": ("Ctrl+Alt+Shift+F",),
    "full-screen": ("Meta+Ctrl+F",),
    "focus-mode": ("Meta+Ctrl+Shift+F",),
    "back": ("Ctrl+Alt+Left",),
    "forward": ("Ctrl+Alt+Right",),
    "last-edit": ("Ctrl+Alt+Shift+Left", "Ctrl+Alt+Shift+E"),
    "move-paragraph-up": ("Ctrl+Alt+Up",),
    "move-paragraph-down": ("Ctrl+Alt+Down",),
    "move-scene-up": ("Ctrl+Alt+Shift+Up",),
    "move-scene-down": ("Ctrl+Alt+Shift+Down",),
}


def keys_on(platform: str, name: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys of an action on a system.

    Args:
        platform: The system, as ``sys.platform`` calls it.
        name: The id of the action.
        keys: Its keys elsewhere, those aside that call it only where nothing is typed.
    """
    if platform == "win32":
        alone = (_with_alt_alone(name, key) for key in keys)
        return (*filter(None, alone), *keys)
    if platform != "darwin":
        return keys
    if name.startswith((_RECOLOUR, _TURN)):
        return tuple(key.replace("Alt+", "Ctrl+Alt+Shift+") for key in keys)
    return _ON_A_MAC.get(name, keys)


def _with_alt_alone(name: str, key: str) -> str:
    """Return the key that stands in for one with Ctrl and Alt; empty if it has none."""
    if not key.startswith(_HOLDING):
        return ""
    # Alt and a digit give another colour, or another kind.
    held = "Alt+Shift+" if name.startswith(_HIGHLIGHT) else "Alt+"
    return held + key.removeprefix(_HOLDING)
