// Leave fast: blank the page, then go to an ordinary one, without leaving this page one step back.
const link = document.getElementById("keluar-cepat");
if (link) {
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    document.title = "…";
    // The page that was open is replaced in the history by the one that is opened.
    location.replace(link.href);
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
