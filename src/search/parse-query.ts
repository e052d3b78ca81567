/** A query taken apart. */
export interface Query {
  /** The whole query, without quotation marks that only group words. */
  whole: string;
  /** What must occur: words between spaces, and phrases in quotation marks. */
  terms: { text: string; quoted: boolean }[];
  /** What must not occur: words and phrases after a minus. */
  without: string[];
}

/** A phrase in straight, curly or corner marks, or a run without spaces; each may follow a minus. */
const part =
  /(?<minus>(?<!\S)-)?(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”|「(?<corner>[^」]*)」|(?<word>[^\s"“「]+))/gu;

/** Takes a folded query apart. A mark without its partner is an ordinary character, or is dropped. */
export function parseQuery(folded: string): Query {
  const parts = [...folded.matchAll(part)].flatMap(({ groups = {} }) => {
    const phrase = groups.straight ?? groups.curly ?? groups.corner;
    const text = (phrase ?? groups.word ?? '').trim();
    return text === ''
      ? []
      : [{ text, quoted: phrase !== undefined, minus: Boolean(groups.minus) }];
  });
  return {
    whole: folded.replaceAll('"', '').trim(),
    terms: parts.filter(({ minus }) => !minus).map(({ text, quoted }) => ({ text, quoted })),
    without: parts.filter(({ minus }) => minus).map(({ text }) => text),
  };
}
