import type { SyntheticList } from '../../support/synthetic-content.ts';

const every = [...Array(10).keys()];

/** Invented lists: what one list alone does not show. In the order in which a book has them. */
export const manyLists: readonly SyntheticList[] = [
  {
    id: '2026-midyear',
    year: 2026,
    shortName: { zh: '2026年上半年', en: 'Mid-2026' },
    cases: [3, 1, 6, 8],
    published: '2026-07-22',
  },
  {
    id: '2026',
    year: 2026,
    shortName: { zh: '2026年', en: '2026' },
    cases: every.toReversed(),
    published: '2027-04',
  },
  // One case, of an office, without a date.
  {
    id: 'tianjin-2027',
    year: 2027,
    shortName: { zh: '2027年天津', en: 'Tianjin 2027' },
    cases: [9],
    customs: { id: 'tianjin', zh: '天津海关', en: 'Tianjin Customs' },
  },
  // Thirty cases, of no named issuer.
  {
    id: '2028',
    year: 2028,
    shortName: { zh: '2028年', en: '2028' },
    cases: [...every, ...every, ...every],
    customs: false,
    published: '2029-04-26',
  },
  // Not translated to its end.
  {
    id: '2029',
    year: 2029,
    shortName: { zh: '2029年', en: '2029' },
    cases: every,
    published: '2030-04-20',
    untranslated: 3,
  },
  // Not translated at all.
  {
    id: '2030',
    year: 2030,
    shortName: { zh: '2030年', en: '2030' },
    cases: [4, 5],
    published: '2031-04-20',
    untranslated: 2,
  },
];
