// What stands out: sentences made from the tables, each with what it is drawn from.

function findings() {
  const list = raw.findings.map((pieces) => h("li", null, pieces.map(([text, key]) =>
    (key ? h("a", { href: known(key) ? hash(...key.split("/")) : `#${section(key)}` }, own(text)) : own(text)))));
  put(body("findings"), list.length > 0
    ? h("ul", { class: "findings" }, list)
    : h("p", null, "Nothing in this run stands out by the rules of this page: no copies, no conflicting figures, no outlet whose figures lie clearly apart."));
}

const known = (key) => {
  const [kind, ...rest] = key.split("/");
  if (kind === "story") return storyOf(rest[0]);
  return raw.evidence[key] || (LISTS[kind] && LISTS[kind].has(rest.join("/")));
};

/** Where something of a kind stands, if it cannot be opened by itself. */
const section = (key) => ({ link: "copies", claim: "conflicts", omission: "omissions", label: "labels", cites: "network", frame: "frames" })[key.split("/")[0]] ?? key;
