// Draws the page, then follows its address.

theme();
overview();
picking();
told("frames", frameMap);
told("sources", sourceTypes);
told("network", network);
timeline();
told("labels", labels);
told("conflicts", conflicts);
told("copies", copies);
told("omissions", omissions);
told("findings", findings);
told("stories", stories);
told("roles", roles);
told("loaded", loadedWords);
headlines();
groups();
told("credits", credits);
search();
method();
queueMicrotask(() => {
  window.addEventListener("hashchange", follow);
  follow();
  document.documentElement.dataset.ready = "yes";
});
