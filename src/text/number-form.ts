import type { Hedge } from '../schema/vocabulary.ts';
import type { Span } from './sentences.ts';

/** A number on the way to a `WrittenNumber`, with places in the text without spaces. */
export interface NumberForm extends Span {
  value: number;
  upTo?: number | undefined;
  /** What its own words say of how exact it is; the words around it are not looked at yet. */
  hedges: readonly Hedge[];
  /** See `ScannedNumeral`. */
  power?: number | undefined;
  /** What the text after it begins with in place of what was read: `月`, `%`. */
  unit?: string;
  /** Whether it is a term in months, which ends with its unit. */
  isTerm?: true;
}
