// The head of the page, the data and the method.

const REPAIRS = new Map([
  ["date_missing", "no date in the article"],
  ["outlet_missing", "no outlet in the article"],
  ["headline_missing", "no headline in the article"],
  ["date_from:weekday", "date worked out from a weekday"],
]);

const repair = (code) => REPAIRS.get(code)
  ?? (code.startsWith("removed:") ? `removed page furniture: ${code.slice(8).replaceAll("_", " ")}`
    : code.replaceAll("_", " ").replace(":", ": "));

function overview() {
  const run = raw.run;
  const period = run.first ? `published ${day(run.first)}${run.first === run.last ? "" : ` to ${day(run.last)}`}` : "none of them dated";
  document.getElementById("title").textContent = `${many(run.articles, "article", "articles")}, ${many(raw.outletsInAll, "outlet", "outlets")}`;
  document.getElementById("standfirst").append(
    `Job ${run.job}, ${period}. Run of ${day(run.run_date)} with Parallax ${run.version}; codebooks: ${run.codebooks.map(([id, version, , title]) => `${title || id} ${version}`).join(", ")}.`);
  document.getElementById("counts").append(...[
    ["article", "articles", run.articles, "#timeline"], ["outlet", "outlets", raw.outletsInAll, "#frames"],
    ["story", "stories", run.stories, "#stories"], ["attribution", "attributions", run.attributions, "#sources"],
    ["source", "sources", raw.sourcesInAll, "#network"], ["frame assignment", "frame assignments", run.assignments, "#frames"],
  ].map(([one, more, number, to]) => h("div", null, h("dt", null, number === 1 ? one : more), h("dd", null, h("a", { href: to }, count(number))))));
  theData();
}

function theData() {
  const { run, quality } = raw;
  const read = run.articles + run.rejected + run.duplicates;
  const records = table("What became of the records read", ["what", "records"], [
    ["read", count(read)], ["accepted as articles", count(run.articles)], ["rejected", count(run.rejected)], ["duplicates of articles read before", count(run.duplicates)],
  ], [1]);
  LISTS.refused = new Map();
  const refused = quality.refused.map(([reason, number, ...examples]) => {
    LISTS.refused.set(reason, () => ({
      title: "Left out", lines: [reason, `${count(examples.length)} of ${count(number)} shown; all in csv/fact_rejected.csv.`],
      content: h("ol", { class: "evidence" }, examples.map((example) => h("li", null, own(example)))),
    }));
    return [own(reason), h("a", { href: hash("refused", reason) }, count(number))];
  });
  LISTS.issue = new Map();
  const issues = quality.issues.map(([code, number, ...examples]) => {
    LISTS.issue.set(code, () => ({
      title: repair(code), lines: [`${count(examples.length)} of ${many(number, "article", "articles")} shown; all in csv/dim_article.csv, issues holds ${code}.`],
      content: articleList(examples),
    }));
    return [repair(code), h("a", { href: hash("issue", code) }, count(number))];
  });
  const dates = quality.dates;
  const names = quality.outlets;
  put(body("data"), 
    h("p", null, sentenceOn(read, run)),
    h("p", null, `Dates: ${count(dates.stated ?? 0)} stated in full, ${count(dates.inferred ?? 0)} inferred, ${count(dates.none ?? 0)} without any. `,
      `Outlets: ${count(names.given ?? 0)} given with the data, ${count(names.stated ?? 0)} stated in the text, ${count(names.address ?? 0)} read from the address, ${count(names.none ?? 0)} unknown.`,
      (names.none ?? 0) > 0 && " An article whose outlet is unknown stands for itself."),
    records,
    refused.length > 0 && table("Why records were left out", ["reason", "records"], refused, [1]),
    issues.length > 0 && h("details", null, h("summary", null, `Repairs and doubts: ${many(issues.length, "kind", "kinds")}`), table("Repairs made and doubts, by articles", ["what", "articles"], issues, [1])),
    checks(quality.checks));
}

function sentenceOn(read, run) {
  if (run.rejected + run.duplicates === 0) return `All ${many(read, "record", "records")} read could be used.`;
  return `Of ${many(read, "record", "records")} read, ${count(run.articles)} could be used; ${count(run.rejected)} were rejected and ${count(run.duplicates)} had been read before.`;
}

/** What the checks of the run found; nothing if there were none. */
function checks({ passed, broken, shown }) {
  const sum = (counts) => d3.sum(Object.values(counts));
  if (sum(passed) + sum(broken) === 0) return null;
  const kinds = [...new Set([...Object.keys(passed), ...Object.keys(broken)])].sort();
  return [
    h("p", null, `Before the run was published its tables were checked by ${many(sum(passed) + sum(broken), "rule", "rules")}: `,
      sum(broken) === 0 ? "all hold." : `${count(sum(broken))} do not hold or could not be applied.`),
    shown.length > 0 && table("Rules that do not hold", ["rule", "table", "column", "rows checked", "failed", "severity", "status", "example"], shown.map((row) => row.map(own)), [3, 4]),
    h("details", null, h("summary", null, "Rules by kind"), table("Rules by kind, from quality.csv", ["rule", "hold", "do not"], kinds.map((kind) => [kind.replaceAll("_", " "), count(passed[kind] ?? 0), count(broken[kind] ?? 0)]), [1, 2])),
  ];
}

/** The switch between light and dark; follows the system until it is used. */
function theme() {
  const button = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const current = () => document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
  const tell = () => {
    button.textContent = current() === "dark" ? "Light" : "Dark";
    button.setAttribute("aria-label", `Switch to ${current() === "dark" ? "light" : "dark"} colours`);
  };
  button.removeAttribute("aria-pressed");
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = current() === "dark" ? "light" : "dark";
    tell();
  });
  dark.addEventListener("change", tell);
  tell();
}
