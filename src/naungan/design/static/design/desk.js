// The keyboard at the desk: j and k move through a list, Enter opens, ? shows the help.
const lists = document.querySelectorAll("[data-keys]");
const items = () => [...lists].flatMap((list) => [...list.querySelectorAll("a[href]")]);
const typing = (node) => node instanceof HTMLElement && node.closest("input, textarea, select, [contenteditable]");
document.addEventListener("keydown", (event) => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j" || event.key === "k") {
    const all = items();
    if (!all.length) return;
    const here = all.indexOf(document.activeElement);
    const step = event.key === "j" ? 1 : -1;
    all[Math.min(all.length - 1, Math.max(0, here + step))].focus();
    event.preventDefault();
  } else if (event.key === "?") {
    document.getElementById("pintasan")?.toggleAttribute("open");
  }
});
