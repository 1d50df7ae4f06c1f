// How often statements of a kind were right when two coders read them; what is right too seldom is left out.

const KINDS = {
  findings: ["stands_out"], frames: ["frame"], sources: ["source_type"], network: ["counted_attribution", "person"],
  labels: ["label_title", "label_premodifier", "label_apposition", "label_nominal", "label_predicate"],
  conflicts: ["conflict", "update", "differ", "worded_differently", "quoted_differently"], copies: ["copy", "quote_reuse"],
  omissions: ["omission"], stories: ["story"], roles: ["role"], loaded: ["loaded_word"], credits: ["credit"],
};

/** Whether statements of a kind are left out. */
const isOff = (kind) => raw.measured[kind]?.[4] ?? false;

/** Draws a section with how often it is right beside it; if all its kinds are off, only that. */
function told(section, draw) {
  const kinds = KINDS[section].filter((kind) => raw.measured[kind]);
  const off = kinds.filter((kind) => raw.measured[kind][4]);
  if (kinds.length > 0 && off.length === KINDS[section].length) {
    put(body(section), h("p", { class: "notice" }, "Left out, for it is right too seldom. The tables hold it; ", h("code", null, `experimental: [${off.join(", ")}]`), " in the job spec shows it here."));
  } else {
    draw();
  }
  if (kinds.length > 0) {
    put(body(section), h("p", { class: "note measured" }, "Read by two coders on other articles: ", kinds.map(measuredWords).join("; "), "."));
  }
}

function measuredWords(kind) {
  const [judged, right, low, high, off, few] = raw.measured[kind];
  const name = kind.replaceAll("_", " ");
  if (few) {
    return `${name}: few rows were checked (${count(Math.round(right * judged))} of ${count(judged)} right)${off ? ", left out" : ", so read each before you rely on it"}`;
  }
  return `${name}: ${percent(right, judged)} of ${count(judged)} right (${range(low, high)})${off ? ", left out" : ""}`;
}
