import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One observation of an encounter, or of a group; only what both sides have. */
export interface ObsTree {
  concept: string;
  path: string;
  value?: string | number;
  groupMembers?: ObsTree[];
}

/** A concept's uuid, a number, a date or a text; several for a question with several answers; rows of a group. */
export type Answer = string | number | string[] | Array<Record<string, Answer>>;

/** What `O3CasesTest` of the module's api writes: a published form, answers, and what the module stores for them. */
export interface Case {
  form: string;
  name: string;
  schema: any;
  translations: Record<string, { translations: Record<string, string> }>;
  answers: Record<string, Answer>;
  /** The questions that the module does not ask with these answers. */
  hidden: string[];
  person: { uuid: string; gender: string; birthDate: string };
  stored: { day: string; place: string; encounterType: string; form: string; obs: ObsTree[] };
}

const folder = process.env.HCV_O3_CASES ?? join(import.meta.dirname, '../../api/target/o3');

export const cases: Case[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

/** The first case of each form. */
export const forms: Case[] = cases.filter((each, index) => cases.findIndex((other) => other.form === each.form) === index);

export interface Question {
  id: string;
  label: string;
  type: string;
  required?: unknown;
  questionOptions: { rendering: string; concept?: string; answers?: Array<{ concept: string; label: string }> };
  questions?: Question[];
}

export function questions(schema: any): Question[] {
  return schema.pages.flatMap((page: any) => page.sections.flatMap((section: any) => section.questions));
}
