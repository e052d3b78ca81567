import { spheresNamed, spheresTold } from '../book/expand/spheres.ts';
import { vocabularyFile } from '../schema/vocabulary-files.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';

/**
 * Reports outcomes in a branch of law that they cannot belong to: by their kind, by the words of their sentence, or by who acts
 * in the paragraph before them.
 */
export const spheres: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  for (const [index, { value, sphere, basis }] of entry.data.outcomes.entries()) {
    const known = vocabulary.outcomes.get(value);
    if (known === undefined) continue;
    const words = quotes(['outcomes', index]).map((quote) => ({
      ...quote,
      text: one.texts.get(quote.paragraph) ?? '',
    }));
    // What is inferred may be another branch than the words name, but not one that the outcome can't belong to.
    const allowed =
      basis === 'inferred'
        ? spheresNamed(known, [...one.texts.values()])
        : spheresTold(known, words, vocabulary.spheres);
    if (allowed.includes(sphere)) continue;
    report(entry, ['outcomes', index, 'sphere'], {
      found: `"${sphere}" for ${value}`,
      allowed: `${allowed.join(', ')}, as ${vocabularyFile('outcomes')} and who acts in the text ("actors" in ${vocabularyFile('spheres')}) have it`,
      advice: 'Correct the sphere or the outcome.',
    });
  }
};
