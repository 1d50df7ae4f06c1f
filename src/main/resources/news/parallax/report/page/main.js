// Draws the page, then follows its address.

theme();
overview();
frameMap();
sourceTypes();
network();
timeline();
queueMicrotask(() => {
  window.addEventListener("hashchange", follow);
  follow();
  document.documentElement.dataset.ready = "yes";
});
