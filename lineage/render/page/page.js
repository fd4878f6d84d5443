"use strict";
// Stories that open, a graph whose folds open, lists that sort and filter, and two documents side by side. Everything
// that documents say is already escaped or set as text; nothing here asks for anything but this page.
(() => {
  const byId = id => document.getElementById(id);
  const hide = (e, yes) => e.toggleAttribute("hidden", yes); // elements of SVG as well
  const make = (name, className, text) => {
    const e = document.createElement(name);
    if (className) e.className = className;
    if (text) e.append(text);
    return e;
  };
  const json = id => { const e = byId(id); return e && JSON.parse(e.textContent); };

  // ---- The graph. Rows that no closed fold hides stand one below the other; lines go where their rows are.
  const graph = svg => {
    const top = 40, dot = 6, corner = 8, axisLeft = 76, axisRight = 840, wide = 1160;
    const height = +svg.dataset.row;
    const rows = [...svg.querySelectorAll(".row")].map(e => ({
      e, fold: +e.dataset.fold, x: +e.dataset.x, at: e.querySelector(".at"), span: e.querySelector(".span"), button: e.querySelector(".fold"), open: false,
    }));
    const edges = [...svg.querySelectorAll(".edge")].map(e => ({
      e, a: +e.dataset.a, b: +e.dataset.b, da: +(e.dataset.shiftA || 0), db: +(e.dataset.shiftB || 0), text: e.querySelector("text"), label: e.querySelector("text") && e.querySelector("text").textContent,
    }));
    const path = (ax, ay, bx, by, directed) => {
      const end = bx - dot;
      if (directed && ay === by) return `M${ax + dot} ${ay}H${end}`;
      if (directed && end > ax) {
        const c = Math.min(corner, end - ax);
        return `M${ax} ${ay}V${by < ay ? by + c : by - c}Q${ax} ${by} ${ax + c} ${by}H${end}`;
      }
      if (directed && ax <= bx && by > ay && by - ay < height + dot) return `M${ax} ${ay + dot}L${bx} ${by - dot}`;
      const left = Math.min(ax, bx) - 30;
      return `M${ax - dot} ${ay}C${left} ${ay} ${left} ${by} ${end} ${by}`;
    };
    const sources = []; // of rows, by the line that has no shift of its own
    for (const { e, a, b, da } of edges) if (!da && !e.classList.contains("open") && a < b) sources[b] = rows[a];
    // Between outlets a line goes straight to its copy, within one in an arc.
    const across = (ax, ay, bx, by) => {
      const end = bx < ax ? bx + dot : bx - dot, m = (ax + end) / 2;
      return ay === by ? `M${ax} ${ay}Q${m} ${ay - 16} ${end} ${by}` : `M${ax} ${ay}C${m} ${ay} ${m} ${by} ${end} ${by}`;
    };
    let outlets = null; // the rows, if rows are outlets
    const visible = r => r.fold < 0 || rows[r.fold].open && visible(rows[r.fold]);
    const draw = () => {
      // In a narrow window the axis is drawn shorter, so that names keep their room.
      const room = svg.parentElement.clientWidth || wide;
      const gutter = outlets ? Math.min(230, Math.round(room * .42)) : 250;
      const k = Math.min(outlets ? 2 : 1, Math.max(.16, (room - gutter - (outlets ? 60 : axisLeft / 2)) / (axisRight - axisLeft)));
      const left = outlets ? gutter + 30 : k < 1 ? 24 : axisLeft;
      const X = x => Math.round(x < axisLeft ? Math.max(8, outlets ? left - 30 + x * 30 / axisLeft : x * left / axisLeft) : left + (x - axisLeft) * k);
      svg.classList.toggle("narrow", k < 1);
      svg.classList.toggle("outlets", !!outlets);
      for (const e of svg.querySelectorAll(".outlet")) e.remove();
      svg.setAttribute("width", outlets || k < 1 ? Math.max(room - 2, X(axisRight) + (outlets ? 20 : 240)) : wide);
      let y = top + height / 2;
      if (outlets) for (const [name, o] of outlets) {
        const label = o.n > 1 ? `${name} (${o.n})` : name, fits = Math.floor(gutter / 7.2);
        const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
        text.setAttribute("class", "outlet");
        text.setAttribute("x", 8);
        text.setAttribute("y", y + 4);
        text.textContent = label.length > fits ? label.slice(0, fits - 1) + "…" : label;
        svg.append(text);
        o.y = y;
        y += height;
      }
      for (let i = 0; i < rows.length; i++) {
        const r = rows[i];
        r.on = outlets ? !r.button : visible(r);
        hide(r.e, !r.on);
        if (!r.on) continue;
        r.y = outlets ? outlets.get(r.e.dataset.outlet).y : y;
        if (!outlets) y += height;
        // However short the axis, a copy stands to the right of its source.
        const source = sources[i];
        r.X = X(r.x);
        if (k < 1 && !outlets && source && source.on && source.x < r.x) r.X = Math.max(r.X, source.X + 16);
        r.e.setAttribute("transform", `translate(0 ${r.y})`);
        r.at.setAttribute("transform", `translate(${r.X} 0)`);
        if (r.span) { r.span.setAttribute("x1", X(+r.span.dataset.from)); r.span.setAttribute("x2", X(+r.span.dataset.to)); }
        if (r.button) {
          r.button.setAttribute("aria-expanded", r.open);
          for (const c of r.button.querySelectorAll(".one")) {
            if (!c.dataset.x) c.dataset.x = c.getAttribute("cx");
            c.setAttribute("cx", c.dataset.x * k);
            hide(c, r.open);
          }
        }
      }
      svg.setAttribute("height", y - height / 2 + 12);
      for (const { e, a, b, da, db, text, label } of edges) {
        const on = rows[a].on && rows[b].on;
        hide(e, !on);
        if (!on) continue;
        const bx = rows[b].X, by = rows[b].y + db;
        const d = outlets ? across(rows[a].X, rows[a].y, bx, rows[b].y)
          : path(rows[a].X + da * Math.min(1, k + .3), rows[a].y, bx, by, !e.classList.contains("open"));
        for (const p of e.querySelectorAll("path")) p.setAttribute("d", d);
        if (text) {
          text.textContent = bx - rows[a].X < 70 ? "" : label;
          text.setAttribute("x", bx - dot - 6);
          text.setAttribute("y", by - 4);
        }
      }
      for (const g of svg.querySelectorAll(".versions")) {
        const a = rows[g.dataset.a], b = rows[g.dataset.b];
        hide(g, !a.on || !b.on);
        if (!a.on || !b.on) continue;
        g.querySelector("rect").setAttribute("y", a.y - height / 2 + 1);
        g.querySelector("rect").setAttribute("height", b.y - a.y + height - 2);
        g.querySelector("text").setAttribute("y", a.y - height / 2 + 1);
      }
      let last = -99;
      for (const t of svg.querySelectorAll(".tick")) {
        const x = X(+t.dataset.x);
        t.setAttribute("transform", `translate(${x} 0)`);
        const label = t.querySelector("text"), fits = x - last > 76;
        hide(label, k < 1 && !fits);
        label.style.textAnchor = x < 40 ? "start" : "";
        if (fits) last = x < 40 ? x + 36 : x;
      }
    };
    for (const r of rows) if (r.button) {
      const toggle = e => { e.preventDefault(); e.stopPropagation(); r.open = !r.open; draw(); };
      r.button.addEventListener("click", toggle);
      r.button.addEventListener("keydown", e => { if (e.key === " ") toggle(e); });
    }
    // Pointing at a document leaves only its own lines.
    const near = (i, on) => {
      svg.classList.toggle("busy", on);
      for (const { e, a, b } of edges) e.classList.toggle("near", on && (a === i || b === i));
    };
    rows.forEach((r, i) => {
      for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
        r.at.addEventListener(type, () => near(i, on));
    });
    // Rows may also be outlets, the earliest first: who published when.
    const arrange = svg.closest("figure").querySelector(".arrange");
    if (arrange) {
      const select = arrange.querySelector("select");
      select.addEventListener("change", () => {
        outlets = null;
        if (select.value) {
          const found = new Map();
          for (const r of rows) if (!r.button) {
            const name = r.e.dataset.outlet, o = found.get(name) || { n: 0, x: r.x };
            o.n++;
            o.x = Math.min(o.x, r.x);
            found.set(name, o);
          }
          outlets = new Map([...found].sort(([, a], [, b]) => a.x - b.x));
        }
        draw();
      });
      arrange.hidden = false;
    }
    svg.redraw = draw;
    draw();
  };

  // ---- Lists: what the reader looks for, in the order that is asked for.
  const list = details => {
    const find = details.querySelector(".find");
    if (!find) return;
    const body = details.querySelector("tbody, .entries"), entries = [...body.children];
    if (entries.length < 8) return;
    const input = find.querySelector("input"), sort = find.querySelector("select"), status = find.querySelector("[role=status]");
    let words = null;
    const update = () => {
      if (!words) words = entries.map(e => e.textContent.toLowerCase());
      const want = input.value.trim().toLowerCase();
      let n = 0;
      entries.forEach((e, i) => { const on = words[i].includes(want); n += on; hide(e, !on); });
      status.textContent = want ? `${n} of ${entries.length}` : "";
    };
    input.addEventListener("input", update);
    if (sort) sort.addEventListener("change", () => {
      const key = sort.value, order = entries.slice();
      // Earliest first, and those without a time last; of shares the greatest first.
      if (key) order.sort((a, b) => key === "at" ? (+a.dataset.at || Infinity) - (+b.dataset.at || Infinity) || 0 : b.dataset[key] - a.dataset[key]);
      body.append(...order);
    });
    find.hidden = false;
  };

  const enliven = root => {
    for (const svg of root.querySelectorAll(".graph svg")) graph(svg);
    for (const e of root.querySelectorAll("details.list")) list(e);
  };
  const redraw = () => { for (const svg of document.querySelectorAll(".graph svg")) if (svg.redraw) svg.redraw(); };

  // ---- Stories. Those of a large page are kept as text until one is asked for.
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
  window.addEventListener("beforeprint", () => { for (const e of document.querySelectorAll("details")) e.open = true; });
  enliven(document);
  go();

  // ---- The index: the stories of an outlet or headline, in one order or the other.
  const filter = byId("filter");
  if (filter) {
    const body = document.querySelector("table.index tbody"), rows = [...body.rows];
    const outlet = byId("outlet"), sort = byId("sort"), shown = byId("shown");
    const words = rows.map(r => (r.dataset.outlets + "\n" + r.cells[1].textContent).toLowerCase());
    const update = () => {
      const want = outlet.value.trim().toLowerCase();
      let n = 0;
      rows.forEach((r, i) => { r.hidden = !words[i].includes(want); n += !r.hidden; });
      shown.textContent = want ? `${n} of ${rows.length} stories` : "";
    };
    outlet.addEventListener("input", update);
    sort.addEventListener("change", () => {
      const by = sort.value, other = by === "documents" ? "uncredited" : "documents";
      body.append(...rows.slice().sort((a, b) => b.dataset[by] - a.dataset[by] || b.dataset[other] - a.dataset[other]));
    });
    filter.hidden = false;
  }

  // ---- Two documents side by side.
  const section = byId("compare");
  if (!section) return;
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
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) { width = window.innerWidth; redraw(); }
    if (!both.hidden) draw();
  });
  // A page of one story can list its documents at once; a long list waits until somebody wants it.
  if (!byId("viewer")) sides.forEach(options);
})();
