import { describe, expect, test } from 'vitest';
import { mount } from './engine';
import { isShown } from './fill';
import { forms, questions } from './published';

describe.each(forms)('$form', (form) => {
  test('every question that is shown at first stands there in the language of the user', async () => {
    const french = form.translations.fr.translations;
    const { container } = await mount(form, 'fr');

    const shown = questions(form.schema).filter((question) => !question.questions && isShown(container, question.id));

    expect(shown.length).toBeGreaterThan(2);
    for (const question of shown) {
      expect(container.textContent).toContain(french[question.label]);
    }
    expect(shown.some((question) => french[question.label] !== question.label)).toBe(true);
  });

  test('a form with a question that must be answered is not sent without', async () => {
    const { container, posted, save } = await mount(form);
    const needed = questions(form.schema).filter(
      (question) => question.type === 'obs' && question.required === true && isShown(container, question.id),
    );
    const refused = questions(form.schema).some((question) =>
      ((question as any).validators ?? []).some((rule: any) => rule.failsWhenExpression?.includes('isEmpty(end)')),
    );
    const group = questions(form.schema).some(
      (question) =>
        question.questionOptions.rendering === 'group' &&
        question.questions?.some((member) => member.required === true && isShown(container, member.id)),
    );

    const isSent = needed.length === 0 && !refused && !group;

    await save(isSent);

    expect(posted).toHaveLength(isSent ? 1 : 0);
  });
});
