// Reading without a network: published pages that were opened, and nothing else. The network always goes first, so a page that
// was withdrawn is never shown to who can reach the site.
import { furniture, hasOfflinePage, isFurniture, isGone, isReading, mayKeep, mostRecords, offlinePage, store } from "./js/offline-rules.js";

const home = self.location.origin;
const needed = ["/js/site.js", "/js/offline.js", "/js/offline-rules.js", "/js/fold.js", "/js/table.js", "/js/words.js"];

self.addEventListener("install", event => event.waitUntil(prepare()));
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  if (isReading(request, home)) event.respondWith(read(request, event));
  else if (isFurniture(request, home)) event.respondWith(part(request, event));
  else if (hasOfflinePage(request, home)) event.respondWith(fetch(request).catch(() => withoutNetwork()));
});

async function prepare() {
  const page = await fetch(offlinePage);
  const cache = await caches.open(furniture);
  const html = await page.clone().text();
  const sheet = html.match(/<link rel="stylesheet" href="([^"]+)"/)?.[1];
  await Promise.all([cache.put(offlinePage, page), ...[...needed, ...(sheet ? [sheet] : [])].map(address => cache.add(address))]);
  await self.skipWaiting();
}

async function read(request, event) {
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    return await kept(request) ?? await withoutNetwork();
  }
  const cache = await caches.open(store);
  if (isGone(answer)) event.waitUntil(cache.delete(request, { ignoreVary: true }));
  else if (mayKeep(answer)) event.waitUntil(keep(cache, request, answer.clone()));
  return answer;
}

async function keep(cache, request, answer) {
  const headers = new Headers(answer.headers);
  headers.set("x-read-at", new Date().toISOString());
  ["vary", "content-encoding", "content-length"].forEach(name => headers.delete(name));
  // Newest last, the oldest go.
  await cache.delete(request);
  await cache.put(request.url, new Response(await answer.blob(), { headers }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - mostRecords)).map(old => cache.delete(old)));
}

// The kept page says that it is one, and from when.
async function kept(request) {
  const found = await (await caches.open(store)).match(request.url);
  if (!found) return null;
  const at = new Date(found.headers.get("x-read-at")).toLocaleString("zh-CN", { dateStyle: "medium", timeStyle: "short" });
  const html = (await found.text()).replace(/<main[^>]*>/, main => `${main}<div class="page"><p class="kept-note" role="status"><strong>离线</strong>现在连不上网，这是您 ${at} 看过的样子，可能已经更新或者撤下。</p></div>`);
  return new Response(html, { headers: found.headers });
}

async function part(request, event) {
  const cache = await caches.open(furniture);
  try {
    const answer = await fetch(request);
    if (mayKeep(answer)) event.waitUntil(cache.put(request, answer.clone()));
    return answer;
  } catch {
    return await cache.match(request, { ignoreVary: true }) ?? await cache.match(request, { ignoreVary: true, ignoreSearch: true }) ?? Response.error();
  }
}

async function withoutNetwork() {
  return await (await caches.open(furniture)).match(offlinePage) ?? Response.error();
}
