// Keeping: in this browser, under the name of this packet, and in the page itself, so
// that a page which the browser saves has them, also where that leaves scripts out.  Storage may be refused or cleared.

const shelf = `reread-packet:${data.packet}`;
const kept = { works: true, changed: false, waiting: 0, isSoon: false, view: {} };

function stored(name = "") {
  try { return JSON.parse(localStorage.getItem(shelf + name)); }
  catch { return null; }
}

function store(value, name = "") {
  try { localStorage.setItem(shelf + name, JSON.stringify(value)); return true; }
  catch { return false; }
}

// JSON that reads the same whether it is taken for HTML or not.
function asData(value) {
  const escaped = (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`;
  return JSON.stringify(value).replace(/[<>&\xa0]/g, escaped);
}

function takeUp(page) {
  if (!page || page.packet !== data.packet) return;
  if (isText(page.id)) state.page = page.id;
  const { id, name = "" } = page.reader || {};
  if (isText(id) && isText(name)) state.reader = { id, name };
  join(page);
}

function bringBack() {
  try { takeUp(JSON.parse(byId("reread-answers").textContent)); }
  catch { /* A page that was saved half has none. */ }
  takeUp(stored());
  kept.view = stored(":view") || {};
}

// Writes what is noted now; what another window of this page noted is joined with it.
function keep() {
  clearTimeout(kept.waiting);
  kept.waiting = 0;
  kept.isSoon = false;
  join(stored());
  const page = answers();
  byId("reread-answers").textContent = asData(page);
  kept.works = store(page);
  showKept();
}

// The notes were changed; they are kept as soon as the page has shown it.
function changed() {
  kept.changed = true;
  keepIn(60);
}

function keepIn(milliseconds) {
  const isSoon = milliseconds < 1000;
  if (kept.waiting && (kept.isSoon || !isSoon)) return;
  clearTimeout(kept.waiting);
  kept.isSoon = isSoon;
  kept.waiting = setTimeout(keep, milliseconds);
}

function keepView() {
  kept.view.top = topPlace();
  store(kept.view, ":view");
}

function put(note) {
  const isNew = !state.notes.has(note.id);
  const stamped = isNew ? note
    : { ...note, modified: now(), revision: note.revision + 1 };
  delete state.deleted[note.id];
  state.notes.set(note.id, stamped);
  changed();
  return stamped;
}

function drop(note) {
  state.notes.delete(note.id);
  state.deleted[note.id] = now();
  changed();
}

addEventListener("storage", (event) => {
  if (event.key !== shelf) return;
  join(stored());
  showAll();
});

// What is typed is put among the notes a moment later; at the end, at once.
const typing = [];
function keepNow() {
  for (const save of typing) save();
  if (kept.waiting) keep();
  keepView();
}

addEventListener("pagehide", keepNow);
// A phone may end a page that is not looked at, and says nothing of it.
document.addEventListener("visibilitychange", () => { if (document.hidden) keepNow(); });
addEventListener("beforeunload", (event) => {
  keepNow();
  if (kept.changed && !kept.works) event.preventDefault();
});
