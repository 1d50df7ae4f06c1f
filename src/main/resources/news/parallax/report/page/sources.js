// Kinds of sources: shares stacked for each outlet, with the interval of the share of official sources; each kind by
// itself with its interval; a table.

const OFFICIAL = ["government", "security_justice", "international_body"];

function sourceTypes() {
  const rows = typeRows();
  if (rows.length === 0) {
    put(body("sources"), h("p", null, "No article attributes anything to anyone."));
    return;
  }
  const place = h("figure");
  let view = "stacked";
  const draw = () => {
    const now = typeRows();
    place.replaceChildren(...(now.length === 0 ? [h("p", null, "Nothing that is picked cites anyone.")] : view === "stacked" ? stacked(now) : eachType(now)));
  };
  redraws.push(draw);
  put(body("sources"), 
    h("div", { class: "choice" }, choice("Show", "types", [["stacked", "shares of the whole"], ["each", "each kind with its interval"]], (chosen) => { view = chosen; draw(); })),
    place, typeTable(rows),
    h("p", { class: "note" }, capNote(outlets.length, raw.outletsInAll, "outlets", "agg_outlet_source_type")));
}

function stacked(rows) {
  const seen = [...TYPES.keys()].filter((type) => rows.some((row) => row.uses.get(type)?.[2] > 0));
  const keys = h("ul", { class: "keys" }, seen.map((type) => {
    const swatch = h("i");
    swatch.style.setProperty("background", `var(--t-${type})`);
    return h("li", null, swatch, TYPES.get(type));
  }));
  const chart = drawnTo(h("div"), (width) => stackedChart(rows, seen, width));
  return [keys, chart, h("figcaption", null, "Shares of attributions; n stands beside the outlet. The whisker is the 95 % interval of the share of official sources: government, police, military, courts, international bodies.")];
}

function stackedChart(rows, seen, width) {
  const narrow = width < 560;
  const left = narrow ? 0 : Math.min(210, width * 0.26);
  const step = narrow ? 62 : 44;
  const top = narrow ? 20 : 0;
  const x = d3.scaleLinear([0, 1], [left, width - 2]);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${rows.length * step + 4}`).attr("width", width).attr("height", rows.length * step + 4)
    .attr("role", "img").attr("aria-label", `Stacked bars: kinds of sources of ${rows.length} outlets. The table below says the same.`);
  rows.forEach(({ outlet, uses }, i) => {
    const line = svg.append("g").attr("transform", `translate(0,${i * step})`);
    const name = line.append("text").attr("x", narrow ? 0 : left - 10).attr("y", narrow ? 14 : 15).attr("text-anchor", narrow ? "start" : "end");
    name.append("tspan").text(shorten(outlet.name, 28));
    name.append("tspan").attr("class", "soft").attr("dx", narrow ? 6 : null).attr("x", narrow ? null : left - 10).attr("dy", narrow ? null : 15).text(`n = ${count(outlet.attributions)}`);
    let sum = 0;
    for (const type of seen) {
      const use = uses.get(type);
      if (!use || !use[2]) continue;
      const [from, to] = [x(sum), x(sum + use[4])];
      sum += use[4];
      const bar = line.append("g").attr("class", "hit").on("click", () => { location.hash = charted("type", outlet.id, type); });
      bar.append("rect").attr("x", from).attr("width", Math.max(0.5, to - from - 1)).attr("y", top).attr("height", 28).style("fill", `var(--t-${type})`);
      bar.append("title").text(`${TYPES.get(type)}: ${use[2]} of ${use[3]}, ${percent(use[4], use[3])}${interval(use[5], use[6])}`);
      if (to - from > 34) {
        bar.append("text").attr("class", "inbar").attr("x", from + 6).attr("y", top + 18).style("fill", DARK_TEXT.has(type) ? "#14130f" : null).text(`${(use[4] * 100).toFixed(0)} %`);
      }
    }
    const [share, low, high] = outlet.official;
    if (share !== null) {
      const whisker = line.append("g").attr("class", "whisker");
      if (low !== null) whisker.append("line").attr("x1", x(low)).attr("x2", x(high)).attr("y1", top + 33).attr("y2", top + 33);
      for (const end of low === null ? [] : [low, high]) whisker.append("line").attr("x1", x(end)).attr("x2", x(end)).attr("y1", top + 30).attr("y2", top + 36);
      whisker.append("circle").attr("cx", x(share)).attr("cy", top + 33).attr("r", 2.6);
    }
  });
  return svg.node();
}

const DARK_TEXT = new Set(["international_body", "civil_society", "unknown", "business", "citizen"]);

function eachType(rows) {
  const types = [...TYPES.keys()].filter((type) => rows.some((row) => row.uses.get(type)?.[2] > 0));
  const most = d3.max(rows, (row) => d3.max(types, (type) => row.uses.get(type)?.[6] ?? row.uses.get(type)?.[4] ?? 0));
  return [h("div", { class: "small-multiples" }, types.map((type) =>
    h("div", null, h("h3", null, TYPES.get(type)), drawnTo(h("div"), (width) => intervals(rows, type, most, width))))),
  h("figcaption", null, "Share of the attributions of each outlet, with its 95 % interval.")];
}

function intervals(rows, type, most, width) {
  const left = Math.min(120, width * 0.45);
  const x = d3.scaleLinear([0, most], [left, width - 34]);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${rows.length * 20 + 6}`).attr("width", width).attr("height", rows.length * 20 + 6)
    .attr("role", "img").attr("aria-label", `${TYPES.get(type)}: share of each outlet with its interval. The table below says the same.`);
  rows.forEach(({ outlet, uses }, i) => {
    const use = uses.get(type);
    const y = i * 20 + 12;
    const line = svg.append("g").attr("class", "hit").on("click", () => { location.hash = charted("type", outlet.id, type); });
    line.append("text").attr("class", "soft").attr("x", left - 8).attr("y", y + 4).attr("text-anchor", "end").text(shorten(outlet.name, 17));
    if (!use) return;
    if (use[5] !== null) line.append("line").attr("class", "span").attr("x1", x(use[5])).attr("x2", x(use[6])).attr("y1", y).attr("y2", y);
    line.append("circle").attr("cx", x(use[4])).attr("cy", y).attr("r", 4).style("fill", `var(--t-${type})`).style("stroke", "var(--ink)");
    line.append("text").attr("class", "soft").attr("x", x(use[6] ?? use[4]) + 6).attr("y", y + 4).text(`${(use[4] * 100).toFixed(0)} %`);
    line.append("title").text(`${outlet.name}: ${use[2]} of ${use[3]}${interval(use[5], use[6])}`);
  });
  return svg.node();
}

function typeTable(rows) {
  const types = [...TYPES.keys()].filter((type) => rows.some((row) => row.uses.get(type)?.[2] > 0));
  return twin("Attributions by kind of source; share, 95 % interval and number", ["outlet", "n", ...types.map((type) => TYPES.get(type))],
    rows.map(({ outlet, uses }) => [own(outlet.name), count(outlet.attributions), ...types.map((type) => {
      const use = uses.get(type);
      if (!use || !use[2]) return "0";
      return [opens(`${percent(use[4])}`, `${TYPES.get(type)}, ${outlet.name}: ${use[2]} of ${use[3]} attributions. Show the sentences.`, "type", outlet.id, type),
        h("span", { class: "range" }, ` ${range(use[5], use[6])} (${count(use[2])})`)];
    })]), [1, ...types.map((_, i) => i + 2)]);
}
