import type { Assembly } from '../book/assemble.ts';
import type { FullCase } from '../book/expand/expand-case.ts';
import type { Entry, Placed, Source } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import { chineseNumeral } from '../text/numerals.ts';
import type { WholeCheck } from './check.ts';
import { atLine, type Report } from './report.ts';

/** Reports sources that are missing or changed, and the first place where an edition's cases differ from theirs. */
export const source: WholeCheck = ({ records, cases }, report) => {
  for (const edition of records.editions) {
    const { file, sha256 } = edition.data.source;
    const received = records.sources.get(file);
    if (received === undefined) {
      report(edition, ['source', 'file'], {
        found: `"${file}", which does not exist`,
        allowed: 'a file below content/',
        advice: 'Correct the name or restore the file.',
      });
    } else if (received.sha256 !== sha256) {
      report(edition, ['source', 'sha256'], {
        found: `"${sha256}", while the file has ${received.sha256}`,
        allowed: 'the SHA-256 of the source as received',
        advice: 'Restore the source file; it is a record and never edited.',
      });
    } else compareWithSource(edition, casesOf(edition, cases), received, report);
  }
};

function casesOf({ data }: Entry<EditionData>, cases: Assembly['cases']): FullCase[] {
  return data.cases.flatMap((id) => cases.get(id)?.entry ?? []);
}

/** A stretch of what the book publishes and where it is written. */
interface Piece {
  text: string;
  place: Placed;
  field: string;
  /** The case it belongs to. */
  entry?: FullCase;
}

/**
 * Compares an edition's cases with the source as received, character by character without white space. Every
 * character of the source is accounted for: the title line, the date line, the case labels, titles, headings and
 * paragraphs.
 */
function compareWithSource(
  edition: Entry<EditionData>,
  cases: readonly FullCase[],
  received: Source,
  report: Report,
): void {
  const published = pieces(edition, cases);
  const source = withoutSpace(received.text);
  if (published.map(({ text }) => withoutSpace(text)).join('') === source) {
    reportBreaks(published, cases, received, report);
    return;
  }
  const ours = published.flatMap((piece) =>
    [...withoutSpace(piece.text)].map((char) => ({ char, piece })),
  );
  const theirs = [...source];
  const at = theirs.findIndex((char, index) => char !== ours[index]?.char);
  const index = at < 0 ? theirs.length : at;
  const { place, field } = (ours[index] ?? ours.at(-1))?.piece ?? {
    place: edition,
    field: 'cases',
  };
  const around = (chars: readonly string[]) =>
    `"${chars.slice(Math.max(0, index - 8), index + 8).join('')}"`;
  report(place, [field], {
    found: around(ours.map(({ char }) => char)),
    allowed: `the words of content/${edition.data.source.file}, ${around(theirs)}`,
    advice: 'Restore the source’s words; a suspected misprint stays in the text.',
  });
}

/**
 * Compares line ends with the source. A line of the source that ends inside a paragraph was cut by a page break, and
 * the case must record that join and no other.
 */
function reportBreaks(
  published: readonly Piece[],
  cases: readonly FullCase[],
  received: Source,
  report: Report,
): void {
  const ends = lineEnds(received.text);
  const found = new Set<object>();
  let start = 0;
  for (const { text: written, field, place: where, entry } of published) {
    const text = withoutSpace(written);
    for (let place = 1; place < text.length; place++) {
      if (!ends.has(start + place)) continue;
      const join = entry?.data.joins.find(
        ({ paragraph, before, after }) =>
          paragraph === field &&
          text.slice(0, place).endsWith(withoutSpace(before)) &&
          text.slice(place).startsWith(withoutSpace(after)),
      );
      if (join) found.add(join);
      else {
        report(entry ?? where, ['joins'], {
          found: `no join of "${text.slice(Math.max(0, place - 6), place)}" and "${text.slice(place, place + 6)}" in ${field}`,
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
      report(entry, ['joins', index], {
        found: `a join of "${join.before}" and "${join.after}"`,
        allowed: 'joins where a line of the source ends',
        advice: 'Correct the words or take the entry out.',
      });
    }
  }
}

/** Where the lines of a text end, counted in characters that are no white space. */
function lineEnds(text: string): Set<number> {
  const ends = new Set<number>();
  let end = 0;
  for (const line of text.split('\n').map(withoutSpace)) {
    if (line === '') continue;
    end += line.length;
    ends.add(end);
  }
  return ends;
}

/** Text without any white space. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

function pieces(edition: Entry<EditionData>, cases: readonly FullCase[]): Piece[] {
  return [
    { text: edition.data.title, place: edition, field: 'title' },
    { text: `发布时间：${edition.data.published}`, place: edition, field: 'published' },
    ...cases.flatMap((entry): Piece[] => {
      const { number, title } = entry.data;
      return [
        { text: `案例${chineseNumeral(number)}：${title}`, place: entry, field: 'title', entry },
        ...entry.body.sections.flatMap(({ heading, paragraphs }): Piece[] => [
          {
            text: heading,
            place: headingPlace(entry, paragraphs[0]?.line),
            field: 'heading',
            entry,
          },
          ...paragraphs.map(({ id, text, line }) => ({
            text,
            place: atLine(entry, line),
            field: id,
            entry,
          })),
        ]),
      ];
    }),
  ];
}

/** Headings stand two lines above their first paragraph. */
function headingPlace(entry: FullCase, first = 1): Placed {
  return atLine(entry, Math.max(1, first - 2));
}
