// Leave fast: blank the page, then go to an ordinary one, without leaving this page one step back.
const link = document.getElementById("keluar-cepat");
let at = 0;
if (link) {
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    document.title = "…";
    // With the form goes what a browser would keep of it for the way back.
    document.querySelector("main")?.remove();
    // The page that was open is replaced in the history by the one that is opened; steps that were
    // taken inside it are walked back first, so that none of them lies behind the new page.
    const go = () => location.replace(link.href);
    if (at === 0) return go();
    addEventListener("popstate", (moved) => { moved.stopImmediatePropagation(); go(); }, { capture: true, once: true });
    history.go(-at);
    setTimeout(go, 300);
  };
  link.addEventListener("click", leave);
  let presses = 0, timer = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    clearTimeout(timer);
    timer = setTimeout(() => { presses = 0; }, 2000);
    if (++presses >= 3) leave(event);
  });
  // A page kept in memory must not come back by the back button after leaving.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}

// The steps of a form without leaving its page: back and forward keep what was typed, and a lost
// connection costs nothing. It is kept in the memory of this page alone and ends with it; without
// script the same form is sent step by step.
const pages = [];
const form = (main) => main.querySelector("form[data-steps]");
const main = () => document.querySelector("main");

// What was typed on the page one leaves goes along to the one that is shown.
function carry(from, to) {
  for (const [name, value] of new FormData(form(from))) {
    if (name === "step") continue;
    const there = form(to).elements.namedItem(name);
    if (there instanceof HTMLInputElement && there.type === "hidden") {
      there.value = value;
    } else if (!there) {
      form(to).append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
  }
}

function show(next) {
  main().replaceWith(next);
  (next.querySelector("#galat") ?? next).focus();
  scrollTo(0, 0);
}

function wait(page, yes) {
  for (const button of page.querySelectorAll("button")) button.disabled = yes;
}

function send(sent, button) {
  const body = new URLSearchParams(new FormData(sent));
  body.append(button.name, button.value);
  const here = main(), request = new XMLHttpRequest(), lost = here.querySelector("[data-lost]");
  const over = () => { wait(here, false); lost.hidden = false; lost.scrollIntoView(); };
  wait(here, true);
  lost.hidden = true;
  request.open("POST", sent.action);
  request.responseType = "document";
  request.timeout = 30000;
  request.onerror = request.ontimeout = over;
  request.onload = () => {
    const next = request.response?.querySelector("main");
    if (!next || !form(next)) return over();
    wait(here, false);
    pages.length = at + 1;
    pages.push(document.adoptNode(next));
    history.pushState({ at: ++at }, "");
    show(next);
  };
  request.send(body);
}

if (document.querySelector("form[data-steps]")) {
  pages.push(main());
  history.replaceState({ at }, "");
  addEventListener("popstate", (event) => {
    const next = pages[event.state?.at];
    if (!next || !main()) return;
    carry(main(), next);
    at = event.state.at;
    show(next);
  });
  addEventListener("submit", (event) => {
    const button = event.submitter;
    // The last press leaves the page, and with it everything that was kept here.
    if (!event.target.matches("form[data-steps]") || button?.name !== "go" || button.value === "send") return;
    event.preventDefault();
    send(event.target, button);
  });
}
