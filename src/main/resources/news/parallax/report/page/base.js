// What all parts of the page use: the data with names instead of numbers, text to elements, numbers to text.

const raw = JSON.parse(document.getElementById("report-data").textContent);

const word = (number) => (number < 0 ? "" : raw.words[number]);

const articles = raw.articles.map(([id, outlet, date, method, headline, url, story]) => ({
  id, outlet: word(outlet), date, method, headline, url, story,
}));

const outlets = raw.outlets.map(([id, name, articleCount, citing, words, sentences, attributions, ...shares]) => ({
  id, name, articles: articleCount, citing, words, sentences, attributions,
  official: shares.slice(0, 3), named: shares.slice(3, 6),
}));

const outletNames = new Map(outlets.map((outlet) => [outlet.id, outlet.name]));
outletNames.set("all", "all outlets");

const frames = new Map(raw.frames.map(([id, codebook, label, definition, border, spread, stories]) =>
  [id, { id, codebook, label, definition, border, spread, stories }]));

const TYPES = new Map([
  ["government", "government"],
  ["security_justice", "police, military, courts"],
  ["international_body", "international bodies"],
  ["politician_party", "parties and politicians"],
  ["business", "business"],
  ["expert", "experts"],
  ["civil_society", "civil society"],
  ["citizen", "citizens"],
  ["media", "media"],
  ["document_data", "documents and data"],
  ["unknown", "not told"],
]);

const VOICES = new Map([
  ["outlet", "in the outlet’s voice"],
  ["source", "in a source’s words"],
  ["mixed", "partly a source’s, or it cannot be told"],
]);

/** An element; attributes by name, `on…` listeners, everything else text or elements. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else element.setAttribute(name, value);
  }
  return put(element, ...children);
}

/** Appends text and elements; nothing for null, undefined and false. */
function put(element, ...children) {
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Text of the data: it may run from right to left, and must not turn what stands around it. */
const own = (text) => h("bdi", null, text);

const body = (section) => document.querySelector(`#${section} .body`);

const count = (number) => number.toLocaleString("en-US");

const many = (number, one, more) => `${count(number)} ${number === 1 ? one : more}`;

/** A share as a reader wants it: no more digits than `of` cases can carry. */
function percent(share, of = 1000) {
  if (share === null) return "–";
  const value = share * 100;
  return `${value > 0 && value < 10 && of >= 200 ? value.toFixed(1) : value.toFixed(0)} %`;
}

const interval = (low, high) => (low === null ? "" : ` (95 % interval ${range(low, high)})`);
const range = (low, high) => (low === null ? "" : `${(low * 100).toFixed(0)}–${(high * 100).toFixed(0)}`);

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function day(date) {
  if (!date) return "no date";
  const [year, month, number] = date.split("-");
  return `${Number(number)} ${MONTHS[month - 1]} ${year}`;
}

/** A date with the word whether it was inferred. */
function dated(article) {
  if (!article.date) return h("span", { class: "inferred" }, "no date");
  return article.method === "inferred"
    ? h("span", { class: "inferred" }, `${day(article.date)} (inferred)`)
    : day(article.date);
}

const hash = (...parts) => "#" + parts.map((part) => encodeURIComponent(part)).join("/");

/** A number that opens its sentences, if there are any. */
function opens(text, name, ...key) {
  return raw.evidence[key.join("/")] ? h("a", { href: hash(...key), "aria-label": name }, text) : text;
}

/** A table with a caption; a cell is text, an element, or an array of them; numeric columns are told. Heads sort it. */
function table(caption, heads, rows, numeric = []) {
  const side = (i) => (numeric.includes(i) ? "n" : null);
  const lines = rows.map((row) => h("tr", null, row.map((cell, i) =>
    h(i === 0 ? "th" : "td", { scope: i === 0 ? "row" : null, class: side(i), "data-head": typeof heads[i] === "string" ? heads[i] : null }, cell))));
  const content = h("tbody", null, lines);
  const columns = heads.map((head, i) => h("th", { scope: "col", class: side(i) }, rows.length < 3 ? head
    : h("button", { type: "button", class: "sort", onclick: () => sort(i) }, head)));
  const sort = (i) => {
    const down = columns[i].getAttribute("aria-sort") === "ascending" || (numeric.includes(i) && !columns[i].hasAttribute("aria-sort"));
    columns.forEach((column) => column.removeAttribute("aria-sort"));
    columns[i].setAttribute("aria-sort", down ? "descending" : "ascending");
    const value = (line) => line.children[i].textContent;
    const number = (line) => Number.parseFloat(value(line).replaceAll(",", "")) || 0;
    const order = numeric.includes(i) ? (a, b) => number(a) - number(b) : (a, b) => value(a).localeCompare(value(b), "en");
    content.append(...[...lines].sort(down ? (a, b) => order(b, a) : order));
  };
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", null, h("caption", null, caption), h("thead", null, h("tr", null, columns)), content));
}

/** The table behind a chart, folded away. */
const twin = (...parts) => h("details", null, h("summary", null, "The same as a table"), table(...parts));

/** A choice among a few; calls `chosen` with the value, also once at the beginning. */
function choice(legend, name, options, chosen) {
  const field = h("fieldset", null, h("legend", null, legend), options.map(([value, label], i) =>
    h("label", { class: "pick" },
      h("input", { type: "radio", name, value, checked: i === 0, onchange: () => chosen(value) }),
      h("span", null, label))));
  queueMicrotask(() => chosen(options[0][0]));
  return field;
}

const say = (text) => { document.getElementById("live").textContent = text; };

/** Draws now and whenever the width of the element changes. */
function drawnTo(element, draw) {
  let last = 0;
  const watch = new ResizeObserver(() => {
    const width = Math.floor(element.clientWidth);
    if (width > 0 && width !== last) {
      last = width;
      element.replaceChildren(draw(width));
    }
  });
  watch.observe(element);
  return element;
}

const shorten = (text, length) => (text.length > length ? text.slice(0, length - 1).trimEnd() + "…" : text);
