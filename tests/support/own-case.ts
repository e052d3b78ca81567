import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { describeProblem } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

/** A case that a test makes up: what its text says, and what is filed of it. */
export interface OwnCase {
  title?: string;
  account: readonly string[];
  reasons?: readonly string[];
  /** The front matter besides the title. */
  front?: Readonly<Record<string, unknown>>;
}

/** The id of the case that a test makes up. */
export const ownId = 'own-01';

/** The content with a case of its own, which nobody has published. */
export function withCase({
  title = '某海关查办侵权货物案',
  account,
  reasons = [],
  front,
}: OwnCase) {
  const content = new EditedContent();
  const parts = [
    { heading: '案情', texts: account },
    ...(reasons.length === 0 ? [] : [{ heading: '意义', texts: reasons }]),
  ];
  const linesWith = (mark: string) =>
    parts.flatMap(({ heading, texts }) => [`${mark}${heading}`, ...texts]);
  const source = ['自拟案例', title, ...linesWith(''), ''].join('\n');
  content.write('sources/own.txt', source);
  content.write(
    'editions/own.yaml',
    stringify({
      year: 2018,
      title: '自拟案例',
      shortName: { zh: '自拟', en: 'Own' },
      english: { title: 'Own cases' },
      source: {
        file: 'sources/own.txt',
        sha256: createHash('sha256').update(source).digest('hex'),
      },
      layout: {
        before: ['自拟案例'],
        case: '{title}',
        parts: [
          { kind: 'account', heading: '案情', english: 'Facts' },
          { kind: 'reasons', heading: '意义', english: 'Meaning', optional: true },
        ],
      },
      cases: [ownId],
    }),
  );
  const whole = { title, summary: '海关查办侵权货物。', headline: {}, ...front };
  content.write(
    `cases/${ownId}.md`,
    `---\n${stringify(whole)}---\n\n${linesWith('## ').join('\n\n')}\n`,
  );
  return content.content();
}

/** What the checks say of some field of a case that a test makes up. */
export function saidOf(one: OwnCase, field: RegExp): string[] {
  return withCase(one)
    .problems.filter((problem) => problem.file.includes(ownId) && field.test(problem.field))
    .map(describeProblem);
}
