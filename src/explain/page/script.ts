/**
 * What the page does: shows why a piece of text left the body when it is pointed at or focused, steps
 * through the changes, and finds the mentions of a person. It only ever sets `textContent`.
 */
export const script: string = `"use strict";
{
const text = document.getElementById("text");
const card = document.getElementById("why");
let shownFor = null;

function add(tag, className, content) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = content;
  card.append(element);
  return element;
}

function show(mark) {
  if (mark === shownFor) return;
  shownFor = mark;
  card.replaceChildren();
  const space = mark.dataset.r.lastIndexOf(" ");
  const reason = mark.dataset.r.slice(0, space);
  const suspect = mark.classList.contains("suspect");
  card.className = mark.className;
  add("p", "reason", reason);
  const meaning = document.getElementById("why-" + reason);
  if (meaning) add("p", "meaning", meaning.textContent);
  add("p", "from", (suspect ? "suspect, kept" : "confidence") + " " + mark.dataset.r.slice(space + 1));
  const list = add("ul", "", "");
  for (const item of mark.dataset.e.split(" · ")) {
    const row = document.createElement("li");
    row.textContent = item;
    list.append(row);
  }
  card.hidden = false;
  const piece = mark.querySelector("del") || mark;
  const box = piece.getClientRects()[0] || mark.getBoundingClientRect();
  const below = piece.getBoundingClientRect().bottom + 6;
  const room = innerHeight - card.offsetHeight - 8;
  const top = below <= room ? below : Math.max(8, box.top - card.offsetHeight - 6);
  card.style.top = Math.max(8, Math.min(top, room)) + "px";
  card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + "px";
}

function hide() {
  card.hidden = true;
  shownFor = null;
}

const markOf = (target) => (target instanceof Element ? target.closest("[data-r]") : null);

text.addEventListener("mouseover", (event) => {
  const mark = markOf(event.target);
  if (mark) show(mark);
  else if (!markOf(document.activeElement)) hide();
});
text.addEventListener("mouseleave", () => {
  const mark = markOf(document.activeElement);
  if (mark) show(mark);
  else hide();
});
text.addEventListener("focusin", (event) => {
  const mark = markOf(event.target);
  if (mark) show(mark);
});
text.addEventListener("focusout", hide);
text.addEventListener("click", (event) => {
  const mark = markOf(event.target);
  if (mark && getSelection().isCollapsed) focus(mark);
});
addEventListener("scroll", () => {
  if (shownFor && shownFor !== document.activeElement) hide();
}, { passive: true });

let marks = null;
function focus(mark) {
  mark.tabIndex = -1;
  mark.setAttribute("aria-describedby", "why");
  mark.focus({ preventScroll: true });
}

function step(by) {
  marks ??= [...text.querySelectorAll("[data-r]")];
  if (marks.length === 0) return;
  let at = marks.indexOf(markOf(document.activeElement));
  if (at < 0) at = by > 0 ? -1 : marks.length;
  for (at += by; at >= 0 && at < marks.length; at += by) {
    if (!marks[at].checkVisibility()) continue;
    marks[at].scrollIntoView({ block: "center" });
    hide();
    focus(marks[at]);
    return;
  }
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    hide();
    if (markOf(document.activeElement)) text.focus({ preventScroll: true });
  } else if (event.key === "n" || event.key === "j") step(1);
  else if (event.key === "p" || event.key === "k") step(-1);
  else if (event.key === "c") document.getElementById("clean").click();
});

const record = document.getElementById("record");
function light(person) {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (person === null) return [];
  const found = [...text.querySelectorAll('[data-n="' + person + '"]')];
  for (const mention of found) mention.classList.add("lit");
  return found;
}

let next = 0;
record.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button[data-n]") : null;
  if (!button) return;
  const pressed = record.querySelector("button[aria-pressed=true]");
  next = pressed === button ? next + 1 : 0;
  if (pressed) pressed.setAttribute("aria-pressed", "false");
  const found = light(button.dataset.n);
  if (next > 0 && next >= found.length) {
    light(null);
    return;
  }
  button.setAttribute("aria-pressed", "true");
  if (found[next]) found[next].scrollIntoView({ block: "center" });
});
text.addEventListener("mouseover", (event) => {
  const mention = event.target instanceof Element ? event.target.closest("[data-n]") : null;
  if (mention) light(mention.dataset.n);
  else if (!record.querySelector("button[aria-pressed=true]")) light(null);
});
}
`;
