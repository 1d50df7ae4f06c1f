// Who quotes whom: outlets and sources in two columns, curves between them; a table; who is heard in one outlet only.

function network() {
  const place = body("network");
  if (raw.cites.length === 0) {
    put(place, h("p", null, "No named source is cited."));
    return;
  }
  const sources = ordered(raw.cites);
  const chart = () => drawnTo(h("div"), (width) => networkChart(ordered(citations()), width));
  const chartPlace = h("div", null, chart());
  redraws.push(() => chartPlace.replaceChildren(citations().length === 0 ? h("p", null, "Nothing that is picked cites these sources.") : chart()));
  put(place, 
    h("figure", { class: "net" }, chartPlace,
      h("figcaption", null, `The ${sources.length} ${sources.length < raw.sourcesInAll ? `named sources cited most, of ${count(raw.sourcesInAll)} in all` : 'sources cited'}. ${drawnWords()}Lines in colour lead to sources that only one outlet of the run hears. Pick a name to see its lines; pick a line to read the sentences.`)),
    networkTable(sources), soleTable());
}

/** The sources so that few lines cross: by the mean place of the outlets that cite them. */
function ordered(cites) {
  const places = new Map(outlets.map((outlet, i) => [outlet.id, i]));
  const links = d3.group(cites, (link) => link[1]);
  return raw.sources.filter(([id]) => links.has(id)).map(([id, name, type, outletCount, cited]) => {
    const own = links.get(id);
    const weight = d3.sum(own, (link) => link[2]);
    return { id, name, type, outlets: outletCount, cited, links: own, place: d3.sum(own, (link) => link[2] * places.get(link[0])) / weight };
  }).sort((a, b) => a.place - b.place || b.cited - a.cited);
}

const FEW = 150;

/** Of few lines all; of many those that stand out. */
const drawn = (source) => (raw.cites.length <= FEW || anyPicked() ? source.links : source.links.filter((link) => link[3]));

const drawnWords = () => (raw.cites.length <= FEW ? "" : `Of ${count(raw.cites.length)} lines only those are drawn where an outlet cites a source clearly more than the run as a whole does: the 95 % interval of its share lies above the run’s. `);

function networkChart(sources, width) {
  const shown = outlets.filter((outlet) => sources.some((source) => source.links.some((link) => link[0] === outlet.id)));
  const narrow = width < 620;
  const step = 21;
  const height = Math.max(sources.length * step, shown.length * 26) + 12;
  const left = narrow ? 96 : 190;
  const right = width - (narrow ? 128 : 260);
  const y = d3.scalePoint(shown.map((outlet) => outlet.id), [14, height - 14]).padding(0.5);
  const ys = d3.scalePoint(sources.map((source) => source.id), [14, height - 14]).padding(0.3);
  const thick = d3.scaleSqrt([0, d3.max(raw.cites, (link) => link[2])], [0.6, narrow ? 9 : 14]);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height)
    .attr("role", "img").attr("aria-label", "Lines from outlets to the sources they cite. The table below says the same.");
  const root = svg.append("g");
  const curve = d3.linkHorizontal();
  const lines = root.append("g").selectAll("path").data(sources.flatMap((source) => drawn(source).map((link) => ({ source, outlet: link[0], n: link[2] }))))
    .join("path").attr("d", ({ source, outlet }) => curve({ source: [left + 8, y(outlet)], target: [right - 8, ys(source.id)] }))
    .attr("class", ({ source }) => (source.outlets === 1 ? "sole" : null))
    .style("stroke-width", ({ n }) => thick(n))
    .on("click", (event, { source, outlet }) => { location.hash = charted("cites", outlet, source.id); });
  lines.append("title").text(({ source, outlet, n }) => `${outletNames.get(outlet)} cites ${source.name}: ${n}`);
  const light = (test) => {
    root.classed("on", test !== null);
    lines.classed("lit", (link) => test !== null && test(link));
    const lit = new Set(lines.filter((link) => test !== null && test(link)).data().flatMap((link) => [link.outlet, link.source.id]));
    root.selectAll(".node").classed("lit", (node) => lit.has(node.id));
  };
  const nodes = (data, place, x, anchor, test, length) => {
    const node = root.append("g").selectAll("g").data(data).join("g").attr("class", "node").attr("transform", (d) => `translate(${x},${place(d.id)})`)
      .on("mouseenter", (event, d) => light(test(d))).on("mouseleave", () => light(null));
    node.append("rect").attr("x", anchor === "end" ? -left : -6).attr("width", anchor === "end" ? left + 6 : width - right + 6).attr("y", -10).attr("height", 20).attr("fill", "transparent");
    node.append("text").attr("x", anchor === "end" ? -2 : 2).attr("dy", "0.32em").attr("text-anchor", anchor).text((d) => shorten(d.name, length))
      .append("tspan").attr("class", "soft").attr("dx", 5).text((d) => (narrow ? "" : count(d.cited ?? d.attributions)));
    node.append("title").text((d) => d.name);
  };
  nodes(shown, y, left, "end", (outlet) => (link) => link.outlet === outlet.id, narrow ? 13 : 24);
  nodes(sources, ys, right, "start", (source) => (link) => link.source.id === source.id, narrow ? 17 : 33);
  return svg.node();
}

function networkTable(sources) {
  const shown = outlets.filter((outlet) => sources.some((source) => source.links.some((link) => link[0] === outlet.id)));
  const rows = [...sources].sort((a, b) => b.cited - a.cited);
  return twin("Attributions of each outlet to each source", ["source", "kind", "outlets", "in all", ...shown.map((outlet) => own(outlet.name))],
    rows.map((source) => [own(source.name), TYPES.get(source.type), count(source.outlets), count(source.cited), ...shown.map((outlet) => {
      const link = source.links.find(([id]) => id === outlet.id);
      return link ? opens(count(link[2]), `${outlet.name} cites ${source.name}: ${link[2]}. Show the sentences.`, "cites", outlet.id, source.id) : "";
    })]), [2, 3, ...shown.map((_, i) => i + 4)]);
}

function soleTable() {
  const rows = outlets.filter((outlet) => raw.sole[outlet.id]?.length > 0);
  if (rows.length === 0 || raw.outletsInAll < 2) return null;
  return [
    h("h3", null, "Heard in one outlet only"),
    h("p", null, "Sources that a single outlet of this run cites, and whose names stand in no article of another:"),
    table("Named sources that a single outlet cites, those cited most first", ["outlet", "sources that nobody else cites"],
      rows.map((outlet) => [own(outlet.name), raw.sole[outlet.id].map(([id, name, , , cited], i) => [
        i > 0 && ", ", opens(own(name), `${name}, cited ${cited} times by ${outlet.name}. Show the sentences.`, "cites", outlet.id, id), h("span", { class: "range" }, ` ${count(cited)}`)])])),
  ];
}
