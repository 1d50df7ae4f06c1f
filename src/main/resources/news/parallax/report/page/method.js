// How far to trust the figures, and how to cite them.

function method() {
  const { run } = raw;
  const period = run.first ? `, published ${run.first} to ${run.last}` : "";
  put(body("method"),
    h("h3", null, "How to cite"),
    h("p", { class: "notice" }, `Parallax ${run.version}, run ${run.run_id} of ${run.run_date}: ${count(run.articles)} articles of ${count(raw.outletsInAll)} outlets${period}; codebooks ${run.codebooks.map(([id, version]) => `${id} ${version}`).join(", ")}. SHA-256 of the inputs: `, h("code", null, run.inputs_hash), "."),
    h("p", null, "The same inputs, job and version give the same figures. A link to what a number opens can be copied from the address bar while it is open."),
    raw.accuracy.length > 0 && [h("h3", null, "How good the findings are"),
      h("p", null, "Measured on texts coded by people; 1 is without error. Whoever builds on a figure should read a sample of its sentences first."),
      table("Published accuracy of Parallax", ["what, measure, data", "figure", "file in docs/accuracy"], raw.accuracy.map(([what, value, file]) => [what, Number(value).toFixed(2), h("code", null, file)]), [1])],
    h("h3", null, "Codebooks"),
    table("Codebooks of this run", ["codebook", "version", "made after", "SHA-256"], run.codebooks.map(([id, version, sum, title, source]) => [own(title || id), version, own(source), h("code", null, sum.slice(0, 16), "…")])),
    h("details", null, h("summary", null, `What the ${frames.size} frames cover`),
      table("Frames and their definitions", ["frame", "covers", "does not cover"], [...frames.values()].map((frame) => [frame.label, own(frame.definition), own(frame.border)]))),
    h("p", { class: "note" }, "Intervals are 95 % score intervals after Wilson (1927) that take the article for the unit: sentences and attributions of one article are alike. Of an outlet with one article there is none. Counts cover all articles, copies too; tables that end in _without_copies leave copies out."));
}
