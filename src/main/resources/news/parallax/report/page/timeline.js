// When the articles were published: a mark an article while they can be told apart, columns beyond.

const UNITS = { DAYS: "day", WEEKS: "week", MONTHS: "month", YEARS: "year" };
const SINGLE = 80;

function timeline() {
  const { unit, columns, undated } = raw.timeline;
  LISTS.when = new Map();
  const list = (column, title) => {
    const [begin, stated, inferred, ...numbers] = column;
    LISTS.when.set(begin || "undated", (some) => {
      const shown = some ? numbers.filter((number) => isPicked(articles[number])) : numbers;
      return {
        title, content: articleList(shown), lines: [some ? `${count(shown.length)} of the ${many(numbers.length, "article", "articles")} listed here are picked.`
          : `${many(stated + inferred, "article", "articles")}; ${count(numbers.length)} shown, all in csv/dim_article.csv.`],
      };
    });
  };
  columns.forEach((column) => list(column, span(column[0], unit)));
  list(undated, "Articles without a date");
  const none = undated[1] + undated[2];
  const total = d3.sum(columns, (column) => column[1] + column[2]);
  const single = total <= SINGLE && columns.every((column) => column.length - 3 === column[1] + column[2]);
  if (total > 0) {
    const chart = () => drawnTo(h("div"), (width) => (single && !anyPicked() ? dots(columns, width) : bars(datedColumns(), unit, width)));
    const chartPlace = h("div", null, chart());
    put(body("timeline"), h("figure", null,
      h("ul", { class: "keys" }, h("li", null, h("i", { class: "key-stated" }), "date stated"), h("li", null, h("i", { class: "key-inferred" }), "date inferred")),
      chartPlace));
    redraws.push(() => chartPlace.replaceChildren(chart()));
  }
  put(body("timeline"), 
    h("p", null, none > 0
      ? [opens2(many(none, "article has", "articles have"), "undated"), " no date and ", none === 1 ? "stands" : "stand", " in no figure by day."]
      : "Every article is dated."),
    twin(`Articles by ${UNITS[unit]}`, [UNITS[unit], "date stated", "date inferred", "articles"], [
      ...columns.map((column) => [span(column[0], unit), count(column[1]), count(column[2]), opens2(count(column[1] + column[2]), column[0])]),
      ["no date", "", "", none > 0 ? opens2(count(none), "undated") : "0"],
    ], [1, 2, 3]));
}

const opens2 = (text, key) => h("a", { href: hash("when", key) }, text);

function span(begin, unit) {
  if (unit === "MONTHS") return `${MONTHS[begin.slice(5, 7) - 1]} ${begin.slice(0, 4)}`;
  if (unit === "YEARS") return begin.slice(0, 4);
  return unit === "WEEKS" ? `week from ${day(begin)}` : day(begin);
}

function frameOf(width, height, label) {
  return d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", width).attr("height", height).attr("role", "img").attr("aria-label", `${label} The table below says the same.`);
}

/** A line for each article: mark, day, outlet, headline. */
function dots(columns, width) {
  const rows = columns.flatMap(([begin, , , ...numbers]) => numbers.map((number) => ({ begin, article: articles[number] })));
  const narrow = width < 640;
  const step = narrow ? 42 : 26;
  const plot = narrow ? width - 20 : width * 0.36;
  const height = rows.length * step + 34;
  const x = d3.scaleUtc(d3.extent(columns, (column) => new Date(column[0])), [10, plot - 10]);
  if (columns.length === 1) x.domain([new Date(columns[0][0]), new Date(new Date(columns[0][0]).getTime() + 86400000)]);
  const svg = frameOf(width, height, `Timeline of ${rows.length} articles.`);
  const ticks = d3.axisBottom(x).ticks(Math.min(6, columns.length + 1), d3.utcFormat("%-d %b")).tickSize(-(rows.length * step) - 4);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${rows.length * step + 8})`).call(ticks).select(".domain").remove();
  rows.forEach(({ begin, article }, i) => {
    const y = i * step + 14;
    const line = svg.append("g").attr("class", "hit").on("click", () => { location.hash = hash("when", begin); });
    line.append("circle").attr("class", article.method === "inferred" ? "guess" : "sure").attr("cx", x(new Date(begin))).attr("cy", y).attr("r", 6);
    const text = line.append("text").attr("x", narrow ? 0 : plot + 14).attr("y", narrow ? y + 22 : y + 4);
    text.append("tspan").attr("font-weight", 600).text(shorten(article.outlet, 24));
    text.append("tspan").attr("class", "soft").attr("dx", 8).text(shorten(article.headline, Math.floor((narrow ? width - 120 : width - plot - 170) / 6.6)));
  });
  return svg.node();
}

function bars(columns, unit, width) {
  const height = 260;
  const foot = 26;
  const every = d3[{ DAYS: "utcDay", WEEKS: "utcMonday", MONTHS: "utcMonth", YEARS: "utcYear" }[unit]];
  const begin = new Date(columns[0][0]);
  const end = every.offset(new Date(columns.at(-1)[0]), 1);
  const x = d3.scaleUtc([begin, end], [34, width - 6]);
  const y = d3.scaleLinear([0, d3.max(columns, (column) => column[1] + column[2]) || 1], [height - foot, 10]).nice();
  const svg = frameOf(width, height, `Columns: articles by ${UNITS[unit]}.`);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - foot})`).call(d3.axisBottom(x).ticks(Math.max(2, width / 110)).tickSizeOuter(0));
  svg.append("g").attr("class", "axis").attr("transform", "translate(34,0)").call(d3.axisLeft(y).ticks(4).tickSize(-(width - 40))).select(".domain").remove();
  for (const [date, stated, inferred] of columns) {
    const from = x(new Date(date));
    const wide = Math.max(1, x(every.offset(new Date(date), 1)) - from - 1);
    const bar = svg.append("g").attr("class", "hit").on("click", () => { location.hash = charted("when", date); });
    bar.append("rect").attr("x", from).attr("width", wide).attr("y", 0).attr("height", height - foot).attr("fill", "transparent");
    bar.append("rect").attr("class", "sure").attr("x", from).attr("width", wide).attr("y", y(stated)).attr("height", y(0) - y(stated));
    bar.append("rect").attr("class", "guess").attr("x", from).attr("width", wide).attr("y", y(stated + inferred)).attr("height", y(0) - y(inferred));
    bar.append("title").text(`${span(date, unit)}: ${stated} stated, ${inferred} inferred`);
  }
  return svg.node();
}
