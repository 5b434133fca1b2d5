// Sending back: by the share sheet, as a file, as text, or as this page with the notes.

function modal(title, ...content) {
  const back = document.activeElement;
  // At once, so that nothing that is done next loses the keys again.
  const shut = () => {
    if (!box.isConnected) return;
    if (box.close) box.close();
    box.remove();
    if (back && back.isConnected) back.focus({ preventScroll: true });
  };
  const close = make("button", { type: "button", className: "plain close",
    "aria-label": say("close"), onclick: shut }, "×");
  const box = make("dialog", { "data-ui": "", "aria-label": title },
    make("h2", {}, title, close), ...content);
  box.shut = shut;
  box.addEventListener("close", shut);
  document.body.append(box);
  if (box.showModal) box.showModal();
  else box.setAttribute("open", "");
  return box;
}

function fileName(ending) {
  const by = say("notes_by", { name: state.reader.name || say("a_reader") });
  const title = [...(data.title || say("story"))].slice(0, 60).join("");
  const name = `${title}, ${by}`.replace(/[\\/:*?"<>|\0-\x1f]/g, " ");
  return name.slice(0, 120).trim() + ending;
}

function takeName(name) {
  const words = name.trim(), given = data.reader;
  if (words === state.reader.name) return;
  // Under another name than the page was made for it is somebody else.
  const id = given && words === given.name ? given.id
    : given && state.reader.id === given.id ? newId() : state.reader.id;
  state.reader = { id, name: words };
  changed();
}

function asFile() {
  return JSON.stringify(answers(), null, 1) + "\n";
}

function download(name, content, type) {
  const link = make("a", { download: name, href: URL.createObjectURL(new Blob([content], { type })) });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// As text: what a person can read, and the same for Reread in letters that no program
// for mail changes.
function asText() {
  const lines = inOrder().map((note) => {
    const says = note.replacement === null ? note.words : `→ ${note.replacement || "—"} ${note.words}`;
    return `${titleOf(note).words}: ${quoted(note)} ${says}`.trim();
  });
  for (const note of state.notes.values()) if (note.about) lines.push(`→ ${note.words}`);
  const bytes = unescape(encodeURIComponent(JSON.stringify(answers())));
  const packed = btoa(bytes).replace(/.{1,72}/g, "$&\n");
  return `${fileName("")}\n\n${lines.join("\n")}\n\n${say("for_reread")}\n`
    + `-----BEGIN REREAD NOTES-----\n${packed}-----END REREAD NOTES-----\n`;
}

function copy(words, box) {
  const failed = () => {
    const field = make("textarea", { value: words, rows: 8, readOnly: true });
    box.append(make("p", {}, say("copy_by_hand")), field);
    field.focus();
    field.select();
  };
  const byCommand = () => {
    const field = make("textarea", { value: words });
    box.append(field);
    field.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch { done = false; }
    field.remove();
    if (done) sent(say("copied"));
    else failed();
  };
  if (!navigator.clipboard) byCommand();
  else navigator.clipboard.writeText(words).then(() => sent(say("copied")), byCommand);
}

// This page as it came, with the notes in it.
function asPage() {
  const mark = `${"<"}div id="reread-answers" aria-hidden="true">`;
  const start = pristine.indexOf(mark) + mark.length;
  const end = pristine.indexOf(`${"<"}/div>`, start);
  const page = asData(answers());
  const before = `${"<"}!doctype html>\n${"<"}!-- reread-packet -->\n`;
  return `${before}${pristine.slice(0, start)}${page}${pristine.slice(end)}\n`;
}

function shareable() {
  if (!navigator.canShare || !matchMedia("(pointer: coarse)").matches) return null;
  const kinds = [[".json", "application/json"], [".txt", "text/plain"]];
  for (const [ending, type] of kinds) {
    const files = [new File([asFile()], fileName(ending), { type })];
    if (navigator.canShare({ files })) return { files, title: fileName("") };
  }
  return null;
}

function sent(words) {
  kept.changed = false;
  tell(words);
}

function sendBack() {
  if (writing.id) saveWritten();
  const name = make("input", { type: "text", value: state.reader.name, autocomplete: "name" });
  name.addEventListener("input", () => takeName(name.value));
  const author = data.author || say("the_author");
  const way = (key, act, isMain = false) => make("button", { type: "button",
    className: isMain ? "main" : "", onclick: () => { takeName(name.value); keep(); act(); } },
    say(key), make("small", {}, say(`${key}_tip`, { author })));
  const ways = make("div", { className: "ways" });
  const share = shareable();
  if (share) {
    ways.append(way("share", () => navigator.share(shareable())
      .then(() => sent(say("shared")), () => {}), true));
  }
  ways.append(
    way("save_notes", () => { download(fileName(".json"), asFile(), "application/json");
      sent(say("saved", { name: fileName(".json") })); }, !share),
    way("copy_notes", () => copy(asText(), box)),
    way("save_page", () => { download(fileName(".html"), asPage(), "text/html");
      sent(say("saved", { name: fileName(".html") })); }));
  const box = modal(say("send_back"),
    make("p", {}, noteCount() ? say("send_back_why",
      { author, notes: counted("notes", noteCount()) }) : say("no_notes")),
    make("label", {}, say("your_name"), name), ways);
  (state.reader.name ? ways.firstChild : name).focus();
  return box;
}
