// Passkeys, where the browser has them; without this script the password way stays.
const supported = typeof PublicKeyCredential === "function"
  && "parseRequestOptionsFromJSON" in PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential;

// The question comes from the server with the form's own token, so that it is this page that asks.
async function question(form, address) {
  const token = form.querySelector("input[name=__RequestVerificationToken]").value;
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: token }) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function ask(form, address) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await question(form, address));
  return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
}

async function make(form, address) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await question(form, address));
  return JSON.stringify((await navigator.credentials.create({ publicKey })).toJSON());
}

function tell(form, text) {
  const place = form.querySelector("[data-passkey-told]") ?? form.appendChild(Object.assign(document.createElement("p"), { className: "soft" }));
  place.setAttribute("data-passkey-told", "");
  place.setAttribute("role", "status");
  place.textContent = text;
}

async function fill(form, field, work) {
  try {
    field.value = await work();
    return true;
  } catch (failure) {
    tell(form, failure.name === "NotAllowedError" ? "没有完成。可以再试一次，或者用密码。" : failure.name === "InvalidStateError" ? "这个设备已经登记过了。" : "没有完成，请用密码。");
    return false;
  }
}

function prepare(form) {
  form.hidden = false;
  const field = form.querySelector("input[name$=Passkey]");
  form.addEventListener("submit", async event => {
    if (field.value) return;
    event.preventDefault();
    const way = form.dataset.passkey === "create" ? make : ask;
    if (await fill(form, field, () => way(form, form.dataset.options))) form.submit();
  });
}

function prepareProof(button) {
  button.hidden = false;
  const form = button.form;
  const field = form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: button.dataset.field }));
  button.addEventListener("click", async () => {
    if (await fill(form, field, () => ask(form, button.dataset.options))) form.submit();
  });
}

if (supported) {
  document.querySelectorAll("form[data-passkey]").forEach(prepare);
  document.querySelectorAll("[data-passkey-proof]").forEach(prepareProof);
} else {
  document.querySelectorAll("[data-passkey-missing]").forEach(note => { note.hidden = false; });
}
