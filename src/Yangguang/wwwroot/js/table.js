// Filter box, column chooser and arrow keys for tables that ask for them (data-filter, data-columns).
import { say } from "./words.js";

export function enhanceTables(root) {
  for (const table of root.querySelectorAll("table[data-filter], table[data-columns]")) {
    const tools = document.createElement("div");
    tools.className = table.caption?.classList.contains("hidden-text") ? "table-tools" : "table-tools table-tools-beside";
    if ("filter" in table.dataset) tools.append(filterBox(table));
    if ("columns" in table.dataset) tools.append(columnChooser(table));
    table.closest(".table-frame").before(tools);
  }
  for (const table of root.querySelectorAll("table.table")) table.addEventListener("keydown", moveBetweenRows);
}

function filterBox(table) {
  const label = document.createElement("label");
  const input = Object.assign(document.createElement("input"), { type: "search", placeholder: say("筛选本页") });
  const hint = Object.assign(document.createElement("span"), { className: "hidden-text", textContent: say("筛选本页各行") });
  const count = Object.assign(document.createElement("span"), { className: "soft" });
  count.setAttribute("role", "status");
  const wrap = document.createElement("span");
  wrap.className = "row";
  label.append(hint, input);
  wrap.append(label, count);
  input.addEventListener("input", () => {
    const shown = filterRows(table, input.value.trim().toLowerCase());
    count.textContent = input.value.trim() ? `${shown} 行` : "";
  });
  return wrap;
}

// A group head spans its rows, so it moves to the first row that is left and spans only those.
function filterRows(table, words) {
  let shown = 0;
  for (const body of table.tBodies) {
    const rows = [...body.rows];
    const head = body.querySelector(":scope > tr > th[rowspan]");
    const headText = head?.textContent.toLowerCase() ?? "";
    for (const row of rows) row.hidden = words !== "" && !(headText + row.textContent.toLowerCase()).includes(words);
    const left = rows.filter((row) => !row.hidden);
    shown += left.length;
    if (head && left.length > 0) {
      left[0].prepend(head);
      head.rowSpan = left.length;
    }
  }
  return shown;
}

function columnChooser(table) {
  const chooser = document.createElement("details");
  const summary = Object.assign(document.createElement("summary"), { className: "button button-small", textContent: say("选择列") });
  const panel = Object.assign(document.createElement("div"), { className: "panel" });
  for (const head of table.querySelectorAll("thead th[data-column]")) {
    const name = head.dataset.column;
    const label = Object.assign(document.createElement("label"), { className: "choice" });
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
    label.append(box, head.textContent.trim());
    box.addEventListener("change", () => {
      for (const cell of table.querySelectorAll(`[data-column="${CSS.escape(name)}"], [data-label="${CSS.escape(name)}"]`)) cell.hidden = !box.checked;
    });
    panel.append(label);
  }
  chooser.append(summary, panel);
  chooser.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    chooser.open = false;
    summary.focus();
  });
  return chooser;
}

function moveBetweenRows(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const link = event.target.closest("a, button");
  const row = link?.closest("tbody tr");
  if (!row) return;
  const rows = [...event.currentTarget.querySelectorAll("tbody tr:not([hidden])")];
  const column = [...row.querySelectorAll("a, button")].indexOf(link);
  const step = event.key === "ArrowDown" ? 1 : -1;
  for (let next = rows.indexOf(row) + step; rows[next]; next += step) {
    const targets = rows[next].querySelectorAll("a, button");
    if (targets.length === 0) continue;
    event.preventDefault();
    (targets[column] ?? targets[0]).focus();
    return;
  }
}
