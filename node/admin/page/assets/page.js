// Keeps the page up to date: the node sends the sections that changed, and what changed is put where it belongs, so that focus,
// selection and scroll positions stay.
"use strict";

(() => {
  const live = document.getElementById("live");
  const news = document.getElementById("news");
  const silence = 5000; // ms without a sign of life; there is one every second
  const retry = 5000; // ms
  let source, watch;

  const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE && node.id) || "";
  const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

  // patch makes the node a as the node b is, which is alike.
  function patch(a, b) {
    if (a.nodeType !== Node.ELEMENT_NODE) {
      if (a.data !== b.data) a.data = b.data;
      return;
    }
    for (const { name, value } of b.attributes) {
      if (a.getAttribute(name) !== value) a.setAttribute(name, value);
    }
    for (const { name } of [...a.attributes]) {
      if (!b.hasAttribute(name) && name !== "open") a.removeAttribute(name); // what a person opened stays open
    }
    patchChildren(a, b);
  }

  function patchChildren(a, b) {
    const keyed = new Map([...a.children].filter((child) => child.id).map((child) => [child.id, child]));
    let at = a.firstChild;
    for (const next of [...b.childNodes]) {
      const key = keyOf(next);
      const match = key ? keyed.get(key) : at && !keyOf(at) ? at : null;
      if (!match || !alike(match, next)) {
        a.insertBefore(next, at);
        continue;
      }
      if (match === at) at = at.nextSibling;
      else a.insertBefore(match, at);
      patch(match, next);
    }
    while (at) {
      const gone = at;
      at = at.nextSibling;
      gone.remove();
    }
  }

  function show(section) {
    const old = document.getElementById(section.id);
    const made = document.createElement("template");
    made.innerHTML = section.html; // made by the node's own templates, which escape
    const fresh = made.content.firstElementChild;
    if (old && fresh && alike(old, fresh)) patch(old, fresh);
  }

  function say(state, text) {
    if (live.dataset.state !== state) live.dataset.state = state;
    live.textContent = text;
  }

  function alive(time) {
    clearTimeout(watch);
    watch = setTimeout(() => say("lost", `No news since ${time} UTC`), silence);
    say("live", `Live, ${time} UTC`);
  }

  function open() {
    source = new EventSource(document.body.dataset.events);
    source.addEventListener("section", (event) => show(JSON.parse(event.data)));
    source.addEventListener("news", (event) => { news.textContent = JSON.parse(event.data); });
    source.addEventListener("beat", (event) => alive(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      clearTimeout(watch);
      say("lost", "Not live: the node does not answer, or too many pages are open. Trying again.");
      if (source.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      setTimeout(open, retry);
    });
  }

  say("lost", "Connecting");
  open();
})();
