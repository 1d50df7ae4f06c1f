// Search in the sentences that the page holds and in the headlines of its articles, by words, outlet, story and day.

const FOUND_MOST = 50;

function search() {
  const form = { words: "", outlet: "", story: "", from: "", to: "" };
  const status = h("p", { class: "note", role: "status" });
  const list = h("ol", { class: "evidence" });
  const draw = () => {
    const all = found(form);
    status.textContent = asked(form)
      ? `${many(all.length, "sentence or headline", "sentences and headlines")}${all.length > FOUND_MOST ? `, the first ${FOUND_MOST} shown` : ""}.`
      : "Give words, or choose an outlet, a story or days.";
    list.replaceChildren(...all.slice(0, FOUND_MOST).map(hit));
  };
  const set = (name) => (event) => { form[name] = event.target.value; draw(); };
  const names = [...new Set(articles.map((article) => article.outlet))].sort();
  put(body("search"),
    h("form", { class: "choice", role: "search", onsubmit: (event) => event.preventDefault() },
      labelled("Words", h("input", { type: "search", id: "search-words", oninput: set("words") })),
      labelled("Outlet", h("select", { id: "search-outlet", onchange: set("outlet") }, h("option", { value: "" }, "all"), names.map((name) => h("option", { value: name }, shorten(name, 50))))),
      raw.stories.length > 0 && labelled("Story", h("select", { id: "search-story", onchange: set("story") }, h("option", { value: "" }, "all"),
        raw.stories.map((story) => h("option", { value: story.id }, shorten(story.headline || "Story", 50))))),
      labelled("From", h("input", { type: "text", id: "search-from", size: "10", placeholder: "2020-09-01", oninput: set("from") })),
      labelled("to", h("input", { type: "text", id: "search-to", size: "10", placeholder: "2020-09-30", oninput: set("to") }))),
    status, list,
    h("p", { class: "note" }, "Searched are the sentences that the numbers of this page open, not all of the run; all stand in csv/dim_sentence.csv."));
  draw();
}

const labelled = (label, field) => h("span", { class: "pair" }, h("label", { for: field.id }, label), field);

const asked = (form) => Object.values(form).some((value) => value !== "");

/** Sentences and headlines that fit: [article, text, start], start -1 for a headline. */
function found(form) {
  if (!asked(form)) return [];
  const words = form.words.toLowerCase().split(/\s+/).filter((part) => part);
  const fits = (article) => (!form.outlet || article.outlet === form.outlet) && (!form.story || article.story === form.story)
    && (!form.from || (article.date && article.date >= form.from)) && (!form.to || (article.date && article.date <= form.to));
  const holds = (text) => { const lower = text.toLowerCase(); return words.every((part) => lower.includes(part)); };
  const headlines = articles.filter((article) => article.headline && fits(article) && holds(article.headline)).map((article) => [article, article.headline, -1]);
  const sentences = raw.sentences.map(([number, start, text]) => [articles[number], text, start]).filter(([article, text]) => fits(article) && holds(text));
  return [...headlines, ...sentences];
}

const hit = ([article, text, start]) => h("li", null,
  h("blockquote", { dir: "auto" }, start < 0 ? h("b", null, text) : text),
  h("p", { class: "by" }, h("b", null, own(article.outlet)), start >= 0 && [" · ", own(article.headline)], " · ", dated(article),
    readable(article.id) && [" · ", h("a", { href: hash("story", article.story, article.id, Math.max(0, start)) }, "read it side by side")]));
