import type { LabelledVocabulary } from '../schema/vocabulary-files.ts';
import type { Site } from '../site/site.ts';

/** What a field means, followed by each value of its vocabularies with its name. */
export function explainValues(
  { book, words }: Pick<Site, 'book' | 'words'>,
  meaning: string,
  names: readonly LabelledVocabulary[],
): string {
  const values = names.flatMap((name) =>
    [...book.vocabulary[name].keys()].map((id) => ({ id, label: words.label(name, id) })),
  );
  return words.data.explained(meaning, values);
}
