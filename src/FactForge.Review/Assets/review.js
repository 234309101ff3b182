"use strict";
// Keys for what the page offers without them: a key presses the button, follows the link or goes into the field that bears it (data-key).
(() => {
  const lines = [...document.querySelectorAll(".lines section li")];
  let at = -1;

  const isField = (element) => element instanceof HTMLTextAreaElement
    || (element instanceof HTMLInputElement && element.type !== "checkbox");

  function choose(to) {
    if (lines.length === 0) return;
    lines[at]?.classList.remove("at");
    at = Math.max(0, Math.min(lines.length - 1, to));
    lines[at].classList.add("at");
    lines[at].querySelector("a.question").focus();
  }

  function count() {
    const told = document.querySelector(".many .chosen");
    if (!told) return;
    const chosen = document.querySelectorAll(".lines input[name=item]:checked").length;
    told.textContent = chosen === 0 ? "" : `${chosen} chosen`;
  }

  function press(key) {
    const target = [...document.querySelectorAll("[data-key]")].find((element) => element.dataset.key === key && element.offsetParent !== null);
    if (!target) return false;
    if (isField(target)) {
      target.focus();
      target.select();
    } else {
      target.click();
    }
    return true;
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (document.querySelector("dialog[open]")) return;
    if (isField(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.repeat && event.key !== "j" && event.key !== "k") return;
    let done = true;
    if (event.key === "?") document.getElementById("keys").showModal();
    else if (event.key === "j" && lines.length > 0) choose(at + 1);
    else if (event.key === "k" && lines.length > 0) choose(at - 1);
    else if (event.key === "x" && lines[at]) lines[at].querySelector("input[type=checkbox]").click();
    else if (event.key === "Enter" && lines.length > 0 && document.activeElement === document.body) document.querySelector(".button.main").click();
    else done = event.key.length === 1 && press(event.key);
    if (done) event.preventDefault();
  }

  // One press, one answer: the second of a double click or of an impatient key finds the form sent already.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    else if (form.method === "post") form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", count);
  document.querySelectorAll("a[data-key='?']").forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("keys").showModal();
  }));
  count();
})();
