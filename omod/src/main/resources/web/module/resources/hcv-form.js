// Shows a question only while its answer can be given, and calculates what can be calculated. The form works without
// this file: the server checks and calculates the same.
import { watch } from "./hcv-checks.js";
import { evaluate } from "./hcv-expression.js";

const form = document.querySelector("form[data-form]");

function controls(name) {
  return [...form.elements].filter((control) => control.name === name);
}

// The answer under a name as expressions see it; that of a hidden question does not count.
function valueOf(name) {
  const shown = controls(name).filter((control) => !control.closest("[data-hide][hidden]"));
  const chosen = shown
    .filter((control) => !["radio", "checkbox"].includes(control.type) || control.checked)
    .map((control) => control.value.trim())
    .filter((value) => value !== "");
  if (shown.some((control) => control.type === "checkbox")) {
    return chosen.length === 0 ? null : chosen;
  }
  return chosen.length === 0 ? null : typed(shown[0], chosen[0]);
}

// A number that cannot be read stays the text it is: not empty, and equal to no number.
function typed(control, text) {
  return control.hasAttribute("data-number") && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const facts = form.querySelector("[data-said]").dataset;
const person = JSON.parse(facts.person ?? "{}");
const scope = {
  valueOf: (name) => person[name] ?? valueOf(name),
  today: facts.today ?? null,
};

// In the order of the page: a question that decides stands before those that depend on it.
function update() {
  form.querySelectorAll("[data-hide], [data-calculate]").forEach((element) => {
    if (element.dataset.hide) {
      element.hidden = evaluate(JSON.parse(element.dataset.hide), scope) === true;
    }
    if (element.dataset.calculate) {
      const result = evaluate(JSON.parse(element.dataset.calculate), scope);
      element.value = result === null ? "" : String(result);
    }
  });
  // What is not shown is not sent, and comes back with what was typed when it is shown again.
  [...form.elements].forEach((control) => {
    control.disabled = control.closest("[data-hide][hidden]") !== null;
  });
  form.querySelectorAll("section:not([data-hide])").forEach((section) => {
    const questions = [...section.querySelectorAll("[data-question]")];
    section.hidden = questions.length > 0 && questions.every((question) => question.closest("[data-hide][hidden]"));
  });
}

form.addEventListener("input", update);
window.addEventListener("pageshow", update);
update();
watch(form, scope);
