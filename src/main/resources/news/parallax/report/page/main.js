// Draws the page, then follows its address.

theme();
overview();
frameMap();
sourceTypes();
network();
timeline();
labels();
conflicts();
copies();
omissions();
findings();
stories();
method();
queueMicrotask(() => {
  window.addEventListener("hashchange", follow);
  follow();
  document.documentElement.dataset.ready = "yes";
});
