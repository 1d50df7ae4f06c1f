// The panel with the sentences behind a number. The address tells what it shows, so that a finding can be
// linked, the way back closes it, and reading tools meet a plain link.

const panel = document.getElementById("panel");
let opener = null;

const TOPICS = {
  frame([outlet, frame], some) {
    const use = (some ? frameUses() : raw.frameUse).find(([o, f]) => o === outlet && f === frame);
    return {
      title: [`${frames.get(frame).label}: `, own(outletNames.get(outlet))],
      lines: use && [some ? `Of what is picked ${count(use[2])} of ${many(use[3], "sentence", "sentences")}, ${percent(use[9], use[3])}.`
        : `${count(use[2])} of ${many(use[3], "sentence", "sentences")}, ${percent(use[9], use[3])}${interval(use[10], use[11])}. In the outlet’s voice ${count(use[6])}, in sources’ ${count(use[7])}, both ${count(use[8])}.`],
      filter: outlet === "all" ? `frame_id = ${frame}` : `outlet_id = ${outlet}, frame_id = ${frame}`,
    };
  },
  type([outlet, type], some) {
    const use = some ? typeRows().find((row) => row.outlet.id === outlet)?.uses.get(type) : raw.typeUse.find(([o, t]) => o === outlet && t === type);
    return {
      title: [`Sources of the kind “${TYPES.get(type)}”: `, own(outletNames.get(outlet))],
      lines: use && [`${some ? "Of what is picked " : ""}${count(use[2])} of ${many(use[3], "attribution", "attributions")}, ${percent(use[4], use[3])}${interval(use[5], use[6])}.`],
      filter: outlet === "all" ? `source_type = ${type}` : `outlet_id = ${outlet}, source_type = ${type}`,
    };
  },
  cites([outlet, source]) {
    const name = sourceName(source);
    return {
      title: [own(outletNames.get(outlet)), " cites ", own(name)],
      lines: [],
      filter: `outlet_id = ${outlet}, source_id = ${source}`,
    };
  },
};

function sourceName(id) {
  const all = [...raw.sources, ...Object.values(raw.sole).flat()];
  return (all.find(([source]) => source === id) ?? [id, id])[1];
}

/** A sentence with the pieces that count marked. */
function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (let i = 0; i < marks.length; i += 2) {
    if (marks[i] < at) continue;
    parts.push(text.slice(at, marks[i]), h("mark", null, text.slice(marks[i], marks[i + 1])));
    at = marks[i + 1];
  }
  return [...parts, text.slice(at)];
}

function sentence([number, voice, rule, who, what, ...marks]) {
  const [articleNumber, start, text] = raw.sentences[number];
  const article = articles[articleNumber];
  const says = word(who);
  return h("li", null,
    h("blockquote", { dir: "auto" }, marked(text, marks)),
    says && h("p", { class: "by" }, h("b", null, own(says)), word(what) && [" · ", own(word(what))]),
    h("p", { class: "by" }, h("b", null, own(article.outlet)), " · ", own(article.headline), " · ", dated(article)),
    h("p", { class: "by" },
      word(voice) && [h("span", { class: `voice ${word(voice)}` }, VOICES.get(word(voice))), " "],
      `rule ${word(rule)}`,
      readable(article.id) && [" · ", h("a", { href: hash("story", article.story, article.id, start) }, "read it side by side")]));
}

/** Whether the page holds the text of an article. */
const readable = (id) => (raw.stories ?? []).some((story) => story.articles.some((article) => article.id === id));

/** The sentences of a number; of a chart of some articles only those of what is picked. */
function sentences(key, parts, some) {
  const topic = TOPICS[parts[0]](parts.slice(1), some);
  const [from, total, ...all] = raw.evidence[key];
  const items = some ? all.filter(([number]) => isPicked(articles[raw.sentences[number][0]])) : all;
  const held = all.length < total ? `${count(all.length)} of ${count(total)}` : `all ${count(total)}`;
  return {
    title: topic.title,
    lines: [
      ...(topic.lines ?? []),
      some ? `The page holds ${held} sentences of the whole run; the ${count(items.length)} of what is picked are shown. All stand in csv/${from}.csv, ${topic.filter}.`
        : items.length < total ? `${count(items.length)} of ${count(total)} shown; the rest stand in csv/${from}.csv, ${topic.filter}.`
        : `All ${count(total)} shown, from csv/${from}.csv, ${topic.filter}.`,
    ],
    content: h("ol", { class: "evidence" }, items.map(sentence)),
  };
}

/** A list of articles; each a number. */
function articleList(numbers) {
  return h("ol", { class: "evidence" }, numbers.map((number) => {
    const article = articles[number];
    return h("li", null,
      h("blockquote", { dir: "auto" }, article.headline),
      h("p", { class: "by" }, h("b", null, own(article.outlet)), " · ", dated(article), ` · ${article.id}`,
        readable(article.id) && [" · ", h("a", { href: hash("story", article.story, article.id, 0) }, "read it side by side")]));
  }));
}

/** Lists that are no sentences of a table: other parts of the page add theirs; told whether only of what is picked. */
const LISTS = {};

function show({ title, lines, content }) {
  panel.replaceChildren(
    h("div", { class: "panel-head" },
      h("div", null, h("h2", { id: "panel-title", tabindex: "-1" }, title), lines.map((line) => h("p", null, line))),
      h("button", { type: "button", class: "quiet", onclick: () => panel.close() }, "Close")),
    h("div", { class: "panel-body" }, content));
  panel.scrollTop = 0;
  if (!panel.open) {
    opener = document.activeElement;
    panel.showModal();
  }
  document.getElementById("panel-title").focus();
}

/** Shows what the address names; closes the panel if it names nothing of that kind. */
function follow() {
  const parts = location.hash.slice(1).split("/").map(decodeURIComponent);
  const some = parts[0] === "picked" && anyPicked();
  if (parts[0] === "picked") parts.shift();
  const key = parts.join("/");
  if (LISTS[parts[0]] && LISTS[parts[0]].has(parts.slice(1).join("/"))) {
    show(LISTS[parts[0]].get(parts.slice(1).join("/"))(some));
  } else if (TOPICS[parts[0]] && raw.evidence[key]) {
    show(sentences(key, parts, some));
  } else if (panel.open) {
    panel.close();
  }
  if (parts[0] === "story") openStory(parts.slice(1));
}

panel.addEventListener("close", () => {
  const parts = location.hash.slice(1).split("/");
  if (parts.length > 1 && parts[0] !== "story") {
    history.replaceState(null, "", location.pathname + location.search);
  }
  if (opener && opener.isConnected) opener.focus();
  opener = null;
});
panel.addEventListener("click", (event) => { if (event.target === panel) panel.close(); });
