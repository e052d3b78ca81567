import type { DraftedCase } from './draft-case.ts';
import type { DraftedList } from './draft-list.ts';

/** What was found in a list, case by case, and what to do next. */
export function summarize(
  { files, cases, edition, candidates, remarks }: DraftedList,
  folder: string,
): string {
  const names = candidates.map(({ collection, id, name, parent }) => {
    return `  ${collection}: ${name} (${id}${parent === undefined ? '' : `, ${parent}`})`;
  });
  const registry = files.find(({ path }) => path.startsWith('drafts/'))?.path;
  return [
    `${String(edition.title)}: ${count(cases.length, 'case')}, ${count(questionsIn(edition), 'question')} on the list.`,
    ...cases.map(describe),
    ...(names.length > 0 ? [`${count(names.length, 'name')} that no registry has:`, ...names] : []),
    ...remarks,
    '',
    `Written: ${files.map(({ path }) => `${folder}/${path}`).join(', ')}`,
    '',
    'Next:',
    ...(registry === undefined
      ? []
      : [
          `- Look at ${folder}/${registry}: move what is right to ${folder}/registry, and take the rest out of the cases.`,
        ]),
    '- Answer the questions, values that begin with "?". "npm run check" lists them until none is left.',
    '- Read each case beside its source; then take out its line "draft: true".',
  ].join('\n');
}

function describe({ id, data }: DraftedCase & { id: string }): string {
  const sizes = [
    'figures',
    'events',
    'outcomes',
    'customs',
    'brands',
    'parties',
    'reasons',
  ].flatMap((name) => {
    const number = Object.keys(data[name] ?? {}).length;
    return number === 0 ? [] : [`${number} ${name}`];
  });
  return `  ${id}: ${sizes.join(', ')}; ${count(questionsIn(data), 'question')}`;
}

/** The questions in drafted data. */
export function questionsIn(data: unknown): number {
  if (typeof data === 'string') return data.startsWith('? ') ? 1 : 0;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.values(data).reduce((sum: number, value) => sum + questionsIn(value), 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
