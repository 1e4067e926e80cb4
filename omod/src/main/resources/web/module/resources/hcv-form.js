// Shows a question only while its answer can be given. The form works without this file: the server checks the same.

const form = document.querySelector("form[data-form]");

// The chosen or typed answers of a name; those of hidden questions do not count.
function answers(name) {
  return [...form.elements]
    .filter((control) => control.name === name && !control.closest("[data-only][hidden]"))
    .filter((control) => !["radio", "checkbox"].includes(control.type) || control.checked)
    .map((control) => control.value.trim())
    .filter((value) => value !== "");
}

// A condition reads "name=answer answer"; with no answer after the sign, any will do.
function holds(condition) {
  const [name, accepted] = condition.split("=");
  const given = answers(name);
  return accepted === "" ? given.length > 0 : given.some((value) => accepted.split(" ").includes(value));
}

// In the order of the page: a question that decides stands before those that depend on it.
function update() {
  form.querySelectorAll("[data-only]").forEach((question) => {
    question.hidden = !question.dataset.only.split(";").every(holds);
  });
  // What is not shown is not sent, and comes back with what was typed when it is shown again.
  [...form.elements].forEach((control) => {
    control.disabled = control.closest("[data-only][hidden]") !== null;
  });
  form.querySelectorAll("section").forEach((section) => {
    const questions = [...section.children].filter((child) => child.tagName === "DIV");
    section.hidden = questions.length > 0 && questions.every((question) => question.hidden);
  });
}

form.addEventListener("input", update);
window.addEventListener("pageshow", update);
update();
