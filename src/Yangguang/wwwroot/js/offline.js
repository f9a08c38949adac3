// Reading without a network: starts the worker, and lists on /offline what can be read.
import { store } from "./offline-rules.js";

async function list(frame) {
  const cache = await caches.open(store);
  const pages = (await cache.keys()).reverse();
  const lines = await Promise.all(pages.map(async page => {
    const html = await (await cache.match(page)).text();
    const link = document.createElement("a");
    const line = document.createElement("li");
    link.href = new URL(page.url).pathname;
    link.textContent = new DOMParser().parseFromString(html, "text/html").title || link.href;
    line.className = "entry";
    line.append(link);
    return line;
  }));
  frame.replaceChildren(...lines);
  frame.hidden = lines.length === 0;
  document.querySelector("[data-read-empty]").hidden = lines.length > 0;
}

async function forget(frame) {
  await caches.delete(store);
  await list(frame);
}

export function start(root) {
  // A browser that cannot run the worker reads on line only.
  const register = () => navigator.serviceWorker.register("/sw.js", { type: "module" }).catch(() => {});
  if (navigator.serviceWorker && root.readyState === "complete") register();
  else if (navigator.serviceWorker) globalThis.addEventListener("load", register);
  const frame = root.querySelector("[data-read]");
  if (!frame || !globalThis.caches) return;
  list(frame);
  const button = root.querySelector("[data-forget]");
  button.hidden = false;
  button.addEventListener("click", () => forget(frame));
}
