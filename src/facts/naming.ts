import { type Case, paragraphsOf } from '../book/book.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { type Span, sentences } from '../text/sentences.ts';

/** A sentence of a case that names an entity; the spans of the name are places in the sentence. */
export interface NamingSentence {
  paragraph: string;
  text: string;
  spans: Span[];
}

/** The sentences of a case that name a registry entry, in the order of the text. */
export function sentencesNaming(
  one: Case,
  collection: NamedCollection,
  id: string,
): NamingSentence[] {
  return paragraphsOf(one).flatMap(({ id: paragraph, text }) => {
    const own = (one.mentions[paragraph] ?? []).filter(
      (mention) => mention.collection === collection && mention.id === id,
    );
    return sentences(text).flatMap(({ start, end }) => {
      const inside = own.filter((mention) => mention.start >= start && mention.start < end);
      if (inside.length === 0) return [];
      const spans = inside.map((span) => ({
        start: span.start - start,
        end: Math.min(span.end, end) - start,
      }));
      return [{ paragraph, text: text.slice(start, end), spans }];
    });
  });
}
