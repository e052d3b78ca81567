import { readFileSync } from 'node:fs';
import { assemble } from '../../src/book/assemble.ts';
import { lexiconOf } from '../../src/book/lexicon.ts';
import { vocabularyIn } from '../../src/book/vocabulary.ts';
import { type DraftedList, draftList } from '../../src/draft/draft-list.ts';
import { draftRegistry, withCandidates } from '../../src/draft/draft-registry.ts';
import type { Known } from '../../src/draft/draft-text.ts';
import { writeFront } from '../../src/draft/write-front.ts';
import type { CaseData } from '../../src/schema/case.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { contentReader, recordsOf2016 } from '../../support/real-sites.ts';

/** A number that a list holds, as its expectation writes it. */
interface ExpectedNumber {
  paragraph: string;
  words: string;
  value: number;
  unit: string;
  hedge: string;
  currency?: string;
  upTo?: number;
}

interface Carried {
  kind: string;
  paragraph: string;
  words: string;
}

/** What a case of a list holds, as `tests/content/lists/README.md` describes it. */
export interface ExpectedCase {
  label: string;
  title: string;
  headings: { account: string | null; reasons: string | null };
  account: string[];
  reasons: string[][];
  numbers: ExpectedNumber[];
  dates: { paragraph: string; words: string; date: string; hedge: string }[];
  notNumbers: { paragraph: string; words: string }[];
  customs: { name: string; parent?: string }[];
  ports: string[];
  countries: string[];
  marks: string[];
  rights: string[];
  direction: string | null;
  channels: Carried[];
  outcomes: Carried[];
  holders: string[];
  parties: string[];
}

/** What a list holds. */
export interface ExpectedList {
  title: string;
  published: string | null;
  issuer: string | null;
  preamble: string[];
  cases: ExpectedCase[];
}

const folder = 'tests/content/lists';

/** The content's own names and words. */
export function knownNames(): Known {
  return {
    registries: recordsOf2016,
    lexicon: lexiconOf(recordsOf2016),
    vocabulary: vocabularyIn(recordsOf2016.vocabulary),
  };
}

/** A list drafted from its source, and what it holds. */
export function draftOf(
  id: string,
  known: Known,
): { drafted: DraftedList; expected: ExpectedList } {
  const { edition } = JSON.parse(readFileSync(`${folder}/${id}.expected.json`, 'utf8'));
  return { drafted: draftList(readFileSync(`${folder}/${id}.txt`), id, known), expected: edition };
}

/** The content with a drafted list in it, its new names copied to their registries as an editor would. */
export function contentWith({ files, candidates }: DraftedList): EditedContent {
  const content = new EditedContent();
  for (const { path, content: written } of files) {
    if (!path.startsWith('drafts/')) content.writeBytes(path, Buffer.from(written));
  }
  for (const [collection, entries] of Object.entries(draftRegistry(candidates) ?? {})) {
    content.append(`registry/${collection}.yaml`, writeFront(Object(entries)));
  }
  return content;
}

/** The full cases that a drafted list makes while its questions are open. */
export function fullCases(drafted: DraftedList): CaseData[] {
  const { records } = contentReader(contentWith(drafted));
  const { cases } = assemble(records);
  return drafted.cases.map(({ id }) => {
    const entry = cases.get(id)?.entry;
    if (entry === undefined) throw new Error(`The drafted case ${id} can't be read.`);
    return entry.data;
  });
}

/** What was looked for in a list: what it is called, and whether it was found. */
export interface Finding {
  sort: string;
  what: string;
  isFound: boolean;
}

/** Whether a date is the expected one. A third of a month, 中旬, may be read as its days or as its month alone. */
function isDate(date: string, { date: expected, words }: ExpectedCase['dates'][number]): boolean {
  if (date === expected) return true;
  return words.endsWith('旬') && date.split('/').every((day) => day.startsWith(`${expected}-`));
}

/** Everything that an expectation asks of a drafted case, found or not. */
export function findings(
  data: CaseData,
  expected: ExpectedCase,
  drafted: DraftedList,
  known: Known,
): Finding[] {
  const { registries } = withCandidates(known, drafted.candidates);
  const look = <Item>(
    sort: string,
    items: readonly Item[],
    isFound: (item: Item) => boolean,
  ): Finding[] =>
    items.map((item) => ({
      sort,
      what: typeof item === 'string' ? item : JSON.stringify(item),
      isFound: isFound(item),
    }));
  const quotes = (fact: { evidence?: { paragraph: string; exact: string }[] | undefined }) =>
    fact.evidence ?? [];
  const says = (
    fact: { evidence?: { paragraph: string; exact: string }[] | undefined },
    paragraph: string,
    words: string,
  ) => quotes(fact).some((quote) => quote.paragraph === paragraph && quote.exact.includes(words));
  const office = (name: string) => registries.customs.find(({ data: { zh } }) => zh === name);
  const named = (facts: readonly { label: string }[], name: string) =>
    facts.some(({ label }) => label === name);
  return [
    ...look('number', expected.numbers, (one) =>
      data.figures.some(
        (figure) =>
          figure.value === one.value &&
          figure.unit === (one.currency ?? one.unit) &&
          figure.hedge === one.hedge &&
          figure.upTo === one.upTo &&
          quotes(figure).some(
            ({ paragraph, exact }) =>
              paragraph === one.paragraph &&
              (exact.includes(one.words) ||
                one.words.includes(exact) ||
                exact.includes(
                  one.words.replace(/^(?:近|约|逾|超过|不到|不足|至少)|(?:以上|左右)$/gu, ''),
                )),
          ),
      ),
    ),
    ...look('date', expected.dates, (one) =>
      data.events.some((event) => isDate(event.date, one) && says(event, one.paragraph, one.words)),
    ),
    ...look(
      'no number',
      expected.notNumbers,
      (one) =>
        !data.figures.some((figure) =>
          quotes(figure).some(
            ({ paragraph, exact }) => paragraph === one.paragraph && exact.endsWith(one.words),
          ),
        ),
    ),
    ...look('office', expected.customs, ({ name }) =>
      data.customs.some(({ id }) => id === office(name)?.id),
    ),
    ...look(
      'parent',
      expected.customs.filter(({ parent }) => parent !== undefined),
      ({ name, parent = '' }) =>
        office(name)?.data.parent === office(parent)?.id && office(parent) !== undefined,
    ),
    ...look('port', expected.ports, (name) =>
      data.ports.some(
        ({ id }) => registries.ports.find((port) => port.id === id)?.data.zh === name,
      ),
    ),
    ...look('country', expected.countries, (code) =>
      data.countries.some((one) => one.code === code),
    ),
    ...look('mark', expected.marks, (mark) =>
      data.brands.some(({ id, written }) => {
        const brand = registries.brands.find((one) => one.id === id)?.data;
        return (
          written.includes(mark) ||
          [brand?.zh, brand?.en, ...(brand?.forms ?? [])].some(
            (name) => name?.toLowerCase() === mark.toLowerCase(),
          )
        );
      }),
    ),
    ...look('right', expected.rights, (right) => data.rights.some(({ value }) => value === right)),
    ...look(
      'direction',
      expected.direction === null ? [] : [expected.direction],
      (one) => data.direction?.value === one,
    ),
    ...look('channel', expected.channels, (one) =>
      data.channels.some((channel) => says(channel, one.paragraph, one.words)),
    ),
    ...look('outcome', expected.outcomes, (one) =>
      data.outcomes.some((outcome) => says(outcome, one.paragraph, one.words)),
    ),
    ...look('holder', expected.holders, (name) => named(data.holders, name)),
    ...look('party', expected.parties, (name) => named(data.parties, name)),
  ];
}
