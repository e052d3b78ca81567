import { readBody } from '../markdown/read-body.ts';
import { chineseNumeral } from '../text/numerals.ts';
import type { Problem } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';

/** A stretch of what the book publishes and where it is written. */
interface Piece {
  text: string;
  file: string;
  line: () => number;
  field: string;
}

/**
 * Compares an edition's cases with the source as received, character for character,
 * white space apart, every character of the source accounted for: the title line, the date line,
 * the case labels, titles, headings and paragraphs. Gives the first difference, if any.
 */
export function compareWithSource(
  edition: Records['editions'][number],
  cases: readonly CaseEntry[],
  source: string,
): Problem[] {
  const published = pieces(edition, cases);
  const ours = published.flatMap((piece) =>
    [...withoutSpace(piece.text)].map((char) => ({ char, piece })),
  );
  const theirs = [...withoutSpace(source)];
  const at = theirs.findIndex((char, index) => char !== ours[index]?.char);
  if (at < 0 && ours.length === theirs.length) return reportBreaks(published, cases, source);
  const index = at < 0 ? theirs.length : at;
  const piece = (ours[index] ?? ours.at(-1))?.piece;
  const around = (chars: readonly string[]) =>
    `"${chars.slice(Math.max(0, index - 8), index + 8).join('')}"`;
  return [
    {
      file: piece?.file ?? edition.file,
      line: piece?.line() ?? 1,
      field: piece?.field ?? 'cases',
      found: around(ours.map(({ char }) => char)),
      allowed: `the words of content/${edition.data.source.file}, ${around(theirs)}`,
      advice: 'Restore the source’s words; a suspected misprint stays in the text.',
    },
  ];
}

/**
 * Compares the lines of the source with ours: where a line of the source ends inside a paragraph,
 * a page break cut it, and the case must record the join; and it may record no other.
 */
function reportBreaks(
  published: readonly Piece[],
  cases: readonly CaseEntry[],
  source: string,
): Problem[] {
  const ends = new Set<number>();
  let end = 0;
  for (const line of source
    .split('\n')
    .map(withoutSpace)
    .filter((text) => text !== '')) {
    end += line.length;
    ends.add(end);
  }
  const problems: Problem[] = [];
  const found = new Set<object>();
  let start = 0;
  for (const piece of published) {
    const text = withoutSpace(piece.text);
    const entry = cases.find(({ file }) => file === piece.file);
    for (let place = 1; place < text.length; place++) {
      if (!ends.has(start + place)) continue;
      const join = entry?.data.joins.find(
        ({ paragraph, before, after }) =>
          paragraph === piece.field &&
          text.slice(0, place).endsWith(withoutSpace(before)) &&
          text.slice(place).startsWith(withoutSpace(after)),
      );
      if (join) found.add(join);
      else {
        problems.push({
          file: piece.file,
          line: entry?.lineOf?.(['joins']) ?? piece.line(),
          field: 'joins',
          found: `no join of "${text.slice(Math.max(0, place - 6), place)}" and "${text.slice(place, place + 6)}" in ${piece.field}`,
          allowed: 'an entry for each place where a page break of the source cut a paragraph',
          advice: 'Record the words before and after the page break.',
        });
      }
    }
    start += text.length;
  }
  for (const entry of cases) {
    for (const [index, join] of entry.data.joins.entries()) {
      if (found.has(join)) continue;
      problems.push({
        file: entry.file,
        line: entry.lineOf?.(['joins', index]) ?? 1,
        field: `joins[${index}]`,
        found: `a join of "${join.before}" and "${join.after}"`,
        allowed: 'joins where a line of the source ends',
        advice: 'Correct the words or take the entry out.',
      });
    }
  }
  return problems;
}

/** Text without any white space. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function pieces(
  edition: Entry<{ title: string; published: string }>,
  cases: readonly CaseEntry[],
): Piece[] {
  const of = (field: string) => ({
    file: edition.file,
    line: () => edition.lineOf?.([field]) ?? 1,
    field,
  });
  return [
    { text: edition.data.title, ...of('title') },
    { text: `发布时间：${edition.data.published}`, ...of('published') },
    ...cases.flatMap((entry): Piece[] => {
      const { sections } = readBody(entry.body);
      const bodyLine = entry.bodyLine ?? 1;
      const inFile = { file: entry.file };
      return [
        {
          ...inFile,
          text: `案例${chineseNumeral(entry.data.number)}：${entry.data.title}`,
          line: () => entry.lineOf?.(['title']) ?? 1,
          field: 'title',
        },
        ...sections.flatMap(({ heading, paragraphs }): Piece[] => [
          { ...inFile, text: heading, line: () => bodyLine, field: 'heading' },
          ...paragraphs.map(({ id, text, line }) => ({
            ...inFile,
            text,
            line: () => bodyLine + line - 1,
            field: id,
          })),
        ]),
      ];
    }),
  ];
}
