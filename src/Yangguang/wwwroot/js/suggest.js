// Suggestions under a search box while one types: a combobox whose list comes from /search/suggest. The form works without it.
let boxes = 0;

export function start(root) {
  for (const box of root.querySelectorAll("input[data-suggest]")) enhance(box);
}

function enhance(box) {
  const id = `suggestions-${++boxes}`;
  const place = document.createElement("div");
  place.className = "suggest-place";
  const isTypedIn = document.activeElement === box;
  box.replaceWith(place);
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = id;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "检索建议");
  place.append(box, list);
  // Who was quicker than this script goes on typing.
  if (isTypedIn) box.focus();
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id })) box.setAttribute(name, value);

  let waiting;
  let latest;
  let chosen = -1;

  function close() {
    clearTimeout(waiting);
    latest?.abort();
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const options = list.children;
    chosen = options.length === 0 ? -1 : (index + options.length) % options.length;
    [...options].forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    if (chosen >= 0) box.setAttribute("aria-activedescendant", options[chosen].id);
  }

  function take(option) {
    box.value = option.textContent;
    close();
    box.form.requestSubmit();
  }

  async function ask() {
    latest?.abort();
    latest = new AbortController();
    const typed = box.value.trim();
    if (typed === "") return close();
    try {
      const answer = await fetch(`/search/suggest?${new URLSearchParams({ q: typed })}`, { signal: latest.signal });
      if (!answer.ok) return close();
      show((await answer.json()).suggestions);
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function show(suggestions) {
    if (suggestions.length === 0 || document.activeElement !== box) return close();
    list.replaceChildren(...suggestions.map((words, at) => {
      const option = document.createElement("li");
      option.id = `${id}-${at}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = words;
      return option;
    }));
    chosen = -1;
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    box.removeAttribute("aria-activedescendant");
  }

  box.addEventListener("input", event => {
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(ask, 150);
  });
  box.addEventListener("compositionend", () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", event => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(list.children[chosen]);
    }
  });
  // Pressing must not take the focus out of the box before the choice is made.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("li");
    if (option) take(option);
  });
}
