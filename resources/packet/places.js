// Places: code points of the text as it was sent, and where they are on the page.
// The page shows runs of the text, each with its place; `source` is all of it.

const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("reread-packet").textContent);
const story = byId("story");
const source = data.text;

// What an earlier visit left in a page that a browser saved.
for (const left of document.querySelectorAll("[data-ui]")) left.remove();
document.documentElement.removeAttribute("style");

const runs = [...story.querySelectorAll("[data-o]")].map((el) => {
  if (el.firstElementChild) el.textContent = el.textContent;
  el.normalize();
  const text = el.textContent;
  const start = Number(el.dataset.o);
  return { el, text, start, end: start + points(text) };
});
const numberOf = new Map(runs.map((run, number) => [run.el, number]));

// The page as it came, to be saved anew with the notes in it.
const pristine = document.documentElement.outerHTML;

// Where characters stand that are two UTF-16 units, in code points of `source`.
const wide = [];
for (const found of source.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) {
  wide.push(found.index - wide.length);
}
const textEnd = data.startsAt + source.length - wide.length;

function points(words) {
  const pairs = words.match(/[\ud800-\udbff][\udc00-\udfff]/g);
  return words.length - (pairs ? pairs.length : 0);
}

// How many of `list`, which is in order, come before `value`.
function countBelow(list, value, of = (each) => each) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(list[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function units(place) {
  return place - data.startsAt + countBelow(wide, place - data.startsAt);
}

function slice(start, end) {
  return source.slice(units(Math.max(start, data.startsAt)), units(end));
}

// The first run that ends behind a place, and the first that begins at it or behind.
const runAt = (place) => countBelow(runs, place + 1, (run) => run.end);
const runFrom = (place) => countBelow(runs, place, (run) => run.start);

// The runs that have something of a passage.
function runsIn(start, end) {
  return runs.slice(runAt(start), runFrom(end));
}

// Words of a passage as they flow: the line ends inside a paragraph are blanks.
function flowing(start, end) {
  let words = "", place = start;
  for (const run of runsIn(start, end)) {
    const low = Math.max(run.start, start), high = Math.min(run.end, end);
    words += slice(place, low);
    words += slice(low, high).replace(/[ \t]*\n[ \t]*/g, " ");
    place = high;
  }
  return words + slice(place, end);
}

// How many UTF-16 units of a run come before a point of the page; what was put into
// the run that is no text of the story is not counted.
function unitsBefore(run, node, offset) {
  const point = document.createRange();
  point.setStart(node, offset);
  const walker = document.createTreeWalker(run.el, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement.closest("[data-ui]")) continue;
    if (text === node) return count + offset;
    if (point.comparePoint(text, 0) >= 0) break;
    count += text.length;
  }
  return count;
}

const graphemes = window.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;

// The edge of what a reader takes for one character, outwards.
function wholeCharacter(text, unit, isEnd) {
  const found = graphemes && graphemes.segment(text).containing(unit);
  if (!found || found.index === unit) return unit;
  return isEnd ? found.index + found.segment.length : found.index;
}

function placeOf(node, offset, isEnd) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const inside = element && element.closest("[data-o]");
  if (inside) {
    const number = numberOf.get(inside), run = runs[number];
    const unit = wholeCharacter(run.text, unitsBefore(run, node, offset), isEnd);
    if (isEnd && unit === 0) return number ? runs[number - 1].end : run.start;
    if (!isEnd && unit === run.text.length) {
      return number + 1 < runs.length ? runs[number + 1].start : run.end;
    }
    return run.start + points(run.text.slice(0, unit));
  }
  const point = document.createRange();
  point.setStart(node, offset);
  // The first run behind the point.
  const next = countBelow(runs, 0, (run) => (point.comparePoint(run.el, 0) < 0 ? -1 : 0));
  if (isEnd) return next ? runs[next - 1].end : runs[0].start;
  return next < runs.length ? runs[next].start : runs[runs.length - 1].end;
}

// A passage with one end inside words that are set apart is widened to their marks.
function withMarks(start, end) {
  for (let is = true; is; ) {
    is = false;
    for (const run of [runs[runAt(start)], runs[runFrom(end) - 1]]) {
      let set = run && run.el.closest("[data-s]");
      for (; set; set = set.parentElement.closest("[data-s]")) {
        const low = Number(set.dataset.s), high = Number(set.dataset.e);
        const inner = set.querySelectorAll("[data-o]");
        const first = runs[numberOf.get(inner[0])].start;
        const last = runs[numberOf.get(inner[inner.length - 1])].end;
        if (start > low && start < high && end > last) { start = low; is = true; }
        if (end > low && end < high && start < first) { end = high; is = true; }
      }
    }
  }
  return { start, end };
}

// The passage of a range of the page; null if it has nothing of the story.
function passageOf(range) {
  if (!runs.length || !range.intersectsNode(story)) return null;
  let start = placeOf(range.startContainer, range.startOffset, false);
  let end = placeOf(range.endContainer, range.endOffset, true);
  if (end <= start) return null;
  const words = slice(start, end);
  start += points(words.match(/^\s*/)[0]);
  end -= points(words.match(/\s*$/)[0]);
  return end > start ? withMarks(start, end) : null;
}

// What stands around a passage, as far as it takes for it to occur only once.
function quoteOf(start, end) {
  const exact = slice(start, end);
  let prefix = "", suffix = "";
  for (const width of [32, 64, 128]) {
    prefix = slice(Math.max(data.startsAt, start - width), start);
    suffix = slice(end, Math.min(textEnd, end + width));
    const whole = prefix + exact + suffix;
    if (source.indexOf(whole, source.indexOf(whole) + 1) < 0) break;
  }
  return { type: "TextQuoteSelector", exact, prefix, suffix };
}
