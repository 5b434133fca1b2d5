// The page: its header, the bar at a selection, keys, how far one has read.

const noteCount = () => state.notes.size;
let picked = null; // the passage that the bar is for
let adding = null; // the + by which it was picked

const header = make("header", { "data-ui": "" });
const warning = make("p", { className: "unkept", "data-ui": "", hidden: true, role: "alert" });
const bar = make("div", { id: "bar", "data-ui": "", hidden: true, role: "toolbar",
  "aria-label": say("bar") });

function buildHeader() {
  const from = [data.author && data.reader ? say("sent_for", { author: data.author,
    day: data.sentOn, reader: data.reader.name }) : data.author
    ? say("sent_by", { author: data.author, day: data.sentOn }) : say("sent_on", { day: data.sentOn })];
  header.append(
    make("strong", {}, data.title || say("story")),
    make("span", { className: "from" }, ...from),
    make("span", { className: "read" }, make("span", { id: "percent" }),
      make("i", { "aria-hidden": "true" }, make("b", { id: "reached" }))),
    sizeButtons(),
    make("button", { type: "button", id: "list", onclick: showList }, icon("list"),
      make("span", { className: "long", id: "kept" }),
      make("span", { className: "short", id: "count" })),
    make("button", { type: "button", id: "send", className: "main", onclick: sendBack },
      say("send")));
}

function sizeButtons() {
  const step = (by) => {
    const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8, 2.2];
    const now_ = sizes.indexOf(kept.view.zoom || 1) + by;
    kept.view.zoom = sizes[Math.min(Math.max(now_, 0), sizes.length - 1)];
    showSize();
    store(kept.view, ":view");
  };
  const button = (words, by) => make("button", { type: "button", "aria-label": words,
    title: words, onclick: () => step(by) }, "A");
  return make("span", { className: "sizes", role: "group", "aria-label": say("size") },
    button(say("smaller"), -1), button(say("larger"), 1));
}

// The line at the top of the page stays there.
function showSize() {
  const at = topPlace();
  document.documentElement.style.setProperty("--zoom", kept.view.zoom || 1);
  if (scrollY > 60) goTo(at);
  placeCards();
}

function showKept() {
  const count = noteCount();
  byId("kept").textContent = `${counted("notes", count)}, ${say(kept.works ? "kept_in_browser" : "kept_nowhere")}`;
  byId("count").textContent = String(count);
  byId("list").setAttribute("aria-label", `${byId("kept").textContent}. ${say("show_list")}`);
  warning.hidden = kept.works;
  warning.textContent = say("not_kept");
  showRead();
}

function showRead() {
  const part = textEnd > data.startsAt
    ? (state.readTo - data.startsAt) / (textEnd - data.startsAt) : 0;
  const percent = Math.floor(part * 100 + 0.001);
  byId("percent").replaceChildren(`${percent} %`, make("span", { className: "long" }, ` ${say("read")}`));
  byId("reached").style.width = `${percent}%`;
}

function buildBar() {
  const button = (words, drawn, key, act, colour) => make("button", { type: "button",
    title: `${words} (${key.toUpperCase()})`, "aria-keyshortcuts": key,
    onclick: act }, coloured(icon(drawn), colour), words);
  const coloured = (svg, colour) => {
    if (colour) svg.style.stroke = `var(--on-bar-${colour})`;
    return svg;
  };
  if (data.reactions.length) {
    bar.append(make("div", { className: "felt" }, ...data.reactions.map((each, place) =>
      button(each.label, each.tag, String(place + 1), () => react(each), each.colour))));
  }
  bar.append(make("div", { className: "said" },
    button(say("note"), "note", "n", () => begin("note")),
    button(say("question"), "question", "q", () => begin("question")),
    button(say("reword"), "suggestion", "r", () => begin("suggestion"))));
  // The selection stays while the bar is touched.
  bar.addEventListener("mousedown", (event) => event.preventDefault());
}

let hiding = 0;
function pick(passage) {
  clearTimeout(hiding);
  if (!passage) {
    // Some phones take the selection away before the tap on the bar arrives.
    hiding = setTimeout(() => { unpick(); }, 300);
    return;
  }
  picked = passage;
  if (bar.hidden) byId("said").replaceChildren();
  bar.hidden = false;
}

function unpick() {
  clearTimeout(hiding);
  if (pending && !writing.id) { const was = pending; pending = null; paint(was); }
  picked = null;
  const isHeld = bar.contains(document.activeElement);
  bar.hidden = true;
  // Keys go on from where they were.
  if (isHeld && adding) adding.focus({ preventScroll: true });
  adding = null;
}

function clearSelection() {
  const selection = getSelection();
  if (selection.rangeCount) selection.removeAllRanges();
}

function begin(kind) {
  const passage = picked;
  if (!passage) return;
  unpick();
  clearSelection();
  write(null, kind, passage);
}

function react(reaction) {
  const passage = picked;
  if (!passage) return;
  unpick();
  clearSelection();
  const same = inOrder().find((note) => note.start === passage.start
    && note.end === passage.end && note.tags.includes(reaction.tag));
  if (same && !isWide()) write(same);
  else if (same) { choose(same.id); focusCard(same.id); }
  if (same) return;
  const note = newNote(reaction.kind, passage, { tags: [reaction.tag], colour: reaction.colour });
  put(note);
  paint(note);
  showCards();
  tell(say("marked", { reaction: reaction.label }), say("say_more_button"), () => write(state.notes.get(note.id)));
}

document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  const inField = document.activeElement && document.activeElement.matches("textarea, input");
  if (inField || !selection.rangeCount) return;
  if (pending && picked === pending && selection.isCollapsed) return;
  pick(selection.isCollapsed ? null : passageOf(selection.getRangeAt(0)));
});

story.addEventListener("click", (event) => {
  const mark = event.target.closest("[data-n]");
  if (mark && getSelection().isCollapsed && mark.dataset.n) {
    const id = namedBy(mark).pop(), note = state.notes.get(id);
    choose(id);
    if (!isWide() && note) write(note);
    else if (!isWide()) showOne(id);
    else focusCard(id);
  } else if (!event.target.closest("[data-ui]") && getSelection().isCollapsed) {
    stopWriting();
    choose(null);
    unpick();
  }
});

// What the author or another reader noted, on a page too narrow for cards.
function showOne(id) {
  const note = data.shown.find((each) => each.id === id);
  if (note) modal(titleOf(note).words, cardOf(note));
}

addEventListener("keydown", (event) => {
  const inField = event.target.closest && event.target.closest("textarea, input, dialog");
  const key = event.key.toLowerCase();
  if (!inField && undoing && key === "z" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    undoing();
  }
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "escape") { unpick(); clearSelection(); choose(null); return; }
  if (key === "w" && !picked) { event.preventDefault(); write(null, "note", null); return; }
  const kinds = { n: "note", q: "question", r: "suggestion" };
  const reaction = data.reactions[Number(key) - 1];
  if (!picked || !(kinds[key] || reaction)) return;
  event.preventDefault();
  if (kinds[key]) begin(kinds[key]);
  else react(reaction);
});

// A + beside each paragraph, for those who cannot select.  Only one of them is in the
// way of Tab; arrows go to the next.
const adds = [];

function buildAdds() {
  for (const block of story.querySelectorAll(":scope > div > :not(hr, aside)")) {
    if (!block.matches("[data-o]") && !block.querySelector("[data-o]")) continue;
    const isBelowRoom = block.matches("h2, h3, h4, h5, h6");
    const add = make("button", { type: "button", "data-ui": "",
      className: isBelowRoom ? "add above" : "add",
      tabIndex: adds.length ? -1 : 0, "aria-label": say("add") }, "+");
    adds.push({ add, block });
  }
  for (const { add, block } of adds) block.before(add);
  story.addEventListener("click", (event) => {
    const add = event.target.closest(".add");
    if (add) pickBlock(adds.find((each) => each.add === add));
  });
  story.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = adds.findIndex((each) => each.add === event.target);
    if (!step || place < 0 || !adds[place + step]) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    adds[place + step].add.tabIndex = 0;
    adds[place + step].add.focus();
  });
  story.addEventListener("mouseover", (event) => {
    const block = event.target.closest("#story > div > *");
    for (const near of story.querySelectorAll(".add.near")) near.classList.remove("near");
    const before = block && block.previousElementSibling;
    if (before && before.matches(".add")) before.classList.add("near");
  });
}

function pickBlock({ add, block }) {
  const inside = block.matches("[data-o]") ? [block] : [...block.querySelectorAll("[data-o]")];
  const first = runs[numberOf.get(inside[0])], last = runs[numberOf.get(inside[inside.length - 1])];
  stopWriting();
  unpick();
  pending = withMarks(first.start, last.end);
  paint(pending);
  pick(pending);
  adding = add;
  bar.querySelector("button").focus({ preventScroll: true });
}

// The list of all notes, in the order of the text.
function showList() {
  if (writing.id) stopWriting();
  const close = (act) => () => { box.shut(); act(); };
  const line = (note) => make("li", {}, make("button", { type: "button",
    className: note.colour || "", onclick: close(() => goToNote(note)) },
    make("strong", {}, titleOf(note).words), " ", make("q", {}, quoted(note)),
    make("span", {}, note.words || (note.replacement !== null ? `→ ${note.replacement || "—"}` : ""))));
  const answersGiven = [...state.notes.values()].filter((note) => note.about).length;
  const notes = inOrder();
  const box = modal(counted("notes", noteCount()),
    notes.length ? make("ul", { className: "entries" }, ...notes.map(line)) : make("p", {}, say("no_notes")),
    answersGiven ? make("p", {}, counted("answers", answersGiven)) : null,
    make("div", { className: "kinds" },
      make("button", { type: "button", onclick: close(() => write(null, "note", null)) }, say("write_whole")),
      sizeButtons()));
  box.querySelector(".sizes").classList.add("always");
}

function goToNote(note) {
  if (note.start === null) { write(note); return; }
  goTo(note.start, innerHeight / 3);
  if (readOnOf(note)) { goToAnswer(note); return; }
  choose(note.id);
  if (isWide()) focusCard(note.id);
  else write(note);
}

function goToAnswer(note) {
  const { start, end } = note;
  const box = story.querySelector(`.asks[data-s="${start}"][data-e="${end}"]`);
  if (box) box.querySelector("[aria-checked=true]").focus();
}

function goTo(place, above = 70) {
  const run = runs[Math.min(runAt(place), runs.length - 1)];
  if (!run) return;
  const mark = [...run.el.querySelectorAll("mark")][0];
  const top = (mark || run.el).getBoundingClientRect().top;
  scrollBy(0, top - above);
}

// The first place that is in view, and the last that was all in view.
function topPlace() {
  const number = countBelow(runs, 52, (run) => run.el.getBoundingClientRect().bottom);
  return number < runs.length ? runs[number].start : textEnd;
}

function readPlace() {
  const number = countBelow(runs, innerHeight + 1, (run) => run.el.getBoundingClientRect().bottom);
  const isEnd = number >= runs.length;
  return isEnd ? textEnd : number ? runs[number - 1].end : data.startsAt;
}

// What is scrolled past at once was not read; where one stays for a while one reads.
const STAYING = 8000;
let staying = 0;
function look() {
  const place = readPlace();
  clearTimeout(staying);
  if (place <= state.readTo) return;
  if (topPlace() <= state.readTo) reach(place);
  else staying = setTimeout(() => reach(readPlace()), STAYING);
}

function reach(place) {
  if (place <= state.readTo) return;
  state.readTo = place;
  showRead();
  keepIn(2000);
}

let looking = 0;
addEventListener("scroll", () => {
  if (!looking) looking = setTimeout(() => { looking = 0; look(); }, 200);
}, { passive: true });
let resizing = 0;
addEventListener("resize", () => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(placeCards);
});

function showAll() {
  const notes = shownNotes();
  const touched = new Set();
  for (const note of notes) for (const run of runsIn(note.start, note.end)) touched.add(run);
  for (const run of runs) if (run.el.firstElementChild) touched.add(run);
  for (const run of touched) paintRun(run, notes);
  showCards();
  showAnswers();
  showKept();
}

function start() {
  bringBack();
  typing.push(saveWritten);
  byId("open-first").hidden = true;
  document.body.prepend(header, warning);
  buildHeader();
  buildBar();
  buildAdds();
  byId("column").append(links, margin);
  byId("column").append(whole);
  document.body.append(bar, sheet, make("div", { id: "said", "data-ui": "", role: "status", "aria-live": "polite" }));
  kept.works = store({ ...kept.view }, ":view");
  document.documentElement.style.setProperty("--zoom", kept.view.zoom || 1);
  showAsked();
  showAll();
  if (scrollY === 0 && kept.view.top > data.startsAt + 1) goTo(kept.view.top);
  look();
}

start();
