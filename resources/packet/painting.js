// Painting: the marks on the page.  Only runs that a note touches are painted anew.

const WORDS = /\p{L}[\p{L}\p{M}\p{N}’']*|\p{N}+|\s+|[^]/gu;
const MOST_WORDS = 600;

// The words that differ between two wordings: [[start, end, inserted], …] in words of
// the old one; by the longest common subsequence.
function differing(before, after) {
  let low = 0, oldEnd = before.length, newEnd = after.length;
  while (low < oldEnd && low < newEnd && before[low] === after[low]) low += 1;
  while (oldEnd > low && newEnd > low && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  const one = before.slice(low, oldEnd), other = after.slice(low, newEnd);
  if (!one.length && !other.length) return [];
  if (!one.length || !other.length || one.length * other.length > MOST_WORDS ** 2) {
    return [[low, oldEnd, other.join("")]];
  }
  return fromTable(one, other, commonLengths(one, other), low);
}

function commonLengths(one, other) {
  const table = Array.from({ length: one.length + 1 },
    () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      table[i][j] = one[i] === other[j] ? table[i + 1][j + 1] + 1
        : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function fromTable(one, other, table, low) {
  const found = [];
  let i = 0, j = 0, last = null;
  const change = (end, inserted) => {
    if (!last) found.push(last = [low + i, low + i, ""]);
    last[1] = low + end;
    last[2] += inserted;
  };
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      // A blank alone between two changes belongs to them.
      const isBlank = last && /^\s+$/.test(one[i]) && i + 1 < one.length
        && j + 1 < other.length && one[i + 1] !== other[j + 1];
      if (isBlank) change(i + 1, other[j]);
      else last = null;
      i += 1; j += 1;
    } else if (j < other.length && (i === one.length || table[i][j + 1] >= table[i + 1][j])) {
      change(i, other[j]);
      j += 1;
    } else {
      change(i + 1, "");
      i += 1;
    }
  }
  return found;
}

// What a rewording changes: where the struck words are, and what comes instead.
const changesFound = new WeakMap();
function changesOf(note) {
  if (note.replacement === null) return [];
  if (!changesFound.has(note)) {
    const old = flowing(note.start, note.end), exact = slice(note.start, note.end);
    const before = old.match(WORDS) || [], after = note.replacement.match(WORDS) || [];
    const places = [note.start];
    for (const word of before) places.push(places[places.length - 1] + points(word));
    const isAlike = points(old) === points(exact);
    changesFound.set(note, isAlike ? differing(before, after)
      .map(([start, end, words]) => ({ start: places[start], end: places[end], words }))
      : [{ start: note.start, end: note.end, words: note.replacement }]);
  }
  return changesFound.get(note);
}

let pending = null; // the passage that is just being noted
let chosen = null; // the id of the note that is looked at

// An answer to "Did you want to read on?" is shown where that is asked.
function shownNotes() {
  const notes = inOrder().filter((note) => note.start !== null && !readOnOf(note));
  return [...data.shown.filter((note) => note.start !== null), ...notes];
}

function paintRun(run, notes) {
  const here = notes.filter((note) => note.start < run.end && note.end > run.start);
  const isPending = pending && pending.start < run.end && pending.end > run.start;
  if (!here.length && !isPending && !run.el.firstElementChild) return;
  const changes = here.flatMap((note) => changesOf(note)
    .map((change) => ({ ...change, note })));
  const edges = [run.start, run.end];
  const passages = isPending ? [...here, ...changes, pending] : [...here, ...changes];
  for (const { start, end } of passages) edges.push(start, end);
  const cuts = [...new Set(edges)].filter((edge) => edge >= run.start && edge <= run.end)
    .sort((one, other) => one - other);
  run.el.replaceChildren();
  const inserted = changes.filter((change) => change.words && shows(run, change));
  cuts.forEach((cut, place) => {
    for (const change of inserted) {
      if (Math.min(change.end, run.end) === cut) addWords(run, change);
    }
    if (place + 1 < cuts.length) addPiece(run, cut, cuts[place + 1], here, changes);
  });
}

// The last run that a change touches shows the words that come instead.
function shows(run, change) {
  const isBehind = change.end > change.note.start;
  return run === runs[isBehind ? runFrom(change.end) - 1 : runAt(change.start)];
}

function addWords(run, change) {
  run.el.append(make("ins", { "data-ui": "", "data-n": change.note.id }, change.words));
}

function addPiece(run, start, end, here, changes) {
  const words = run.text.slice(unitsIn(run, start), unitsIn(run, end));
  const holds = (each) => each.start <= start && each.end >= end;
  const over = here.filter(holds).sort((one, other) => other.end - other.start - one.end + one.start);
  const note = over[over.length - 1];
  const isPending = pending && holds(pending);
  if (!note && !isPending) { run.el.append(words); return; }
  const names = [];
  if (isPending) names.push("pending");
  else if (note.by) names.push("theirs");
  if (!isPending && note.colour) names.push(note.colour);
  if (changes.some(holds)) names.push("struck");
  if (over.some((each) => each.id === chosen)) names.push("chosen");
  run.el.append(make("mark", { className: names.join(" "),
    "data-n": over.map((each) => each.id).join(" ") || null }, words));
}

function unitsIn(run, place) {
  return units(place) - units(run.start);
}

function paint(...passages) {
  const notes = shownNotes(), touched = new Set();
  for (const passage of passages) {
    if (!passage || passage.start === null) continue;
    for (const run of runsIn(passage.start, passage.end)) touched.add(run);
  }
  for (const run of touched) paintRun(run, notes);
}

// A mark names all notes that are on it, the shortest last.
function marksOf(id) {
  return story.querySelectorAll(`[data-n~="${CSS.escape(id)}"]`);
}

const namedBy = (mark) => mark.dataset.n.split(" ");

// The first and the last mark of every note, found at once.
function allMarks() {
  const found = new Map();
  for (const mark of story.querySelectorAll("[data-n]")) {
    for (const id of namedBy(mark)) {
      const known = found.get(id);
      if (known) known.last = mark;
      else found.set(id, { first: mark, last: mark });
    }
  }
  return found;
}
