import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, parse, parseDocument, stringify } from 'yaml';
import { assemble } from '../src/book/assemble.ts';
import { ledgerOf } from '../src/book/ledger.ts';
import { namedSources } from '../src/check/named-sources.ts';
import type { Report } from '../src/check/report.ts';
import { unused } from '../src/check/unused.ts';
import { ledgerText } from '../src/mend/ledger-text.ts';
import { type ContentFiles, filesIn, textOf } from '../src/read/content-files.ts';
import { createReader } from '../src/read/read-records.ts';
import { folders, registries } from '../src/schema/collections.ts';
import { correctionsSchema, type Ledger, ledgerSchema } from '../src/schema/correction.ts';
import { editionSchema } from '../src/schema/edition.ts';

/** What the registries say for other lists: the entry, or what stands at a path in it. */
interface Spare {
  file: string;
  id: string;
  path: readonly PropertyKey[];
}

/**
 * The files of a content folder as they would be if one list were its only one: other lists, their cases and what the
 * registries and the ledger have for them alone are left out, and all else stands as it is written.
 * @param id the list; where no other stands beside it, these are the files themselves
 */
export function oneList(files: ContentFiles, id: string): ContentFiles {
  const own = `${id}.yaml`;
  if (isDeepStrictEqual(files.list(folders.editions.folder), [own])) return files;
  const changed = new Map<string, string>();
  const text = (path: string) => changed.get(path) ?? textOf(files.read(path) ?? Buffer.of());
  const { cases } = editionSchema.parse(parse(text(`${folders.editions.folder}/${own}`)));
  const texts = cases.map((one) => `${one}.md`);
  const kept = new Map<string, readonly string[]>([
    [folders.editions.folder, [own]],
    [folders.cases.folder, texts],
    [folders.translations.folder, texts],
  ]);
  const alone: ContentFiles = {
    list: (folder) =>
      files.list(folder).filter((name) => kept.get(folder)?.includes(name) !== false),
    read: (path) => (changed.has(path) ? Buffer.from(text(path)) : files.read(path)),
  };
  const corrections = correctionsSchema.parse(parse(text('corrections.yaml')));
  const ofList = corrections.filter((one) => cases.includes(one.case));
  if (ofList.length < corrections.length) changed.set('corrections.yaml', stringify(ofList));
  // What is taken out may have been all that named something else.
  const read = createReader();
  for (let spare = spareIn(alone, read); spare.length > 0; spare = spareIn(alone, read)) {
    for (const { file } of Object.values(registries)) {
      const here = spare.filter((one) => one.file === `content/${file}`);
      if (here.length > 0) changed.set(file, without(text(file), here));
    }
  }
  const { books } = assemble(read(alone).records);
  const ledger = ledgerSchema.parse(parse(text('ledger.yaml')));
  changed.set('ledger.yaml', ledgerText(within(ledger, ledgerOf(books.zh))));
  return alone;
}

/** Writes a content folder that has one list of another folder as its only one. */
export function writeOneList(from: string, to: string, id: string): void {
  const files = oneList(filesIn(from), id);
  cpSync(from, to, { recursive: true });
  for (const { folder } of Object.values(folders)) {
    const kept = files.list(folder);
    for (const name of readdirSync(join(to, folder))) {
      if (!kept.includes(name)) rmSync(join(to, folder, name));
    }
  }
  const changing = Object.values(registries).map(({ file }) => file);
  for (const file of [...changing, 'corrections.yaml', 'ledger.yaml']) {
    writeFileSync(join(to, file), files.read(file) ?? '');
  }
}

/** What the registries have and neither a case nor another entry needs. */
function spareIn(files: ContentFiles, read: ReturnType<typeof createReader>): Spare[] {
  const assembly = assemble(read(files).records);
  const spare: Spare[] = [];
  const report: Report = (entry, path) => {
    if (!('id' in entry)) throw new Error(`${entry.file} is in no registry.`);
    spare.push({ file: entry.file, id: String(entry.id), path });
  };
  unused(assembly, report);
  namedSources(assembly, report);
  return spare;
}

/** The text of a registry without some of what it says; the other entries stay as they are written. */
function without(text: string, spare: readonly Spare[]): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) throw new Error('A registry is a map.');
  const places = document.contents.items.flatMap(({ key, value }) => {
    if (!isNode(key) || !isNode(value) || !key.range || !value.range) return [];
    return { id: String(key), start: key.range[0], end: value.range[2] };
  });
  // The last first, so that the places of the others stay.
  for (const { id, path } of spare.toReversed()) document.deleteIn([id, ...path]);
  return places.toReversed().reduce((whole, { id, start, end }) => {
    if (spare.every((one) => one.id !== id)) return whole;
    const left = document.toJS()[id];
    const entry = left === undefined ? '' : `${id}: ${JSON.stringify(left)}\n`;
    return whole.slice(0, start) + entry + whole.slice(end);
  }, text);
}

/** What a ledger has of what is there now. */
function within(ledger: Ledger, now: Ledger): Ledger {
  const cases = Object.entries(ledger.cases).filter(([id]) => id in now.cases);
  const entities = Object.entries(ledger.entities).map(([collection, ids]) => [
    collection,
    ids.filter((id) => now.entities[collection]?.includes(id)),
  ]);
  return { cases: Object.fromEntries(cases), entities: Object.fromEntries(entities) };
}
