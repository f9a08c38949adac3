// 朗读: the browser's own voice reads the title and the text, paragraph by paragraph; nothing is sent anywhere by us.
const sentence = /[^。！？；\n]+[。！？；]?/g;

export function start(root) {
  const button = root.querySelector("[data-speak]");
  const [begin, end] = button.dataset.words.split("|");
  const voice = globalThis.speechSynthesis;
  let queue = [];

  const mark = part => {
    root.querySelectorAll(".is-spoken").forEach(each => each.classList.remove("is-spoken"));
    part?.classList.add("is-spoken");
  };
  const stop = () => {
    queue = [];
    voice.cancel();
    mark(null);
    button.textContent = begin;
    button.setAttribute("aria-pressed", "false");
  };
  // Browsers break off long utterances: a sentence at a time.
  const next = () => {
    const said = queue.shift();
    if (!said) { stop(); return; }
    mark(said.part);
    const words = new SpeechSynthesisUtterance(said.text);
    words.lang = "zh-CN";
    words.rate = 0.9;
    words.onend = () => { if (queue.length > 0 || button.getAttribute("aria-pressed") === "true") next(); };
    words.onerror = stop;
    voice.speak(words);
  };

  button.hidden = false;
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") { stop(); return; }
    voice.cancel();
    queue = [...root.querySelectorAll(".record h1, .record-text :is(p, h2, h3, li, caption, tr)")]
      .filter(part => !part.parentElement.closest(".record-text :is(p, li, tr)"))
      .flatMap(part => (part.textContent.match(sentence) ?? []).map(text => ({ part, text: text.trim() })))
      .filter(said => said.text.length > 0);
    button.textContent = end;
    button.setAttribute("aria-pressed", "true");
    next();
  });
  globalThis.addEventListener("pagehide", () => voice.cancel());
}
