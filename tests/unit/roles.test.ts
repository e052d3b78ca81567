import { describe, expect, it } from 'vitest';
import { noteIn } from '../../src/facts/roles.ts';
import type { CaseCollection } from '../../src/schema/vocabulary.ts';
import { realSites } from '../../support/real-sites.ts';

/** What is said of a subject beside the seal of a case. */
function said(collection: CaseCollection, id: string, of: string): string | undefined {
  const { book, words } = realSites.en;
  const one = book.casesById.get(of);
  return one && noteIn(words, { collection, id }, one);
}

describe('what a name of a list is in a case', () => {
  it('is said where it is not what the list is of', () => {
    expect(said('ports', 'ningbo', '2016-04')).toBe('earlier route · inferred');
    expect(said('ports', 'ningbo', '2016-07')).toBe('mentioned');
    expect(said('ports', 'pulau-sebarok', '2016-06')).toBe('declared destination');
    expect(said('brands', 'nike', '2016-06')).toBe('right holder · inferred');
    expect(said('customs', 'ningbo', '2016-04')).toBe('mentioned');
    expect(said('customs', 'beilun', '2016-07')).toBe('received the declaration');
  });

  it('is that it is inferred, where nothing states a kind', () => {
    expect(said('channels', 'sea', '2016-06')).toBe('inferred');
    expect(said('channels', 'land-border', '2016-10')).toBe('inferred');
    expect(said('outcomes', 'judgment', '2016-04')).toBe('');
  });

  it('is nothing where it is what the list is of', () => {
    expect(said('brands', 'nike', '2016-05')).toBe('');
    expect(said('customs', 'ningbo', '2016-07')).toBe('');
    expect(said('goods', 'padlocks', '2016-07')).toBe('');
  });
});
