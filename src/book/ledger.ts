import { createHash } from 'node:crypto';
import { memoizeText } from '../memoize.ts';
import type { Ledger } from '../schema/correction.ts';
import { kindCollections } from '../schema/vocabulary.ts';
import { type Book, type Case, paragraphsOf, type SaidCorrection } from './book.ts';
import { kindsOf } from './kinds.ts';
import { type Readings, readingsOf } from './readings.ts';

const registries = ['brands', 'ports', 'customs', 'goods', 'topics', 'glossary'] as const;

/** The collections whose entries have pages: registries, and kinds of facts that cases have. */
export const collections = [...registries, ...kindCollections] as const;

/** The parts of a text that its hash is made from. */
interface HashedText {
  title: string;
  sections: readonly { heading?: string; paragraphs: readonly { text: string }[] }[];
}

/** The SHA-256 of a case's published text in the language of the book: title, headings and paragraphs, one per line. */
export function textHash(one: HashedText): string {
  const lines = [
    one.title,
    ...one.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [heading]),
      ...paragraphs.map(({ text }) => text),
    ]),
  ];
  return sha256(lines.join('\n'));
}

const sha256 = memoizeText((text) => createHash('sha256').update(text).digest('hex'));

/** Everything with a permanent address that the book publishes. */
export function ledgerOf(book: Book): Ledger {
  return {
    cases: Object.fromEntries(
      book.cases.map((one) => {
        const english = book.translated.get(one.id);
        return [
          one.id,
          {
            text: textHash(one),
            ...(english && { english }),
            ids: idsOf(one),
            readings: readingsOf(one),
          },
        ];
      }),
    ),
    entities: Object.fromEntries(
      [
        ...registries.map((name) => [name, book[name]] as const),
        ...kindCollections.map((name) => [name, kindsOf(book, name)] as const),
      ].map(([name, entries]) => [name, [...entries.keys()].sort()]),
    ),
  };
}

/**
 * Adds what a book publishes for the first time to the ledger. No id is ever taken out; the hash of a published text
 * changes only if the corrections log accounts for the new text, and a reading only if it is approved.
 * @param today the day on which new cases are published, `YYYY-MM-DD`
 * @param approved facts whose new reading is right, as 2016-04/figures-heads-seized
 */
export function extendLedger(
  ledger: Ledger,
  book: Book,
  approved: ReadonlySet<string> = new Set(),
  today?: string,
): Ledger {
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
        const since = was ? was.since : today;
        return [
          id,
          {
            ...(since && { since }),
            text: hash(id, was?.text, is?.text) ?? '',
            ...(english && { english }),
            ids: union(was?.ids, is?.ids),
            readings: extendReadings(was?.readings, is?.readings, (fact) =>
              approved.has(`${id}/${fact}`),
            ),
          },
        ];
      }),
    ),
    entities: Object.fromEntries(
      collections.map((name) => [name, union(ledger.entities[name], now.entities[name]).sort()]),
    ),
  };
}

/** The readings of a case: those of before and those of the book's facts, as they were unless they are new or approved. */
function extendReadings(
  was: Readings = {},
  is: Readings = {},
  isApproved: (fact: string) => boolean,
): Readings {
  const now = Object.entries(is).map(([fact, reading]) => [
    fact,
    isApproved(fact) ? reading : (was[fact] ?? reading),
  ]);
  return { ...was, ...Object.fromEntries(now) };
}

/** Whether the corrections log records that the text with the first hash became the text with the second. */
export function isAccounted(
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
