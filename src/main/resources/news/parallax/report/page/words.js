// Who does what to whom, loaded words, credits, and headlines against their articles.

function roles() {
  if (raw.roles.length === 0) {
    put(body("roles"), h("p", null, "No act of harm or help was found."));
    return;
  }
  put(body("roles"),
    table("Actors in acts of harm and help: how often they act and are acted upon, and how often nobody is told to have done it",
      ["outlet", "actor", "acts of", "acts", "is acted upon", "nobody told", "denied"],
      raw.roles.map(([outlet, actor, effect, acts, suffers, untold, denied]) => [own(outlet), own(actor), effect, count(acts), count(suffers), count(untold), count(denied)]), [3, 4, 5, 6]),
    h("p", { class: "note" }, "The actors with most roles. All stand in csv/agg_outlet_actor_role.csv, each act in csv/fact_role.csv."));
}

function loadedWords() {
  if (raw.loadedWords.length === 0) {
    put(body("loaded"), h("p", null, "No loaded word was found."));
    return;
  }
  put(body("loaded"),
    table("Loaded words, and whose they are", ["word", "kind", "in outlets’ own voice", "in sources’ words", "it cannot be told", "outlets"],
      raw.loadedWords.map(([word, kind, outlet, source, mixed, outletCount]) => [own(word), kind.replaceAll("_", " "), count(outlet), count(source), count(mixed), count(outletCount)]), [2, 3, 4, 5]),
    h("p", { class: "note" }, "The words used most in outlets’ own voice; it says nothing of an outlet as a whole. All stand in csv/fact_loaded_word.csv with their sentences."));
}

function credits() {
  const shown = raw.credits;
  put(body("credits"), shown.length === 0
    ? h("p", null, "No article credits anyone.")
    : [table("Who is credited with reports, by outlet", ["outlet", "credited", "as", "articles"], shown.map(([outlet, party, kind, number]) => [own(outlet), own(party), kind.replaceAll("_", " "), count(number)]), [3]),
      h("p", { class: "note" }, "All credits stand in csv/fact_credit.csv.")]);
}

function headlines() {
  put(body("headlines"), raw.headlines.length === 0
    ? h("p", null, "No headline has frames clearly other than its article.")
    : [table("Headlines whose frames differ most from those of their articles", ["headline", "outlet", "frames that part them", "bits", "95 % interval"],
      raw.headlines.map(([text, outlet, causes, bits, low, high]) => [own(text), own(outlet), own(causes), bits.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`]), [3, 4]),
    h("p", { class: "note" }, "Jensen-Shannon divergence; + means more in the headline. All stand in csv/fact_headline.csv.")]);
}
