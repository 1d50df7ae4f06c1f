// The charts of some articles: those of an outlet, a story or some days. Counts are taken anew; intervals are known of the whole run alone.

const picked = { outlet: "", story: "", from: "", to: "" };
const redraws = [];

const anyPicked = () => Object.values(picked).some((value) => value !== "");

/** The address of what a chart shows: of what is picked alone, if anything is. */
const charted = (...key) => hash(...(anyPicked() ? ["picked"] : []), ...key);

/** Whether an article is among those picked. */
const isPicked = (article) => (!picked.outlet || outletNames.get(picked.outlet) === article.outlet) && (!picked.story || article.story === picked.story)
  && (!picked.from || (article.date && article.date >= picked.from)) && (!picked.to || (article.date && article.date <= picked.to));

/** What is picked of the articles: their counts, by outlet, each also under "all". */
function pickedUses() {
  const fits = ([outlet, date, , story]) => (!picked.outlet || word(outlet) === picked.outlet) && (!picked.story || word(story) === picked.story)
    && (!picked.from || (date && date >= picked.from)) && (!picked.to || (date && date <= picked.to));
  const all = raw.articleUses.filter(fits);
  const sums = new Map();
  for (const use of all) {
    for (const outlet of [word(use[0]), "all"]) {
      const sum = sums.get(outlet) ?? { articles: 0, sentences: 0, attributions: 0, frames: new Map(), types: new Map(), sources: new Map() };
      sums.set(outlet, sum);
      sum.articles += 1;
      sum.sentences += use[4];
      sum.attributions += use[5];
      [sum.frames, sum.types, sum.sources].forEach((counts, i) => {
        for (let k = 0; k < use[6 + i].length; k += 2) counts.set(word(use[6 + i][k]), (counts.get(word(use[6 + i][k])) ?? 0) + use[6 + i][k + 1]);
      });
    }
  }
  return { all, sums };
}

/** Rows as raw.frameUse has them; what is not known of a part is null. */
function frameUses() {
  if (!anyPicked()) return raw.frameUse;
  return [...pickedUses().sums].flatMap(([outlet, sum]) => [...frames.keys()].map((frame) => {
    const n = sum.frames.get(frame) ?? 0;
    return [outlet, frame, n, sum.sentences, 0, 0, 0, 0, 0, sum.sentences ? n / sum.sentences : null, null, null, null, null, null];
  }));
}

/** Outlets with what each cites of each kind, as the charts of kinds of sources want them. */
function typeRows() {
  if (!anyPicked()) {
    const uses = d3.group(raw.typeUse.filter((use) => use[3] > 0), (use) => use[0]);
    return outlets.filter((outlet) => uses.has(outlet.id)).map((outlet) => ({ outlet, uses: new Map(uses.get(outlet.id).map((use) => [use[1], use])) }));
  }
  const { sums } = pickedUses();
  return outlets.filter((outlet) => sums.get(outlet.id)?.attributions > 0).map((outlet) => {
    const { attributions, types } = sums.get(outlet.id);
    const official = d3.sum(OFFICIAL, (type) => types.get(type) ?? 0) / attributions;
    return { outlet: { ...outlet, attributions, official: [official, null, null] },
      uses: new Map([...types].map(([type, n]) => [type, [outlet.id, type, n, attributions, n / attributions, null, null]])) };
  });
}

/** Rows as raw.cites has them. */
function citations() {
  if (!anyPicked()) return raw.cites;
  const { sums } = pickedUses();
  return outlets.flatMap((outlet) => [...(sums.get(outlet.id)?.sources ?? [])].map(([source, n]) => [outlet.id, source, n, true]));
}

/** The columns of the timeline with what is picked: begin, stated, inferred. */
function datedColumns() {
  const { columns } = raw.timeline;
  if (!anyPicked()) return columns;
  const counts = columns.map(([begin]) => [begin, 0, 0]);
  for (const [, date, inferred] of pickedUses().all) {
    const at = date ? d3.bisectRight(counts.map((column) => column[0]), date) - 1 : -1;
    if (at >= 0) counts[at][inferred ? 2 : 1] += 1;
  }
  return counts;
}

/** The controls above the charts; nothing where the run is too large to count anew. */
function picking() {
  if (raw.articleUses.length === 0) return;
  const status = h("p", { class: "note", role: "status" });
  const tell = () => {
    const { all } = pickedUses();
    status.textContent = anyPicked()
      ? `The charts of frames, kinds of sources, who quotes whom and the timeline show ${many(all.length, "article", "articles")} of ${count(raw.articleUses.length)}, without intervals; everything else on this page is of the whole run.`
      : "The charts below show all articles.";
  };
  const set = (name) => (event) => {
    picked[name] = event.target.value;
    tell();
    redraws.forEach((redraw) => redraw());
  };
  const dates = (name, label, example) => labelled(label, h("input", { type: "text", id: `pick-${name}`, size: "10", placeholder: example, onchange: set(name) }));
  put(body("data"), h("h3", null, "Charts of some articles"),
    h("form", { class: "choice", onsubmit: (event) => event.preventDefault() },
      labelled("Outlet", h("select", { id: "pick-outlet", onchange: set("outlet") }, h("option", { value: "" }, "all"),
        outlets.map((outlet) => h("option", { value: outlet.id }, shorten(outlet.name, 50))))),
      raw.stories.length > 0 && labelled("Story", h("select", { id: "pick-story", onchange: set("story") }, h("option", { value: "" }, "all"),
        raw.stories.map((story) => h("option", { value: story.id }, shorten(story.headline || "Story", 50))))),
      dates("from", "From", "2020-09-01"), dates("to", "to", "2020-09-30")),
    status);
  tell();
}
