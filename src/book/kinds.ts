import type { KindCollection } from '../schema/vocabulary.ts';
import type { Book, Case } from './book.ts';

/** The values of a collection of kinds that a case has, each with the id of the fact that has it. */
export function kindsIn(one: Case, collection: KindCollection): { value: string; fact: string }[] {
  switch (collection) {
    case 'found':
      return one.detection.map(({ value }) => ({ value, fact: `detection-${value}` }));
    case 'channels':
      return one.channels.map(({ value }) => ({ value, fact: `channels-${value}` }));
    case 'outcomes':
      return one.outcomes.map(({ id, value }) => ({ value, fact: `outcomes-${id}` }));
  }
}

/** The values of a collection of kinds that any case has, which are those with a page, each with the ids of its cases. */
export function kindsOf(book: Book, collection: KindCollection): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const one of book.cases) {
    for (const value of new Set(kindsIn(one, collection).map((own) => own.value))) {
      users.set(value, [...(users.get(value) ?? []), one.id]);
    }
  }
  return users;
}

/** The term of a glossary that explains a kind: it has a note, and its word is the name of the kind. */
export function termOf<
  Term extends { zh: string; forms?: readonly string[] | undefined; note?: unknown },
>({ zh }: { zh: string }, terms: readonly Term[]): Term | undefined {
  return terms.find(
    ({ zh: word, forms = [], note }) => note !== undefined && [word, ...forms].includes(zh),
  );
}
