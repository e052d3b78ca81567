import { memoizeFunction } from '../memoize.ts';
import type { CaseFile } from '../schema/case-file.ts';
import { caseNumbers, type EditionData } from '../schema/edition.ts';
import type { TranslationData } from '../schema/translation.ts';
import { layOut } from './lay-out.ts';
import type { CaseEntry, Entry, Listing, TranslationEntry, WrittenEntry } from './records.ts';

/** The place of every case that a list holds, by the id of the case. Of two lists with one case, the first counts. */
export function listingsOf(editions: readonly Entry<EditionData>[]): ReadonlyMap<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const edition of editions) {
    for (const [id, listing] of placesIn(edition)) {
      if (!listings.has(id)) listings.set(id, listing);
    }
  }
  return listings;
}

// The same edition gives the same listings, so that its cases are laid out once.
const placesIn = memoizeFunction((edition: Entry<EditionData>): ReadonlyMap<string, Listing> => {
  const numbers = caseNumbers(edition.data);
  return new Map(
    edition.data.cases.map((id, index) => [id, { edition, number: numbers[index] ?? index + 1 }]),
  );
});

/** A case with its text in the parts that its list declares. */
export function layOutCase(entry: WrittenEntry<CaseFile>, listing: Listing | undefined): CaseEntry {
  return listing === undefined ? unlistedCase(entry) : listedCase(entry, listing);
}

const unlistedCase = memoizeFunction(
  (entry: WrittenEntry<CaseFile>): CaseEntry => ({
    ...entry,
    body: layOut(entry.written, undefined, 'zh'),
  }),
);

const listedCase = memoizeFunction(
  (entry: WrittenEntry<CaseFile>, listing: Listing): CaseEntry => ({
    ...entry,
    body: layOut(entry.written, listing.edition, 'zh'),
    listing,
  }),
);

/** A translation with its text in the parts of the list that holds its case. */
export function layOutTranslation(
  entry: WrittenEntry<TranslationData>,
  listing: Listing | undefined,
): TranslationEntry {
  return listing === undefined ? unlistedTranslation(entry) : listedTranslation(entry, listing);
}

const unlistedTranslation = memoizeFunction(
  (entry: WrittenEntry<TranslationData>): TranslationEntry => ({
    ...entry,
    body: layOut(entry.written, undefined, 'en'),
  }),
);

const listedTranslation = memoizeFunction(
  (entry: WrittenEntry<TranslationData>, listing: Listing): TranslationEntry => ({
    ...entry,
    body: layOut(entry.written, listing.edition, 'en'),
  }),
);
