/** A part of a query: a run without spaces, or a phrase in quotation marks. */
export interface QueryPart {
  text: string;
  quoted: boolean;
  /** Whether a word such as 没有 leaves it out, and no minus. */
  negated?: boolean;
}

/** A query taken apart. */
export interface Query {
  /** The whole query, as one would look for it in a text. */
  whole: string;
  /** What must occur: words between spaces, and phrases in quotation marks. */
  terms: QueryPart[];
  /** What must not occur: words and phrases after a minus. */
  without: QueryPart[];
}

/** A phrase in quotation marks, which folding has made straight, or a run without spaces; each may follow a minus. */
const part = /(?<minus>(?<!\S)-)?(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/gu;

/** Takes a folded query apart. A mark without its partner is an ordinary character, or is dropped. */
export function parseQuery(folded: string): Query {
  const parts = [...folded.matchAll(part)].flatMap(({ groups = {} }) => {
    const text = (groups.phrase ?? groups.word ?? '').trim();
    return text === ''
      ? []
      : [{ text, quoted: groups.phrase !== undefined, minus: Boolean(groups.minus) }];
  });
  const of = (minus: boolean) =>
    parts.filter((one) => one.minus === minus).map(({ text, quoted }) => ({ text, quoted }));
  return { whole: folded.trim(), terms: of(false), without: of(true) };
}
