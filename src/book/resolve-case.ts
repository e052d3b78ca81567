import { memoizeFunction } from '../memoize.ts';
import type { CaseEntry } from '../read/records.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { withChineseMarks } from '../text/chinese-marks.ts';
import type { Mention } from '../text/mentions.ts';
import { type Case, declaredIn, paragraphsOf, type TermMention } from './book.ts';
import { expandCase, type FullCase } from './expand/expand-case.ts';
import type { Lexicon } from './lexicon.ts';
import { resolveFacts, resolveQuote, type Texts } from './resolve-quotes.ts';

/** A case of the book together with the entry it was made from, which is what a check looks at. */
export interface ResolvedCase {
  /** The full case; its paths lead to the lines of the case's file. */
  entry: FullCase;
  one: Case;
  texts: Texts;
  /** The same with the marks that China prints, which the checks read; a place in one is that place in the other. */
  read: Texts;
  /** Every name in the title, whether the case declares it or not: spans of the title. */
  titleMentions: readonly Mention[];
  /** Every name in the text, by paragraph. */
  mentions: Readonly<Record<string, readonly Mention[]>>;
}

/**
 * Expands a case, and finds its names, its terms and the places of its quotes. The result is memoized for the same
 * entry, lexicon and vocabulary.
 */
export const resolveCase = memoizeFunction(resolve);

function resolve(file: CaseEntry, lexicon: Lexicon, vocabulary: Vocabulary): ResolvedCase {
  const { sections } = file.body;
  const paragraphs = paragraphsOf({ sections });
  const titleMentions = lexicon.find(file.data.title);
  const mentions = Object.fromEntries(paragraphs.map(({ id, text }) => [id, lexicon.find(text)]));
  const texts = new Map([
    ['title', file.data.title],
    ...paragraphs.map(({ id, text }) => [id, text] as const),
  ]);
  const read = new Map([...texts].map(([id, text]) => [id, withChineseMarks(text)]));
  const entry = expandCase(file, texts, { lexicon, vocabulary });
  const declared = declaredIn(entry.data);
  const isDeclared = ({ collection, id }: Mention) => declared[collection].includes(id);
  const { notNamed: _, notFigures: __, ...data } = entry.data;
  const one: Case = {
    id: entry.id,
    ...data,
    sections,
    titleMentions: titleMentions.filter(isDeclared),
    mentions: Object.fromEntries(
      Object.entries(mentions).map(([id, found]) => [id, found.filter(isDeclared)]),
    ),
    facts: resolveFacts(entry.data, texts),
    notes: entry.data.notes.flatMap((note) => resolveQuote(note, texts)),
    terms: termsIn([...paragraphs.map(({ id }) => id), 'title'], read, lexicon.glossary),
  };
  return { entry, one, texts, read, titleMentions, mentions };
}

/** The first place of each term that the glossary explains, in the title where it stands nowhere else. Longer wordings win, and places do not overlap. */
function termsIn(
  places: readonly string[],
  read: Texts,
  glossary: Lexicon['glossary'],
): TermMention[] {
  const wordings = glossary
    .flatMap(({ id, data }) => [data.zh, ...(data.forms ?? [])].map((wording) => ({ id, wording })))
    .sort((a, b) => b.wording.length - a.wording.length);
  if (wordings.length === 0) return [];
  const pattern = new RegExp(wordings.map(({ wording }) => RegExp.escape(wording)).join('|'), 'gu');
  const idOf = new Map(wordings.map(({ id, wording }) => [wording, id]));
  const explained = new Set(glossary.flatMap(({ id, data }) => (data.note ? [id] : [])));
  const seen = new Set<string>();
  return places.flatMap((paragraph) =>
    [...(read.get(paragraph) ?? '').matchAll(pattern)].flatMap((match) => {
      const id = idOf.get(match[0]);
      if (id === undefined || !explained.has(id) || seen.has(id)) return [];
      seen.add(id);
      return [{ id, paragraph, start: match.index, end: match.index + match[0].length }];
    }),
  );
}
