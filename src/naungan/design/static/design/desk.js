// The keyboard at the desk: j and k move through a list, Enter opens, ? tells which keys there are.
// Single keys can be switched off, because they fire when somebody dictates or types with help.
const lists = [...document.querySelectorAll("[data-keys]")];
const help = document.getElementById("pintasan");
const opener = document.getElementById("buka-pintasan");
const remembered = () => { try { return localStorage.getItem("pintasan"); } catch { return null; } };
if (lists.length && help?.showModal && opener) {
  const wanted = help.querySelector("input");
  wanted.checked = remembered() !== "mati";
  wanted.addEventListener("change", () => {
    try { localStorage.setItem("pintasan", wanted.checked ? "hidup" : "mati"); } catch { /* for this page only */ }
  });
  opener.hidden = false;
  opener.addEventListener("click", () => help.showModal());
  const typing = (node) => node instanceof Element && node.closest("input, textarea, select, [contenteditable], dialog");
  document.addEventListener("keydown", (event) => {
    if (!wanted.checked || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "?") return help.showModal();
    if (event.key !== "j" && event.key !== "k") return;
    const links = lists.flatMap((list) => [...list.querySelectorAll("a[href]")]);
    const here = links.indexOf(document.activeElement) + (event.key === "j" ? 1 : -1);
    links[Math.max(0, Math.min(links.length - 1, here))]?.focus();
    event.preventDefault();
  });
}
