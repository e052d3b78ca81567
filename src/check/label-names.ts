import type { Lexicon } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { Figure } from '../schema/case.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { carries } from '../text/carrying-words.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';

/**
 * Reports labels of figures that name another mark, other goods, another office or port than the figure is of and its sentence
 * names: CROCS on a figure of Nike, an office on what the police seized.
 */
export const labelNames: CaseCheck = (one, { lexicon, vocabulary }, report) => {
  const { figures } = one.entry.data;
  for (const [index, figure] of figures.entries()) {
    const named = lexicon.find(figure.label);
    if (named.length === 0) continue;
    const sentences = sentencesOf(one, index);
    for (const collection of namedCollections) {
      const own = named.filter((name) => name.collection === collection);
      const allowed = allowedIn(one, { figure, sentences, collection }, lexicon, vocabulary);
      const wrong = own.find(({ id }) => !allowed.has(id));
      if (wrong === undefined) continue;
      report(one.entry, ['figures', index, 'label'], {
        found: `"${figure.label}", which names “${figure.label.slice(wrong.start, wrong.end)}” (${wrong.id} of ${collection})`,
        allowed: `${collection} that "of" or the sentence of the figure names: ${[...allowed].join(', ') || '(none)'}`,
        advice: 'Correct the label, or quote the words that name it.',
      });
      break;
    }
  }
};

/** The sentences of a figure's quotes; of a computed one, those of what it is computed from. */
function sentencesOf(one: ResolvedCase, index: number): string[] {
  const { figures } = one.entry.data;
  const { id, inputs = [] } = figures[index] ?? {};
  const all = figures.flatMap((other, place) =>
    other.id === id || inputs.includes(other.id) ? [place] : [],
  );
  return all.flatMap((place) =>
    quotesOf(one)(['figures', place]).map(({ paragraph, start }) => {
      const text = one.texts.get(paragraph) ?? '';
      const sentence = sentenceAround(text, start);
      return text.slice(sentence.start, sentence.end);
    }),
  );
}

interface Labelled {
  figure: Figure;
  sentences: readonly string[];
  collection: NamedCollection;
}

/** The ids that a label may name. */
function allowedIn(
  one: ResolvedCase,
  { figure: { of }, sentences, collection }: Labelled,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  // A figure of one mark is of no other that its sentence names.
  if (collection === 'brands' && of?.brand !== undefined) return new Set([of.brand]);
  const inSentence = sentences
    .flatMap((sentence) => lexicon.find(sentence))
    .flatMap((name) => (name.collection === collection ? [name.id] : []));
  const own = collection === 'goods' && of?.goods !== undefined ? [of.goods] : [];
  const police = vocabulary['body-kinds'].get('police');
  const isOfPolice = police !== undefined && carries(police, sentences);
  // An office goes on acting in sentences that name none, but not where the police act.
  const offices =
    collection === 'customs' && !isOfPolice ? one.entry.data.customs.map(({ id }) => id) : [];
  return new Set([...inSentence, ...own, ...offices]);
}
