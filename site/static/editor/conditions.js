// Conditions in the form editor: questions and answers are chosen from lists, and read as a sentence.
// What is stored stays in Wagtail's own text fields; the lists only write into them.
"use strict";

(() => {
  const said = JSON.parse(document.getElementById("condition-words").textContent);
  const named = (name) => document.querySelector(`[name="${CSS.escape(name)}"]`);
  const valueOf = (name) => named(name)?.value.trim() ?? "";

  // All questions in the order of the page: {id, key, base, label, type, section, element}.
  const questions = () =>
    [...document.querySelectorAll('input[type="hidden"][name^="body-"][name$="-id"]')]
      .filter((input) => /^body-\d+-value-content-\d+-id$/.test(input.name))
      .map((input) => {
        const base = input.name.slice(0, -3);
        return {
          base, element: input, id: input.value,
          key: valueOf(`${base}-value-key`),
          label: valueOf(`${base}-value-label`),
          type: valueOf(`${base}-type`),
          section: valueOf(`${base.split("-value-content-")[0]}-value-title`),
        };
      })
      .filter((found) => said.types[found.type] && valueOf(`${found.base}-deleted`) !== "1");

  const before = (input) =>
    questions().filter(
      (question) =>
        !input.name.startsWith(`${question.base}-`) &&
        question.element.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
    );

  const meant = (rule) => {
    const wanted = rule.question.value;
    return wanted ? questions().find((question) => question.id === wanted || question.key === wanted) : undefined;
  };

  const answersTo = (question) => {
    if (!question) return [];
    const fixed = said.types[question.type].answers;
    if (fixed.length) return fixed;
    const pattern = new RegExp(`^${question.base}-value-choices-(\\d+)-value-label$`);
    return [...document.querySelectorAll(`input[name^="${question.base}-value-choices-"]`)]
      .filter((input) => pattern.test(input.name))
      .filter((input) => valueOf(input.name.replace(/-value-label$/, "-deleted")) !== "1")
      .map((input) => input.value.trim())
      .filter(Boolean);
  };

  const fields = (question) => {
    const base = question.name.slice(0, -"question".length);
    return { question, op: named(`${base}op`), answer: named(`${base}answer`) };
  };

  // A list beside a text field; it takes over the label and writes what is chosen into the field.
  const listFor = (input) => {
    let list = input.parentElement.querySelector(":scope > select[data-list]");
    if (list) return list;
    list = document.createElement("select");
    list.dataset.list = "";
    list.id = `${input.id}-list`;
    if (input.getAttribute("aria-describedby")) list.setAttribute("aria-describedby", input.getAttribute("aria-describedby"));
    const label = document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
    if (label) list.setAttribute("aria-labelledby", (label.id ||= `${input.id}-label`));
    input.after(list);
    list.addEventListener("change", () => {
      input.value = list.value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    return list;
  };

  const fill = (list, groups, chosen, unknown) => {
    const options = [new Option(said.choose, "")];
    for (const [heading, entries] of groups) {
      const made = entries.map(([value, words]) => new Option(words, value));
      if (!heading) { options.push(...made); continue; }
      const group = document.createElement("optgroup");
      group.label = heading;
      group.append(...made);
      options.push(group);
    }
    list.replaceChildren(...options);
    if (chosen && ![...list.options].some((option) => option.value === chosen)) list.add(new Option(unknown, chosen));
    list.value = chosen;
  };

  const drawQuestion = (rule, asked) => {
    const sections = new Map();
    for (const question of before(rule.question)) {
      if (!sections.has(question.section)) sections.set(question.section, []);
      sections.get(question.section).push([question.id, question.label || said.unnamed]);
    }
    fill(listFor(rule.question), sections, asked ? asked.id : rule.question.value, asked?.label ?? said.gone);
  };

  const drawAnswer = (rule, asked) => {
    const wrapper = rule.answer.closest("[data-contentpath]") ?? rule.answer.parentElement;
    wrapper.hidden = said.without.includes(rule.op.value);
    const answers = answersTo(asked);
    const list = listFor(rule.answer);
    list.hidden = !answers.length;
    rule.answer.hidden = Boolean(answers.length);
    if (!answers.length) return;
    const typed = rule.answer.value.trim().toLowerCase();
    const same = answers.find((answer) => answer.toLowerCase() === typed) ?? rule.answer.value;
    fill(list, [["", answers.map((answer) => [answer, answer])]], same, rule.answer.value);
  };

  const draw = (input) => {
    const rule = fields(input);
    if (!rule.op || !rule.answer) return;
    const asked = meant(rule);
    input.hidden = true;
    drawQuestion(rule, asked);
    for (const option of rule.op.options) {
      if (asked && said.types[asked.type].words[option.value]) option.text = said.types[asked.type].words[option.value];
      option.hidden = option.disabled =
        Boolean(asked) && option.value !== rule.op.value && !said.types[asked.type].ops.includes(option.value);
    }
    if (asked && !said.types[asked.type].ops.includes(rule.op.value) && !rule.answer.value) {
      rule.op.value = said.types[asked.type].ops[0];
    }
    drawAnswer(rule, asked);
  };

  const sentence = (box) => {
    const rules = [...box.querySelectorAll('input[name$="-value-question"]')]
      .filter((input) => valueOf(input.name.replace(/-value-question$/, "-deleted")) !== "1")
      .map(fields)
      .filter((rule) => rule.question.value && rule.op && rule.answer)
      .map((rule) => {
        const words = `„${meant(rule)?.label || said.unnamed}“ ${rule.op.selectedOptions[0]?.text ?? ""}`;
        return said.without.includes(rule.op.value) ? words : `${words} „${rule.answer.value || "…"}“`;
      });
    const any = box.querySelector('input[name$="-match"]:checked')?.value === "any";
    return rules.length ? `${said.only} ${rules.join(any ? ` ${said.or} ` : ` ${said.and} `)}.` : said.always;
  };

  const drawAll = () => {
    for (const input of document.querySelectorAll('[name*="-show_if-rules-"][name$="-value-question"]')) draw(input);
    for (const box of document.querySelectorAll(".show-if")) {
      const words = sentence(box);
      const heading = box.closest("[data-panel]")?.querySelector("[data-panel-heading-text]");
      if (heading && heading.textContent !== words) heading.textContent = words;
    }
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; drawAll(); });
  };
  const start = () => {
    const form = document.querySelector("[data-edit-form]") ?? document.body;
    for (const kind of ["change", "input"]) form.addEventListener(kind, soon);
    new MutationObserver((changes) => {
      const ours = (node) => node.nodeType !== 1 || node.matches("option, optgroup, select[data-list]");
      const nodes = (change) => [...change.addedNodes, ...change.removedNodes];
      // Wagtail writes its own summary into the heading whenever a part is opened or closed.
      const heading = (change) => change.target.matches?.("[data-panel-heading-text]");
      if (changes.some((change) => heading(change) || nodes(change).some((node) => !ours(node)))) soon();
    }).observe(form, { childList: true, subtree: true });
    soon();
  };

  if (document.readyState === "complete") start();
  else window.addEventListener("load", start);
})();
