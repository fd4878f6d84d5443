const enliven = root => {
  for (const svg of root.querySelectorAll(".graph svg")) graph(svg);
  for (const e of root.querySelectorAll("details.list")) list(e);
};
let width = window.innerWidth; // telephones resize the window's height as they scroll
window.addEventListener("resize", () => {
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  for (const svg of document.querySelectorAll(".graph svg")) svg.redraw();
});

// Stories. Those of a large page are kept as text until one is asked for.
const reach = id => {
  const m = /^story-\d+/.exec(id), kept = m && !byId(m[0]) && byId("kept-" + m[0]);
  if (kept) {
    const viewer = byId("viewer");
    viewer.innerHTML = kept.textContent; // written by html/template, like the page
    enliven(viewer);
  }
  return byId(id);
};
const go = () => {
  let id = "";
  try { id = decodeURIComponent(location.hash.slice(1)); } catch (_) { return; }
  const e = id && reach(id);
  if (!e) return;
  for (let d = e.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
  hide(e, false); // a list may be filtered
  const focus = e.tagName === "DETAILS" ? e.querySelector("summary") : e.tagName === "SECTION" ? e.querySelector("h2") : null;
  e.scrollIntoView();
  if (focus) focus.focus({ preventScroll: true });
};
window.addEventListener("hashchange", go);
// A second click on the same link leads there again.
document.addEventListener("click", e => {
  const a = e.target.closest && e.target.closest("a[href]");
  if (a && a.getAttribute("href") === location.hash && !e.defaultPrevented) go();
});
// Paper has the lists that stand open, with all that is in them.
window.addEventListener("beforeprint", () => { for (const e of document.querySelectorAll(".list[open] details")) e.open = true; });
enliven(document);
go();
