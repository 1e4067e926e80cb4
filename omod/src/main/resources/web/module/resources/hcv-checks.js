// Tells what does not fit while a form is filled in, in the sentences the server would use. It never stops anybody:
// the form can be sent as it is, and the server decides. What is required is only asked for when the form is sent.
import { evaluate } from "./hcv-expression.js";

const NUMBER = /^-?\d+(\.\d+)?$/;

// The first thing that is wrong with a question; an empty text where it is in order, unanswered or hidden.
function problem(checks, control, scope) {
  const text = control === null ? "" : control.value.trim();
  return (text === "" ? "" : typed(checks, text, scope.today)) || broken(checks.rules ?? [], scope);
}

function typed(checks, text, today) {
  if (checks.number && !NUMBER.test(text)) {
    return checks.number;
  }
  if (checks.whole && !Number.isInteger(Number(text))) {
    return checks.whole;
  }
  if (checks.range && (Number(text) < checks.least || Number(text) > checks.greatest)) {
    return checks.range;
  }
  if (checks.future && today && text > today) {
    return checks.future;
  }
  const length = [...text].length;
  if (checks.most && length > checks.most) {
    return counted(checks.long, length);
  }
  return checks.fewest && length < checks.fewest ? counted(checks.short, length) : "";
}

function counted(sentence, length) {
  return sentence.replace("{n}", length.toLocaleString(document.documentElement.lang));
}

function broken(rules, scope) {
  return rules.find((rule) => evaluate(rule.broken, scope) === true)?.text ?? "";
}

function label(question) {
  return question.querySelector("label, legend").textContent.trim();
}

// Watches the questions of a form. A question is checked once it was left, and from then on with every change.
export function watch(form, scope) {
  const said = form.querySelector("[data-said]");
  const left = new Set();

  function check(question) {
    const checks = JSON.parse(question.dataset.checks);
    const control = question.querySelector("input:not([type=radio], [type=checkbox]), textarea, select");
    const shown = question.querySelector("[data-check]");
    const text = question.closest("[data-hide][hidden]") ? "" : problem(checks, control, scope);
    if (text !== shown.textContent) {
      shown.textContent = text;
      shown.hidden = text === "";
      control?.setAttribute("aria-invalid", String(text !== ""));
      said.textContent = text === "" ? "" : `${label(question)}: ${text}`;
    }
  }

  form.addEventListener("change", (event) => {
    const question = event.target.closest("[data-checks]");
    if (question !== null) {
      left.add(question);
    }
    // What the server said of the answer that was there before no longer holds.
    event.target.closest("[data-question]")?.querySelectorAll(".problem[id$='-problem']").forEach((old) => {
      old.hidden = true;
    });
    form.querySelectorAll("[data-checks]").forEach((other) => {
      if (left.has(other) || JSON.parse(other.dataset.checks).rules) {
        check(other);
      }
    });
  });
  // While it is being mended, the message goes as soon as it no longer holds.
  form.addEventListener("input", (event) => {
    const question = event.target.closest("[data-checks]");
    if (question !== null && question.querySelector("[data-check]")?.hidden === false) {
      check(question);
    }
  });
}
