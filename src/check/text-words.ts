import type { ResolvedCase } from '../book/resolve-case.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { countryMentions } from '../text/countries.ts';
import type { Mention } from '../text/mentions.ts';
import type { NameWords } from '../text/name-before.ts';
import { type OfficeName, unknownOffices } from '../text/office-names.ts';
import type { Span } from '../text/sentences.ts';
import type { Context } from './check.ts';

/** The file of the words by which the checks read a text, as messages name it. */
export const textWordsFile = vocabularyFile('text-words');

/** The words of a list of `text-words.yaml`; none where the file lacks it, which is reported itself. */
export function textWords({ 'text-words': lists }: Vocabulary, id: string): readonly string[] {
  return lists.get(id)?.words ?? [];
}

/** The words that tell where the name of an office or port begins. */
export function nameWords(vocabulary: Vocabulary): NameWords {
  return {
    before: textWords(vocabulary, 'before-names'),
    general: textWords(vocabulary, 'general-names'),
    kinds: textWords(vocabulary, 'kinds-of-places'),
  };
}

/** A title or paragraph of a case, with every registered name in it. */
export interface ReadText {
  /** `title` or the id of the paragraph. */
  id: string;
  text: string;
  mentions: readonly Mention[];
}

/** The title and the paragraphs of a case. */
export function textsOf({ read, titleMentions, mentions }: ResolvedCase): ReadText[] {
  return [...read].map(([id, text]) => ({
    id,
    text,
    mentions: id === 'title' ? titleMentions : (mentions[id] ?? []),
  }));
}

/** The names of a collection in a text. */
export function namesOf(
  { mentions }: ReadText,
  collection: Mention['collection'],
): readonly Mention[] {
  return mentions.filter((mention) => mention.collection === collection);
}

/** The customs offices of a text that no registry has. */
export function unknownOfficesIn(one: ReadText, vocabulary: Vocabulary): OfficeName[] {
  const general: readonly Span[] = countryMentions(one.text, vocabulary.countries);
  return unknownOffices(
    one.text,
    { known: namesOf(one, 'customs'), general },
    nameWords(vocabulary),
  );
}

/** The first of each name, with the text that it stands in. */
export function firstOfEach<Name extends { name: string }>(
  texts: readonly ReadText[],
  namesIn: (one: ReadText) => readonly Name[],
): { name: Name; in: ReadText }[] {
  const seen = new Map<string, { name: Name; in: ReadText }>();
  for (const one of texts) {
    for (const name of namesIn(one)) {
      if (!seen.has(name.name)) seen.set(name.name, { name, in: one });
    }
  }
  return [...seen.values()];
}

/**
 * Whether a case declares names that a registry lacks, or the registry can't be read. Then the names of the text that it does not
 * know are reported already.
 */
export function lacksNames(
  { entry }: ResolvedCase,
  context: Context,
  collection: NamedCollection,
): boolean {
  const known = new Set(context[collection].map(({ id }) => id));
  return context.unread.has(collection) || entry.data[collection].some(({ id }) => !known.has(id));
}

/** A title or paragraph, as messages name it. */
export function placeName({ id }: Pick<ReadText, 'id'>): string {
  return id === 'title' ? 'the title' : `paragraph ${id}`;
}
