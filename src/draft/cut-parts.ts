import type { Part } from '../schema/edition.ts';
import { type Heading, looksLikeHeading, readHeading } from './headings.ts';
import { endsSentence, type SourceLine } from './source-lines.ts';

/** A paragraph, or the heading of a reason on a line of its own. */
export interface CutParagraph {
  text: string;
  heading?: true;
  /** Where a page break of the source cuts it: the words before and after. */
  joins: { before: string; after: string }[];
}

/** A part of a case: its heading, if the source has one, and its paragraphs. */
export interface CutPart {
  kind: Part['kind'];
  heading?: string;
  /** Whether its text begins on the line of its heading. */
  runIn: boolean;
  /** Whether it was told from the rest by its words alone, so that somebody must confirm it. */
  isGuess: boolean;
  paragraphs: CutParagraph[];
}

/**
 * Cuts the lines below the title of a case into its parts.
 * @param repeated headings that stand on several lines of the list
 */
export function cutParts(
  lines: readonly SourceLine[],
  repeated: ReadonlySet<string> = new Set(),
): CutPart[] {
  const parts: { heading: Heading | undefined; lines: string[] }[] = [];
  for (const [index, { text }] of lines.entries()) {
    const heading = repeated.has(text) ? readHeading(text) : headingAt(text, index, lines);
    if (heading) parts.push({ heading, lines: heading.rest === '' ? [] : [heading.rest] });
    else if (parts.length === 0) parts.push({ heading: undefined, lines: [text] });
    else parts.at(-1)?.lines.push(text);
  }
  const cut = parts.map(({ heading, lines: own }, index): CutPart => {
    const kind = heading?.kind ?? (index === 0 ? 'account' : 'reasons');
    return {
      kind,
      ...(heading && { heading: heading.heading }),
      runIn: heading !== undefined && heading.rest !== '',
      isGuess: false,
      paragraphs: paragraphsOf(own, kind),
    };
  });
  return cut.some(({ kind }) => kind === 'reasons') ? cut : cut.flatMap(splitSignificance);
}

/** The headings that stand alone on several lines: no page break stands above them, whatever the line before them ends in. */
export function repeatedHeadings(lines: readonly SourceLine[]): ReadonlySet<string> {
  const groups = Map.groupBy(lines, ({ text }) => text);
  return new Set(
    [...groups].flatMap(([text, own]) =>
      own.length > 1 && readHeading(text)?.rest === '' ? [text] : [],
    ),
  );
}

function headingAt(text: string, index: number, lines: readonly SourceLine[]): Heading | undefined {
  const previous = lines[index - 1]?.text;
  // In the middle of a sentence that a page break cuts, short words are no heading.
  if (previous !== undefined && !endsSentence(previous) && readHeading(previous) === undefined) {
    return undefined;
  }
  const heading = readHeading(text);
  if (heading) return heading;
  const next = lines[index + 1]?.text ?? '';
  // Words that are not known open a part where they stand first, above a whole paragraph.
  return index === 0 && looksLikeHeading(text) && next.length > 2 * text.length
    ? { heading: text, kind: 'account', rest: '' }
    : undefined;
}

/** The paragraphs of lines: a line that ends in the middle of a sentence goes on in the next one. */
function paragraphsOf(lines: readonly string[], kind: Part['kind']): CutParagraph[] {
  const paragraphs: CutParagraph[] = [];
  for (const [index, text] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (last !== undefined && !last.heading && !endsSentence(last.text) && !isPoint(text)) {
      last.joins.push({ before: last.text.slice(-joined), after: text.slice(0, joined) });
      last.text += glue(last.text, text) + text;
    } else if (kind === 'reasons' && isReasonHeading(text, lines[index + 1])) {
      paragraphs.push({ text, heading: true, joins: [] });
    } else paragraphs.push({ text, joins: [] });
  }
  return paragraphs;
}

/** How many characters of a join are written on each side. */
const joined = 8;

/** Latin words that a line end parts are parted by a blank. */
function glue(before: string, after: string): string {
  return /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : '';
}

/** A line numbered as a point of a text: （一）…, 1.…, 一是…. */
function isPoint(text: string): boolean {
  return /^(?:[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[）)]|(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.．](?!\d)|[①-⑳])/u.test(
    text,
  );
}

/** Whether a numbered line holds one short sentence and the text under it says more. */
function isReasonHeading(text: string, next: string | undefined): boolean {
  if (!isPoint(text) || next === undefined || isPoint(next)) return false;
  return (
    text.length <= longestReason &&
    !/[。；！？]./u.test(text) &&
    (endsSentence(text) || !next.startsWith('，'))
  );
}

/** No heading of a reason is longer, in characters. */
const longestReason = 60;

/** How a paragraph of significance begins. */
const opening =
  /^(?:[（(]?[一二三123]?[）)、.]?)(?:(?:本|该|此|这)(?:系列|类|批|次|专)?(?:案|起|行动|专项)|(?:上述|该类|此类|这起|本起|该起)案)/u;
/** Words in which it says what the case means. */
const meaning =
  /体现|典型|意义|有效|震慑|彰显|展现|展示|提醒|启示|示范|范例|缩影|标志着|有力|维护|保护|首例|首起|成功|形成|切断|成果|实践|警示|借鉴|探索/u;
/** Words that carry it without such a beginning; two of them are needed. */
const general =
  /典型|意义|彰显|体现|展现|震慑|警示|启示|示范|借鉴|决心|声誉|提醒|近年来|当前|随着/gu;

/** Parts an account without headings from the paragraphs at its end that say what the case means. */
function splitSignificance(part: CutPart): CutPart[] {
  const { paragraphs } = part;
  let first = paragraphs.length;
  for (let at = paragraphs.length - 1; at > 0; at--) {
    const { text = '' } = paragraphs[at] ?? {};
    if (opening.test(text) && meaning.test(text)) first = at;
    else if (!isGeneral(text)) break;
  }
  if (first === paragraphs.length) return [part];
  return [
    { ...part, paragraphs: paragraphs.slice(0, first) },
    { kind: 'reasons', runIn: false, isGuess: true, paragraphs: paragraphs.slice(first) },
  ];
}

/** Whether a paragraph tells no event of the case: no number or date, and two words of significance. */
function isGeneral(text: string): boolean {
  return !/\d{2}|\d[年月日]/.test(text) && [...text.matchAll(general)].length > 1;
}
