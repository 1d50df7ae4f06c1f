// Groups of articles, as the job makes them (group_by): a switch between what they are grouped by, and four questions.

const GROUP_VIEWS = [
  ["frames", "frames"],
  ["types", "kinds of sources"],
  ["sources", "heard on one side only"],
  ["stories", "stories a side does not carry"],
];

function groups() {
  const kinds = Object.keys(raw.groups.values);
  if (kinds.length === 0) {
    document.getElementById("groups").hidden = true;
    document.querySelector('nav a[href="#groups"]').parentElement.hidden = true;
    return;
  }
  const picked = { by: kinds[0], view: "frames" };
  const place = h("div");
  const draw = () => place.replaceChildren(groupView(picked));
  put(body("groups"),
    h("div", { class: "choice" },
      choice("Group by", "group-by", kinds.map((by) => [by, by.replaceAll("_", " ")]), (by) => { picked.by = by; draw(); }),
      choice("Show", "group-view", GROUP_VIEWS, (view) => { picked.view = view; draw(); })),
    place,
    h("p", { class: "note" }, "Up to twelve groups and fifteen lines each; all stand in csv/agg_group_frame.csv, agg_group_source.csv, agg_group_source_type.csv and agg_story_group.csv."));
}

function groupView({ by, view }) {
  const values = raw.groups.values[by];
  const uses = raw.groups[view].filter((use) => use[0] === by);
  if (view === "sources" || view === "stories") return groupList(values, uses, view);
  const cells = new Map(uses.map((use) => [`${use[1]}/${use[2]}`, use]));
  const name = (what) => (view === "types" ? TYPES.get(what) : frames.get(what)?.label ?? what);
  const list = [...new Set(uses.map((use) => use[2]))].filter((what) => values.some(([value]) => cells.get(`${value}/${what}`)?.[3] > 0));
  return table(`Share of the articles of each group ${view === "types" ? "that cite such a source" : "with a sentence of the frame"}; 95 % interval`,
    [view === "types" ? "kind of source" : "frame", ...values.map(([value, articleCount]) => `${value} (n = ${count(articleCount)})`)],
    list.map((what) => [name(what), ...values.map(([value, all]) => {
      const use = cells.get(`${value}/${what}`);
      return use ? [percent(use[4], all), h("span", { class: "range" }, ` ${range(use[5], use[6])}`)] : "–";
    })]), values.map((_, i) => i + 1));
}

function groupList(values, uses, view) {
  if (uses.length === 0) return h("p", null, view === "sources" ? "No source is cited in two articles of one side and in none of the others." : "Each side carries every story.");
  const head = view === "sources" ? ["source", "only in", "articles that cite it"] : ["story", "not carried by", "articles on it"];
  const caption = view === "sources" ? "Named in at least two articles of one group and in none of the others" : "Stories of which a group has no article, the largest first";
  return table(caption, head, uses.map((use) => [own(use[2]), own(use[1]), count(use[3])]), [2]);
}
