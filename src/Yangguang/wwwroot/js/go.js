// The command palette: Ctrl+K or ⌘K anywhere at the desk. Without this script /desk/go is the same as a page.
import { say } from "./words.js";

const wait = 120;

let palette = null;

export function open(document) {
  palette ??= build(document);
  if (palette.open) return;
  palette.showModal();
  palette.querySelector("input").select();
}

function build(document) {
  const dialog = document.createElement("dialog");
  dialog.className = "palette";
  dialog.setAttribute("aria-label", say("直达"));
  const form = document.createElement("form");
  form.method = "get";
  form.action = "/desk/go";
  const input = document.createElement("input");
  Object.assign(input, { type: "search", name: "q", maxLength: 100, autocomplete: "off", placeholder: say("页面、索引号、登记编号") });
  input.setAttribute("aria-label", say("去哪里"));
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", "palette-places");
  input.setAttribute("aria-expanded", "true");
  const list = document.createElement("ul");
  list.id = "palette-places";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", say("可以去的地方"));
  const remark = document.createElement("p");
  remark.setAttribute("role", "status");
  form.append(input);
  dialog.append(form, list, remark);
  document.body.append(dialog);

  let chosen = 0, timer = 0, asking = null;
  const choose = place => {
    const options = [...list.children];
    chosen = options.length ? (place + options.length) % options.length : 0;
    options.forEach((option, index) => option.setAttribute("aria-selected", index === chosen));
    if (options[chosen]) { input.setAttribute("aria-activedescendant", options[chosen].id); options[chosen].scrollIntoView({ block: "nearest" }); }
    else input.removeAttribute("aria-activedescendant");
  };
  const show = places => {
    list.replaceChildren(...places.map((place, index) => {
      const option = document.createElement("li");
      option.id = `palette-${index}`;
      option.setAttribute("role", "option");
      option.dataset.href = place.href;
      const kind = document.createElement("span");
      kind.textContent = place.kind;
      option.append(place.text, " ", kind);
      option.addEventListener("click", () => { location.href = place.href; });
      return option;
    }));
    choose(0);
    remark.textContent = places.length > 0 ? "" : say("没有找到。索引号、登记编号要写完整，页面写名称里的几个字。");
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/desk/go?handler=Places&q=${encodeURIComponent(input.value)}`, { signal: asking.signal, headers: { Accept: "application/json" } });
      show(await answer.json());
    } catch (failure) {
      if (failure.name === "AbortError") return;
      show([]);
      remark.textContent = say("没有回应。网络断了或者登录已失效，请刷新本页。");
    }
  };
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, wait); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen - 1); }
    else if (event.key === "Enter" && list.children[chosen]) { event.preventDefault(); location.href = list.children[chosen].dataset.href; }
  });
  ask();
  return dialog;
}
