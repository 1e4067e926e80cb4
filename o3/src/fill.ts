import { fireEvent } from '@testing-library/react';
import { eventually, settle } from './engine';
import { type Answer, type Case, type Question, questions } from './published';

/** Fills what a case answers, in the order of the form, as a person would. */
export async function fill(container: HTMLElement, form: Case): Promise<void> {
  for (const question of questions(form.schema)) {
    const answer = form.answers[question.id];
    if (answer === undefined || question.type === 'encounterLocation') {
      continue;
    }
    if (question.type === 'obsGroup') {
      await fillRows(container, question, answer as Array<Record<string, Answer>>);
    } else {
      await fillOne(container, question, question.id, answer);
    }
  }
}

async function fillRows(container: HTMLElement, group: Question, rows: Array<Record<string, Answer>>): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const suffix = index === 0 ? '' : `_${index}`;
    if (index > 0) {
      fireEvent.click(await eventually(() => addButton(container, group)));
      await settle();
    }
    for (const question of group.questions ?? []) {
      if (row[question.id] !== undefined) {
        await fillOne(container, question, question.id + suffix, row[question.id]);
      }
    }
  }
}

function addButton(container: HTMLElement, group: Question): HTMLElement {
  const text = (group.questionOptions as any).repeatOptions?.addText ?? 'Add';
  const buttons = [...container.querySelectorAll('button')].filter((button) => button.textContent?.includes(text));
  if (buttons.length === 0) {
    throw new Error(`No button adds a row to ${group.id}`);
  }
  return buttons[buttons.length - 1];
}

export function control(container: HTMLElement, id: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[id="${id}"]`);
  if (!found) {
    throw new Error(`The engine shows no field ${id}`);
  }
  return found;
}

/** Whether the engine shows a field at all. */
export function isShown(container: HTMLElement, id: string): boolean {
  return container.querySelector(`[id="${id}"], input[name="${id}"], [id^="${id}-"]`) !== null;
}

async function fillOne(container: HTMLElement, question: Question, id: string, answer: Answer): Promise<void> {
  switch (question.questionOptions.rendering) {
    case 'select':
      fireEvent.click((await eventually(() => control(container, id))).querySelector('button')!);
      await settle(10);
      fireEvent.click(await eventually(() => option(container, question, id, answer as string)));
      break;
    case 'radio':
    case 'content-switcher':
      fireEvent.click(await eventually(() => radio(container, id, answer as string)));
      break;
    case 'checkbox':
      for (const concept of answer as string[]) {
        fireEvent.click(await eventually(() => control(container, `${id}-${concept}`)));
        await settle(10);
      }
      break;
    default:
      fireEvent.change(await eventually(() => control(container, id)), { target: { value: String(answer) } });
  }
  await settle();
}

function radio(container: HTMLElement, id: string, concept: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`input[name="${id}"][value="${concept}"]`);
  if (!found) {
    throw new Error(`The engine shows no answer ${concept} to ${id}`);
  }
  return found;
}

function option(container: HTMLElement, question: Question, id: string, concept: string): HTMLElement {
  const label = question.questionOptions.answers?.find((answer) => answer.concept === concept)?.label;
  const found = [...control(container, id).querySelectorAll<HTMLElement>('[role="option"]')].find(
    (each) => each.textContent?.trim() === label,
  );
  if (!found) {
    throw new Error(`The engine offers no answer ${label} to ${id}`);
  }
  return found;
}
