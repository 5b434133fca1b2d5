// Writing: one form for all notes, in a card beside the passage, or in a sheet over the
// keyboard of a phone.  What is typed is kept as it is typed.

const writing = { id: null, isNew: false, host: null, el: null, colour: null };
const sheet = make("div", { id: "sheet", "data-ui": "", role: "dialog", hidden: true });

// Opens the form for a note, or for a new one of `kind` on `passage`.
function write(note, kind = "note", passage = null) {
  stopWriting();
  choose(null);
  const isNew = !note;
  let current = note || newNote(kind, passage);
  const isCard = isWide() && current.start !== null;
  Object.assign(writing, { id: current.id, isNew, host: isCard ? "card" : "sheet",
    colour: current.colour, back: document.activeElement });
  pending = isNew && passage ? passage : null;
  chosen = current.id;
  const form = formOf(current, isNew, (next) => {
    current = next;
    writing.note = next;
    writing.colour = next.colour;
    saveSoon();
  });
  writing.note = current;
  writing.was = note;
  if (isCard) showInCard(form, current);
  else showInSheet(form, current);
  if (passage) paint(passage);
  showCards();
  const field = form.querySelector("textarea");
  field.focus({ preventScroll: isCard });
  grow(field);
  field.setSelectionRange(field.value.length, field.value.length);
  if (isCard) requestAnimationFrame(() => { if (writing.el) bringIntoView(writing.el); });
  else uncover(current);
}

function showInCard(form, note) {
  const el = make("section", { className: `card chosen ${note.colour}`, role: "dialog",
    "data-n": note.id, "aria-label": titleOf(note).words }, form);
  const known = cards.get(note.id);
  if (known) known.el.replaceWith(el);
  else margin.append(el);
  cards.set(note.id, { el, note, bare: false });
  writing.el = el;
}

function showInSheet(form, note) {
  sheet.setAttribute("aria-label", `${titleOf(note).words}: ${quoted(note)}`);
  sheet.replaceChildren(form);
  sheet.hidden = false;
  writing.el = sheet;
  overKeyboard();
}

function formOf(note, isNew, edited) {
  let current = note;
  const reaction = reactionOf(note);
  const form = make("form", { className: "form",
    onsubmit: (event) => { event.preventDefault(); stopWriting(true); } });
  const field = make("textarea", { rows: 2, dir: "auto" });
  const why = make("input", { type: "text", dir: "auto", value: note.words,
    placeholder: say("why"), "aria-label": say("why") });
  const change = make("div", { "aria-live": "off" });
  const edit = (more) => {
    current = { ...current, ...more };
    edited(current);
    if (current.kind === "suggestion") change.replaceChildren(changeShown(current, false));
    placeCards();
    if (writing.host === "sheet") uncover(current);
  };
  const show = () => {
    const isReword = current.kind === "suggestion";
    field.value = isReword ? current.replacement : current.words;
    field.placeholder = isReword ? "" : say(reaction ? "say_more" : "write_here");
    field.setAttribute("aria-label", isReword ? say("new_words") : say("your_words"));
    why.hidden = change.hidden = !isReword;
    why.value = current.words;
    change.replaceChildren(...(isReword ? [changeShown(current, false)] : []));
    requestAnimationFrame(() => { grow(field); placeCards(); });
  };
  field.addEventListener("input", () => {
    grow(field);
    edit(current.kind === "suggestion" ? { replacement: field.value } : { words: field.value });
  });
  why.addEventListener("input", () => edit({ words: why.value }));
  form.addEventListener("keydown", (event) => {
    const isDone = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (event.key !== "Escape" && !isDone) return;
    event.preventDefault();
    event.stopPropagation();
    stopWriting(true);
  });
  const turn = (kind) => {
    const isReword = kind === "suggestion";
    const replacement = isReword ? flowing(current.start, current.end) : null;
    edit({ kind, colour: KINDS[kind].colour, replacement });
    writing.el.className = writing.host === "card" ? `card chosen ${current.colour}` : "";
    show();
    field.focus();
  };
  form.append(headOf(note, reaction, turn), field, why, change, endOf(note, isNew));
  show();
  return form;
}

function headOf(note, reaction, turn) {
  if (reaction) return make("h3", {}, icon(reaction.tag), reaction.label);
  if (note.start === null) return make("h3", {}, say("whole"));
  const entries = [["note", say("note")], ["question", say("question")],
    ["suggestion", say("reword")]];
  const group = choice(say("kind"), entries.map(([kind, words]) => [kind, icon(kind), words]),
    note.kind === "highlight" ? "note" : note.kind, turn);
  group.className = "kinds";
  return group;
}

function endOf(note, isNew) {
  const gone = isNew ? make("button", { type: "button", className: "plain",
    onclick: () => { writing.note = { ...note, words: "", tags: [], kind: "note" };
      stopWriting(true); } }, say("cancel"))
    : make("button", { type: "button", className: "plain",
      onclick: () => remove(state.notes.get(note.id) || note) }, say("delete"));
  const where = say(kept.works ? (isPhone() ? "kept_on_phone" : "kept_here") : "kept_nowhere");
  return make("div", { className: "end" }, gone, make("span", { className: "where" }, where),
    make("button", { type: "submit", className: "main", title: "Ctrl+Enter" }, say("done")));
}

// What is typed is put among the notes a moment later, so that nothing is lost.
function saveSoon() {
  clearTimeout(writing.timer);
  writing.timer = setTimeout(saveWritten, 300);
}

function saveWritten() {
  clearTimeout(writing.timer);
  const note = writing.note, known = note && state.notes.get(note.id);
  if (!note || note === writing.saved || note === writing.was) return;
  if (isSomething(note)) writing.saved = put(settled(note));
  else if (known) { drop(known); writing.emptied = known; }
}

function stopWriting(isDone = false) {
  if (!writing.id) return;
  saveWritten();
  const { note, was, el, host, back, emptied } = writing;
  const passage = pending;
  Object.assign(writing, { id: null, isNew: false, host: null, el: null, note: null,
    was: null, saved: null, emptied: null, timer: 0 });
  pending = null;
  if (host === "sheet") sheet.hidden = true;
  else { el.remove(); cards.delete(note.id); }
  const isKept = state.notes.has(note.id);
  chosen = isKept ? note.id : null;
  paint(passage, note, was);
  showCards();
  if (isKept && cards.has(note.id)) cards.get(note.id).el.classList.add("chosen");
  if (isDone && host === "card" && isKept) focusCard(note.id);
  else if (isDone && back && back.isConnected) back.focus({ preventScroll: true });
  if (emptied && !isKept) {
    tellDeleted(() => { put(emptied); paint(emptied); showCards(); });
  }
}

// The sheet stands over the keyboard, which covers the page without making it smaller.
function overKeyboard() {
  const view = window.visualViewport;
  if (!view || sheet.hidden) return;
  const covered = Math.max(0, innerHeight - view.height - view.offsetTop);
  sheet.style.bottom = `${covered}px`;
  sheet.style.maxHeight = `${view.height * 0.92}px`;
}

// Scrolls the passage above the sheet.
function uncover(note) {
  if (note.start === null) return;
  requestAnimationFrame(() => {
    overKeyboard();
    const run = runsIn(note.start, note.end)[0];
    const marks = run ? run.el.querySelectorAll("mark.pending, mark.chosen") : [];
    const box = (marks[0] || run.el).getBoundingClientRect();
    const free = sheet.getBoundingClientRect().top;
    if (box.bottom > free - 24 || box.top < 60) scrollBy(0, box.top - Math.max(70, free / 3));
  });
}

if (window.visualViewport) {
  visualViewport.addEventListener("resize", overKeyboard);
  visualViewport.addEventListener("scroll", overKeyboard);
}
