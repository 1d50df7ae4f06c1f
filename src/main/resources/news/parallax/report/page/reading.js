// Articles of a story in columns. What sources say and what carries a frame is marked; whatever has a twin in another
// column (the same passage, the same figure, a statement of the same source) can be hovered, tabbed to and clicked.

const reading = { story: null, frame: "", place: null, status: null, told: null };

function stories() {
  if (raw.stories.length === 0) {
    put(body("stories"), h("p", null, "No two articles of this run report one event."));
    return;
  }
  reading.place = h("div", { class: "columns", tabindex: "0", role: "region", "aria-label": "Articles of the story, side by side" });
  reading.told = h("div", { class: "told" });
  reading.status = h("p", { class: "note twin-note", "aria-live": "polite" });
  const pick = h("select", { id: "story", onchange: () => read(pick.value) }, raw.stories.map((story) =>
    h("option", { value: story.id }, `${shorten(story.headline || "Story", 80)} (${many(story.articleCount, "article", "articles")})`)));
  const frame = h("select", { id: "reading-frame", onchange: () => { reading.frame = frame.value; read(reading.story.id); } },
    h("option", { value: "" }, "none"), [...frames.values()].map(({ id, label }) => h("option", { value: id }, label)));
  put(body("stories"),
    h("div", { class: "choice" }, h("span", { class: "pair" }, h("label", { for: "story" }, "Story"), pick), h("span", { class: "pair" }, h("label", { for: "reading-frame" }, "Frame to mark"), frame)),
    h("ul", { class: "keys" },
      h("li", null, h("span", { class: "k says" }, "what a source says")),
      h("li", null, h("span", { class: "k cue" }, "the words that report it")),
      h("li", null, h("span", { class: "k f-outlet" }, "frame, outlet’s voice")), h("li", null, h("span", { class: "k f-source" }, "frame, source’s words")), h("li", null, h("span", { class: "k f-mixed" }, "frame, both")),
      h("li", null, h("span", { class: "k twinned" }, "has a twin")), h("li", null, h("span", { class: "k lit" }, "the twin"))),
    reading.told, reading.status, reading.place,
    h("p", { class: "note" }, raw.stories.length < raw.storiesInAll && `${raw.stories.length} of ${count(raw.storiesInAll)} stories, those with most outlets, copies and conflicts. `,
      "Up to six articles of a story, and of an article up to 14,000 characters. All texts stand in csv/dim_article.csv."));
  reading.pick = pick;
  reading.frame = frame.value = commonFrame(raw.stories[0]);
  read(raw.stories[0].id);
}

const ROLES = ["villain", "victim", "hero"];
const FOCUS = { heroic: "on heroes", blaming: "on who is to blame", victimising: "on those who suffer" };

/** One line an outlet: how it tells the story, part by part; each part opens its sentence. */
function narratives(story) {
  const lines = story.articles.filter((column) => column.narrative.length + column.characters.length > 0);
  if (lines.length === 0) return [];
  const heads = ["Outlet", "Focus", "Villains", "Victims", "Heroes", "Turn", "Leading frames"];
  const rows = lines.map((column) => [
    own(articles[column.article].outlet),
    partsOf(column, "focus").map(([, value, , start]) => opensPart(story, column, start, FOCUS[word(value)])),
    ...ROLES.map((role) => castOf(story, column, role)),
    partsOf(column, "turn").map(([, value, , start]) => opensPart(story, column, start, word(value))),
    leadingOf(story, column)]);
  return [table("How each outlet tells the story", heads, rows),
    h("p", { class: "note" }, "Villains, victims and heroes as the outlet or a source it cites casts them, not as they are. What is not clear is left out; all castings stand in csv/fact_character.csv, all parts in csv/fact_narrative.csv.")];
}

const partsOf = (column, part) => column.narrative.filter((cells) => word(cells[0]) === part);

const opensPart = (story, column, start, text) => h("button", { class: "opens", type: "button", onclick: () => openStory([story.id, column.id, start]) }, text);

/** Whom an article casts in a role, those cast most first, with the voice if it is a source's. */
function castOf(story, column, role) {
  const rows = column.characters.filter((cells) => word(cells[0]) === role);
  const byName = d3.rollups(rows, (all) => all, (cells) => word(cells[1])).sort((a, b) => b[1].length - a[1].length);
  return byName.slice(0, 3).map(([name, all]) => opensPart(story, column, all[0][3], all.some((cells) => word(cells[2]) === "outlet") ? name : `${name} (source)`));
}

/** The leading frames of an article, each with the parts of it that sentences tell. */
function leadingOf(story, column) {
  return partsOf(column, "frame").map(([, value, frame, start]) => {
    const parts = column.narrative.filter((cells) => word(cells[2]) === word(frame) && word(cells[0]) !== "frame");
    return h("div", null, opensPart(story, column, start, frames.get(word(frame))?.label ?? word(value)),
      parts.map((cells) => opensPart(story, column, cells[3], word(cells[0]))));
  });
}

/** The frame that most sentences of a story carry. */
function commonFrame(story) {
  const uses = d3.rollups(story.articles.flatMap((column) => column.frames), (rows) => rows.length, (cells) => word(cells[0]));
  return uses.sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function read(id) {
  reading.story = storyOf(id);
  reading.pick.value = id;
  const groups = twins(reading.story);
  reading.told.replaceChildren(...narratives(reading.story));
  reading.place.replaceChildren(...reading.story.articles.map((column) => columnOf(column, groups)));
  reading.status.textContent = "";
}

/** Passages that belong together: lists of {article, start, end}, by what ties them. */
function twins(story) {
  const groups = [];
  const here = new Map(story.articles.map((column) => [column.article, column]));
  const add = (why, parts) => {
    const kept = parts.filter((part) => here.has(part.article));
    if (new Set(kept.map((part) => part.article)).size > 1) groups.push({ why, parts: kept });
  };
  for (const link of raw.links.filter((one) => one.story === story.id)) {
    for (const two of d3.group(link.sides, (side) => side[0]).values()) {
      add("the same passage", two.map(([, article, start, end]) => ({ article, start, end })));
    }
  }
  for (const claim of raw.claims.filter((one) => one.story === story.id)) {
    add(claim.relation === "agree" ? "the same figure" : `figures that ${RELATIONS[claim.relation]}`, [claim.a, claim.b]);
  }
  for (const wording of raw.wordings.filter((one) => one.story === story.id)) {
    const [startA, endA, startB, endB] = wording.offsets;
    add(`one statement of ${wording.source}, ${WORDING_KINDS[wording.kind]}`, [{ article: wording.a, start: startA, end: endA }, { article: wording.b, start: startB, end: endB }]);
  }
  const said = d3.group(story.articles.flatMap((column) => column.attributions.map((cells) => ({ article: column.article, source: cells[0], name: word(cells[1]), start: cells[5], end: cells[cells.length - 1] }))), (part) => part.source);
  for (const parts of said.values()) {
    if (parts[0].name && !parts[0].name.startsWith("(")) add(`statements of ${parts[0].name}`, parts.filter((part) => part.start !== undefined));
  }
  return groups;
}

function columnOf(column, groups) {
  const article = articles[column.article];
  const heading = `column-${column.id}`;
  return h("article", { class: "column", "aria-labelledby": heading },
    h("header", null, h("p", { class: "by" }, h("b", null, own(article.outlet)), " · ", dated(article)), h("h3", { id: heading, dir: "auto" }, article.headline)),
    paragraphs(column, spansOf(column, groups)),
    column.cut && h("p", { class: "note" }, "The text goes on in csv/dim_article.csv."));
}

/** All that is marked in a column: {start, end, kind, group}. */
function spansOf(column, groups) {
  const spans = [];
  for (const [, name, , cueStart, cueEnd, ...pieces] of column.attributions) {
    for (let i = 0; i < pieces.length; i += 2) spans.push({ start: pieces[i], end: pieces[i + 1], kind: "says", who: word(name) });
    if (cueStart >= 0) spans.push({ start: cueStart, end: cueEnd, kind: "cue" });
  }
  for (const [frame, voice, start, end] of column.frames) {
    if (word(frame) === reading.frame) spans.push({ start, end, kind: `f-${word(voice)}` });
  }
  for (const [, , , start, end] of [...column.narrative, ...column.characters]) spans.push({ start, end, kind: "tells" });
  groups.forEach((group, number) => {
    for (const part of group.parts) {
      if (part.article === column.article) spans.push({ start: part.start, end: part.end, kind: "twinned", group: number, why: group.why });
    }
  });
  return spans;
}

/** The text cut wherever something begins or ends, so that marks may overlap. */
function paragraphs(column, spans) {
  const parts = [];
  let at = 0;
  for (const text of column.text.split("\n\n")) {
    const [from, to] = [at, at + text.length];
    at = to + 2;
    const inside = spans.filter((span) => span.start < to && span.end > from);
    const cuts = [...new Set([from, to, ...inside.flatMap((span) => [Math.max(from, span.start), Math.min(to, span.end)])])].sort((a, b) => a - b);
    const pieces = [];
    for (let i = 0; i + 1 < cuts.length; i++) pieces.push(piece(column, cuts[i], cuts[i + 1], inside.filter((span) => span.start <= cuts[i] && span.end >= cuts[i + 1])));
    if (text.trim()) parts.push(h("p", { dir: "auto" }, pieces));
  }
  return parts;
}

function piece(column, start, end, spans) {
  const text = column.text.slice(start, end);
  if (spans.length === 0) return text;
  const twinned = spans.filter((span) => span.group !== undefined).sort((a, b) => (a.end - a.start) - (b.end - b.start));
  const kinds = [...new Set(spans.map((span) => span.kind))].join(" ");
  const begins = twinned.find((span) => span.start === start);
  const groups = twinned.map((span) => span.group).join(" ");
  const who = spans.find((span) => span.who)?.who;
  const element = h("span", {
    class: kinds, "data-start": start, "data-groups": groups || null, title: who ? `said by ${who}` : null,
    tabindex: begins ? "0" : null, role: begins ? "button" : null,
    onmouseenter: twinned.length > 0 && (() => light(twinned[0].group, false)),
    onmouseleave: twinned.length > 0 && dark,
    onfocus: begins && (() => light(begins.group, element)),
    onblur: begins && dark,
    onclick: twinned.length > 0 && (() => light(twinned[0].group, element)),
    onkeydown: begins && ((event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); light(begins.group, element); } }),
  }, text);
  return element;
}

const lit = (group) => [...reading.place.querySelectorAll("[data-groups]")].filter((element) => element.dataset.groups.split(" ").includes(String(group)));

/** Lights all parts of a group; brings the twins of `from` into view in their columns. */
function light(group, from) {
  dark();
  const parts = lit(group);
  for (const part of parts) part.classList.add("lit");
  const why = twins(reading.story)[group].why;
  if (!from) return;
  const home = from.closest(".column");
  const others = new Map();
  for (const part of parts) {
    const column = part.closest(".column");
    if (column !== home && !others.has(column)) others.set(column, part);
  }
  for (const [column, part] of others) column.scrollTo({ top: part.offsetTop - column.clientHeight / 3 });
  const first = [...others.values()][0];
  reading.status.textContent = first ? `${why[0].toUpperCase()}${why.slice(1)}; in “${first.closest(".column").querySelector("h3").textContent}”: ${shorten(first.textContent, 120)}` : "";
}

function dark() {
  for (const part of reading.place.querySelectorAll(".lit")) part.classList.remove("lit");
}

/** Opens a story at a place in an article, as the address says. */
function openStory([id, article, start]) {
  if (!storyOf(id)) return;
  if (reading.story.id !== id) read(id);
  document.getElementById("stories").scrollIntoView();
  const column = document.getElementById(`column-${article}`)?.closest(".column");
  if (!column) return;
  const near = [...column.querySelectorAll("[data-start]")].filter((element) => Number(element.dataset.start) <= Number(start)).pop()
    ?? column.querySelector("[data-start]");
  reading.place.scrollTo({ left: column.offsetLeft - reading.place.offsetLeft - 8 });
  if (near) {
    column.scrollTo({ top: Math.max(0, near.offsetTop - 160) });
    near.setAttribute("tabindex", near.getAttribute("tabindex") ?? "-1");
    near.focus({ preventScroll: true });
  }
}
