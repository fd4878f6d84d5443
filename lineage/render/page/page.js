"use strict";
// Evidence that unfolds, an index that sorts and filters, and two documents side by side: shared passages marked on
// both sides, joined by bands that cross where text was moved, with changed words underlined.
(() => {
  // A link to folded evidence opens it, and paper shows all of it.
  const unfold = () => {
    const e = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (e && e.tagName === "DETAILS") { e.open = true; e.scrollIntoView(); }
  };
  window.addEventListener("hashchange", unfold);
  window.addEventListener("beforeprint", () => { for (const e of document.querySelectorAll("details")) e.open = true; });
  unfold();

  // The index of several stories: those of an outlet, in one order or the other.
  const filter = document.getElementById("filter");
  if (filter) {
    const body = document.querySelector(".index tbody"), rows = [...body.rows];
    const outlet = document.getElementById("outlet"), sort = document.getElementById("sort"), shown = document.getElementById("shown");
    const list = () => {
      const other = sort.value === "documents" ? "uncredited" : "documents";
      rows.sort((a, b) => b.dataset[sort.value] - a.dataset[sort.value] || b.dataset[other] - a.dataset[other]);
      const want = outlet.value.trim().toLowerCase();
      for (const r of rows) r.hidden = !r.dataset.outlets.includes(want);
      body.append(...rows);
      shown.textContent = want ? `${rows.filter(r => !r.hidden).length} of ${rows.length} stories` : "";
    };
    outlet.addEventListener("input", list);
    sort.addEventListener("change", list);
    filter.hidden = false;
  }

  const data = JSON.parse(document.getElementById("data").textContent);
  const section = document.getElementById("compare");
  const left = document.getElementById("left"), right = document.getElementById("right");
  const said = document.getElementById("said"), panes = document.getElementById("panes");
  const [paneA, paneB] = panes.querySelectorAll(".pane"), bands = panes.querySelector(".bands");
  if (data.docs.length < 2) { section.hidden = true; return; }
  section.querySelector(".choose").hidden = false;
  right.selectedIndex = 1;

  const share = (ps, side, doc) => {
    const n = data.docs[doc].text.length;
    return n ? Math.round(100 * ps.reduce((sum, p) => sum + p[side][1] - p[side][0], 0) / n) : 0;
  };

  // A match is a list of numbers (html_data.go says which), read when somebody asks for it.
  const read = list => {
    const out = [];
    for (let i = 2; i < list.length;) {
      const [a, la, b, lb, kind, words, n] = list.slice(i, i += 7);
      const p = { a: [a, a + la], b: [b, b + lb], kind: data.kinds[kind], words, edits: [] };
      let endA = a, endB = b;
      for (let k = 0; k < n; k++) {
        const [ga, na, gb, nb, change] = list.slice(i, i += 5);
        p.edits.push({ a: [endA + ga, endA + ga + na], b: [endB + gb, endB + gb + nb], change: data.changes[change] });
        endA += ga + na; endB += gb + nb;
      }
      out.push(p);
    }
    return out;
  };

  // passages returns those between two documents, whichever was read first.
  const passages = (a, b) => {
    for (const m of data.matches) {
      if (m[0] === a && m[1] === b) return read(m);
      if (m[0] === b && m[1] === a)
        return read(m).map(p => ({ ...p, a: p.b, b: p.a, edits: p.edits.map(e => ({ ...e, a: e.b, b: e.a })) }));
    }
    return [];
  };

  // fill writes a text into a pane, a <mark> for each passage.
  const fill = (pane, text, ps, side, partner) => {
    pane.replaceChildren();
    let at = 0;
    const order = ps.map((p, i) => [p, i]).sort((x, y) => x[0][side][0] - y[0][side][0]);
    for (const [p, i] of order) {
      const start = Math.max(at, p[side][0]), end = p[side][1];
      if (start >= end) continue;
      pane.append(text.slice(at, start));
      const mark = document.createElement("mark");
      mark.className = p.kind;
      mark.dataset.passage = i;
      mark.tabIndex = 0;
      mark.setAttribute("role", "button");
      mark.setAttribute("aria-label", `${p.kind}, ${p.words} words: ${text.slice(start, end)}`);
      let done = start;
      for (const e of p.edits) {
        const [from, to] = e[side];
        if (from < done || to <= from || to > end) continue;
        mark.append(text.slice(done, from));
        const span = document.createElement("span");
        span.className = "edit " + e.change;
        span.append(text.slice(from, to));
        mark.append(span);
        done = to;
      }
      mark.append(text.slice(done, end));
      pane.append(mark);
      at = end;
    }
    pane.append(text.slice(at));
  };

  const draw = () => {
    bands.replaceChildren();
    const box = bands.getBoundingClientRect();
    for (const a of paneA.querySelectorAll("mark")) {
      const b = paneB.querySelector(`mark[data-passage="${a.dataset.passage}"]`);
      if (!b) continue;
      const ra = a.getBoundingClientRect(), rb = b.getBoundingClientRect();
      const p = document.createElementNS("http://www.w3.org/2000/svg", "polygon");
      p.setAttribute("class", a.className);
      p.dataset.passage = a.dataset.passage;
      p.setAttribute("points", [[0, ra.top], [box.width, rb.top], [box.width, rb.bottom], [0, ra.bottom]].map(([x, y]) => `${x},${y - box.top}`).join(" "));
      bands.append(p);
    }
  };

  const show = (a, b, move) => {
    left.value = a; right.value = b;
    section.classList.add("chosen");
    panes.hidden = false;
    document.getElementById("kinds").hidden = false;
    const ps = passages(a, b);
    fill(paneA, data.docs[a].text, ps, "a");
    fill(paneB, data.docs[b].text, ps, "b");
    said.textContent = !data.docs[a].text && !data.docs[b].text ? "The page was made without the texts."
      : ps.length ? `${ps.length} shared ${ps.length === 1 ? "passage" : "passages"}: ${share(ps, "a", a)} % of the left, ${share(ps, "b", b)} % of the right.`
      : "No shared passage.";
    draw();
    if (move) { section.scrollIntoView(); left.focus({ preventScroll: true }); }
  };

  const light = (i, on) => {
    for (const e of panes.querySelectorAll(`[data-passage="${i}"]`)) e.classList.toggle("on", on);
  };
  for (const [pane, other] of [[paneA, paneB], [paneB, paneA]]) {
    for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
      pane.addEventListener(type, e => { const m = e.target.closest("mark"); if (m) light(m.dataset.passage, on); });
    const go = e => {
      const m = e.target.closest("mark");
      const to = m && other.querySelector(`mark[data-passage="${m.dataset.passage}"]`);
      if (to) { e.preventDefault(); to.scrollIntoView({ block: "center" }); to.focus({ preventScroll: true }); }
    };
    pane.addEventListener("click", go);
    pane.addEventListener("keydown", e => { if (e.key === "Enter" || e.key === " ") go(e); });
  }
  for (const s of [left, right]) s.addEventListener("change", () => show(+left.value, +right.value, false));
  document.addEventListener("click", e => {
    const b = e.target.closest("button[data-a]");
    if (b) show(+b.dataset.a, +b.dataset.b, true);
  });
  window.addEventListener("resize", () => { if (!panes.hidden) draw(); });
})();
