import type { Entry, Source } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import type { Report } from './report.ts';
import { type Piece, withoutSpace } from './source-pieces.ts';

/** The first place where the content and the source differ. */
interface Difference {
  /** The piece of the content there, and how many of its characters still agree; nothing after the last piece. */
  piece: Piece | undefined;
  within: number;
  /** The piece before it. */
  before: Piece | undefined;
  /** The words of the content and of the source round the place. */
  ours: string;
  theirs: string;
  /** What is left of the line of the source at the place, and from where the piece should begin. */
  rest: string;
  instead: string;
}

/** Reports the first place where an edition and its source differ, with advice that fits what stands there. */
export function reportDifference(
  edition: Entry<EditionData>,
  pieces: readonly Piece[],
  received: Source,
  report: Report,
): void {
  const { piece, within, before, ours, theirs, rest, instead } = firstDifference(
    pieces,
    received.text,
  );
  const file = `content/${edition.data.source.file}`;
  const say = (at: Piece | undefined, found: string, allowed: string, advice: string) =>
    report(at?.place ?? edition, at?.field ?? ['cases'], { found, allowed, advice });
  const other = piece?.paragraph === 'title' ? titledAs(instead, pieces, piece) : undefined;
  if (other !== undefined) {
    const place = edition.data.cases.indexOf(piece?.entry?.id ?? '');
    report(edition, ['cases', place], {
      found: `"${piece?.entry?.id}"`,
      allowed: `"${other.entry?.id}", whose title ${file} has there`,
      advice: 'Put the list in the order of the source, and add what is missing.',
    });
  } else if (piece === undefined) {
    say(
      before,
      `"${ours}" as the end`,
      `the words of ${file}, which go on with "${rest.slice(0, 16)}"`,
      'Add them to the last case, or, if they belong to the list, to "layout.after".',
    );
  } else if (piece.declared && (within > 0 || isLabel(rest, piece))) {
    say(
      piece,
      `"${piece.text}"`,
      `what ${file} has there, "${rest.slice(0, piece.text.length + 8)}"`,
      `The layout of ${edition.file} differs from the source; correct it there, and the heading in the case.`,
    );
  } else if (piece.declared && before !== undefined) {
    say(
      before,
      `"${ours}"`,
      `the words of ${file}, "${theirs}", of which "${rest.slice(0, 16)}" is missing`,
      `Add the missing words to the case or, if they belong to the list, to "layout" in ${edition.file}.`,
    );
  } else {
    say(
      piece,
      `"${ours}"`,
      `the words of ${file}, "${theirs}"`,
      piece.declared
        ? `Copy the lines of the source to "layout" in ${edition.file}.`
        : 'Restore the source’s words; a suspected misprint stays in the text.',
    );
  }
}

function firstDifference(pieces: readonly Piece[], text: string): Difference {
  const theirs = [...withoutSpace(text)];
  const ours = pieces.map((piece) => [...withoutSpace(piece.text)]);
  const all = ours.flat();
  const at = all.findIndex((char, index) => char !== theirs[index]);
  const index = at < 0 ? all.length : at;
  let place = 0;
  let start = 0;
  while (place < ours.length && start + (ours[place]?.length ?? 0) <= index) {
    start += ours[place]?.length ?? 0;
    place += 1;
  }
  const around = (chars: readonly string[]) =>
    chars.slice(Math.max(0, index - 8), index + 8).join('');
  return {
    piece: pieces[place],
    within: index - start,
    before: pieces[place - 1],
    ours: around(all),
    theirs: around(theirs),
    rest: restOfLine(text, index),
    instead: restOfLine(text, start),
  };
}

/** What is left of the line of a text after so many characters that are no white space, without white space. */
function restOfLine(text: string, index: number): string {
  let left = index;
  for (const line of text.split('\n')) {
    const chars = [...withoutSpace(line)];
    if (left < chars.length) return chars.slice(left).join('');
    left -= chars.length;
  }
  return '';
}

/** The title of another case of the list, if the source has it at a place. */
function titledAs(line: string, pieces: readonly Piece[], own: Piece): Piece | undefined {
  return pieces.find(
    ({ paragraph, text }) =>
      paragraph === 'title' && text !== own.text && line.startsWith(withoutSpace(text)),
  );
}

/** Whether the source has a heading or a label at the place where another is declared, rather than more words. */
function isLabel(rest: string, { entry, field }: Piece): boolean {
  if (field[0] === 'layout' && field[1] === 'case') {
    return entry !== undefined && rest.includes(withoutSpace(entry.data.title));
  }
  return field[0] === 'heading' && rest.length <= longestHeading && !/[。！？；]/u.test(rest);
}

/** No heading of a part is longer, in characters. */
const longestHeading = 16;
