// Folds cells longer than four lines and gives them a button; short ones stay as they are.
import { say } from "./words.js";

export function foldLongCells(root) {
  for (const fold of root.querySelectorAll(".fold")) {
    const body = fold.querySelector(".fold-body");
    fold.classList.add("fold-closed");
    if (body.scrollHeight <= body.clientHeight + 2) {
      fold.classList.remove("fold-closed");
      continue;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fold-button";
    const label = (closed) => {
      button.textContent = say(closed ? "展开" : "收起");
      button.setAttribute("aria-expanded", String(!closed));
    };
    label(true);
    button.addEventListener("click", () => label(fold.classList.toggle("fold-closed")));
    fold.append(button);
  }
}
