"use strict";
(() => {
  const why = document.getElementById("why");
  const facts = new Map();
  for (const element of document.querySelectorAll("[data-fact]")) {
    const held = facts.get(element.dataset.fact);
    if (held) held.push(element); else facts.set(element.dataset.fact, [element]);
  }
  let lit = [];
  const light = (element) => {
    for (const other of lit) other.classList.remove("lit");
    const found = element ? element.closest("[data-fact]") : null;
    lit = found ? facts.get(found.dataset.fact) : [];
    for (const other of lit) other.classList.add("lit");
    const words = found && found.dataset.why ? found.dataset.why : "";
    if (why.textContent !== words) why.textContent = words;
  };
  // A number in the panel stands for one mention: its reason is told.
  const target = (element) => {
    const link = element && element.closest("aside a[href^='#']");
    const mark = link && document.getElementById(link.getAttribute("href").slice(1));
    light(element);
    if (mark && mark.dataset.why) why.textContent = mark.dataset.why;
  };
  document.addEventListener("pointerover", (event) => target(event.target));
  document.addEventListener("focusin", (event) => target(event.target));

  const kinds = document.querySelector(".kinds");
  kinds.hidden = false;
  kinds.addEventListener("change", (event) => document.body.classList.toggle("hide-" + event.target.value, !event.target.checked));

  const theme = document.querySelector(".theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  const filter = document.querySelector(".filter");
  if (filter) {
    filter.hidden = false;
    const rows = [...document.querySelectorAll(".index tbody tr")];
    filter.addEventListener("input", (event) => {
      const words = event.target.value.toLowerCase();
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
    });
  }
})();
