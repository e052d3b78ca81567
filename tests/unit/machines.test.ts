import { describe, expect, it } from 'vitest';
import type { SaidCorrection } from '../../src/book/book.ts';
import { writeArchive } from '../../src/exports/archive.ts';
import { correctionsFeed, writeAtom, writeJsonFeed } from '../../src/exports/feed.ts';
import { caseWork, writeJsonLd } from '../../src/exports/json-ld.ts';
import { writeValue } from '../../src/exports/tables/table.ts';
import { periodOf } from '../../src/facts/period.ts';
import { bookUpdated, caseUpdated, correctionsUpdated } from '../../src/facts/updated.ts';
import type { CaseEvent } from '../../src/schema/case.ts';
import { realSites } from '../../support/real-sites.ts';
import { childrenOf, childText, parseXml } from '../support/xml.ts';

const sites = realSites;
const { book, root } = sites.zh;
const edition = book.editions.at(-1);
const [first, second] = book.cases;
if (!edition || !first || !second) throw new Error('The book has no two cases.');

const correction: SaidCorrection = {
  id: 'case-1-figure',
  case: first.id,
  class: 'metadata',
  was: '甲 < 乙',
  now: '甲 & 乙',
  reason: '来源如此',
  correctedOn: '2031-05-06',
};
const corrected = { ...book, corrections: [correction] };
const correctedSite = { ...sites.zh, book: corrected };

describe('a correction', () => {
  it('changes the day of its case and of the book, and of no other case', () => {
    expect(caseUpdated(corrected, first)).toBe('2031-05-06');
    expect(caseUpdated(corrected, second)).toBe(caseUpdated(book, second));
    expect(bookUpdated(corrected)).toBe('2031-05-06');
    expect(correctionsUpdated(corrected)).toBe('2031-05-06');
    // A list need not say when it was published.
    expect(correctionsUpdated({ ...book, corrections: [] })).toBe(
      edition.published ?? `${edition.year}-01-01`,
    );
  });

  it('is an entry of both feeds', () => {
    const feed = correctionsFeed(correctedSite);
    const atom = parseXml(writeAtom(correctedSite, feed));
    const [entry, ...others] = childrenOf(atom, 'entry');
    expect(others).toEqual([]);
    if (!entry) throw new Error('The feed is empty.');
    expect(childText(entry, 'id')).toBe(`${root}about/#correction-case-1-figure`);
    expect(childText(entry, 'updated')).toBe('2031-05-06T00:00:00+08:00');
    expect(childText(entry, 'summary')).toBe('“甲 < 乙”改为“甲 & 乙”。');
    expect(writeJsonFeed(feed)).toMatchObject({
      items: [
        {
          id: `${root}about/#correction-case-1-figure`,
          content_html: '<p>“甲 &#x3C; 乙”改为“甲 &#x26; 乙”。</p><p>来源如此</p>',
          tags: ['要素'],
        },
      ],
    });
  });

  it('stands in the JSON-LD of its case, and of no other', { tags: ['long'] }, async () => {
    // The compiler takes a second to load, which the quick checks save.
    const { vocabularyFaults } = await import('../support/schema-org.ts');
    const work = caseWork(correctedSite, first, edition);
    expect(work).toMatchObject({
      dateModified: '2031-05-06',
      correction: [{ '@type': 'CorrectionComment', text: '来源如此' }],
    });
    expect(vocabularyFaults([JSON.parse(writeJsonLd([work]))])).toEqual([]);
    expect(caseWork(correctedSite, second, edition)).not.toHaveProperty('correction');
  });
});

describe('the time a case covers', () => {
  const events = (...dates: [string, CaseEvent['kind']?][]) => ({
    events: dates.map(
      ([date, kind = 'seizure'], index): CaseEvent => ({
        id: `e${index}`,
        label: 'x',
        date,
        kind,
        basis: 'stated',
        evidence: [{ paragraph: 'f1', exact: 'x' }],
      }),
    ),
  });

  it.each([
    [events(['2016-03'], ['2016-09']), '2016-03/2016-09'],
    [events(['2016-01-07'], ['2016/..']), '2016/..'],
    [events(['2016-03-10'], ['2016-03']), '2016-03'],
    [events(['2016-06-16'], ['2015', 'context']), '2016-06-16'],
    [events(), undefined],
  ])('is %j → %s', (one, period) => {
    expect(periodOf(one)).toBe(period);
  });
});

it('a script of JSON-LD can’t be ended by what it holds', () => {
  expect(writeJsonLd([{ '@type': 'Thing', name: '</script>' }])).not.toContain('<');
});

it('a list whose entry holds the delimiter is refused', () => {
  expect(writeValue(['a', 'b'])).toBe('a;b');
  expect(() => writeValue(['a;b'])).toThrow('"a;b" holds ";"');
});

it('the archive has the same bytes in every time zone', { tags: ['long'] }, () => {
  const zone = process.env.TZ;
  const bytes = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(writeArchive(sites.zh));
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(bytes.every((one) => bytes[0]?.equals(one))).toBe(true);
});
