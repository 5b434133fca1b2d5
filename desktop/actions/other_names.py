"""What writers call actions who come from other programs, or think of them otherwise.

A row an action, its other names parted by commas: whoever types one of them means it.
Translators write down what is said in their language, and may leave any out.  Names are
those of Word, Docs, Scrivener and the editors that have such a palette, and plain words
for what is wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

OTHER_NAMES: Mapping[str, str] = {
    # File
    "new-story": template("new file, new document, create, blank page"),
    "new-window": template("another window"),
    "open": template("open, open file, load, browse"),
    "save-now": template("save, write to disk"),
    "save-as": template("rename file, move file, save under another name"),
    "save-copy-as": template("duplicate, save a copy, backup copy"),
    "read-as": template("encoding, charset, wrong letters, reopen with encoding"),
    "not-saved-yet": template("unsaved, recover, autosave, crash"),
    "history": template(
        "versions, version history, restore, earlier, timeline, revert"
    ),
    "paragraph-history": template(
        "earlier wordings, versions of this paragraph, blame"
    ),
    "keep-draft": template("snapshot, take snapshot, new draft, keep version, commit"),
    "drafts": template("snapshots, kept versions, all drafts"),
    "export": template("save as Word, docx, HTML, EPUB, Markdown, convert, download"),
    "share": template("send, beta reader, email, send to a reader, packet, mail"),
    "import": template("bring in, answer, beta notes, Word comments, docx, feedback"),
    "print": template("PDF, paper, print preview, page setup"),
    "library": template(
        "search all stories, all files, folder, projects, collection, bookshelf"
    ),
    "preferences": template("settings, options, configure, customise, font, typeface"),
    "close-window": template("close story, close tab, close file"),
    "quit": template("exit, leave, bye"),
    # Edit
    "undo": template("take back the last step, step back, revert last"),
    "redo": template("do again, repeat"),
    "cut-passage": template("darlings, remove to scraps, keep for later, delete text"),
    "copy": template("clipboard"),
    "paste": template("insert from clipboard"),
    "select-all": template("everything, whole text"),
    "cuttings": template("darlings, scraps, deleted scenes, graveyard, clippings"),
    "move-paragraph-up": template("move line up, swap paragraphs"),
    "move-paragraph-down": template("move line down"),
    "move-scene-up": template("reorder scenes, move chapter up"),
    "move-scene-down": template("move chapter down"),
    "italics": template("italic, emphasis, emphasise, slanted"),
    "bold": template("strong, fat, heavy"),
    "find": template("search, look for, find in text"),
    "find-next": template("search again, next match"),
    "find-previous": template("previous match, search backwards"),
    "replace": template("find and replace, substitute, change all"),
    "suggesting": template(
        "track changes, record changes, suggestion mode, suggesting mode, red pen"
    ),
    "next-damaged-place": template("broken letters, question marks, garbled"),
    "repair-places": template("fix encoding, broken letters"),
    "repair-line-ends": template("CRLF, line endings, newlines"),
    # Mark
    "highlight-yellow": template(
        "yellow, marker, text marker, colour text, highlighter"
    ),
    "highlight-green": template("green, green marker"),
    "highlight-blue": template("blue, blue marker"),
    "highlight-pink": template("pink, pink marker, red"),
    "highlight-orange": template("orange, orange marker"),
    "highlight-purple": template("purple, purple marker, violet"),
    "note": template("comment, add comment, annotate, remark, annotation, margin"),
    "question": template("ask, query, wonder, unclear"),
    "suggestion": template(
        "suggest, strike, cut words, strikethrough, reword, rephrase, propose"
    ),
    "insert-here": template("add words, caret, insertion"),
    "quick-note": template("stamp, canned comment, snippet, abbreviations, macro"),
    "mark-all": template("highlight all, mark every match"),
    "quick-notes": template("edit snippets, stamps"),
    "story-note": template("general comment, overall, document note"),
    # Note
    "next-note": template("next comment, forward, go through notes"),
    "previous-note": template("previous comment"),
    "edit-note": template("change comment, edit comment, write in the note"),
    "edit-tags": template("label, keyword, category, hashtag, tag"),
    "rename-tag": template("merge tags, join tags"),
    "reply": template("answer, respond, comment back"),
    "agree": template("thumbs up, like, approve, plus one"),
    "open-link": template("URL, web page, hyperlink, follow link"),
    "toggle-done": template(
        "resolve, mark done, close comment, reopen, tick, complete"
    ),
    "done-and-next": template(
        "accept change, accept, accept and move to next, resolve"
    ),
    "dismiss-and-next": template("reject, reject change, decline and move to next"),
    "keep-open": template("not yet, later, still to do"),
    "revise-this": template("edit here, fix this, go and change it"),
    "apply-suggestion": template("accept, accept suggestion, accept change, take over"),
    "dismiss-suggestion": template("reject, reject suggestion, decline, ignore"),
    "apply-shown": template("accept all, accept all changes"),
    "grow-passage": template("extend, expand highlight, longer"),
    "shrink-passage": template("shorten highlight, shorter"),
    "attach-to-selection": template("move note, reattach, anchor"),
    "take-place": template("lost note, find its place, unplaced"),
    "take-places": template("lost notes, unplaced notes"),
    "delete-note": template("remove comment, delete comment, delete highlight, erase"),
    "context-menu": template("right click"),
    "all-notes": template("list of comments, comment list, table of notes, overview"),
    # Reread
    "begin-pass": template("pass, new pass, start rereading, read-through, new reread"),
    "continue-pass": template("resume reading, where was I, go on reading"),
    "end-pass": template("finish pass, stop rereading"),
    "read-aloud": template("text to speech, speak, listen, narrate, voice, TTS"),
    "aloud-voice": template("speaker, change voice"),
    "aloud-stop": template("stop speaking, silence, quiet"),
    "aloud-slower": template("slow down, speech rate"),
    "aloud-faster": template("speed up, speech rate"),
    "scene-state": template("status, label scene, first draft done"),
    "scene-synopsis": template("summary, index card, outline, what happens"),
    # Lens
    "lens": template("lens, check, analysis, style check, proofread, grammar"),
    "no-lens": template("turn off lens, stop checking, off"),
    "next-finding": template("next error, next problem, next issue"),
    "previous-finding": template("previous error, previous problem"),
    "settle-finding": template("ignore, ignore once, that is right"),
    "settle-all": template("ignore all, add to dictionary, always right"),
    "tell-in": template("past tense, present tense, set the tense of the selection"),
    "correct-word": template("fix typo, spelling suggestions"),
    # Go
    "palette": template("all commands, do anything, go to anything, quick open"),
    "next-part": template("next chapter, next heading"),
    "previous-part": template("previous chapter, previous heading"),
    "next-unread": template("first unread paragraph, what I have not read"),
    "back": template("go back, jump back, previous place"),
    "forward": template("go forward, jump forward"),
    "last-edit": template("where I wrote last, last change, latest change"),
    "toggle-bookmark": template(
        "bookmark, remember this place, set mark, pin, add bookmark"
    ),
    "bookmarks": template("list of bookmarks, pins"),
    "go-to-start": template("top, beginning, first line, home"),
    "go-to-end": template("bottom, last line"),
    "to-do-list": template("tasks, task list, todo, checklist, open notes"),
    # Compare
    "take-back": template("reject change, restore, revert change"),
    "take-paragraph": template("restore paragraph, revert paragraph"),
    "compare-split": template("two columns, split diff"),
    "compare-joined": template("inline diff, unified"),
    # View
    "mode-reread": template("read, reading mode, review mode, proofreading"),
    "mode-revise": template("edit, editing mode, write, writing mode, type, unlock"),
    "mode-compare": template(
        "track changes, diff, difference, compare documents, what changed, changes"
    ),
    "show-contents": template(
        "table of contents, sidebar, navigator, binder, outline, chapters, panel"
    ),
    "show-margin": template(
        "comments, hide comments, show comments, hide notes, cards"
    ),
    "show-all-notes": template("clear filter, remove filter, reset filter, unfilter"),
    "readers": template("reviewers, beta readers, people, collaborators"),
    "show-readers": template("reviewers’ comments, hide readers"),
    "show-suggestions": template(
        "show markup, show changes, hide markup, inline edits"
    ),
    "flow-lines": template("word wrap, wrap lines, unwrap, hard wrap, reflow"),
    "word-goals": template("target, word target, daily goal, deadline, NaNoWriMo"),
    "numbers": template(
        "word count, statistics, count, page count, character count, how long, length"
    ),
    "split-view": template("two panes, split screen, side by side, two places"),
    "other-pane": template("switch pane, other side"),
    "choose-pane": template("open beside, research, second document"),
    "zoom-in": template("zoom in, bigger, increase font size, larger text"),
    "zoom-out": template("zoom out, smaller text, decrease font size"),
    "zoom-reset": template("reset zoom, actual size, normal size, 100 %"),
    "wider-column": template("wider, text width, page width, line length, margins"),
    "narrower-column": template("shorter lines, text width"),
    "theme-system": template("automatic theme, follow the system"),
    "theme-light": template("light mode, day, white, bright"),
    "theme-sepia": template("paper, warm, cream, eye comfort"),
    "theme-dark": template("dark mode, night, night mode, black"),
    "theme-contrast-light": template("accessibility, high contrast, low vision"),
    "theme-contrast-dark": template("accessibility, high contrast, low vision"),
    "colour-lines": template("colour blind, patterns, underline highlights"),
    "typewriter": template("typewriter mode, keep line centred"),
    "focus-off": template("no focus, stop dimming"),
    "focus-paragraph": template("focus, focus mode, dim, paragraph focus, concentrate"),
    "focus-sentence": template("sentence focus, dim"),
    "full-screen": template("fullscreen, maximise"),
    "focus-mode": template(
        "distraction free, zen mode, composition mode, hide everything, hide panels"
    ),
    # Help
    "shortcuts": template("keys, hotkeys, keyboard, help, cheat sheet, key bindings"),
    "about": template("version, licence, credits"),
}
"""The other names of actions, by their ids."""

LENS_NAMES: Mapping[str, str] = {
    "tense": template("past and present, verbs, tense shift"),
    "spelling": template("spell check, spellcheck, typos, misspelt, spelling errors"),
    "names": template("characters, cast, people, who is in it"),
    "dialogue": template("speech, quotes, talk, speakers, speech tags"),
    "echoes": template("repetition, repeated words, overused words, repeats"),
    "rhythm": template("sentence length, pace, pacing, readability, monotony"),
    "words": template(
        "adverbs, filter words, weak words, clichés, crutch words, style"
    ),
    "consistency": template("spelled two ways, variants, hyphens, continuity"),
    "person": template("point of view, POV, narrator, first person, third person"),
}
"""The other names of lenses, by the values of their names."""


def other_names(table: Mapping[str, str], name: str) -> tuple[str, ...]:
    """Return what ``name`` is called elsewhere, by one of the tables above."""
    row = table.get(name, "")
    names = (each.strip() for each in translate(row).split(",")) if row else ()
    return tuple(filter(None, names))
