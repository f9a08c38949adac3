// Comfort on top of pages that already work: nothing here is needed to read or to act.
import { foldLongCells } from "./fold.js";
import { enhanceTables } from "./table.js";

foldLongCells(document);
enhanceTables(document);
document.querySelector('.error-summary[data-method="POST"]')?.focus();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

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
