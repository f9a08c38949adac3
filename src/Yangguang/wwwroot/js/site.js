// Comfort on top of pages that already work: nothing here is needed to read or to act.
import { foldLongCells } from "./fold.js";
import { enhanceTables } from "./table.js";
import { say } from "./words.js";

foldLongCells(document);
enhanceTables(document);
document.querySelector('.error-summary[data-method="POST"]')?.focus();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const button of document.querySelectorAll("[data-close]")) {
  // A browser closes only what was opened by another page; otherwise one goes back where one came from.
  button.hidden = !(window.opener || history.length > 1);
  button.addEventListener("click", () => { if (window.opener) window.close(); else history.back(); });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = say("已复制");
  });
}

if (document.querySelector("[data-speak]") && "speechSynthesis" in window) import("./speak.js").then(speak => speak.start(document));
if (document.documentElement.dataset.line === "on") import("./line.js").then(line => line.start(document));
if (document.body.classList.contains("portal")) import("./offline.js").then(offline => offline.start(document));
if (document.body.classList.contains("desk")) {
  // The keys are listened to from the first moment; the palette they open arrives beside the page.
  const palette = import("./go.js");
  document.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    palette.then(go => go.open(document));
  });
}

if (document.querySelector("[data-keep], [data-kept]")) import("./keep.js").then(keep => keep.start(document));

if (document.querySelector("[data-suggest]")) import("./suggest.js").then(suggest => suggest.start(document));

// A wide frame is only a stop for the keyboard while it really scrolls.
for (const frame of document.querySelectorAll(".table-frame[tabindex], .matrix-frame[tabindex]")) {
  const watch = () => {
    const scrolls = frame.scrollWidth > frame.clientWidth + 1 || frame.scrollHeight > frame.clientHeight + 1;
    if (scrolls) frame.setAttribute("tabindex", "0");
    else frame.removeAttribute("tabindex");
  };
  watch();
  new ResizeObserver(watch).observe(frame);
}
