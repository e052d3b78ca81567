import type { Site } from '../site/site.ts';
import { isKinds, kindVocabularies, type Subject } from './subjects.ts';

/** What a kind of fact is, in our words: those of its vocabulary, or of the glossary where it explains the same word. */
export function kindNote(
  { book, language }: Site,
  { collection, id }: Subject,
): string | undefined {
  if (!isKinds(collection)) return undefined;
  const kind = book.vocabulary[kindVocabularies[collection]].get(id);
  if (kind === undefined || kind.note !== undefined) return kind?.note?.[language];
  const explains = ({ zh, forms = [] }: { zh: string; forms?: readonly string[] | undefined }) =>
    zh === kind.zh || forms.includes(kind.zh);
  return [...book.glossary.values()].find(explains)?.note;
}
