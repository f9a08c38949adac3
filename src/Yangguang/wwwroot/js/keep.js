// 收藏: the list lives in this browser and nowhere else; nobody is told what somebody keeps.
const place = "yangguang-kept";
const most = 200;

function read() {
  try { return JSON.parse(localStorage.getItem(place) ?? "[]"); } catch { return []; }
}

function write(kept) {
  try { localStorage.setItem(place, JSON.stringify(kept.slice(0, most))); return true; } catch { return false; }
}

function offer(button) {
  const { address, title } = button.dataset;
  const show = () => { button.textContent = read().some(page => page.address === address) ? "取消收藏" : "收藏"; };
  button.hidden = false;
  show();
  button.addEventListener("click", () => {
    const kept = read();
    const rest = kept.filter(page => page.address !== address);
    write(rest.length < kept.length ? rest : [{ address, title }, ...rest]);
    show();
  });
}

function list(frame) {
  const kept = read();
  frame.hidden = kept.length === 0;
  document.querySelector("[data-kept-empty]").hidden = kept.length > 0;
  frame.replaceChildren(...kept.map(page => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    const drop = document.createElement("button");
    line.className = "entry";
    link.textContent = page.title;
    // Only addresses of this site were ever kept; anything else in the store is not followed.
    if (page.address.startsWith("/") && !page.address.startsWith("//")) link.href = page.address;
    drop.type = "button";
    drop.className = "button button-small";
    drop.textContent = "取消收藏";
    drop.setAttribute("aria-label", `取消收藏：${page.title}`);
    drop.addEventListener("click", () => { write(read().filter(each => each.address !== page.address)); list(frame); });
    line.append(link, drop);
    return line;
  }));
}

export function start(root) {
  root.querySelectorAll("[data-keep]").forEach(offer);
  root.querySelectorAll("[data-kept]").forEach(list);
}
