// The graph. Rows that no closed fold hides stand one below the other; lines go where their rows are.
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
    const width = outlets || k < 1 ? Math.max(room - 2, X(axisRight) + (outlets ? 20 : 240)) : wide;
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
    const tall = y - height / 2 + 12;
    svg.setAttribute("width", width);
    svg.setAttribute("height", tall);
    svg.setAttribute("viewBox", `0 0 ${width} ${tall}`); // paper may be narrower
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
