// Reads the time limit back while it is typed; without scripts the button 怎么读 does the same.
const [box, level1, level2] = ["TimeLimit", "Level1", "Level2"].map((name) => document.querySelector(`[name="Input.${name}"]`));
const place = document.querySelector("[data-limit-reading]");
let waiting;
let latest;

async function read() {
  latest?.abort();
  latest = new AbortController();
  const query = new URLSearchParams({ handler: "Reading", text: box.value, level1: level1.value, level2: level2.value });
  try {
    const answer = await fetch(`/desk/time-limit?${query}`, { signal: latest.signal });
    if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

for (const input of [box, level1, level2]) {
  input?.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, 250);
  });
}
