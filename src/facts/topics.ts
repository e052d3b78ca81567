import { type Book, type Case, paragraphsOf, type Topic } from '../book/book.ts';

/** A reason that bears on a topic, with the words that carry it. */
export interface ReasonOnTopic {
  one: Case;
  paragraph: string;
  label: string;
  quotes: string[];
  /** Only in a translation, which has no words of its own for the quotes: its text of the paragraph that they stand in. */
  translated?: string;
  /** The id of the fact, which is the address of the words. */
  fact: string;
}

/** The topics, those with most reasons first, then by id. */
export function topicsByReasons(book: Book): Topic[] {
  return [...book.topics.values()].sort(
    (a, b) => b.reasons.length - a.reasons.length || (a.id < b.id ? -1 : 1),
  );
}

/** The reasons that bear on a topic, in the order of the book. */
export function reasonsOn(book: Book, topic: Topic): ReasonOnTopic[] {
  return topic.reasons.flatMap(({ case: id, paragraph }) => {
    const one = book.casesById.get(id);
    const reason = one?.reasons.find((other) => other.paragraph === paragraph);
    const fact = one?.facts.find((other) => other.id === `reasons-${paragraph}-${topic.id}`);
    if (!one || !reason || !fact) return [];
    const quotes = fact.evidence.map(({ exact }) => exact);
    const text = paragraphsOf(one).find((other) => other.id === paragraph)?.text;
    return [
      {
        one,
        paragraph,
        label: reason.label,
        quotes,
        ...(one.original && text !== undefined && { translated: text }),
        fact: fact.id,
      },
    ];
  });
}
