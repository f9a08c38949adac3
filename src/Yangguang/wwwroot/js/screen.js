// A screen nobody touches: shows one page after another, and asks for news when it has shown them all.
const main = document.querySelector("main");
const pages = [...document.querySelectorAll(".page")];
const count = document.querySelector(".count");
const seconds = Number(main.dataset.seconds) || 15;
let current = 0;

function show(index) {
  current = index;
  pages.forEach((page, place) => { page.hidden = place !== index; });
  if (pages.length > 1) count.textContent = `${index + 1} / ${pages.length}`;
}

if (pages.length > 0) {
  document.documentElement.classList.add("paging");
  show(0);
  setInterval(async () => {
    if (current + 1 < pages.length) { show(current + 1); return; }
    try {
      // Only when the server answers: a lost line must not leave the screen blank.
      if ((await fetch(location.href, { method: "HEAD", cache: "no-store" })).ok) { location.reload(); return; }
    } catch { /* shown again from the first page */ }
    show(0);
  }, seconds * 1000);
}
