// What actors are called, by outlet and voice.

TOPICS.label = ([actor, outlet, voice, ...label]) => ({
  title: ["“", own(label.join("/")), "” for ", own(actorName(actor)), ": ", own(outletNames.get(outlet))],
  lines: [`${VOICES.get(voice)[0].toUpperCase()}${VOICES.get(voice).slice(1)}.`],
  filter: `actor_id = ${actor}, outlet_id = ${outlet}, voice = ${voice}, label = ${label.join("/")}`,
});

const actorName = (id) => raw.actors.find((actor) => actor.id === id)?.name ?? id;

const LABEL_HEADS = ["outlet", "in its own voice", "in sources’ words", "in part, or it cannot be told"];

function labels() {
  if (raw.actors.length === 0) {
    put(body("labels"), h("p", null, "No actor is labelled."));
    return;
  }
  const place = h("div");
  const draw = (id) => place.replaceChildren(labelTable(raw.actors.find((actor) => actor.id === id)));
  const pick = h("select", { id: "actor", onchange: () => draw(pick.value) }, raw.actors.map((actor) =>
    h("option", { value: actor.id }, `${actor.name} (${count(actor.labels)})`)));
  put(body("labels"),
    h("div", { class: "choice" }, h("span", { class: "pair" }, h("label", { for: "actor" }, "Whom they speak of"), pick)),
    place,
    h("p", { class: "note" }, raw.actors.length < raw.actorsInAll && `The ${raw.actors.length} actors labelled most, of ${count(raw.actorsInAll)}. `,
      "Up to five labels of each outlet and voice. All stand in csv/agg_outlet_actor_label.csv."));
  draw(raw.actors[0].id);
}

function labelTable(actor) {
  const rows = outlets.filter((outlet) => actor.uses[outlet.id]).map((outlet) => [own(outlet.name),
    ...["outlet", "source", "mixed"].map((voice, i) => h("ul", { class: "labels" }, actor.uses[outlet.id][i].map(([label, number]) =>
      h("li", null, h("a", {
        class: `voice ${voice}`, href: hash("label", actor.id, outlet.id, voice, label),
        "aria-label": `${label}, ${number} times ${VOICES.get(voice)}, ${outlet.name}. Show the sentences.`,
      }, own(label)), h("span", { class: "range" }, ` ${count(number)}`)))))]);
  return table(`Labels of ${actor.name}, with how often they are used`, LABEL_HEADS, rows);
}
