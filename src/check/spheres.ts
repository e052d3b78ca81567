import { areSettledByWords, spheresFor, spheresNamed } from '../book/expand/spheres.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
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
    const words = quotes(['outcomes', index]);
    // What is inferred may be another branch than the words name, but not one that the outcome can't belong to.
    const allowed =
      basis === 'inferred'
        ? spheresNamed(known, [...one.texts.values()])
        : toldBy(one, known, words, vocabulary);
    if (allowed.includes(sphere)) continue;
    report(entry, ['outcomes', index, 'sphere'], {
      found: `"${sphere}" for ${value}`,
      allowed: `${allowed.join(', ')}, as ${vocabularyFile('outcomes')} and who acts in the text ("actors" in ${vocabularyFile('spheres')}) have it`,
      advice: 'Correct the sphere or the outcome.',
    });
  }
};

type Outcome = Parameters<typeof spheresFor>[0];

function toldBy(
  { texts }: ResolvedCase,
  known: Outcome,
  quotes: readonly ResolvedQuote[],
  vocabulary: Vocabulary,
): string[] {
  const words = quotes.map((quote) => ({ ...quote, text: texts.get(quote.paragraph) ?? '' }));
  const told = spheresFor(known, words);
  if (told.length < 2 || areSettledByWords(known)) return told;
  const actors = words.map(({ text, end }) => actingIn(text.slice(0, end), told, vocabulary));
  const [first] = actors;
  return first !== undefined && actors.every((actor) => actor === first) ? [first] : told;
}

/** A word that makes what follows it no subject: 向公安机关通报, 在海关的协助下. */
const notSubject = /[向与和同合从对给被将在助]/u;

/** The branch of who is the subject of the last clause that has one. */
function actingIn(
  text: string,
  possible: readonly string[],
  { spheres }: Vocabulary,
): string | undefined {
  for (const clause of text.split(/[，。；：！？]/u).toReversed()) {
    const found = [...spheres].flatMap(([sphere, { actors = [] }]) => {
      const places = actors.flatMap((actor) => {
        const at = clause.indexOf(actor);
        const isSubject = at >= 0 && at <= reach && !clause.startsWith('的', at + actor.length);
        return isSubject && !notSubject.test(clause.slice(0, at)) ? [at] : [];
      });
      return places.length > 0 ? [{ sphere, at: Math.min(...places) }] : [];
    });
    const [first] = found.sort((a, b) => a.at - b.at);
    if (first !== undefined) return possible.includes(first.sphere) ? first.sphere : undefined;
  }
  return undefined;
}

/** How many characters of its name may stand before an actor: 黄埔海关, 安徽省蚌埠市公安局. */
const reach = 12;
