// Cards: the notes in the margin, each beside its passage, none over another.

const GAP = 8;
const cards = new Map(); // of each note: what stands for it in the margin
const margin = make("aside", { id: "margin", "data-ui": "", "aria-label": say("margin") });
const whole = make("section", { className: "whole", "data-ui": "" });
const links = document.createElementNS("http://www.w3.org/2000/svg", "svg");
links.id = "links";
links.setAttribute("data-ui", "");
links.setAttribute("aria-hidden", "true");

function titleOf(note) {
  const reaction = note.by ? null : reactionOf(note);
  if (reaction) {
    const label = reaction.label.charAt(0).toUpperCase() + reaction.label.slice(1);
    return { icon: reaction.tag, words: label };
  }
  const answer = note.by ? null : readOnOf(note);
  if (answer) return { icon: null, words: say(`read_on_told_${answer}`) };
  const kind = note.kind === "highlight" && !note.by ? "note" : note.kind;
  const known = { note: "note", question: "question", suggestion: "reword" };
  const words = say(known[kind] || "note");
  return { icon: null, words: note.by ? `${note.by}: ${words}` : words };
}

function shortened(words) {
  const parts = words.split(/\s+/), signs = [...words];
  if (parts.length > 12) {
    return shortened(`${parts.slice(0, 5).join(" ")} … ${parts.slice(-3).join(" ")}`);
  }
  // Some scripts have no blanks between words.
  if (signs.length <= 90) return words;
  return `${signs.slice(0, 50).join("")}…${signs.slice(-30).join("")}`;
}

// What a rewording changes, struck and added.
function changeShown(note, isShort) {
  const shown = make("p", { className: "change" });
  let place = note.start;
  for (const change of changesOf(note)) {
    if (!isShort) shown.append(flowing(place, change.start));
    else if (shown.firstChild) shown.append(" … ");
    const shape = isShort ? (words) => shortened(words.trim()) : (words) => words;
    const struck = shape(flowing(change.start, change.end)), added = shape(change.words);
    if (struck) shown.append(make("del", {}, struck));
    if (struck && added) shown.append(" ");
    if (added) shown.append(make("ins", {}, added));
    place = change.end;
  }
  if (!isShort) shown.append(flowing(place, note.end));
  return shown;
}

function cardOf(note) {
  const title = titleOf(note);
  const card = make("section", { className: `card ${note.colour || "none"}`, tabIndex: 0,
    "data-n": note.id, "aria-label": `${title.words}: ${note.words || quoted(note)}` });
  card.append(make("h3", {}, title.icon ? icon(title.icon) : null, title.words,
    note.by ? null : make("time", {}, whenOf(note.modified || note.created))));
  if (note.replacement !== null) card.append(changeShown(note, true));
  if (note.words) card.append(make("p", { dir: "auto" }, note.words));
  for (const reply of note.replies || []) {
    card.append(make("p", { className: "reply", dir: "auto" }, `${reply.by}: ${reply.words}`));
  }
  if (!note.by) {
    card.append(make("div", { className: "doing" },
      make("button", { type: "button", onclick: () => write(note) }, say("change")),
      make("button", { type: "button", className: "plain", onclick: () => remove(note) },
        say("delete"))));
  }
  card.addEventListener("focusin", () => { choose(note.id); bringIntoView(card); });
  card.addEventListener("click", () => choose(note.id));
  card.addEventListener("keydown", (event) => {
    if (event.target !== card || note.by) return;
    if (event.key === "Enter") { event.preventDefault(); write(note); }
    if (event.key === "Delete") remove(note);
  });
  return card;
}

function quoted(note) {
  return note.start === null ? say("whole") : `“${shortened(flowing(note.start, note.end))}”`;
}

// A reaction without words is a bar beside its lines until it is chosen.
function barOf(note) {
  const title = titleOf(note);
  return make("button", { type: "button", className: `mark-bar ${note.colour || "none"}`,
    "data-n": note.id, title: title.words, "aria-label": `${title.words}: ${quoted(note)}`,
    onclick: () => { choose(note.id); focusCard(note.id); } });
}

const isBare = (note) =>
  note.kind === "highlight" && !note.words && note.id !== chosen && writing.id !== note.id;

// Makes the cards anew that stand for another note than they did.
function showCards() {
  const notes = shownNotes();
  const wanted = new Set(notes.map((note) => note.id));
  for (const [id, { el }] of cards) {
    if (wanted.has(id) || id === writing.id) continue;
    el.remove();
    cards.delete(id);
  }
  let before = null;
  for (const note of notes) {
    const known = cards.get(note.id);
    const isForm = writing.id === note.id && writing.host === "card";
    const bare = isBare(note);
    let el = known && known.el;
    if (!isForm && !(known && known.note === note && known.bare === bare)) {
      el = bare ? barOf(note) : cardOf(note);
      if (known) known.el.replaceWith(el);
      cards.set(note.id, { el, note, bare });
    }
    const next = before ? before.nextSibling : margin.firstChild;
    if (el && el !== next) margin.insertBefore(el, next);
    before = el || before;
  }
  showWhole();
  placeCards();
}

function showWhole() {
  const notes = inOrder().filter(isWhole);
  whole.replaceChildren(
    make("button", { type: "button", onclick: () => write(null, "note", null) },
      say("write_whole")),
    ...notes.map(cardOf));
}

// Beside its passage, or as little below it as the cards above allow; the chosen one
// stands level, and those above it make room.
function placeCards() {
  if (!isWide()) { links.replaceChildren(); return; }
  const top = margin.getBoundingClientRect().top;
  const placed = [], marks = allMarks();
  const anew = pending && story.querySelector("mark.pending");
  for (const [id, { el, bare }] of cards) {
    const mark = marks.get(id) || (anew && { first: anew, last: anew });
    const first = mark ? mark.first.getClientRects()[0] : null;
    const wanted = first ? first.top - top - 2 : 0;
    const height = bare && mark ? mark.last.getBoundingClientRect().bottom - first.top
      : el.offsetHeight;
    placed.push({ id, el, bare, wanted, height });
  }
  const from = linkedPlace(top);
  // All is measured before anything is moved, or the page would be laid out twice.
  placed.sort((one, other) => one.wanted - other.wanted);
  for (const each of placed.filter((one) => one.bare)) {
    setLength(each.el, "top", each.wanted + 5);
    setLength(each.el, "height", Math.max(each.height - 6, 20));
  }
  spread(placed.filter((one) => !one.bare));
  drawLink(from);
}

function setLength(el, name, pixels) {
  const value = `${Math.round(pixels)}px`;
  if (el.style[name] !== value) el.style[name] = value;
}

// Nothing can be scrolled to above the page's top: for those that would stand there the
// chosen one makes room, but stays near its passage.
function spread(list, lowered = 0) {
  const level = list.findIndex((each) => each.id === (writing.id || chosen));
  let free = -Infinity;
  for (let place = Math.max(level, 0); place < list.length; place += 1) {
    const wanted = list[place].wanted + (place === level ? lowered : 0);
    list[place].top = Math.max(wanted, free);
    free = list[place].top + list[place].height + GAP;
  }
  // Those above a chosen card are as low as they wish, but above it.
  free = -Infinity;
  for (let place = 0; place < level; place += 1) {
    list[place].top = Math.max(list[place].wanted, free);
    free = list[place].top + list[place].height + GAP;
  }
  for (let place = level - 1; place >= 0; place -= 1) {
    const lowest = list[place + 1].top - GAP - list[place].height;
    if (list[place].top <= lowest) break;
    list[place].top = lowest;
  }
  const hidden = level > 0 ? GAP - byId("column").offsetTop - list[0].top : 0;
  if (hidden > 0 && !lowered) spread(list, Math.min(hidden, innerHeight / 3));
  else for (const each of list) setLength(each.el, "top", each.top);
}

// Where the line begins that joins the chosen passage and its card: at its end.
function linkedPlace(top) {
  const id = writing.id || chosen, card = id && cards.get(id);
  if (!card || card.bare) return null;
  const marks = writing.isNew ? story.querySelectorAll("mark.pending") : marksOf(id);
  if (!marks.length) return null;
  const rects = marks[marks.length - 1].getClientRects();
  const end = rects[rects.length - 1], left = byId("column").getBoundingClientRect().left;
  return { card, x: end.right - left, y: end.bottom - top - 1 };
}

function drawLink(from) {
  if (!from) { if (links.firstChild) links.replaceChildren(); return; }
  links.replaceChildren();
  const { card, x, y } = from;
  const header = parseFloat(card.el.style.top) + 18;
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", `M${x} ${y}H606C620 ${y} 612 ${header} 628 ${header}`);
  path.setAttribute("class", `link ${(card.note && card.note.colour) || writing.colour || ""}`);
  links.append(path);
}

function choose(id) {
  if (chosen === id) return;
  const before = chosen;
  chosen = id;
  for (const each of [before, id]) {
    if (!each) continue;
    for (const mark of marksOf(each)) mark.classList.toggle("chosen", each === id);
    const known = cards.get(each);
    if (known && (known.bare || isBare(known.note))) showCards();
    if (cards.has(each)) cards.get(each).el.classList.toggle("chosen", each === id);
  }
  for (const el of whole.querySelectorAll(".card")) {
    el.classList.toggle("chosen", el.dataset.n === id);
  }
  placeCards();
}

function focusCard(id) {
  const card = cards.get(id);
  if (!card) return;
  card.el.focus({ preventScroll: true });
  bringIntoView(card.el);
}

// Scrolls as far as it takes to see all of a card, but not its beginning out of view.
function bringIntoView(el) {
  const { top, bottom } = el.getBoundingClientRect();
  const below = Math.min(bottom + GAP - innerHeight, top - 60);
  if (below > 0) scrollBy(0, below);
  else if (top < 60) scrollBy(0, top - 60);
}

function remove(note) {
  if (writing.id === note.id) stopWriting();
  const known = cards.get(note.id);
  const next = known && known.el.nextElementSibling;
  drop(note);
  if (chosen === note.id) chosen = null;
  paint(note);
  showCards();
  showAnswers();
  if (next && next.isConnected) next.focus({ preventScroll: true });
  tellDeleted(() => {
    put({ ...note, modified: now(), revision: note.revision + 1 });
    paint(note);
    showCards();
    showAnswers();
  });
}
