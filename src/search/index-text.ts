/** The text of a case as the index stores it: the title and the paragraphs, by id. */
export interface IndexedText {
  title: string;
  paragraphs: { id: string; text: string }[];
}

const tokenEnd = '\u200B';
const paragraphEnd = '¶';
const sectionEnd = '§';
const sectionKinds = ['f', 'r'];

/** Characters that the stored text uses for its own structure: no query can hold them. */
export const structure = new Set([paragraphEnd, sectionEnd, tokenEnd, '"']);

/**
 * A case's text for Pagefind, every character a token of its own: a zero-width space ends each,
 * and a space before it parts ASCII characters, which Pagefind would keep together.
 * Marks between paragraphs keep a phrase from running over their ends.
 */
export function toTokens({ title, paragraphs }: IndexedText): string {
  const sections = sectionKinds.map((kind) =>
    paragraphs.filter(({ id }) => id.startsWith(kind)).map(({ text }) => text),
  );
  const whole = [title, ...sections.map((texts) => texts.join(paragraphEnd))].join(sectionEnd);
  return [...whole].map((char) => (isSign(char) ? `${char} ${tokenEnd}` : char + tokenEnd)).join('');
}

/** The text again, from what Pagefind stored of `toTokens`, character for character. */
export function fromTokens(stored: string): IndexedText {
  const whole = stored
    .split(tokenEnd)
    .map((token) => [...token.trimEnd()][0] ?? (token.length > 0 ? ' ' : ''))
    .join('');
  const [title = '', ...sections] = whole.split(sectionEnd);
  return {
    title,
    paragraphs: sections.flatMap((section, index) =>
      section
        .split(paragraphEnd)
        .map((text, place) => ({ id: `${sectionKinds[index] ?? ''}${place + 1}`, text })),
    ),
  };
}

/** A query for exactly these characters in a row, white space apart. */
export function toPhrase(folded: string): string {
  return `"${[...folded.replace(/\s/gu, '')].join(' ')}"`;
}

/** Every mark in the texts that is no letter, digit or space: Pagefind must be told to keep them. */
export function marksIn(texts: Iterable<IndexedText>): string {
  const marks = new Set([paragraphEnd, sectionEnd]);
  for (const { title, paragraphs } of texts) {
    for (const char of [title, ...paragraphs.map(({ text }) => text)].join('')) {
      if (!/[\p{L}\p{N}\s]/u.test(char)) marks.add(char);
    }
  }
  return [...marks].sort().join('');
}

function isSign(char: string): boolean {
  return char > ' ' && char <= '~';
}
