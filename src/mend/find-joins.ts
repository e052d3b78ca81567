import type { CaseEntry } from '../read/records.ts';
import type { CaseFile } from '../schema/case-file.ts';

type Joins = NonNullable<CaseFile['joins']>;

/** How many characters are written on each side of a join, at least. */
const shown = 8;

/**
 * The joins of a case: the places in its paragraphs where a line of the source ends in the middle of a sentence. A join
 * that is recorded already keeps its words. Nothing where a paragraph does not stand in the source as it is.
 */
export function joinsIn({ data, body }: CaseEntry, source: string): Joins | undefined {
  const { text: plain, ends } = plainLines(source);
  const joins: Joins = {};
  let from = plain.indexOf(withoutSpace(data.title));
  for (const { id, text } of body.sections.flatMap(({ paragraphs }) => paragraphs)) {
    const own = withoutSpace(text);
    const start = plain.indexOf(own, Math.max(0, from));
    if (start < 0) return undefined;
    from = start + own.length;
    const cuts = ends
      .filter((end) => start < end && end < start + own.length)
      .map((end) => end - start);
    // A line that ends where a sentence ends is another paragraph, which only an editor can tell.
    const told = cuts.filter((cut) => isJoin(own.slice(0, cut)) || isRecorded(data, id, own, cut));
    if (told.length > 0) joins[id] = told.map((cut) => joinAt(data, id, text, own, cut));
  }
  return joins;
}

function isJoin(before: string): boolean {
  return !/[。！？；：…][”’）」』]*$/u.test(before);
}

function isRecorded(data: CaseFile, id: string, own: string, cut: number): boolean {
  return recorded(data, id, own, cut) !== undefined;
}

function recorded(
  data: CaseFile,
  id: string,
  own: string,
  cut: number,
): Joins[string][number] | undefined {
  return data.joins?.[id]?.find(
    ({ before, after }) =>
      own.slice(0, cut).endsWith(withoutSpace(before)) &&
      own.slice(cut).startsWith(withoutSpace(after)),
  );
}

/** The words before and after a cut, enough of them to stand once. */
function joinAt(
  data: CaseFile,
  id: string,
  text: string,
  own: string,
  cut: number,
): Joins[string][number] {
  const known = recorded(data, id, own, cut);
  if (known) return known;
  const place = placeIn(text, cut);
  for (let length = shown; ; length += 4) {
    const before = text.slice(Math.max(0, place - length), place).trim();
    const after = text.slice(place, place + length).trim();
    const isAlone =
      text.split(text.slice(Math.max(0, place - length), place + length)).length === 2;
    if (isAlone || length > text.length) return { before, after };
  }
}

/** The place in a text of a place in it without white space. */
function placeIn(text: string, cut: number): number {
  let left = cut;
  for (let place = 0; place < text.length; place++) {
    if (left === 0) return place;
    if (!/\s/u.test(text.charAt(place))) left -= 1;
  }
  return text.length;
}

/** A text without white space, and where its lines end in it. */
function plainLines(source: string): { text: string; ends: number[] } {
  const ends: number[] = [];
  let text = '';
  for (const line of source.split('\n').map(withoutSpace)) {
    if (line === '') continue;
    text += line;
    ends.push(text.length);
  }
  return { text, ends };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
