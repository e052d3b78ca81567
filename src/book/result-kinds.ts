import { memoizeFunction } from '../memoize.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';

/**
 * The kinds of outcomes by whose words alone a text tells of one. Those of no branch of law and no step of the police have words
 * that stand everywhere, such as 市场 and 引导, and what came before the case is no outcome of it.
 */
export const resultKinds = memoizeFunction(
  (outcomes: Vocabulary['outcomes']): Vocabulary['outcomes'] =>
    new Map(
      [...outcomes].filter(
        ([, { stage, spheres }]) =>
          stage !== 'background' && (stage === 'police' || !spheres.includes('none')),
      ),
    ),
);
