// Two documents side by side: shared passages marked on both sides and joined by bands that cross where text was moved,
// changed words underlined, and a list of the facts that differ.
const compare = section => {
  const sides = ["left", "right"].map((id, i) => ({
    select: byId(id), find: section.querySelector(`input[data-of=${id}]`), pane: section.querySelectorAll(".pane")[i], strip: section.querySelectorAll(".strip")[i], doc: i,
  }));
  const bands = section.querySelector(".bands"), said = byId("said"), both = byId("both"), changed = byId("changed");
  section.querySelector(".choose").hidden = false;

  // What the page knows of the documents is read when it is first asked for.
  let names = null;
  const all = () => names || (names = json("list-0"));
  const blocks = {};
  const block = k => blocks[k] || (blocks[k] = json("data-" + k));
  const textOf = doc => { const b = block(all().story[doc]); return b.texts[b.docs.indexOf(doc)]; };

  // A match is a list of numbers (html_data.go says which).
  const read = list => {
    const out = [];
    for (let i = 2; i < list.length;) {
      const [a, la, b, lb, kind, words, n] = list.slice(i, i += 7);
      const p = { a: [a, a + la], b: [b, b + lb], kind: all().kinds[kind], words, edits: [] };
      let endA = a, endB = b;
      for (let k = 0; k < n; k++) {
        const [ga, na, gb, nb, change] = list.slice(i, i += 5);
        p.edits.push({ a: [endA + ga, endA + ga + na], b: [endB + gb, endB + gb + nb], change: all().changes[change] });
        endA += ga + na; endB += gb + nb;
      }
      out.push(p);
    }
    return out;
  };

  // passages returns those between two documents, whichever was read first.
  const passages = (a, b) => {
    const k = all().story[a] === all().story[b] ? all().story[a] : 0;
    for (const m of block(k).matches) {
      if (m[0] === a && m[1] === b) return read(m);
      if (m[0] === b && m[1] === a)
        return read(m).map(p => ({ ...p, a: p.b, b: p.a, edits: p.edits.map(e => ({ ...e, a: e.b, b: e.a })) }));
    }
    return [];
  };

  // The documents to choose from: those of the stories at hand first, and at most so many that a list stays quick.
  const most = 400;
  const options = side => {
    const want = side.find.value.trim().toLowerCase(), { labels, story } = all();
    const found = [];
    for (let i = 0; i < labels.length; i++) if (i === side.doc || labels[i].toLowerCase().includes(want)) found.push(i);
    const here = story[side.doc];
    if (found.length > most) found.sort((a, b) => (story[b] === here) - (story[a] === here) || a - b);
    side.select.textContent = "";
    for (const i of found.slice(0, most)) {
      const o = make("option", "", labels[i]);
      o.value = i;
      side.select.append(o);
    }
    side.select.value = side.doc;
  };

  // fill writes a text into a pane, a <mark> for each passage.
  const fill = (pane, text, ps, side) => {
    pane.textContent = "";
    let at = 0;
    const order = ps.map((p, i) => [p, i]).sort((x, y) => x[0][side][0] - y[0][side][0]);
    for (const [p, i] of order) {
      const start = Math.max(at, p[side][0]), end = p[side][1];
      if (start >= end) continue;
      pane.append(text.slice(at, start));
      const mark = make("mark", p.kind);
      mark.dataset.passage = i;
      mark.tabIndex = 0;
      mark.setAttribute("role", "button");
      mark.setAttribute("aria-label", `${p.kind}, ${p.words} words: ${text.slice(start, end)}`);
      let done = start;
      for (const e of p.edits) {
        const [from, to] = e[side];
        if (from < done || to <= from || to > end) continue;
        mark.append(text.slice(done, from));
        const span = make("span", "edit " + e.change, text.slice(from, to));
        span.title = e.change ? "a changed " + e.change : "changed";
        mark.append(span);
        done = to;
      }
      mark.append(text.slice(done, end));
      pane.append(mark);
      at = end;
    }
    pane.append(text.slice(at));
  };

  // A strip shows where in a document the passages stand, and says how much of it they are.
  const strip = (e, text, ps, side) => {
    e.textContent = "";
    const n = text.length || 1, sum = {};
    ps.forEach((p, i) => {
      const [from, to] = p[side], s = make("i", p.kind);
      s.style.left = 100 * from / n + "%";
      s.style.width = 100 * (to - from) / n + "%";
      s.dataset.passage = i;
      sum[p.kind] = (sum[p.kind] || 0) + to - from;
      e.append(s);
    });
    const parts = ["verbatim", "edited", "paraphrased"].filter(k => sum[k]).map(k => `${Math.round(100 * sum[k] / n)} % ${k}`);
    const rest = n - Object.keys(sum).reduce((x, k) => x + sum[k], 0);
    const words = parts.concat(`${Math.max(0, Math.round(100 * rest / n))} % its own`).join(", ");
    e.setAttribute("aria-label", words);
    e.title = words;
    return words;
  };

  const draw = () => {
    bands.textContent = "";
    const box = bands.getBoundingClientRect();
    for (const a of sides[0].pane.querySelectorAll("mark")) {
      const b = sides[1].pane.querySelector(`mark[data-passage="${a.dataset.passage}"]`);
      if (!b) continue;
      const ra = a.getBoundingClientRect(), rb = b.getBoundingClientRect();
      const p = document.createElementNS("http://www.w3.org/2000/svg", "polygon");
      p.setAttribute("class", a.className);
      p.dataset.passage = a.dataset.passage;
      p.setAttribute("points", [[0, ra.top], [box.width, rb.top], [box.width, rb.bottom], [0, ra.bottom]].map(([x, y]) => `${x},${y - box.top}`).join(" "));
      bands.append(p);
    }
  };

  // bring scrolls a passage into its pane, at the height of y in the window or in the middle.
  const bring = (mark, y) => {
    const pane = mark.closest(".pane"), box = pane.getBoundingClientRect(), m = mark.getBoundingClientRect();
    pane.scrollTop += m.top - (y === undefined ? box.top + box.height / 3 : y);
  };
  const light = i => {
    for (const e of both.querySelectorAll(".on")) e.classList.remove("on");
    if (i !== null) for (const e of both.querySelectorAll(`[data-passage="${i}"]`)) e.classList.add("on");
  };

  let shown = [], current = -1;
  const step = by => {
    const marks = [...sides[0].pane.querySelectorAll("mark")];
    if (!marks.length) return;
    current = (current + by + marks.length) % marks.length;
    const m = marks[current], other = sides[1].pane.querySelector(`mark[data-passage="${m.dataset.passage}"]`);
    bring(m);
    if (other) bring(other, m.getBoundingClientRect().top);
    draw();
    light(m.dataset.passage);
  };
  byId("before").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));

  // select marks a range of a text and brings it into its pane.
  const select = (pane, start, end) => {
    const walk = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let n = walk.nextNode(), at = 0; n; at += n.length, n = walk.nextNode()) {
      if (at <= start && start < at + n.length) range.setStart(n, start - at);
      if (at < end && end <= at + n.length) { range.setEnd(n, end - at); break; }
    }
    const box = pane.getBoundingClientRect();
    pane.scrollTop += range.getBoundingClientRect().top - box.top - box.height / 3;
    const chosen = window.getSelection();
    chosen.removeAllRanges();
    chosen.addRange(range);
  };

  const show = (a, b, move) => {
    sides[0].doc = a; sides[1].doc = b;
    sides.forEach(options);
    section.classList.add("chosen");
    both.hidden = false;
    const texts = [textOf(a), textOf(b)];
    const ps = shown = passages(a, b);
    current = -1;
    const shares = sides.map((s, i) => { fill(s.pane, texts[i], ps, "ab"[i]); s.pane.scrollTop = 0; return strip(s.strip, texts[i], ps, "ab"[i]); });
    said.textContent = !texts[0] && !texts[1] ? "The page was made without the texts."
      : ps.length ? `${ps.length} shared ${ps.length === 1 ? "passage" : "passages"}; left: ${shares[0]}; right: ${shares[1]}.`
      : "No shared passage.";
    byId("steps").hidden = ps.length < 2;
    // Names, numbers and quotations that changed, each with the way to its place.
    changed.textContent = "";
    const ul = make("ul");
    ps.forEach((p, i) => {
      for (const e of p.edits) if (e.change) {
        const was = texts[0].slice(...e.a), is = texts[1].slice(...e.b);
        const button = make("button", "", `${e.change}: ${was || "(nothing)"} → ${is || "(nothing)"}`);
        button.type = "button";
        button.addEventListener("click", () => {
          const m = sides[0].pane.querySelector(`mark[data-passage="${i}"]`), n = sides[1].pane.querySelector(`mark[data-passage="${i}"]`);
          if (m) bring(m);
          if (n) bring(n, m ? m.getBoundingClientRect().top : undefined);
          draw();
          light(i);
        });
        const li = make("li");
        li.append(button);
        ul.append(li);
      }
    });
    if (ul.children.length) changed.append(make("b", "", "Facts that differ"), ul);
    draw();
    if (move) { section.scrollIntoView(); byId("compare-h").focus({ preventScroll: true }); }
  };

  sides.forEach((side, k) => {
    const other = sides[1 - k];
    side.pane.addEventListener("mouseover", e => { const m = e.target.closest("mark"); if (m) light(m.dataset.passage); });
    side.pane.addEventListener("focusin", e => { const m = e.target.closest("mark"); if (m) light(m.dataset.passage); });
    const cross = e => {
      const m = e.target.closest("mark"), to = m && other.pane.querySelector(`mark[data-passage="${m.dataset.passage}"]`);
      if (!to) return;
      e.preventDefault();
      bring(to, m.getBoundingClientRect().top);
      to.focus({ preventScroll: true });
      draw();
    };
    side.pane.addEventListener("click", cross);
    side.pane.addEventListener("keydown", e => { if (e.key === "Enter" || e.key === " ") cross(e); });
    side.pane.addEventListener("scroll", () => window.requestAnimationFrame(draw));
    side.strip.addEventListener("click", e => {
      const i = e.target.dataset.passage, m = i && side.pane.querySelector(`mark[data-passage="${i}"]`);
      if (m) { bring(m); light(i); draw(); }
    });
    const ready = () => { if (!side.select.options.length) options(side); };
    side.select.addEventListener("mousedown", ready);
    side.select.addEventListener("focus", ready);
    side.select.addEventListener("change", () => {
      const [a, b] = k ? [sides[0].doc, +side.select.value] : [+side.select.value, sides[1].doc];
      show(a, b, false);
    });
    side.find.addEventListener("input", () => options(side));
  });
  document.addEventListener("click", e => {
    const b = e.target.closest && e.target.closest("button[data-left]");
    if (b) show(+b.dataset.left, +b.dataset.right, true);
    if (b && b.dataset.start) { select(sides[1].pane, +b.dataset.start, +b.dataset.end); draw(); }
  });
  window.addEventListener("resize", () => { if (!both.hidden) draw(); });
  // A page of one story can list its documents at once; a long list waits until somebody wants it.
  if (!byId("viewer")) sides.forEach(options);
};
if (byId("compare")) compare(byId("compare"));
