import type { LabelledVocabulary } from '../schema/vocabulary-files.ts';
import type { Site } from '../site/site.ts';

/** What a field means, followed by each value of its vocabularies with its names: one that several of them have stands once. */
export function explainValues(
  { book, words }: Pick<Site, 'book' | 'words'>,
  meaning: string,
  names: readonly LabelledVocabulary[],
): string {
  const all = names.flatMap((name) =>
    [...book.vocabulary[name].keys()].map((id) => ({ id, label: words.label(name, id) })),
  );
  const values = [...Map.groupBy(all, ({ id }) => id)].map(([id, alike]) => ({
    id,
    label: [...new Set(alike.map(({ label }) => label))].join(' / '),
  }));
  return words.data.explained(meaning, values);
}
