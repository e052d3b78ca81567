import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesIn, textOf } from '../src/read/content-files.ts';
import { registries } from '../src/schema/collections.ts';
import { type Ledger, ledgerSchema } from '../src/schema/correction.ts';
import { type EditionData, editionSchema } from '../src/schema/edition.ts';
import { chineseNumeral } from '../src/text/chinese-numeral.ts';
import { oneList } from './one-list.ts';
import { random } from './random.ts';

/** A real case: its id, its file, and its part of the source from below the line with its label. */
interface RealCase {
  id: string;
  file: string;
  /** The file of its translation. */
  english: string;
  title: string;
  text: string;
}

/** Real content of one list, from which lists are made. */
interface Real {
  edition: EditionData;
  cases: RealCase[];
  ledger: Ledger;
  /** The registries, without what other lists alone need: file → text. */
  registries: ReadonlyMap<string, string>;
}

/** An invented list. */
export interface SyntheticList {
  /** The id of the list; its cases have it before their numbers. */
  id: string;
  year: number;
  shortName: { zh: string; en: string };
  /** The real cases it holds, by their places from 0; some may stand in it more than once. */
  cases: readonly number[];
  /** The day or month of publication, if it has one. */
  published?: string;
  /** The issuer: an office of the registry, or none; where it is left out, the issuer of the real list. */
  customs?: { id: string; zh: string; en: string } | false;
  /** How many of its last cases are not translated. */
  untranslated?: number;
}

/**
 * Writes a content folder of invented lists that passes the content check: each holds cases of a real list under new
 * numbers, with a source and a ledger to match, and no corrections. The registries keep all that the real list needs, so
 * that at least one list must hold every case.
 * @param from the real content folder
 * @param to the folder to write, which need not exist
 */
export function writeLists(from: string, to: string, lists: readonly SyntheticList[]): void {
  const real = readReal(from, '2016');
  for (const folder of ['cases', 'editions', 'sources', 'translations/en']) {
    mkdirSync(join(to, folder), { recursive: true });
  }
  cpSync(join(from, 'registry'), join(to, 'registry'), { recursive: true });
  for (const [file, text] of real.registries) writeFileSync(join(to, file), text);
  writeFileSync(join(to, 'corrections.yaml'), '[]\n');
  const ledger: Ledger = { cases: {}, entities: real.ledger.entities };
  for (const list of lists) writeList(real, to, list, ledger);
  writeFileSync(join(to, 'ledger.yaml'), stringify(ledger, { aliasDuplicateObjects: false }));
}

/**
 * Writes invented lists of one year each, from 2026 on, with all cases of a real list in an order of their own. A last
 * list that is not whole is filled up, so that every entry of the registries is used.
 * @param count how many cases at least
 * @param perEdition how many cases a list has, up to 99; rounded up to whole sets of the real cases
 * @param untranslated how many of the last list's last cases are not translated yet
 * @returns how many cases were written
 */
export function writeSyntheticContent(
  from: string,
  to: string,
  count: number,
  perEdition = 10,
  untranslated = 0,
): number {
  const { cases } = readReal(from, '2016');
  const sets = Math.ceil(perEdition / cases.length);
  const size = sets * cases.length;
  if (size > 99) throw new RangeError(`A list has at most 99 cases, not ${size}.`);
  const lists = Math.ceil(count / size);
  writeLists(
    from,
    to,
    Array.from({ length: lists }, (_, place): SyntheticList => {
      const year = 2026 + place;
      const next = random(year);
      const order = Array.from({ length: sets }, () => shuffle([...cases.keys()], next)).flat();
      // ZIP cannot hold a day after 2099.
      const published = `${Math.min(year + 1, 2099)}-04-20`;
      const shortName = { zh: `${year}年`, en: String(year) };
      const left = place === lists - 1 ? untranslated : 0;
      return {
        id: String(year),
        year: Math.min(year, 2098),
        shortName,
        cases: order,
        published,
        untranslated: left,
      };
    }),
  );
  return lists * size;
}

function readReal(dir: string, id: string): Real {
  const files = oneList(filesIn(dir), id);
  const read = (path: string) => textOf(files.read(path) ?? Buffer.of());
  const edition = editionSchema.parse(parse(read(`editions/${id}.yaml`)));
  const [, ...texts] = read(edition.source.file).split(/^案例[^：]+：.*$/mu);
  const cases = edition.cases.map((one, index): RealCase => {
    const file = read(`cases/${one}.md`);
    const english = read(`translations/en/${one}.md`);
    return {
      id: one,
      file,
      english,
      title: /^title: (.*)$/m.exec(file)?.[1] ?? '',
      text: texts[index] ?? '',
    };
  });
  return {
    edition,
    cases,
    ledger: ledgerSchema.parse(parse(read('ledger.yaml'))),
    registries: new Map(Object.values(registries).map(({ file }) => [file, read(file)])),
  };
}

function writeList(real: Real, to: string, list: SyntheticList, ledger: Ledger): void {
  const { id, year, shortName, published, customs, untranslated = 0 } = list;
  const cases = list.cases.flatMap((place) => real.cases[place] ?? []);
  const ids = cases.map((_, index) => `${id}-${String(index + 1).padStart(2, '0')}`);
  const { issuer, issuerNote, english, layout } = real.edition;
  const title = real.edition.title.replace(/^\d{4}/, String(year));
  const before = [title, ...(published === undefined ? [] : [`发布时间：${published}`])];
  const labelled = cases.map(
    (one, index) => `案例${chineseNumeral(index + 1)}：${one.title}${one.text}`,
  );
  const source = `${before.join('\n\n')}\n\n${labelled.join('')}`;
  const file = `sources/${id}.txt`;
  const sha256 = createHash('sha256').update(source).digest('hex');
  writeFileSync(join(to, file), source);
  writeFileSync(
    join(to, 'editions', `${id}.yaml`),
    // Knowing the timestamp tag, the library writes days in quotes, as people do.
    stringify(
      {
        year,
        title,
        shortName,
        ...(customs === undefined
          ? { issuer, issuerNote }
          : customs !== false && {
              customs: customs.id,
              issuerNote: { zh: `公布机关是${customs.zh}。`, en: `Issued by ${customs.en}.` },
            }),
        ...(published !== undefined && { published }),
        english: { title: english.title.replace(/^\d{4}/, String(year)) },
        source: { file, sha256 },
        layout: { ...layout, before },
        cases: ids,
      },
      { customTags: ['timestamp'] },
    ),
  );
  for (const [index, { id: realId, file: text, english: translation }] of cases.entries()) {
    const own = ids[index] ?? '';
    const isTranslated = index < cases.length - untranslated;
    writeFileSync(join(to, 'cases', `${own}.md`), text);
    if (isTranslated) writeFileSync(join(to, 'translations', 'en', `${own}.md`), translation);
    const known = real.ledger.cases[realId];
    if (known === undefined) continue;
    const { text: hash, ids: published, readings } = known;
    ledger.cases[own] = isTranslated ? known : { text: hash, ids: published, readings };
  }
}

function shuffle<Value>(values: readonly Value[], next: () => number): Value[] {
  return values
    .map((value) => ({ value, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
