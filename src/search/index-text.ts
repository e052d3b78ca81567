/** The text of a case as the index stores it: the title and the paragraphs, by id. */
export interface IndexedText {
  title: string;
  paragraphs: { id: string; text: string }[];
}

const tokenEnd = '\u200B';
const paragraphEnd = '¶';
const sectionEnd = '§';
const sectionKinds = ['f', 'r'];

/** Marks that part paragraphs and sections in the stored text: the index keeps them, no query holds them. */
export const structure = paragraphEnd + sectionEnd;

/** A case's text as Pagefind stores it. */
export interface StoredText {
  /** The characters, each a token. */
  tokens: string;
  /** Where the text has a space: the numbers of characters before each, parted by commas. */
  gaps: string;
}

/**
 * A case's text for Pagefind, every character a token of its own, ended by a zero-width space.
 * Marks between paragraphs keep a phrase from running over their ends.
 */
export function toTokens({ title, paragraphs }: IndexedText): StoredText {
  const sections = sectionKinds.map((kind) =>
    paragraphs.filter(({ id }) => id.startsWith(kind)).map(({ text }) => text),
  );
  const whole = [title, ...sections.map((texts) => texts.join(paragraphEnd))].join(sectionEnd);
  const tokens: string[] = [];
  const gaps: number[] = [];
  for (const char of whole) {
    if (/\s/u.test(char)) gaps.push(tokens.length);
    // Pagefind keeps ASCII characters together unless a space parts them.
    else tokens.push(/[!-~]/.test(char) ? `${char} ${tokenEnd}` : char + tokenEnd);
  }
  return { tokens: tokens.join(''), gaps: gaps.join() };
}

/** The text again, from what Pagefind stored of `toTokens`, character for character. */
export function fromTokens({ tokens, gaps }: StoredText): IndexedText {
  const spaced = new Set(gaps === '' ? [] : gaps.split(',').map(Number));
  const whole = tokens
    .split(tokenEnd)
    .map((token, place) => (spaced.has(place) ? ' ' : '') + token.trim())
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

/** Every mark in the texts that is no letter, digit or space. */
export function marksIn(texts: Iterable<IndexedText>): string {
  const marks = new Set<string>();
  for (const { title, paragraphs } of texts) {
    for (const char of [title, ...paragraphs.map(({ text }) => text)].join('')) {
      if (!/[\p{L}\p{N}\s]/u.test(char)) marks.add(char);
    }
  }
  return [...marks].sort().join('');
}
