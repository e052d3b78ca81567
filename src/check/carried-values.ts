import { spheresFor } from '../book/expand/spheres.ts';
import { type CarryingVocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { type CarryingWords, carriedIn, carries } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf, statedQuotesOf } from './quotes-of.ts';

/** Reports values of the vocabularies that are marked as stated, and for which their quotes have no word. */
export const carriedValues: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  const { data } = entry;
  const quotes = statedQuotesOf(one);
  const carried = (
    path: (string | number)[],
    field: string,
    value: string,
    name: CarryingVocabulary,
  ) => {
    const texts = quotes(path).map(({ exact }) => exact);
    const values: ReadonlyMap<string, CarryingWords> = vocabulary[name];
    const known = values.get(value);
    if (known === undefined || texts.length === 0 || carries(known, texts)) return;
    report(entry, [...path, field], {
      found: `"${value}", which the words "${texts[0]}" do not say`,
      allowed: valuesFor(texts, values, name),
      advice:
        'Correct the value, quote the words that say it, or say under "inferred" why they mean it.',
    });
  };
  if (data.direction) carried(['direction'], 'value', data.direction.value, 'directions');
  for (const [list, name] of [
    ['rights', 'rights'],
    ['channels', 'channels'],
    ['detection', 'detections'],
    ['outcomes', 'outcomes'],
  ] as const) {
    for (const [index, { value }] of data[list].entries()) {
      carried([list, index], 'value', value, name);
    }
  }
  for (const [list, name] of [
    ['countries', 'country-roles'],
    ['brands', 'brand-roles'],
    ['parties', 'party-roles'],
  ] as const) {
    for (const [index, { role }] of data[list].entries()) {
      carried([list, index], 'role', role, name);
    }
  }
  for (const [index, { kind }] of data.events.entries()) {
    carried(['events', index], 'kind', kind, 'event-kinds');
  }
};

/** Reports other bodies whose name does not show their kind; for a person, the quotes may show it. */
export const bodyKinds: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  const kinds = vocabulary['body-kinds'];
  for (const [index, { kind, label }] of entry.data.bodies.entries()) {
    const known = kinds.get(kind);
    if (known === undefined) continue;
    const own = quotes(['bodies', index]).map(({ exact }) => exact);
    const said = kind === 'person' && carries(known, own);
    if (carries(known, [label]) || said) continue;
    report(entry, ['bodies', index, 'kind'], {
      found: `"${kind}" for "${label}"`,
      allowed: valuesFor([label], kinds, 'body-kinds'),
      advice: 'Correct the kind.',
    });
  }
};

/** Reports outcomes in a branch of law that they cannot belong to. */
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
    const allowed = spheresFor(known, basis === 'inferred' ? [] : words);
    if (allowed.includes(sphere)) continue;
    report(entry, ['outcomes', index, 'sphere'], {
      found: `"${sphere}" for ${value}`,
      allowed: `${allowed.join(', ')}, as ${vocabularyFile('outcomes')} has it`,
      advice: 'Correct the sphere or the outcome.',
    });
  }
};

function valuesFor(
  texts: readonly string[],
  values: ReadonlyMap<string, CarryingWords>,
  name: CarryingVocabulary,
): string {
  const fitting = carriedIn(values, texts);
  const file = vocabularyFile(name);
  return fitting.length === 0
    ? `a value of ${file} that its words say`
    : `what its words can say: ${fitting.join(', ')} (${file})`;
}
