// The heat map of frames: a table whose cells are shaded, so that it is its own text.

function frameMap() {
  const codebooks = [...new Set([...frames.values()].map((frame) => frame.codebook))];
  const titles = new Map(raw.run.codebooks.map(([id, , , title]) => [id, title || id]));
  const place = h("div");
  const shown = { codebook: codebooks[0], measure: "sentences" };
  const draw = () => place.replaceChildren(heat(anyPicked() ? { ...shown, measure: "sentences" } : shown, new Map(frameUses().map((use) => [`${use[0]}/${use[1]}`, use]))));
  redraws.push(draw);
  const controls = h("div", { class: "choice" },
    codebooks.length > 1 && choice("Codebook", "codebook", codebooks.map((id) => [id, titles.get(id)]), (id) => { shown.codebook = id; draw(); }),
    choice("Share of", "measure", [["sentences", "sentences"], ["articles", "articles"]], (measure) => { shown.measure = measure; draw(); }));
  put(body("frames"), controls, place, h("p", { class: "note" }, capNote(outlets.length, raw.outletsInAll, "outlets", "agg_outlet_frame")));
}

/** Ink that can be read on a shade, in light and in dark colours: each turns where black and white are alike. */
const depth = (shade) => (shade > 0.785 ? "high" : shade > 0.62 ? "mid" : "low");

function capNote(shown, all, what, from) {
  return shown < all ? `The ${shown} of ${count(all)} ${what} with most articles; all stand in csv/${from}.csv.` : "";
}

function heat({ codebook, measure }, uses) {
  const at = measure === "sentences" ? { n: 2, of: 3, share: 9 } : { n: 4, of: 5, share: 12 };
  const used = (outlet, frame) => uses.get(`${outlet}/${frame}`);
  const some = anyPicked();
  const columns = [{ id: "all", name: some ? "All that is picked" : "All outlets" }, ...outlets].filter((outlet) => (outlets.length !== 1 || outlet.id !== "all")
    && (!some || [...frames.keys()].some((frame) => used(outlet.id, frame))));
  const list = [...frames.values()].filter((frame) => frame.codebook === codebook)
    .sort((a, b) => b.spread - a.spread || (used("all", b.id)?.[at.share] ?? 0) - (used("all", a.id)?.[at.share] ?? 0));
  const most = d3.max(list, (frame) => d3.max(columns, (outlet) => used(outlet.id, frame.id)?.[at.share] ?? 0)) || 1;
  const shade = d3.scaleSqrt([0, most], [0, 0.92]);
  const cell = (outlet, frame) => {
    const use = used(outlet.id, frame.id);
    if (!use || !use[at.of]) return h("td", null, h("span", null, "–"));
    const value = percent(use[at.share], use[at.of]);
    const bounds = h("small", null, range(use[at.share + 1], use[at.share + 2]));
    if (!raw.evidence[`frame/${outlet.id}/${frame.id}`]) return h("td", null, h("span", null, value, bounds));
    const link = h("a", {
      href: charted("frame", outlet.id, frame.id),
      "aria-label": `${frame.label}, ${outlet.name}: ${use[at.n]} of ${use[at.of]} ${measure}, ${value}. Show the sentences.`,
    }, value, bounds);
    link.style.setProperty("--shade", shade(use[at.share]).toFixed(3));
    link.className = depth(shade(use[at.share]));
    return h("td", { class: outlet.id === "all" ? "all" : null }, link);
  };
  const size = (outlet) => used(outlet.id, list[0]?.id)?.[at.of] ?? 0;
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Heat map of frames" },
    h("table", { class: "heat" },
      h("caption", null, `Share of ${measure} ${measure === "sentences" ? "with the frame" : "of which it is a frame"}; beneath it the 95 % interval, n = ${measure}. First the frames in which outlets differ most on the same stories`),
      h("thead", null, h("tr", null, h("th", { scope: "col" }, "Frame"),
        columns.map((outlet) => h("th", { scope: "col", class: outlet.id === "all" ? "all" : null }, own(outlet.name), h("small", null, `n = ${count(size(outlet))}`))))),
      h("tbody", null, list.map((frame) => h("tr", null,
        h("th", { scope: "row", title: frame.definition }, frame.label, frame.spread >= 0.005 && h("small", null, `± ${(100 * frame.spread).toFixed(0)} points within ${count(frame.stories)} ${frame.stories === 1 ? "story" : "stories"}`)), columns.map((outlet) => cell(outlet, frame)))))));
}
