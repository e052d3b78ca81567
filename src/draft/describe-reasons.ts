import { sentences } from '../text/sentences.ts';
import { type DraftParagraph, type Known, quote } from './draft-text.ts';
import { ask } from './questions.ts';

type Part = Record<string, unknown>;

/** The reasons of a case, each under its first paragraph, with the topics that its words carry. */
export function describeReasons(
  paragraphs: readonly DraftParagraph[],
  { registries }: Known,
): Record<string, Part> {
  const own = paragraphs.filter(({ kind }) => kind === 'reasons');
  const reasons: DraftParagraph[][] = [];
  for (const one of own) {
    const isHeaded = reasons.at(-1)?.[0]?.heading ?? false;
    if (isHeaded && !one.heading) reasons.at(-1)?.push(one);
    else reasons.push([one]);
  }
  return Object.fromEntries(
    reasons.flatMap((reason) => {
      const [first] = reason;
      if (first === undefined) return [];
      const topics = Object.fromEntries(
        registries.topics.flatMap(({ id, data }) => {
          const ground = groundOf(reason, data.words, first.id);
          return ground ? [[id, ground]] : [];
        }),
      );
      const label = labelOf(first.text);
      return [
        [
          first.id,
          {
            label: ask(label),
            topics: Object.keys(topics).length > 0 ? topics : ask('which topics'),
          },
        ],
      ];
    }),
  );
}

/** The words of a reason that carry a topic: the clause with the first of its words. */
function groundOf(
  reason: readonly DraftParagraph[],
  words: readonly string[],
  first: string,
): Part | undefined {
  for (const paragraph of reason) {
    const at = Math.min(
      ...words.map((word) => paragraph.text.indexOf(word)).filter((place) => place >= 0),
    );
    if (!Number.isFinite(at)) continue;
    const word = words.find((one) => paragraph.text.startsWith(one, at)) ?? '';
    const before = paragraph.text.slice(0, at).search(/[，。；：][^，。；：]*$/u) + 1;
    const after = paragraph.text.slice(at).search(/[，。；：]/u);
    const end = after < 0 ? paragraph.text.length : at + Math.max(after, word.length);
    const start = Math.max(before, end - 40, 0);
    const { at: place, ...ground } = quote({ paragraph, start, end });
    return place === first ? ground : { at: place, ...ground };
  }
  return undefined;
}

/** What the first sentence of a reason says of the case: X of 本案是X的典型案例. */
function labelOf(text: string): string {
  const [sentence] = sentences(text);
  const whole = text
    .slice(0, sentence?.end)
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]\s*/u, '')
    .replace(/[。；！？]+$/u, '');
  const core = whole.replace(
    /^(?:本案|该案|此案)(?:中，|(?:的(?:成功)?(?:查处|查办))?(?:(?:是|为|系|对)(?:海关)?)?)/u,
    '',
  );
  // 近年来 and 中 say nothing alone.
  const clauses = core.split(/[，：]/u);
  const clause = core.length <= 30 ? core : (clauses.find((one) => one.length > 4) ?? core);
  return clause.slice(0, 30);
}
