import { describe, expect, it } from 'vitest';
import type { Book, SaidCorrection } from '../../src/book/book.ts';
import { extendLedger, ledgerOf, textHash } from '../../src/book/ledger.ts';
import { compareLedger as compare } from '../../src/check/ledger.ts';
import { reportTo } from '../../src/check/report.ts';
import { bookUpdated } from '../../src/facts/updated.ts';
import type { Problem } from '../../src/read/problem.ts';
import type { Ledger } from '../../src/schema/correction.ts';
import { realSites } from '../../support/real-sites.ts';

const { book } = realSites.zh;

/** What a ledger has against a book with a log of corrections. */
function compareLedger(data: Ledger, of: Book, corrections: SaidCorrection[]): Problem[] {
  const problems: Problem[] = [];
  const entry = { id: 'ledger', data, file: 'content/ledger.yaml', lineOf: () => 1 };
  compare(entry, { ...of, corrections }, reportTo(problems));
  return problems;
}

const published = ledgerOf(book);
const [first] = book.cases;
if (!first) throw new Error('The book has no case.');
const changed = { ...first, title: `${first.title}（更正）` };
const changedBook = {
  ...book,
  cases: book.cases.map((one) => (one.id === first.id ? changed : one)),
};

const correction: SaidCorrection = {
  id: 'title-of-01',
  case: first.id,
  class: 'text',
  was: first.title,
  now: changed.title,
  reason: '来源更正',
  correctedOn: '2026-12-01',
  hashBefore: textHash(first),
  hashAfter: textHash(changed),
};

describe('the ledger', () => {
  it('finds nothing where nothing changed', () => {
    expect(compareLedger(published, book, [])).toEqual([]);
  });

  it('refuses a changed text until the corrections log has it, with both hashes', () => {
    expect(compareLedger(published, changedBook, [])).toMatchObject([
      { field: `cases.${first.id}.text`, advice: expect.stringContaining('log the correction') },
    ]);
    const { hashAfter: _, ...half } = correction;
    expect(compareLedger(published, changedBook, [half])).toHaveLength(1);
    expect(compareLedger(published, changedBook, [correction])).toEqual([]);
  });

  it('refuses a vanished case, fact or page until the log withdraws it', () => {
    // Case 2 has no way of being found, channel or outcome of its own, whose page would vanish with it.
    const gone = '2016-02';
    const without = { ...book, cases: book.cases.filter(({ id }) => id !== gone) };
    expect(compareLedger(published, without, [])).toMatchObject([{ field: `cases.${gone}` }]);
    const withdrawn = {
      ...correction,
      case: gone,
      class: 'metadata' as const,
      was: gone,
      now: null,
    };
    expect(compareLedger(published, without, [withdrawn])).toEqual([]);
    const brands = new Map(book.brands);
    brands.delete('nike');
    expect(compareLedger(published, { ...book, brands }, [])).toMatchObject([
      { field: 'entities.brands', found: expect.stringContaining('"nike"') },
    ]);
    // The ways of finding, the channels and the outcomes have pages as names do.
    const cases = book.cases.map((one) => ({
      ...one,
      channels: one.channels.filter(({ value }) => value !== 'border-trade'),
    }));
    expect(compareLedger(published, { ...book, cases }, [])).toContainEqual(
      expect.objectContaining({
        field: 'entities.channels',
        found: expect.stringContaining('"border-trade"'),
      }),
    );
  });

  it('keeps the hash of a published text until the log accounts for another', () => {
    expect(extendLedger(published, changedBook)).toEqual(published);
    const corrected = { ...changedBook, corrections: [correction] };
    expect(extendLedger(published, corrected).cases[first.id]?.text).toBe(textHash(changed));
    const translated = new Map([...book.translated, [first.id, textHash(changed)]]);
    expect(extendLedger(published, { ...book, translated })).toEqual(published);
  });

  it('refuses a reading that changed until it is approved', () => {
    const [fact = '', was = ''] =
      Object.entries(published.cases[first.id]?.readings ?? {})[0] ?? [];
    const other = structuredClone(published);
    const one = other.cases[first.id];
    if (one === undefined) throw new Error('The case is not in the ledger.');
    one.readings[fact] = 'another reading';
    expect(compareLedger(other, book, [])).toMatchObject([
      {
        field: `cases.${first.id}.readings.${fact}`,
        found: `"${was}", while it was read as "another reading" when it was published`,
        advice: expect.stringContaining(`--approve ${first.id}/${fact}`),
      },
    ]);
    expect(extendLedger(other, book)).toEqual(other);
    expect(extendLedger(other, book, new Set([`${first.id}/${fact}`]))).toEqual(published);
  });

  it('takes a reading that it does not have as a new one', () => {
    const older = structuredClone(published);
    const [fact = ''] = Object.keys(older.cases[first.id]?.readings ?? {});
    delete older.cases[first.id]?.readings[fact];
    expect(compareLedger(older, book, [])).toMatchObject([
      { field: `cases.${first.id}.readings`, found: `no entry for "${fact}"` },
    ]);
    expect(extendLedger(older, book)).toEqual(published);
  });

  it('grows and never shrinks', () => {
    const smaller = { ...book, cases: book.cases.slice(1) };
    expect(extendLedger(published, smaller)).toEqual(published);
    expect(extendLedger(ledgerOf(smaller), book)).toEqual(published);
  });

  it('dates a case by the day on which it is first published, and no other', () => {
    const { [first.id]: known, ...cases } = published.cases;
    const older = { ...known, since: '2020-01-01' } as Ledger['cases'][string];
    const before = { ...published, cases: { [first.id]: older } };
    const after = extendLedger(before, book, new Set(), '2031-05-06').cases;
    expect(after[first.id]?.since).toBe('2020-01-01');
    for (const id of Object.keys(cases)) expect(after[id]?.since).toBe('2031-05-06');
  });

  it('makes what has been entered the last change of a book', () => {
    const since = new Map([[first.id, '2031-05-06']]);
    expect(bookUpdated({ ...book, since })).toBe('2031-05-06');
  });
});
