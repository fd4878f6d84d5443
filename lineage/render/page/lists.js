// Lists: what the reader looks for, in the order that is asked for.
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

// The index: the stories of an outlet or headline, in one order or the other.
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
