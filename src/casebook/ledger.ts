import { createHash } from 'node:crypto';
import type { Ledger } from '../schema/correction.ts';
import { type Book, type Case, paragraphsOf, type SaidCorrection } from './book.ts';
import type { Problem } from './problem.ts';

const collections = ['brands', 'ports', 'customs', 'goods', 'topics', 'glossary'] as const;

/** The SHA-256 of a case's published text, in the language of the book: title, headings and paragraphs, a line each. */
export function textHash(one: Pick<Case, 'title' | 'sections'>): string {
  const lines = [
    one.title,
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ text }) => text),
    ]),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Everything with a permanent address that the book publishes. */
export function ledgerOf(book: Book): Ledger {
  return {
    cases: Object.fromEntries(
      book.cases.map((one) => {
        const english = book.translated.get(one.id);
        return [one.id, { text: textHash(one), ...(english && { english }), ids: idsOf(one) }];
      }),
    ),
    entities: Object.fromEntries(collections.map((name) => [name, [...book[name].keys()].sort()])),
  };
}

/**
 * The ledger with all that a book adds to it; nothing is ever taken out, and the hash of a published text stays
 * unless the corrections log accounts for the new one.
 */
export function extendLedger(ledger: Ledger, book: Book): Ledger {
  const now = ledgerOf(book);
  const hash = (id: string, was: string | undefined, is: string | undefined) =>
    was === undefined || (is !== undefined && isAccounted(book.corrections, id, was, is))
      ? is
      : was;
  const union = (before: readonly string[] = [], after: readonly string[] = []) => [
    ...new Set([...before, ...after]),
  ];
  const cases = union(Object.keys(ledger.cases), Object.keys(now.cases)).sort();
  return {
    cases: Object.fromEntries(
      cases.map((id) => {
        const [was, is] = [ledger.cases[id], now.cases[id]];
        const english = hash(id, was?.english, is?.english);
        return [
          id,
          {
            text: hash(id, was?.text, is?.text) ?? '',
            ...(english && { english }),
            ids: union(was?.ids, is?.ids),
          },
        ];
      }),
    ),
    entities: Object.fromEntries(
      collections.map((name) => [name, union(ledger.entities[name], now.entities[name]).sort()]),
    ),
  };
}

/**
 * Reports what was published and is no more, texts that changed, and what the ledger does not list yet;
 * an entry of the corrections log accounts for each of the first two.
 */
export function compareLedger(
  ledger: Ledger,
  book: Book,
  corrections: readonly SaidCorrection[],
): Problem[] {
  const file = 'content/ledger.yaml';
  const now = ledgerOf(book);
  const problems: Problem[] = [];
  const withdrawn = (id: string, was: string) =>
    corrections.some((one) => one.case === id && one.was === was);
  const vanished = (field: string, id: string) =>
    problems.push({
      file,
      line: 1,
      field,
      found: `"${id}", which was published and is gone`,
      allowed:
        'every published id, for good, or an entry in content/corrections.yaml that withdraws it',
      advice: `Restore it, or add a correction whose "was" is "${id}".`,
    });
  const missing = (field: string, id: string) =>
    problems.push({
      file,
      line: 1,
      field,
      found: `no entry for "${id}"`,
      allowed: 'each published id listed',
      advice: 'Run "npm run ledger" and commit the file.',
    });
  for (const [id, { text, english, ids }] of Object.entries(ledger.cases)) {
    const is = now.cases[id];
    if (is === undefined) {
      if (!withdrawn(id, id)) vanished(`cases.${id}`, id);
      continue;
    }
    const changed = (field: 'text' | 'english', was: string, now: string | undefined) => {
      if (now === undefined) {
        if (!withdrawn(id, 'english')) vanished(`cases.${id}`, 'english');
        return;
      }
      if (now === was || isAccounted(corrections, id, was, now)) return;
      problems.push({
        file,
        line: 1,
        field: `cases.${id}.${field}`,
        found: `a text with the SHA-256 ${now}`,
        allowed: `the published one, ${was}, or a correction in content/corrections.yaml with both hashes`,
        advice: 'Restore the text, or log the correction; then run "npm run ledger".',
      });
    };
    changed('text', text, is.text);
    if (english !== undefined) changed('english', english, is.english);
    else if (is.english !== undefined) missing(`cases.${id}`, 'english');
    for (const one of ids)
      if (!is.ids.includes(one) && !withdrawn(id, one)) vanished(`cases.${id}.ids`, one);
    for (const one of is.ids) if (!ids.includes(one)) missing(`cases.${id}.ids`, one);
  }
  for (const id of Object.keys(now.cases)) if (!ledger.cases[id]) missing('cases', id);
  for (const name of collections) {
    const [was = [], is = []] = [ledger.entities[name], now.entities[name]];
    for (const id of was)
      if (!is.includes(id) && !withdrawn(name, id)) vanished(`entities.${name}`, id);
    for (const id of is) if (!was.includes(id)) missing(`entities.${name}`, id);
  }
  return problems;
}

/** Whether the corrections log says that a text with one hash became the text with another. */
function isAccounted(
  corrections: readonly SaidCorrection[],
  id: string,
  was: string,
  now: string,
): boolean {
  return corrections.some(
    (one) => one.case === id && one.hashBefore === was && one.hashAfter === now,
  );
}

function idsOf(one: Case): string[] {
  return [
    ...paragraphsOf(one).map(({ id }) => id),
    ...one.facts.map(({ id }) => id),
    ...one.notes.map(({ id }) => `note-${id}`),
  ];
}
