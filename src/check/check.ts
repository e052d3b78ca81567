import type { Assembly } from '../book/assemble.ts';
import type { Lexicon } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedTranslation } from '../book/translate.ts';
import type { Records, Registries } from '../read/records.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import type { Report } from './report.ts';

/** What a check may use besides the text itself; it is the same for all texts. */
export interface Context extends Registries {
  lexicon: Lexicon;
  editions: Records['editions'];
  /** Names that were drafted and may wait for their registry. */
  drafts: Records['drafts'];
  /** The registries that can't be read in full. What needs one of them is not judged. */
  unread: ReadonlySet<keyof Registries>;
  vocabulary: Vocabulary;
}

/** A check of one case, which needs no other case. */
export type CaseCheck = (one: ResolvedCase, context: Context, report: Report) => void;

/** A check of one translation against its case. */
export type TranslationCheck = (one: ResolvedTranslation, context: Context, report: Report) => void;

/** A check of the content as a whole. */
export type WholeCheck = (assembly: Assembly, report: Report) => void;
