// Forms: questions appear and go as one answers, and a little work proves that nobody sends by the thousand.
// Without this script the server shows the questions after "Weiter", and a short wait takes the place of the work.
"use strict";

const form = document.querySelector("form[data-known]");
const news = document.querySelector(".form-news:not([hidden])");
if (news && !document.querySelector(".error-summary")) news.focus();

// The answer of one question as the server would store it; undefined for none.
const answerOf = (key) => {
  const part = form.querySelector(`[data-key="${key}"]`);
  if (!part) return JSON.parse(form.dataset.known)[key];
  if (part.closest("[hidden]")) return undefined;
  const fields = [...part.querySelectorAll(`[name="${key}"]`)];
  const first = fields[0];
  if (!first) return undefined;
  if (first.type === "radio") {
    const value = fields.find((field) => field.checked)?.value;
    const yesNo = fields.length === 2 && fields[0].value === "yes" && fields[1].value === "no";
    return value && yesNo ? value === "yes" : value || undefined;
  }
  if (first.type === "checkbox" && (fields.length > 1 || first.value !== "on")) {
    const chosen = fields.filter((field) => field.checked).map((field) => field.value);
    return chosen.length ? chosen : undefined;
  }
  if (first.type === "checkbox") return first.checked;
  if (first.type === "file") return part.querySelector(".upload-list") || first.files.length ? ["file"] : undefined;
  return first.value.trim() || undefined;
};

const plain = (value) => (typeof value === "string" ? value.trim().toLowerCase() : value);
const size = (value) => {
  const number = Number(String(value).replace(",", "."));
  return Number.isNaN(number) ? plain(value) : number;
};

const ruleHolds = ({ key, op, value }) => {
  const answer = answerOf(key);
  if (op === "answered" || op === "not_answered") return (answer !== undefined) === (op === "answered");
  if (answer === undefined) return false;
  if (op === "contains") {
    return Array.isArray(answer) ? answer.includes(value) : plain(answer).includes(plain(value));
  }
  const same = JSON.stringify(size(answer)) === JSON.stringify(size(value)) || plain(answer) === plain(value);
  if (op === "is" || op === "is_not") return same === (op === "is");
  return op === "less" ? size(answer) < size(value) : size(answer) > size(value);
};

const showWhatIsAsked = () => {
  for (const part of form.querySelectorAll("[data-show-if]")) {
    const { match, rules } = JSON.parse(part.dataset.showIf);
    part.hidden = !(match === "any" ? rules.some(ruleHolds) : rules.every(ruleHolds));
  }
  for (const section of form.querySelectorAll("section:not([data-show-if])")) {
    const parts = [...section.querySelectorAll(".form-part")];
    section.hidden = parts.length > 0 && parts.every((part) => part.hidden);
  }
  const shown = [...form.querySelectorAll("[data-key]")].filter((part) => !part.closest("[hidden]"));
  form.elements["form-shown"].value = shown.map((part) => part.dataset.key).join(",");
};

if (form) {
  form.addEventListener("input", showWhatIsAsked);
  form.addEventListener("change", showWhatIsAsked);
  window.addEventListener("pageshow", showWhatIsAsked); // the browser may have put old answers back
  showWhatIsAsked();
}

const zeros = (bytes, bits) => {
  for (let bit = 0; bit < bits; bit += 1) if (bytes[bit >> 3] & (128 >> (bit & 7))) return false;
  return true;
};

const findNumber = async (salt, bits) => {
  const text = new TextEncoder();
  for (let start = 0; ; start += 256) {
    const numbers = Array.from({ length: 256 }, (_none, step) => start + step);
    const hashes = await Promise.all(
      numbers.map((number) => crypto.subtle.digest("SHA-256", text.encode(`${salt}:${number}`))),
    );
    const found = hashes.findIndex((hash) => zeros(new Uint8Array(hash), bits));
    if (found >= 0) return start + found;
  }
};

const costly = document.querySelector("form[data-work]");
if (costly && globalThis.crypto?.subtle) {
  costly.querySelector("[data-wait]").hidden = true;
  const working = costly.querySelector("[data-working]");
  working.hidden = false;
  working.focus();
  findNumber(costly.dataset.work, Number(costly.dataset.bits)).then((number) => {
    costly.elements["form-work"].value = number;
    costly.requestSubmit(costly.querySelector("button[value=send]"));
  });
}
