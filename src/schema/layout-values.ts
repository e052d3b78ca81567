import { line } from './shared.ts';

/** The forms in which a label can write a number, each shown by the number one (by 01 where a zero leads). */
export const numeralForms = ['一', '1', '01', '１', '①', 'Ⅰ'] as const;
export type NumeralForm = (typeof numeralForms)[number];

const allowedSlots: ReadonlySet<string> = new Set(['title', ...numeralForms]);

/** How a source labels a case: `{title}` once, at most one number such as `{一}`, and the words round them. */
export const caseLabel = line.refine(isLabel, {
  error: `the line that labels a case, with {title} once and at most one number, written ${numeralForms.map((form) => `{${form}}`).join(', ')}`,
});

function isLabel(text: string): boolean {
  const slots = [...text.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? '');
  const titles = slots.filter((slot) => slot === 'title');
  const isBare = !/[{}]/.test(text.replace(/\{[^{}]*\}/gu, ''));
  return (
    isBare &&
    titles.length === 1 &&
    slots.length <= 2 &&
    slots.every((slot) => allowedSlots.has(slot))
  );
}
