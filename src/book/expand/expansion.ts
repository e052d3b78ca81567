import type { CaseData } from '../../schema/case.ts';
import type { ShortGround } from '../../schema/case-file.ts';
import type { Vocabulary } from '../../schema/vocabulary-files.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Texts } from '../resolve-quotes.ts';
import type { PlacedFault } from './fault.ts';
import { type Paths, pathKey } from './place-in-file.ts';
import { type PlacedQuote, placed, quotesOf } from './quoted.ts';
import { type Dates, readTexts } from './read-date.ts';

type Grounded = Pick<CaseData['goods'][number], 'basis' | 'note' | 'evidence'>;

/** The names and the kinds, roles and units that texts are read with. */
export interface KnownWords {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
}

/** What is used and filled while the lists of one case are expanded. */
export class Expansion {
  readonly paths: Paths = new Map();
  readonly faults: PlacedFault[] = [];
  readonly dates: Dates;
  readonly texts: Texts;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;

  constructor(texts: Texts, { lexicon, vocabulary }: KnownWords) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.dates = readTexts(texts);
  }

  /**
   * The ground of a fact, and a note of where it stands in the file.
   * @param at the paragraph of quotes that name none
   */
  ground(
    ground: ShortGround,
    path: readonly PropertyKey[],
    inFile: readonly PropertyKey[],
    at?: string,
  ): Grounded {
    this.paths.set(pathKey(path), inFile);
    const quotes = quotesOf(ground, at);
    for (const [index, quote] of quotes.entries()) {
      this.paths.set(pathKey([...path, 'evidence', index]), [...inFile, ...quote.path]);
    }
    const note = ground.inferred ?? ground.note;
    return {
      basis: ground.inferred === undefined ? 'stated' : 'inferred',
      ...(note !== undefined && { note }),
      evidence: quotes.map(({ quote }) => quote),
    };
  }

  /** The quotes of a fact that can be found in the texts. */
  placed(ground: ShortGround): PlacedQuote[] {
    return placed(quotesOf(ground), this.texts);
  }
}
