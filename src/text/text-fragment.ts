/** A run of characters of one paragraph of a case. */
export interface Selected {
  /** The id of the paragraph. */
  paragraph: string;
  text: string;
  start: number;
  end: number;
}

/** Longer runs are named by their first and last words. */
const longest = 40;
/** The number of characters before and after that tell one place from another. */
const context = 12;

/**
 * The part of an address after the page that leads to exact words: the first paragraph, and for each of the runs a text
 * directive (URL Fragment Text Directives, W3C WICG).
 */
export function textFragment(runs: readonly Selected[]): string {
  return `#${runs[0]?.paragraph}:~:${runs.map(textDirective).join('&')}`;
}

/**
 * Browsers find Chinese words only from one word
 * border to another, so the run is widened to these. A browser that does not find the words shows the paragraph.
 */
function textDirective({ text, start, end }: Selected): string {
  const borders = wordBorders(text);
  const from = borders.findLast((border) => border <= start) ?? 0;
  const to = borders.find((border) => border >= end) ?? text.length;
  const words =
    to - from <= longest
      ? [text.slice(from, to)]
      : [
          text.slice(from, nextBorder(borders, from + context)),
          text.slice(lastBorder(borders, to - context), to),
        ];
  const before = text.slice(lastBorder(borders, from - context), from);
  const after = text.slice(to, nextBorder(borders, to + context));
  const parts = [
    ...(before.trim() === '' ? [] : [`${encode(before)}-`]),
    ...words.map(encode),
    ...(after.trim() === '' ? [] : [`-${encode(after)}`]),
  ];
  return `text=${parts.join(',')}`;
}

/** The borders of words; every place if the browser has no word segmentation. */
function wordBorders(text: string): number[] {
  if (typeof Intl.Segmenter === 'undefined') return [...Array(text.length + 1).keys()];
  const words = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(text);
  return [...[...words].map(({ index }) => index), text.length];
}

function nextBorder(borders: readonly number[], place: number): number {
  return borders.find((border) => border >= place) ?? borders.at(-1) ?? 0;
}

function lastBorder(borders: readonly number[], place: number): number {
  return borders.findLast((border) => border <= place) ?? 0;
}

/**
 * Words with every mark by its number: the hyphen has a meaning of its own in a text directive, and a full stop or a
 * bracket at the end would be taken for the end of the sentence that the address stands in.
 */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replace(
    /[-!'()*.~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
