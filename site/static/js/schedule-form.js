// While a consultation hour is edited: the sentence beside it follows the fields. Without this file it says what is saved.
"use strict";

const follow = (box) => {
  const form = box.closest("form");
  const words = box.querySelector("div");
  let waiting;
  const ask = async () => {
    const fields = new URLSearchParams({ pk: box.dataset.pk });
    for (const name of ["office", "area", "rhythm", "weekday", "opens", "closes", "valid_from", "valid_until"])
      fields.set(name, form.elements[name]?.value ?? "");
    if (form.elements.by_appointment.checked) fields.set("by_appointment", "on");
    const answer = await fetch(`${box.dataset.scheduleSentence}?${fields}`, { credentials: "same-origin" });
    if (answer.ok) words.innerHTML = await answer.text();
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 250);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
};

document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-schedule-sentence]").forEach(follow));
