// What the pages do beyond what they say. Without this file everything works.
"use strict";

// The summary of what was wrong is where to go on (WCAG 2.2, 3.3.1).
document.querySelector(".complaints")?.focus();

// Buttons that print are of use only here.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A form says `data-unsaved` if leaving it loses what was typed.
let isTouched = false;
document.addEventListener("input", () => { isTouched = true; });
document.addEventListener("submit", () => { isTouched = false; });

// A second press while the first is on its way sends nothing. The server would do it once anyway.
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

// `<time data-due="1767268800" data-now="1767268000">`: seconds since 1970 of what is awaited, and of the server's clock. It counts down, and
// when the time has come the page is read again: soon, and then ever more seldom while nothing has changed.
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

// A page that comes back out of the browser's memory shows what was.
window.addEventListener("pageshow", (event) => { if (event.persisted && awaited.length > 0) location.reload(); });
