// 阅读辅助线: a line under what is being read; it goes with the mouse, the finger and the focus.
export function start(root) {
  const line = root.createElement("div");
  line.className = "reading-line";
  line.setAttribute("aria-hidden", "true");
  root.body.append(line);
  const move = y => { line.style.transform = `translateY(${Math.round(y)}px)`; };
  root.addEventListener("pointermove", event => move(event.clientY + 12), { passive: true });
  root.addEventListener("focusin", event => move(event.target.getBoundingClientRect().bottom + 4));
}
