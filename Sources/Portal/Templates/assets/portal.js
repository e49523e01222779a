// Conveniences for the pages. Everything works without this file.
"use strict";

// The list of errors gets the focus, so that a screen reader reads it first (WCAG 2.2, 3.3.1).
document.querySelector(".complaints")?.focus();

// A passkey answers the challenge of its form, and the form is sent. Bytes travel as Base64url.
const bytesOf = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const textOf = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

async function answerChallenge(button) {
  const options = JSON.parse(button.dataset.options);
  options.challenge = bytesOf(options.challenge);
  if (options.user) options.user.id = bytesOf(options.user.id);
  for (const key of [...options.allowCredentials ?? [], ...options.excludeCredentials ?? []]) key.id = bytesOf(key.id);
  const { rawId, response } = await navigator.credentials[button.dataset.passkey]({ publicKey: options });
  const answer = {
    credencial: rawId, cliente: response.clientDataJSON, constancia: response.attestationObject,
    datos: response.authenticatorData, firma: response.signature,
  };
  for (const [name, bytes] of Object.entries(answer)) {
    if (bytes) button.form.elements[name].value = textOf(bytes);
  }
  button.form.requestSubmit();
}

for (const button of document.querySelectorAll("button[data-passkey]")) {
  const failure = document.getElementById("llave-fallo");
  if (!window.PublicKeyCredential) continue;
  button.hidden = false;
  button.addEventListener("click", () => answerChallenge(button).catch(() => { failure.hidden = false; }));
}

// The directory's answer is sent on at once; without scripts, its page has a button.
document.querySelector("form[data-send]")?.requestSubmit();

// Print buttons need scripts, so they are hidden without them.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A form has `data-unsaved` if the typed values are lost when the visitor leaves it; the browser then asks first.
let isTouched = false;
document.addEventListener("input", () => { isTouched = true; });
document.addEventListener("submit", () => { isTouched = false; });

// A second press while the first is on its way sends nothing. The server would perform the act once anyway.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  setTimeout(() => delete form.dataset.sent, 5000);
});
if (document.querySelector("form[data-unsaved]")) {
  window.addEventListener("beforeunload", (event) => { if (isTouched) event.preventDefault(); });
}

// A button that confirms at once wakes up after half a second, so that the second half of a double press on the page
// before does not confirm it.
for (const button of document.querySelectorAll("form[data-check] button")) {
  button.disabled = true;
  setTimeout(() => { button.disabled = false; }, 500);
}

// `<time data-due="1767268800" data-now="1767268000">` is an awaited time and the server's time, in seconds since 1970.
// The browser counts down by the server's clock. Once the time is over the page reloads, soon at first, and then ever
// more rarely while nothing has changed.
const awaited = [...document.querySelectorAll("[data-due]")].map((element) => {
  const now = Number(element.dataset.now) || Date.now() / 1000;
  return { element, due: Number(element.dataset.due), ahead: now - Date.now() / 1000 };
});

function lengthText(seconds) {
  const pad = (number) => String(number).padStart(2, "0");
  const [d, h, min, s] = [seconds / 86400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map(Math.floor);
  if (d > 0) return `${d} d ${h} h ${pad(min)} min`;
  if (h > 0) return `${h} h ${pad(min)} min ${pad(s)} s`;
  return min > 0 ? `${min} min ${pad(s)} s` : `${s} s`;
}

function readAgain(since) {
  const wait = Math.min(60, Math.max(2, since / 4)) + Math.random();
  setTimeout(() => { if (!isTouched) location.reload(); }, wait * 1000);
}

let isAwaiting = true;

function tick() {
  const left = awaited.map(({ element, due, ahead }) => {
    const rest = Math.ceil(due - Date.now() / 1000 - ahead);
    if (rest > 0) {
      element.title ||= element.textContent.trim();
      element.textContent = lengthText(rest);
    }
    return rest;
  });
  const soonest = Math.max(...left.filter((rest) => rest <= 0));
  if (isAwaiting && Number.isFinite(soonest)) {
    isAwaiting = false;
    readAgain(-soonest);
  }
  setTimeout(tick, 1000 - Date.now() % 1000);
}

if (awaited.some(({ due }) => Number.isFinite(due))) tick();

// A page from the back/forward cache shows an old state.
window.addEventListener("pageshow", (event) => { if (event.persisted && awaited.length > 0) location.reload(); });
