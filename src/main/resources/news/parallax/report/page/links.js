// Copies, conflicts and omissions: what one article of a story says against another.

const LINK_KINDS = {
  verbatim_copy: "the same text", edited_copy: "one text, cut or edited", reworded_copy: "one report in different words",
  shared_origin: "text of a third party in both", quote_reuse: "only the words of a source in common",
};

const storyOf = (id) => raw.stories.find((story) => story.id === id);

const naming = (article) => [h("b", null, own(article.outlet)), " ", h("span", { dir: "auto", class: "serif" }, article.headline), ", ", dated(article)];

/** Two sentences beside one another. */
function pair(left, right) {
  return h("div", { class: "split" }, [left, right].map(({ article, text, marks, start }) => h("div", null,
    h("blockquote", { dir: "auto" }, marked(text, marks ?? [])),
    h("p", { class: "by" }, naming(article), readable(article.id) && [" · ", h("a", { href: hash("story", article.story, article.id, start) }, "read it side by side")]))));
}

function copies() {
  LISTS.link = new Map(raw.links.map((link) => [link.id, () => linkList(link)]));
  const groups = [...d3.group(raw.links, (link) => link.story)];
  const trees = groups.map(([story, links]) => ({ story, links: links.filter((link) => link.kind !== "quote_reuse") })).filter((group) => group.links.length > 0);
  const reused = raw.links.filter((link) => link.kind === "quote_reuse");
  put(body("copies"),
    trees.length === 0 && h("p", null, "No article of this run is a copy of another."),
    trees.map(({ links }) => copyTree(links)),
    reused.length > 0 && h("details", null, h("summary", null, `${many(reused.length, "further pair has", "further pairs have")} only the words of a source in common`),
      table("Pairs of articles with only a source’s words in common", ["one", "the other", "passages"], reused.map((link) => [naming(articles[link.a]), naming(articles[link.b]),
        h("a", { href: hash("link", link.id), "aria-label": `${link.passages} passages. Show them.` }, count(link.passages))]), [2])),
    raw.links.length < raw.linksInAll && h("p", { class: "note" }, `${count(raw.links.length)} of ${count(raw.linksInAll)} links shown; all stand in csv/fact_text_link.csv.`));
}

/** Articles under the one they derive from; where nothing tells the direction, under what ties them. */
function copyTree(links) {
  const parents = new Map();
  for (const link of links) {
    const [from, to] = link.direction === "a_from_b" ? [link.b, link.a] : [link.a, link.b];
    if (link.direction !== "unknown" && !parents.has(to)) parents.set(to, { from, link });
  }
  const nodes = [...new Set(links.flatMap((link) => [link.a, link.b]))].sort((a, b) => (articles[a].date || "9").localeCompare(articles[b].date || "9") || a - b);
  const done = new Set();
  const branch = (node, link) => {
    done.add(node);
    const children = nodes.filter((child) => parents.get(child)?.from === node && !done.has(child));
    return h("li", null, link && h("p", { class: "by" }, linkWords(link)), h("p", null, naming(articles[node])),
      children.length > 0 && h("ul", null, children.map((child) => branch(child, parents.get(child).link))));
  };
  const loose = links.filter((link) => link.direction === "unknown");
  const joined = loose.map((link) => {
    const fresh = [link.a, link.b].filter((node) => !done.has(node) && !parents.has(node));
    if (fresh.length === 0) return h("li", null, h("p", { class: "by" }, linkWords(link)), h("p", null, naming(articles[link.a])), h("p", null, naming(articles[link.b])));
    return h("li", { class: "origin" }, h("p", { class: "by" }, linkWords(link), ` Direction unknown: ${link.reason}.`),
      h("ul", null, [link.a, link.b].map((node) => (done.has(node) ? h("li", null, h("p", null, naming(articles[node]))) : branch(node)))));
  });
  const roots = nodes.filter((node) => !parents.has(node) && !done.has(node));
  return h("ul", { class: "tree" }, joined, roots.map((root) => branch(root)));
}

function linkWords(link) {
  const words = LINK_KINDS[link.kind];
  return [h("b", null, words[0].toUpperCase() + words.slice(1)), ": ",
    h("a", { href: hash("link", link.id), "aria-label": `${link.passages} passages match. Show them.` }, many(link.passages, "passage matches", "passages match")),
    `, ${percent(link.score, 1)} of the shorter article.`, link.sameOutlet && " Both are of one outlet."];
}

function linkList(link) {
  const sides = [...d3.group(link.sides, (side) => side[0]).values()].filter((two) => two.length === 2);
  return {
    title: LINK_KINDS[link.kind][0].toUpperCase() + LINK_KINDS[link.kind].slice(1),
    lines: [`${link.evidence}. ${link.direction === "unknown" ? `Direction unknown: ${link.reason}.` : `Direction: ${link.reason}.`}`,
      `${sides.length} of ${many(link.passages, "passage", "passages")} shown, from csv/fact_text_link_passage.csv, text_link_id = ${link.id}.`],
    content: h("ol", { class: "evidence" }, sides.map((two) => h("li", null, pair(...two.map(([, article, start, , text]) => ({ article: articles[article], text, start })))))),
  };
}

const RELATIONS = { conflict: "do not fit together", update: "the later is larger", differ: "differ, for a reason", unit_missing: "one leaves out the unit", agree: "agree" };

function conflicts() {
  LISTS.claim = new Map(raw.claims.map((claim) => [claim.id, () => claimList(claim)]));
  const told = raw.claims.filter((claim) => claim.relation !== "agree" && !isOff(claim.relation));
  const sums = raw.claimRelations;
  put(body("conflicts"),
    h("h3", null, "Figures"),
    h("p", null, `Of the quantities that two articles of a story both give, ${count(sums.agree)} pairs agree, ${count(sums.conflict)} do not fit together, ${count(sums.update)} are a larger number of a later day, ${count(sums.differ)} differ for a reason that can be named, and in ${count(sums.unit_missing)} one article leaves out the unit.`),
    told.length > 0 && table("Quantities that do not agree", ["one says", "the other says", "of what", "so they", "because"], told.map((claim) => [
      [h("a", { href: hash("claim", claim.id), "aria-label": `${claim.a.text} against ${claim.b.text}. Show the sentences.` }, own(claim.a.text)), " ", h("span", { class: "range" }, own(articles[claim.a.article].outlet))],
      [own(claim.b.text), " ", h("span", { class: "range" }, own(articles[claim.b.article].outlet))],
      own(claim.a.counted || claim.b.counted), RELATIONS[claim.relation], own(claim.reason)])),
    told.length < d3.sum(["conflict", "update", "differ", "unit_missing"], (relation) => (isOff(relation) ? 0 : sums[relation])) && h("p", { class: "note" }, `The ${told.length} likeliest to mean the same; all stand in csv/fact_claim_match.csv.`),
    h("h3", null, "Words"), wordings());
}

function claimList(claim) {
  const side = ({ article, start, end, sentence: text, sentenceStart }) => ({ article: articles[article], text, start, marks: [start - sentenceStart, end - sentenceStart] });
  return {
    title: [own(claim.a.text), " against ", own(claim.b.text)],
    lines: [`The two ${RELATIONS[claim.relation]}: ${claim.reason}.`, `From csv/fact_claim_match.csv and csv/fact_claim.csv, ${claim.id.replace("-", " and ")}.`],
    content: pair(side(claim.a), side(claim.b)),
  };
}

const WORDING_KINDS = { negated: "one denies what the other affirms", number: "another number", quoted_differently: "quoted in other words", worded_differently: "reported in other words" };

function wordings() {
  if (raw.wordings.length === 0) return h("p", null, "No statement of one source is given in two ways.");
  const shown = 6;
  const items = raw.wordings.map((wording) => h("li", null,
    h("p", { class: "by" }, h("b", null, own(wording.source)), `: ${WORDING_KINDS[wording.kind]}`),
    pair({ article: articles[wording.a], text: wording.textA, start: wording.offsets[0] }, { article: articles[wording.b], text: wording.textB, start: wording.offsets[2] })));
  return [h("ol", { class: "evidence" }, items.slice(0, shown)),
    items.length > shown && h("details", null, h("summary", null, `${items.length - shown} more`), h("ol", { class: "evidence" }, items.slice(shown))),
    h("p", { class: "note" }, `${count(raw.wordings.length)} of ${count(raw.wordingsInAll)} shown, from csv/fact_wording.csv.`)];
}

const OMITTED = { source: "the source", claim: "the figure", quotation: "the quotation" };

function omissions() {
  LISTS.omission = new Map(raw.omissions.map((item) => [`${item.story}/${item.kind}/${item.item}`, () => omissionList(item)]));
  if (raw.omissions.length === 0) {
    put(body("omissions"), h("p", null, "No article leaves out what most reports of its story have."));
    return;
  }
  const rows = raw.omissions.map((item) => [
    [`${OMITTED[item.kind]} `, h("a", { href: hash("omission", item.story, item.kind, item.item), "aria-label": `${item.item}. Show who has it.` }, h("b", null, own(shorten(item.item, 90))))],
    `${item.having} of ${item.reports}`, h("ul", { class: "labels" }, item.without.map((article) => h("li", null, naming(articles[article]))))]);
  const shown = 10;
  const heads = ["what is left out", "reports that have it", "articles that do not"];
  put(body("omissions"), table("What most reports of a story have and others leave out", heads, rows.slice(0, shown), [1]),
    rows.length > shown && h("details", null, h("summary", null, `${rows.length - shown} more`), table("More of what is left out", heads, rows.slice(shown), [1])),
    h("p", { class: "note" }, `From csv/fact_omission.csv, ${many(raw.omissionsInAll, "row", "rows")}, an article and an item each. To leave something out is an editor’s choice as often as an oversight.`));
}

function omissionList(item) {
  const at = item.sentence.indexOf(item.text);
  return {
    title: [own(item.item)],
    lines: [`${item.having} of ${item.reports} reports of the story have it. For example:`],
    content: [h("blockquote", { dir: "auto" }, at < 0 ? item.sentence : marked(item.sentence, [at, at + item.text.length])), h("p", { class: "by" }, naming(articles[item.example])),
      h("h3", null, "Without it"), articleList(item.without)],
  };
}
