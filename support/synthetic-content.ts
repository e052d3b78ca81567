import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Ledger, ledgerSchema } from '../src/schema/correction.ts';
import { type EditionData, editionSchema } from '../src/schema/edition.ts';
import { chineseNumeral } from '../src/text/numerals.ts';
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

/** Real content of one edition, from which editions are made. */
interface Real {
  edition: EditionData;
  /** The source above its first case. */
  head: string;
  cases: RealCase[];
  ledger: Ledger;
}

/**
 * Writes a content folder of invented editions from 2026 on that passes the content check: each holds
 * the cases of a real edition under new numbers in an order of its own, with a source and a ledger to
 * match; the registries stay. A last edition that is not whole is filled up, so that every entry of the
 * registries is used.
 * @param from the real content folder
 * @param to the folder to write, which need not exist
 * @param count how many cases at least
 * @param perEdition how many cases an edition has, up to 99; rounded up to whole sets of the real cases
 * @param untranslated how many of the last edition's last cases are not translated yet
 * @returns how many cases were written
 */
export function writeSyntheticContent(
  from: string,
  to: string,
  count: number,
  perEdition = 10,
  untranslated = 0,
): number {
  const real = readReal(from, '2016');
  const sets = Math.ceil(perEdition / real.cases.length);
  const size = sets * real.cases.length;
  if (size > 99) throw new RangeError(`An edition has at most 99 cases, not ${size}.`);
  for (const folder of ['cases', 'editions', 'sources', 'translations/en']) {
    mkdirSync(join(to, folder), { recursive: true });
  }
  cpSync(join(from, 'registry'), join(to, 'registry'), { recursive: true });
  cpSync(join(from, 'corrections.yaml'), join(to, 'corrections.yaml'));
  const ledger: Ledger = { cases: {}, entities: real.ledger.entities };
  const editions = Math.ceil(count / size);
  for (let place = 0; place < editions; place++) {
    writeEdition(real, to, String(2026 + place), sets, ledger);
  }
  const last = Object.keys(ledger.cases).slice(editions * size - untranslated);
  for (const id of last) {
    rmSync(join(to, 'translations', 'en', `${id}.md`));
    const entry = ledger.cases[id];
    if (entry) ledger.cases[id] = { text: entry.text, ids: entry.ids, readings: entry.readings };
  }
  writeFileSync(join(to, 'ledger.yaml'), stringify(ledger, { aliasDuplicateObjects: false }));
  return editions * size;
}

function readReal(dir: string, year: string): Real {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const edition = editionSchema.parse(parse(read(`editions/${year}.yaml`)));
  const [head = '', ...texts] = read(edition.source.file).split(/^案例[^：]+：.*$/mu);
  const cases = edition.cases.map((id, index): RealCase => {
    const file = read(`cases/${id}.md`);
    const english = read(`translations/en/${id}.md`);
    return {
      id,
      file,
      english,
      title: /^title: (.*)$/m.exec(file)?.[1] ?? '',
      text: texts[index] ?? '',
    };
  });
  return { edition, head, cases, ledger: ledgerSchema.parse(parse(read('ledger.yaml'))) };
}

function writeEdition(real: Real, to: string, year: string, sets: number, ledger: Ledger): void {
  const next = random(Number(year));
  const cases = Array.from({ length: sets }, () => shuffle(real.cases, next)).flat();
  const ids = cases.map((_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  // ZIP cannot hold a day after 2099.
  const day = real.edition.published ?? '';
  const published = `${Math.min(Number(year) + 1, 2099)}${day.slice(4)}`;
  const renew = (text: string) => text.replace(day, published).replace(/\d{4}(?=\s*年)/u, year);
  const source =
    renew(real.head) +
    cases
      .map(({ title, text }, index) => `案例${chineseNumeral(index + 1)}：${title}${text}`)
      .join('');
  const file = `sources/${year}.txt`;
  const sha256 = createHash('sha256').update(source).digest('hex');
  writeFileSync(join(to, file), source);
  writeFileSync(
    join(to, 'editions', `${year}.yaml`),
    // Knowing the timestamp tag, the library writes days in quotes, as the schema asks.
    stringify(
      {
        ...real.edition,
        year: Number(year),
        title: renew(real.edition.title),
        shortName: { zh: `${year}年`, en: year },
        english: {
          ...real.edition.english,
          title: real.edition.english.title.replace(/^\d{4}/, year),
        },
        published,
        source: { file, sha256 },
        layout: { ...real.edition.layout, before: real.edition.layout.before.map(renew) },
        cases: ids,
      },
      { customTags: ['timestamp'] },
    ),
  );
  for (const [index, { id, file: text, english }] of cases.entries()) {
    const own = ids[index] ?? '';
    writeFileSync(join(to, 'cases', `${own}.md`), text);
    writeFileSync(join(to, 'translations', 'en', `${own}.md`), english);
    const published = real.ledger.cases[id];
    if (published) ledger.cases[own] = published;
  }
}

function shuffle<Value>(values: readonly Value[], next: () => number): Value[] {
  return values
    .map((value) => ({ value, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
