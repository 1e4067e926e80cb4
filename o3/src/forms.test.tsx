import { describe, expect, test } from 'vitest';
import { eventually, mount } from './engine';
import { fill, isShown } from './fill';
import { type Case, cases, type ObsTree, questions } from './published';

/** The engine's tree of observations with what both sides have, in an order of its own. */
function tree(obs: any[]): ObsTree[] {
  return obs
    .map((each) => ({
      concept: each.concept,
      path: `${each.formFieldNamespace}^${each.formFieldPath}`,
      ...(each.groupMembers?.length ? { groupMembers: tree(each.groupMembers) } : { value: each.value }),
    }))
    .sort(byContent);
}

function sorted(obs: ObsTree[]): ObsTree[] {
  return obs
    .map((each) => (each.groupMembers ? { ...each, groupMembers: sorted(each.groupMembers) } : each))
    .sort(byContent);
}

function byContent(a: ObsTree, b: ObsTree): number {
  return `${a.path} ${a.value}`.localeCompare(`${b.path} ${b.value}`);
}

/** The questions that the engine does not show, those of a first row among them. */
function hidden(container: HTMLElement, form: Case): string[] {
  return questions(form.schema)
    .flatMap((question) => {
      const asked = question.questionOptions.rendering !== 'repeating' || form.answers[question.id] !== undefined;
      return question.questions ? (asked ? question.questions : []) : [question];
    })
    .map((question) => question.id)
    .filter((id) => !isShown(container, id));
}

describe.each(cases)('$form, $name', (form) => {
  test('the engine shows what the module asks, and posts what it stores for the same answers', async () => {
    const { container, posted, save } = await mount(form);

    await fill(container, form);
    await eventually(() => expect(hidden(container, form).sort()).toEqual([...form.hidden].sort()));
    await save();

    expect(container.querySelectorAll('[id$="-error-msg"]')).toHaveLength(0);
    expect(posted).toHaveLength(1);
    const encounter = posted[0].body;
    expect(tree(encounter.obs)).toEqual(sorted(form.stored.obs));
    expect(encounter.encounterDatetime.slice(0, 10)).toBe(form.stored.day);
    expect(encounter.location).toBe(form.stored.place);
    expect(encounter.encounterType).toBe(form.stored.encounterType);
    expect(encounter.patient).toBe(form.person.uuid);
    expect(encounter.form.uuid).toBe(form.stored.form);
  });
});
