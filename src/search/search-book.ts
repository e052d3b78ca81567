import type { CaseIndex } from './case-index.ts';
import type { FacetTable } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import type { Pinyin } from './pinyin.ts';
import type { Sounds } from './sounds.ts';
import type { AskedValue, Values } from './values.ts';

/** What a search needs to know of the book. Each part is loaded once, at its first use. */
export interface SearchBook {
  index: CaseIndex;
  names: Names;
  lexicon: Lexicon;
  /** The characters that make a number of a Chinese numeral before them. */
  counters: string;
  values: () => Promise<Values>;
  /** Loads the reader of sums and days, which few queries need. */
  valueReader: () => Promise<(folded: string) => AskedValue[]>;
  facets: () => Promise<FacetTable>;
  sounds: () => Promise<Sounds>;
  pinyin: () => Promise<Pinyin | undefined>;
  /** The search of the other language, where the site has one. */
  other: () => Promise<SearchBook | undefined>;
}
