// Notes: what the reader made, as values and as the items of a page of annotations.

const say = (key, values = {}) =>
  data.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const counted = (key, count) => say(count === 1 ? `${key}_one` : key, { count });

// crypto.randomUUID asks for a secure context, which a file is not everywhere.
function newId() {
  const bytes = new Uint8Array(16);
  if (window.crypto && crypto.getRandomValues) crypto.getRandomValues(bytes);
  else bytes.forEach((_, place) => { bytes[place] = Math.floor(Math.random() * 256); });
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return "urn:uuid:" + digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// Never the same twice, so that of two changes the later one is known.
let lastTime = 0;
function now() {
  lastTime = Math.max(Date.now(), lastTime + 1);
  return new Date(lastTime).toISOString();
}

const KINDS = {
  highlight: { motivation: "highlighting", colour: "yellow" },
  note: { motivation: "commenting", colour: "blue", status: "open" },
  question: { motivation: "questioning", colour: "purple", status: "open" },
  suggestion: { motivation: "editing", colour: "green", status: "open" },
  reply: { motivation: "replying" },
};

const state = {
  page: newId(),
  reader: data.reader || { id: newId(), name: "" },
  notes: new Map(),
  deleted: {},
  readTo: data.startsAt,
};

const reactionOf = (note) =>
  data.reactions.find((each) => note.tags.includes(each.tag) && note.colour === each.colour);
// Which answer a note is to "Did you want to read on?"; undefined if it is none.
const readOnOf = (note) =>
  Object.keys(data.readOn).find((key) => note.tags.includes(data.readOn[key]));
const isWhole = (note) => note.start === null && !note.about;
const inOrder = () => [...state.notes.values()].filter((note) => !note.about).sort(
  (one, other) => (one.start ?? Infinity) - (other.start ?? Infinity)
    || one.end - other.end || (one.created < other.created ? -1 : 1));

function newNote(kind, passage, more = {}) {
  const { start = null, end = null } = passage || {};
  const colour = start === null ? undefined : KINDS[kind].colour;
  return { id: newId(), kind, start, end, words: "", tags: [], colour, about: null,
    replacement: kind === "suggestion" ? flowing(start, end) : null,
    created: now(), modified: null, revision: 0, ...more };
}

// Whether a note says something; one that does not is not kept.
function isSomething(note) {
  if (note.words.trim() || note.tags.length) return true;
  return note.kind === "suggestion" && note.replacement !== flowing(note.start, note.end);
}

// A rewording that changes nothing is a note, if there are words with it.
function settled(note) {
  const isSame = note.kind === "suggestion"
    && note.replacement === flowing(note.start, note.end);
  return isSame ? { ...note, kind: "note", replacement: null, colour: "blue" } : note;
}

// What is around a passage is looked for once.
const quotes = new WeakMap();
function itemOf(note) {
  if (note.start !== null && !quotes.has(note)) {
    quotes.set(note, quoteOf(note.start, note.end));
  }
  const facts = KINDS[note.kind];
  const bodies = [];
  const put = (purpose, value, format) => bodies.push({
    type: "TextualBody", purpose, ...(format ? { format } : {}), value });
  if (note.replacement !== null) put("editing", note.replacement, "text/plain");
  if (note.words.trim()) {
    const purposes = { question: "questioning", reply: "replying" };
    put(purposes[note.kind] || "commenting", note.words.trim(), "text/markdown");
  }
  for (const tag of note.tags) put("tagging", tag);
  const target = { type: "SpecificResource", source: data.source };
  if (note.start !== null) {
    target.state = data.state.id;
    if (note.colour) target.styleClass = note.colour;
    target.selector = [quotes.get(note),
      { type: "TextPositionSelector", start: note.start, end: note.end }];
  }
  const { id, created, modified, revision, about } = note;
  const says = note.words.trim() || note.replacement !== null;
  return {
    id, type: "Annotation", motivation: facts.motivation, creator: personOf(), created,
    ...(modified ? { modified } : {}),
    ...(facts.status && says ? { status: facts.status } : {}),
    ...(revision ? { revision } : {}),
    ...(bodies.length ? { body: bodies.length > 1 ? bodies : bodies[0] } : {}),
    ...(target.styleClass ? { stylesheet: data.colours.id } : {}),
    target: about || target,
  };
}

function personOf() {
  const { id, name } = state.reader;
  return { id, type: "Person", ...(name ? { name } : {}) };
}

function noteOf(item) {
  const bodies = [item.body || []].flat();
  const of = (purpose) => bodies.find((body) => body.purpose === purpose);
  const selectors = (item.target && item.target.selector) || [];
  const place = selectors.find((each) => each.type === "TextPositionSelector");
  const kinds = Object.keys(KINDS);
  const kind = kinds.find((each) => KINDS[each].motivation === item.motivation);
  const words = of("commenting") || of("questioning") || of("replying");
  return {
    id: item.id, kind, start: place ? place.start : null, end: place ? place.end : null,
    words: words ? words.value : "", tags: bodies
      .filter((body) => body.purpose === "tagging").map((body) => body.value),
    colour: item.target.styleClass, created: item.created,
    about: typeof item.target === "string" ? item.target : null,
    replacement: of("editing") ? of("editing").value : null,
    modified: item.modified || null, revision: item.revision || 0,
  };
}

// Other pages may write where this one keeps its notes: what is no note is passed over.
const isText = (value) => typeof value === "string";

function readable(item) {
  try {
    const note = noteOf(item), { start, end, replacement } = note;
    const isPlaced = [start, end].every(Number.isInteger)
      && data.startsAt <= start && start < end && end <= textEnd;
    const hasPlace = start === null ? replacement === null : isPlaced;
    const says = [note.id, note.words, note.created, ...note.tags].every(isText)
      && [replacement, note.modified].every((each) => each === null || isText(each));
    const isReworded = note.kind !== "suggestion" || replacement !== null;
    return note.kind && hasPlace && says && isReworded && /^\S+$/.test(note.id)
      && Number.isInteger(note.revision) ? note : null;
  } catch {
    return null;
  }
}

// All of it, as Reread has the notes of a reader.
function answers() {
  return {
    "@context": data.context, id: state.page, type: "AnnotationPage", format_version: 1,
    partOf: { type: "AnnotationCollection", label: data.source }, startIndex: 0,
    packet: data.packet, story: data.story,
    reader: personOf(), readTo: state.readTo,
    drafts: [data.state], colours: data.colours,
    items: [...state.notes.values()].map(itemOf), deleted: state.deleted,
  };
}

// Takes over what was kept; of two versions of a note the later one counts.
function join(page) {
  if (!page || page.packet !== data.packet || !Array.isArray(page.items)) return;
  const when = (note) => note.modified || note.created;
  for (const [id, time] of Object.entries(page.deleted || {})) {
    if (isText(time) && !(state.deleted[id] > time)) state.deleted[id] = time;
  }
  for (const item of page.items) {
    const note = readable(item), known = note && state.notes.get(note.id);
    if (!note) continue;
    const isLater = !known || when(note) > when(known)
      || (when(note) === when(known) && note.revision > known.revision);
    if (isLater) state.notes.set(note.id, note);
  }
  for (const [id, time] of Object.entries(state.deleted)) {
    const note = state.notes.get(id);
    if (note && when(note) > time) delete state.deleted[id];
    else state.notes.delete(id);
  }
  state.readTo = Math.max(state.readTo, Math.min(Number(page.readTo) || 0, textEnd));
}
