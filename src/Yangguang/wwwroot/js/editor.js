// Comfort for the form of a record: the marked-up body is written as it will look, and what is typed is kept every few seconds.
// Without scripts the same form works with plain boxes; the server cleans what is sent in either case.
const Kept = { A: ["href"], IMG: ["src", "alt"], TD: ["colspan", "rowspan"], TH: ["colspan", "rowspan"], OL: ["start"] };
const Dropped = "script,style,template,noscript,iframe,object,embed,svg,math,link,meta,title,form,input,button,select,textarea,del,[hidden]";

function cleaned(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.body.querySelectorAll(Dropped)) element.remove();
  for (const element of page.body.querySelectorAll("*")) {
    if (/display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*comment/i.test(element.getAttribute("style") ?? "")) {
      element.remove();
      continue;
    }
    const bold = /font-weight\s*:\s*(bold|[6-9]00)/i.test(element.getAttribute("style") ?? "");
    for (const { name } of [...element.attributes]) if (!(Kept[element.tagName] ?? []).includes(name)) element.removeAttribute(name);
    if (bold && element.tagName === "SPAN") {
      const strong = page.createElement("strong");
      strong.append(...element.childNodes);
      element.replaceWith(strong);
    }
  }
  return page.body.innerHTML;
}

function tool(label, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-plain";
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}

function enhance(box) {
  const label = document.querySelector(`label[for="${box.id}"]`);
  const area = document.createElement("div");
  area.className = "rich-area document";
  area.contentEditable = "true";
  area.setAttribute("role", "textbox");
  area.setAttribute("aria-multiline", "true");
  area.setAttribute("aria-label", label.firstChild.textContent.trim());
  if (box.getAttribute("aria-describedby")) area.setAttribute("aria-describedby", box.getAttribute("aria-describedby"));
  area.innerHTML = cleaned(box.value);
  const sync = () => {
    box.value = area.textContent.trim() || area.querySelector("img,table") ? area.innerHTML : "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  area.addEventListener("input", sync);
  area.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    event.preventDefault();
    document.execCommand("insertHTML", false, cleaned(html));
    sync();
  });
  const format = (command, value) => () => { area.focus(); document.execCommand(command, false, value); sync(); };
  const bar = document.createElement("div");
  bar.className = "rich-tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "正文格式");
  const source = tool("查看源码", () => {
    const shown = !box.hidden;
    if (shown) area.innerHTML = cleaned(box.value);
    box.hidden = shown;
    area.hidden = !shown;
    source.textContent = shown ? "查看源码" : "返回编辑";
  });
  bar.append(
    tool("标题", format("formatBlock", "h2")), tool("小标题", format("formatBlock", "h3")), tool("正文", format("formatBlock", "p")),
    tool("加粗", format("bold")), tool("项目列表", format("insertUnorderedList")), tool("编号列表", format("insertOrderedList")), source);
  document.execCommand("defaultParagraphSeparator", false, "p");
  box.before(bar, area);
  box.hidden = true;
  label.addEventListener("click", () => area.focus());
}

function keep(form) {
  const said = form.querySelector("[data-autosaved]");
  const wait = 4000;
  let timer = 0;
  let sending = false;
  const send = async () => {
    timer = 0;
    if (sending) { timer = setTimeout(send, wait); return; }
    sending = true;
    try {
      const fields = new FormData(form);
      fields.delete("Word");
      fields.set("place", form.dataset.autosave);
      const answer = await fetch("/desk/records/autosave", { method: "POST", body: new URLSearchParams(fields), redirect: "error" });
      said.textContent = answer.ok || answer.status === 400 && answer.headers.get("content-type")?.includes("json")
        ? (await answer.json()).said : "没有自动保存，请点“保存”。";
    } catch {
      said.textContent = "网络不通，还没有自动保存；恢复后会再试。";
      timer = setTimeout(send, wait * 3);
    } finally {
      sending = false;
    }
  };
  form.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  });
  form.addEventListener("submit", () => clearTimeout(timer));
}

for (const box of document.querySelectorAll('textarea[name$=".Html"]')) enhance(box);
for (const form of document.querySelectorAll("form[data-autosave]")) keep(form);
