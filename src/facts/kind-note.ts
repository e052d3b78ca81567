import { termOf } from '../book/kinds.ts';
import type { Site } from '../site/site.ts';
import { isKinds, kindVocabularies, type Subject } from './subjects.ts';

/** What a kind of fact is, in our words: those of its vocabulary, or of the glossary where it explains the same word. */
export function kindNote(
  { book, language }: Site,
  { collection, id }: Subject,
): string | undefined {
  if (!isKinds(collection)) return undefined;
  const kind = book.vocabulary[kindVocabularies[collection]].get(id);
  return kind && (kind.note?.[language] ?? termOf(kind, [...book.glossary.values()])?.note);
}
