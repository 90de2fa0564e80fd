"use strict";
(function () {
  const sheet = document.getElementById("sheet");
  const key = "vor-ort-" + sheet.dataset.round;
  const lines = Array.from(sheet.querySelectorAll("fieldset[data-code]"));
  const field = (line, name) => line.querySelector("[name=" + name + "]");

  function read() {
    return lines.map((line) => ({
      code: line.dataset.code,
      here: field(line, "here").checked,
      minutes: field(line, "minutes").value,
      interpreter: field(line, "interpreter").checked,
      text: field(line, "text").value,
    }));
  }

  function keep() {
    try { localStorage.setItem(key, JSON.stringify(read())); } catch (error) { /* some devices keep nothing */ }
  }

  function restore() {
    let kept = [];
    try { kept = JSON.parse(localStorage.getItem(key) || "[]"); } catch (error) { kept = []; }
    for (const one of kept) {
      const line = lines.find((candidate) => candidate.dataset.code === one.code);
      if (!line) { continue; }
      field(line, "here").checked = one.here;
      field(line, "minutes").value = one.minutes;
      field(line, "interpreter").checked = one.interpreter;
      field(line, "text").value = one.text;
    }
  }

  function asText() {
    return read().filter((one) => one.here).map((one) => [
      one.code,
      one.minutes.replace(/\D/g, "") || "15",
      one.interpreter ? "D" : "",
      one.text.replace(/\s+/g, " ").trim(),
    ].join(";")).join("\n");
  }

  async function copy() {
    const out = document.getElementById("out");
    out.hidden = false;
    out.value = asText();
    out.select();
    try { await navigator.clipboard.writeText(out.value); } catch (error) { document.execCommand("copy"); }
    document.getElementById("said").hidden = false;
  }

  function forget() {
    if (!window.confirm(document.getElementById("forget").dataset.ask)) { return; }
    try { localStorage.removeItem(key); } catch (error) { /* nothing was kept */ }
    sheet.reset();
    document.getElementById("out").hidden = true;
  }

  restore();
  sheet.addEventListener("input", keep);
  sheet.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("copy").addEventListener("click", copy);
  document.getElementById("forget").addEventListener("click", forget);
})();
