
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const status = document.getElementById("status");
  const texts = document.getElementById("texts");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let chosen = null;

  const release = () => {
    all(".chosen").forEach((e) => e.classList.remove("chosen"));
    all("button[aria-pressed=true]").forEach((b) => b.setAttribute("aria-pressed", "false"));
    all("article.text.silent").forEach((t) => t.classList.remove("silent"));
    status.textContent = "";
    chosen = null;
  };

  const choose = (target) => {
    release();
    chosen = target;
    const same = `[data-target="${target}"]`;
    all(same).forEach((e) => e.classList.add("chosen"));
    all(`button${same}`).forEach((b) => b.setAttribute("aria-pressed", "true"));
    const found = all("article.text").map((text) => {
      const name = text.querySelector("h3 bdi").textContent;
      const marks = all(`mark${same}`, text);
      text.classList.toggle("silent", marks.length === 0);
      if (marks.length === 0) {
        return `${name} says nothing of it`;
      }
      const body = text.querySelector(".body");
      const room = body.clientHeight / 3;
      const top = marks[0].getBoundingClientRect().top - body.getBoundingClientRect().top;
      body.scrollTop += top - room;
      return `${name}: ${marks.map((m) => m.querySelector("a").firstChild.data).join(", ")}`;
    });
    const label = document.querySelector(`button${same} bdi`);
    status.textContent = (label ? `${label.textContent} – ` : "") + found.join("; ") + ".";
  };

  const showTexts = () => {
    const behavior = calm.matches ? "auto" : "smooth";
    texts.scrollIntoView({ block: "nearest", behavior });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-target]");
    if (button) {
      const target = button.dataset.target;
      if (chosen === target) {
        release();
      } else {
        choose(target);
        showTexts();
      }
      return;
    }
    const mark = event.target.closest(".body mark[data-target]");
    if (mark && mark.dataset.target.startsWith("fact-")) {
      event.preventDefault();
      choose(mark.dataset.target);
      return;
    }
    const link = event.target.closest("a[href^='#']");
    const place = link && document.getElementById(link.getAttribute("href").slice(1));
    if (place && place.matches(".body mark[data-target]")) {
      choose(place.dataset.target);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      release();
    }
  });

  const filters = document.getElementById("filters");
  const filter = () => {
    const hidden = all("input", filters).filter((i) => !i.checked);
    document.documentElement.dataset.hide = hidden.map((i) => i.value).join(" ");
  };
  filters.addEventListener("change", filter);
  filters.hidden = false;
  filter();

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    folded.forEach((d) => (d.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((d) => (d.open = false)));
})();
