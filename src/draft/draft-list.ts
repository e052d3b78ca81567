import { createHash } from 'node:crypto';
import { isHeadingLine } from '../text/heading-line.ts';
import { gapsIn } from '../text/missing-numbers.ts';
import { cutList } from './cut-list.ts';
import { type DraftedCase, draftCase } from './draft-case.ts';
import { draftEdition, publicationOf } from './draft-edition.ts';
import { draftRegistry, withCandidates } from './draft-registry.ts';
import { type Known, paragraphsOf } from './draft-text.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { writeBody } from './write-body.ts';
import { writeFront } from './write-front.ts';

/** A file to write, by its path below the content. */
export interface DraftedFile {
  path: string;
  content: string | Uint8Array;
}

/** A list drafted from its source. */
export interface DraftedList {
  files: DraftedFile[];
  cases: (DraftedCase & { id: string })[];
  edition: Record<string, unknown>;
  candidates: Candidate[];
  /** What the editor should know of the list as a whole. */
  remarks: string[];
}

/**
 * Drafts a list from its source as received: the edition file, the copy of the source, a file for each case, and one for
 * the names that no registry has.
 * @throws NoListError if the text can't be cut into cases; TypeError if it is not UTF-8
 */
export function draftList(bytes: Uint8Array, edition: string, known: Known): DraftedList {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const list = cutList(text);
  const all = list.cases.flatMap(({ title, parts }) => paragraphsOf(title, parts));
  const candidates = findCandidates(all, known);
  const wide = withCandidates(known, candidates);
  const issued = publicationOf(list);
  const width = Math.max(2, String(list.cases.length).length);
  const cases = list.cases.map(({ title, parts }, index) => ({
    id: `${edition}-${String(index + 1).padStart(width, '0')}`,
    ...draftCase(title, parts, wide, issued),
  }));
  const ids = cases.map(({ id }) => id);
  const file = `sources/${edition}.txt`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const data = draftEdition(list, ids, { file, sha256 }, known);
  const names = draftRegistry(candidates);
  const files: DraftedFile[] = [
    { path: file, content: bytes },
    { path: `editions/${edition}.yaml`, content: writeFront(data) },
    ...cases.map(({ id, data: front, parts }) => ({
      path: `cases/${id}.md`,
      content: `---\n${writeFront(front)}---\n${writeBody(parts)}`,
    })),
    ...(names
      ? [{ path: `drafts/${edition}.yaml`, content: `${namesHead}\n${writeFront(names)}` }]
      : []),
  ];
  return { files, cases, edition: data, candidates, remarks: remarksOn(data, list.cases) };
}

const namesHead = `# Names of the list that no registry has. Look at each entry and answer its questions, then move it to the file of its
# registry in content/registry. Take out those that are no names, here and in the cases. In the end, delete this file.`;

function remarksOn(
  data: Record<string, unknown>,
  cases: ReturnType<typeof cutList>['cases'],
): string[] {
  const others = cases.flatMap(({ otherLabel, title }) =>
    otherLabel === undefined ? [] : [`"${otherLabel}" before "${title}"`],
  );
  const guessed = cases.flatMap(({ parts }, index) =>
    parts.some(({ isGuess }) => isGuess) ? [index + 1] : [],
  );
  return [
    ...(data.issuer === undefined && data.customs === undefined
      ? [
          'The title names no issuer: add "issuer" and "issuerNote", or "customs", if it is known from elsewhere.',
        ]
      : []),
    ...(data.published === undefined
      ? [
          'The source states no date of publication: add "published" and "publishedNote" if it is known from elsewhere.',
        ]
      : []),
    ...gapsIn(cases.flatMap(({ number }) => number ?? [])).map(
      ({ number, after, missing }) =>
        `The labels go from ${after} to ${number}: ${missing.length > 0 ? `none has ${missing.join(', ')}` : 'they go back'}. If the label of a case is lost, its text stands in the case before.`,
    ),
    ...cases.flatMap(({ title, parts }) => {
      const headings = parts.flatMap(({ heading = [] }) => heading);
      const twice = headings.find((heading, index) => headings.indexOf(heading) < index);
      return twice === undefined
        ? []
        : [`"${twice}" stands twice in "${title}", which may hold the text of two cases.`];
    }),
    ...cases.flatMap(({ title, parts }) =>
      parts
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ text, joins: [join] }) => {
          const line = join === undefined ? '' : text.slice(0, text.indexOf(join.after));
          return isHeadingLine(line)
            ? [
                `"${line}" in "${title}" is joined to the line below it: if it is a heading, part them.`,
              ]
            : [];
        }),
    ),
    ...(others.length > 0 ? [`Labels that differ from the rest: ${others.join('; ')}.`] : []),
    ...(guessed.length > 0
      ? [
          `Told from the account by their words alone, without a heading: the reasons of case ${guessed.join(', ')}. If they are none, join them to the account and take out the line ***.`,
        ]
      : []),
  ];
}
