// What the parts of the script share. They are put together inside one function (html.go), so that the page has no
// names but its own. Everything that documents say is already escaped or set as text, and nothing here asks for anything
// but this page.
const byId = id => document.getElementById(id);
const hide = (e, yes) => e.toggleAttribute("hidden", yes); // elements of SVG as well
const make = (name, className, text) => {
  const e = document.createElement(name);
  if (className) e.className = className;
  if (text) e.append(text);
  return e;
};
const json = id => { const e = byId(id); return e && JSON.parse(e.textContent); };
