// Asking: the author's questions at the end of a part, and whether one wanted to read on.

const fields = new Map(); // of each question: its field

function replyTo(question) {
  return [...state.notes.values()].find((note) => note.about === question);
}

function answered(question, words) {
  const known = replyTo(question);
  if (words.trim()) {
    put(known ? { ...known, words } : { ...newNote("reply"), words, about: question });
  } else if (known) drop(known);
}

function questionField(asked) {
  const id = asked.dataset.q, field = make("textarea", { rows: 1, dir: "auto",
    "data-ui": "", "aria-label": asked.textContent, placeholder: say("your_answer") });
  let waiting = 0;
  const save = () => {
    clearTimeout(waiting);
    const known = replyTo(id);
    if (field.value !== (known ? known.words : "")) answered(id, field.value);
  };
  field.addEventListener("input", () => {
    grow(field);
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  field.addEventListener("blur", save);
  typing.push(save);
  asked.after(field);
  fields.set(id, field);
}

// The answer is a highlight on the part's last sentence, known by its tag.  It is shown
// here alone: the sentence itself was not marked by anybody.
const READ_ON = { yes: "green", unsure: "yellow", stopped: "orange" };

function readOnNote(passage) {
  return [...state.notes.values()].find((note) => readOnOf(note)
    && note.start === passage.start && note.end === passage.end);
}

// Another touch takes an answer back.
function answerReadOn(passage, key, because) {
  const before = readOnNote(passage);
  const more = { tags: [data.readOn[key]], colour: READ_ON[key] };
  if (before && readOnOf(before) === key && !before.words) {
    remove(before);
    return false;
  }
  const note = before ? { ...before, ...more } : newNote("highlight", passage, more);
  const words = key === "stopped" ? note.words || because : "";
  put({ ...note, words, kind: words ? "note" : "highlight" });
  return true;
}

const boxes = [];

function readOnChoice(asked, box) {
  const passage = { start: Number(box.dataset.s), end: Number(box.dataset.e) };
  const known = readOnNote(passage), value = known ? readOnOf(known) : null;
  const entries = Object.keys(READ_ON).map((key) => [key, say(`read_on_${key}`)]);
  const group = choice(asked.textContent, entries, value, (key) => {
    const isAnswered = answerReadOn(passage, key, why.value);
    if (!isAnswered) box.querySelector("[role=radio]").focus();
    why.hidden = !isAnswered || key !== "stopped";
    if (!why.hidden) why.focus();
  });
  group.className = "choices";
  const why = make("textarea", { rows: 1, dir: "auto", hidden: value !== "stopped",
    value: known ? known.words : "", "data-ui": "", "aria-label": say("read_on_stopped"),
    placeholder: say("because") });
  let waiting = 0;
  const save = () => {
    clearTimeout(waiting);
    const note = readOnNote(passage);
    if (!note || why.value === note.words) return;
    put({ ...note, words: why.value, kind: why.value.trim() ? "note" : "highlight" });
  };
  why.addEventListener("input", () => {
    grow(why);
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  why.addEventListener("blur", save);
  typing.push(() => { if (why.isConnected) save(); });
  group.setAttribute("data-ui", "");
  asked.after(group, why);
  boxes.push({ asked, box });
}

function showAnswers() {
  for (const [id, field] of fields) {
    const note = replyTo(id), words = note ? note.words : "";
    if (field !== document.activeElement && field.value !== words) {
      field.value = words;
      grow(field);
    }
  }
  for (const { asked, box } of boxes.splice(0)) {
    // Where somebody is writing nothing is taken away.
    if (box.querySelector("[data-read-on] ~ textarea:focus")) {
      boxes.push({ asked, box });
      continue;
    }
    while (asked.nextElementSibling) asked.nextElementSibling.remove();
    readOnChoice(asked, box);
  }
}

function showAsked() {
  for (const asked of document.querySelectorAll("[data-q]")) questionField(asked);
  for (const asked of document.querySelectorAll("[data-read-on]")) {
    readOnChoice(asked, asked.closest(".asks"));
  }
  showAnswers();
}
