import { stringify } from 'yaml';
import { type ContentFiles, textOf } from '../read/content-files.ts';
import type { CaseEntry, Entry, Records, Source } from '../read/records.ts';
import type { EditionData } from '../schema/edition.ts';
import { reorder, setKey } from './edit-yaml.ts';
import { joinsIn } from './find-joins.ts';

/** A file that a program has mended: its new text, and what was done. */
export interface Mended {
  /** Its path below the content. */
  path: string;
  text: string;
  done: string[];
}

/**
 * Mends what a machine can: where page breaks of the source cut paragraphs, the order of cases and of reasons, and the
 * hash of a source. Nothing of a list of which anything has been published is touched, and no case that has been.
 */
export function mendContent(records: Records, files: ContentFiles): Mended[] {
  const published = new Set(Object.keys(records.ledger?.data.cases ?? {}));
  // Without a ledger that can be read nobody knows what is published.
  if (records.ledger === undefined) return [];
  const mended = [
    ...records.editions
      .filter(({ data }) => !data.cases.some((id) => published.has(id)))
      .map((edition) => mendEdition(edition, records, files)),
    ...records.cases
      .filter(({ id }) => !published.has(id))
      .map((entry) => mendCase(entry, records, files)),
  ];
  return mended.filter(({ done }) => done.length > 0);
}

function mendEdition(
  edition: Entry<EditionData>,
  { cases, sources }: Records,
  files: ContentFiles,
): Mended {
  const { source, cases: ids } = edition.data;
  const path = pathOf(edition);
  const received = sources.get(source.file);
  let text = textOfFile(path, files);
  const done: string[] = [];
  if (received === undefined) return { path, text, done };
  if (received.sha256 !== source.sha256) {
    text = text.replace(source.sha256, received.sha256);
    done.push(`wrote the SHA-256 of content/${source.file}`);
  }
  const places = placesOf(ids, cases, received);
  const ordered = [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  if (places.size === ids.length && ordered.join() !== ids.join()) {
    text = reorder(text, 'cases', (a, b) => ordered.indexOf(a) - ordered.indexOf(b));
    done.push('put "cases" in the order of the source');
  }
  return { path, text, done };
}

/** Where the titles of cases stand in a source; those that it does not have once are left out. */
function placesOf(
  ids: readonly string[],
  cases: readonly CaseEntry[],
  { text }: Source,
): Map<string, number> {
  const plain = withoutSpace(text);
  return new Map(
    ids.flatMap((id) => {
      const title = withoutSpace(cases.find((one) => one.id === id)?.data.title ?? '');
      const at = title === '' ? -1 : plain.indexOf(title);
      return at < 0 || plain.includes(title, at + 1) ? [] : [[id, at] as const];
    }),
  );
}

function mendCase(entry: CaseEntry, { editions, sources }: Records, files: ContentFiles): Mended {
  const path = pathOf(entry);
  const written = textOfFile(path, files);
  const done: string[] = [];
  const [, front = '', rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(written) ?? [];
  let yaml = front;
  const reasons = Object.keys(entry.data.reasons ?? {});
  const inOrder = [...reasons].sort(byNumber);
  if (inOrder.join() !== reasons.join()) {
    yaml = reorder(yaml, 'reasons', byNumber);
    done.push('put "reasons" in the order of the paragraphs');
  }
  const edition = editions.find(({ data }) => data.cases.includes(entry.id));
  const source = edition && sources.get(edition.data.source.file);
  const joins = source && joinsIn(entry, source.text);
  if (joins !== undefined && JSON.stringify(joins) !== JSON.stringify(entry.data.joins ?? {})) {
    const isEmpty = Object.keys(joins).length === 0;
    const flow = stringify(joins, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    yaml = setKey(yaml, 'joins', isEmpty ? undefined : flow);
    done.push('wrote "joins" from the line ends of the source');
  }
  return { path, text: `---\n${yaml}${rest}`, done };
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

/** The path of an entry's file below the content. */
function pathOf({ file }: Pick<Entry<unknown>, 'file'>): string {
  return file.replace(/^content\//, '');
}

function textOfFile(path: string, files: ContentFiles): string {
  const bytes = files.read(path);
  return bytes === undefined ? '' : textOf(bytes);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
