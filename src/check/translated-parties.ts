import { type Comparison, isQuoted } from './translated-pair.ts';

/** Checks that the English paragraph names the right holders, parties and bodies that the Chinese one names. */
export const compareParties: Comparison = (pair, differs) => {
  const { translation, id, english } = pair;
  const { source, one } = translation;
  const text = plain(english);
  for (const list of ['holders', 'parties', 'bodies'] as const) {
    for (const { id: own, label, evidence = [] } of source.one[list]) {
      const fact = `${list}-${own}`;
      // Where the text writes it otherwise, the label need not stand there.
      const isNamed = evidence.some(
        ({ paragraph, exact }) => paragraph === id && exact.includes(label),
      );
      const name = one[list].find((other) => other.id === own)?.label ?? label;
      if (!isNamed || isQuoted(pair, fact) || text.includes(plain(name))) continue;
      differs(
        `no “${name}”`,
        `the name that the label of ${fact} has, for “${label}”`,
        `Correct the English or the label, or quote the words: "${fact}: …" under "quotes".`,
      );
    }
  }
};

/** A name without its article and in small letters. */
function plain(name: string): string {
  return name.replace(/^(?:A|An|The) /, '').toLowerCase();
}
