// What may be kept to be read without a network. Used by the worker and by the page that lists what is kept.
export const store = "yangguang-read";
export const furniture = "yangguang-furniture";
export const mostRecords = 60;
export const offlinePage = "/offline";

const record = /^\/records\/[^/]+\/[^/]+$/;
const published = /^\/(interpretations|features\/posts|meetings)\/[^/]+$/;
const parts = /^\/(css|js|img)\/[^?]+$|^\/favicon\.ico$/;

// Single published pages only: no lists, nothing with a question in the address, nothing about a person, nothing of the desk.
export function isReading({ method, mode, url }, home) {
  const address = new URL(url);
  return method === "GET" && mode === "navigate" && address.origin === home && address.search === ""
    && (record.test(address.pathname) || published.test(address.pathname));
}

export function isFurniture({ method, mode, url }, home) {
  const address = new URL(url);
  return method === "GET" && mode !== "navigate" && address.origin === home && parts.test(address.pathname);
}

// Whether an answer may be kept: whole, not redirected, a page, and not forbidden to be stored.
export function mayKeep({ status, redirected, type, headers }) {
  return status === 200 && !redirected && type === "basic"
    && !/no-store|private/i.test(headers.get("cache-control") ?? "");
}

// Whether what was kept must go: the site says that it is no longer there.
export function isGone({ status }) {
  return status === 404 || status === 410;
}

export function hasOfflinePage({ method, mode, url }, home) {
  const address = new URL(url);
  return method === "GET" && mode === "navigate" && address.origin === home && !/^\/(desk|sign-in)(\/|$)/.test(address.pathname);
}
