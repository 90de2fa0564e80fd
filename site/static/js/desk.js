// The desk answers while one types. Without this file each of these forms has a button that does the same.
"use strict";

const PAUSE = 250;

// The same keys in every browser; each has keys of its own for `accesskey`, which works without this file.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !event.code.startsWith("Key")) return;
  const target = document.querySelector(`.desk-tools [accesskey="${event.code.slice(3).toLowerCase()}"]`);
  if (!target) return;
  event.preventDefault();
  const field = document.getElementById("kopf-suche");
  if (target.classList.contains("desk-tools__page") && field?.offsetParent) field.focus();
  else target.click();
});

// The form is sent as its button would send it; of the page that comes back, one part is taken over.
const refresh = async (form, part, press) => {
  const body = new FormData(form);
  if (press) body.set(press, "1");
  const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(part);
  if (fresh) document.getElementById(part).replaceChildren(...fresh.childNodes);
};

// The newest question wins: an answer that comes too late is not asked for any more.
const whileTyping = (field, ask) => {
  let waiting;
  let asked = field.value;
  const now = async () => {
    clearTimeout(waiting);
    asked = field.value;
    await ask();
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    if (field.value.trim() !== asked.trim()) waiting = setTimeout(now, PAUSE);
  });
  return now;
};

const finder = document.querySelector("form[data-live]");
if (finder) whileTyping(finder.elements.q, () => refresh(finder, finder.dataset.live));

const quick = document.querySelector("form[data-quick]");
if (quick) {
  const { who } = quick.elements;
  const people = document.getElementById("personen");
  const look = whileTyping(who, () => refresh(quick, people.id, "suchen"));
  if (!quick.querySelector("input[name=case]:checked, .error-summary")) who.focus();

  who.addEventListener("keydown", async (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    await look();
    (people.querySelector("input:checked") ?? people.querySelector("input"))?.focus();
  });

  quick.querySelector(".quick-contact__keys").hidden = false;
  quick.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    quick.requestSubmit(quick.querySelector("button[name=speichern]"));
  });

  const blocks = quick.querySelector("[data-blocks]");
  blocks?.querySelector("button").addEventListener("click", (event) => {
    event.preventDefault();
    const chosen = blocks.querySelector(`template[data-block="${quick.elements.block.value}"]`);
    if (!chosen) return;
    const { text } = quick.elements;
    const words = chosen.content.textContent;
    const before = text.value.slice(0, text.selectionStart);
    text.setRangeText((before && !/\s$/.test(before) ? "\n" : "") + words, text.selectionStart, text.selectionEnd, "end");
    quick.elements.block.value = "";
    text.focus();
  });
}
