// Elements: made by hand, as words of notes are never read as HTML.

const ICONS = {
  love: "M12 20C6 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 18 15 12 20Z",
  laugh: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 14a4.5 4.5 0 0 0 8 0M9 9.5v.5M15 9.5v.5",
  moved: "M12 3c4 5 6 7.5 6 11a6 6 0 0 1-12 0c0-3.5 2-6 6-11ZM12 17a3 3 0 0 0 3-3",
  slow: "M6 3h12M6 21h12M8 3v3.5L12 12l4-5.5V3M8 21v-3.5L12 12l4 5.5V21",
  lost: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM15.5 8.5l-2 5-5 2 2-5Z",
  note: "M4 4h16v10l-6 6H4ZM14 20v-6h6M8 9h8M8 13h3",
  question: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.700M12 17v.1",
  suggestion: "M4 20l1-4L16 5l3 3L8 19ZM14 7l3 3",
  list: "M4 4h16v10l-6 6H4ZM14 20v-6h6M8 9h8M8 13h3",
};

// Makes an element; `props` are its properties, or attributes where a name has a dash.
function make(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) el.addEventListener(name.slice(2), value);
    else if (name.includes("-") || name === "role") el.setAttribute(name, value);
    else el[name] = value;
  }
  el.append(...children.filter((each) => each !== null && each !== undefined));
  return el;
}

function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

const isPhone = () => matchMedia("(max-width: 720px) and (pointer: coarse)").matches;
const isWide = () => matchMedia("(min-width: 960px)").matches;

// One of several, chosen by arrow keys as well; `chosen` is told the value.
function choice(label, entries, value, chosen) {
  const buttons = entries.map(([each, ...content]) => make("button", {
    type: "button", role: "radio", "aria-checked": String(each === value),
    tabIndex: each === value || (value === null && each === entries[0][0]) ? 0 : -1,
    onclick: () => choose(each),
  }, ...content));
  function choose(each) {
    entries.forEach(([other], place) => {
      buttons[place].setAttribute("aria-checked", String(other === each));
      buttons[place].tabIndex = other === each ? 0 : -1;
    });
    chosen(each);
  }
  const group = make("div", { role: "radiogroup", "aria-label": label }, ...buttons);
  group.addEventListener("keydown", (event) => {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const place = buttons.indexOf(document.activeElement) + step;
    const next = (place + buttons.length) % buttons.length;
    buttons[next].focus();
    choose(entries[next][0]);
  });
  return group;
}

// A field as high as what is written in it.
function grow(field) {
  field.style.height = "auto";
  if (field.scrollHeight) field.style.height = `${field.scrollHeight + 2}px`;
}

let saidFor = 0;
let undoing = null; // takes the last deletion back, also when that is no longer told
function tellDeleted(undo) {
  undoing = () => { undoing = null; byId("said").replaceChildren(); undo(); };
  tell(say("deleted"), say("undo"), undoing);
}

// Tells something for some seconds, and what can be done about it.
function tell(words, doing, done) {
  const box = byId("said");
  clearTimeout(saidFor);
  box.replaceChildren(words);
  if (doing) {
    box.append(make("button", { type: "button", onclick: () => {
      box.replaceChildren();
      done();
    } }, doing));
  }
  saidFor = setTimeout(() => box.replaceChildren(), doing ? 12000 : 5000);
}

function whenOf(time) {
  const at = new Date(time), since = (Date.now() - at) / 1000;
  if (since < 90) return say("now");
  if (since < 3600) return say("minutes", { count: Math.round(since / 60) });
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })
    : at.toLocaleDateString([], { day: "numeric", month: "short" });
}
