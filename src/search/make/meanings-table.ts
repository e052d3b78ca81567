import { pinyin } from 'pinyin-pro';
import type { Book, Case } from '../../book/book.ts';
import { entityLabel, nameOf } from '../../facts/entities.ts';
import type { Bilingual } from '../../schema/shared.ts';
import { namedCollections } from '../../schema/vocabulary.ts';
import type { Site } from '../../site/site.ts';
import { countryName, countryWordings } from '../../text/countries.ts';
import { asWritten, fold, wordsIn } from '../fold.ts';
import { locatorFor } from '../locate.ts';
import {
  type CountryWays,
  type MeaningKind,
  type MeaningRow,
  type MeaningsTable,
  nameless,
} from '../meanings.ts';
import { listedKinds } from '../names.ts';
import { stemsOf } from '../word-forms.ts';
import { statuteWords } from './statute-words.ts';
import { searchText } from './text-of-case.ts';
import { planFor } from './token-plan.ts';

/** A meaning with all that the table may leave out; what is in no registry has no id. */
type MeaningEntry = readonly [
  kind: MeaningKind,
  id: string,
  label: string,
  words: readonly string[],
  cases: readonly number[],
  written?: readonly string[],
  ways?: CountryWays,
];

/** Everyday words of an entry, in both languages. */
type Everyday =
  | { zh?: readonly string[] | undefined; en?: readonly string[] | undefined }
  | undefined;

/** Makes the table of what words mean besides names: everyday words and facts. */
export function makeMeanings(site: Site): MeaningsTable {
  const { book } = site;
  const entries = [
    ...registries(site),
    ...otherOffices(site),
    ...facts(site),
    ...countries(site),
    ...organisations(book),
    ...wordings(site),
  ].filter(
    ([kind, , , words, cases]) => words.length > 0 && (cases.length > 0 || kind === 'customs'),
  );
  const kinds = unique(entries.map(([kind]) => kind));
  const rows = kinds.map((one) => [one, entries.filter(([kind]) => kind === one).map(rowOf)]);
  return { meanings: Object.fromEntries(rows), counters: countersOf(book) };
}

/** A meaning without what the browser can fill in: the table of names has the labels of what cases name. */
function rowOf([kind, id, label, words, cases, written, ways]: MeaningEntry): MeaningRow {
  const isNamed = cases.length > 0 && (listedKinds as readonly string[]).includes(kind);
  const said = distinct(isNamed ? words : [label, ...words]);
  const named = [...(nameless.has(kind) ? [] : [id]), ...said].join('|');
  if (ways?.some(({ length }) => length > 0)) return [named, cases, written ?? [], ways];
  return !written?.length ? [named, cases] : [named, cases, written];
}

/** Words without those that search takes for a form of an earlier one: confiscated, beside confiscation. */
function distinct(words: readonly string[]): string[] {
  const keys = words.map((word) => {
    const folded = fold(word, asWritten);
    return /[a-z]/.test(folded) ? stemsOf(wordsIn(folded)) : folded;
  });
  return words.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** What a number can stand before: units, currencies, scales, and the parts of a date. */
function countersOf({ vocabulary: { units, currencies } }: Book): string {
  const words = [...units.keys(), ...[...currencies.values()].flatMap(({ written }) => written)];
  const firsts = words.map((word) => word.charAt(0)).filter((char) => /\p{sc=Han}/u.test(char));
  return unique([...'年月日号', ...firsts]).join('');
}

/** The entries of the registries that have everyday words, and the statutes that terms rest on. */
function registries({ book, language }: Site): MeaningEntry[] {
  const numbers = new Map(book.cases.map(({ id }, number) => [id, number]));
  const numbersOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []);
  return [
    ...namedCollections.flatMap((kind) =>
      [...book[kind].values()].map((one): MeaningEntry => {
        const label = entityLabel(kind, one, language);
        return [kind, one.id, label, wordsOf(one.everyday), numbersOf(one.cases)];
      }),
    ),
    ...[...book.topics.values()].map(
      (topic): MeaningEntry => [
        'topics',
        topic.id,
        nameOf(topic, language),
        wordsOf(topic.everyday),
        numbersOf(topic.reasons.map((reason) => reason.case)),
      ],
    ),
    ...[...book.glossary.values()].map(
      (term): MeaningEntry => [
        'glossary',
        term.id,
        nameOf(term, language),
        [...wordsOf(term.everyday), ...statuteWords(term.basis?.text)],
        numbersOf(term.cases),
      ],
    ),
  ];
}

/** Offices that no case names are known as such, so that their names are not taken for something else. */
function otherOffices({ book: { customs, officeNames }, language }: Site): MeaningEntry[] {
  return [...officeNames]
    .filter(([id]) => (customs.get(id)?.cases ?? []).length === 0)
    .map(([, names]): MeaningEntry => {
      const [zh, en] = [names.zh.replace(/海关$/u, ''), names.en.replace(/ Customs$/, '')];
      return language === 'en' ? ['customs', '', en, [zh], []] : ['customs', '', zh, [en], []];
    });
}

type Lists = 'bodies' | 'outcomes' | 'detections' | 'channels' | 'rights' | 'directions';

/** The values of the vocabularies that are facts of a case. */
const factsOf: Record<Lists, (one: Case) => readonly string[]> = {
  bodies: ({ bodies }) => bodies.map(({ kind }) => kind),
  outcomes: ({ outcomes }) => outcomes.map(({ value }) => value),
  detections: ({ detection }) => detection.map(({ value }) => value),
  channels: ({ channels }) => channels.map(({ value }) => value),
  rights: ({ rights }) => rights.map(({ value }) => value),
  directions: ({ direction }) => (direction ? [direction.value] : []),
};

function facts({ book, language }: Site): MeaningEntry[] {
  return (Object.keys(factsOf) as Lists[]).flatMap((kind) =>
    [
      ...(book.vocabulary[kind === 'bodies' ? 'body-kinds' : kind] as ReadonlyMap<
        string,
        Bilingual & { everyday?: Everyday }
      >),
    ].map(
      ([id, value]): MeaningEntry => [
        kind,
        id,
        value[language],
        unique([value.zh, value.en, ...wordsOf(value.everyday)]),
        casesWith(book, (one) => factsOf[kind](one).includes(id)),
      ],
    ),
  );
}

/** The countries and regions abroad that a case names; what every case is about, China, would tell none apart. */
function countries({ book, words }: Site): MeaningEntry[] {
  const codes = new Set(book.cases.flatMap((one) => one.countries.map(({ code }) => code)));
  codes.delete('CN');
  return [...codes].sort().map((code): MeaningEntry => {
    const forms = book.vocabulary.countries.get(code);
    const casesAs = (role: string) =>
      casesWith(book, (one) => one.countries.some((own) => own.code === code && own.role === role));
    return [
      'countries',
      code,
      countryName(code, words.lang),
      unique([
        ...countryWordings(code, book.vocabulary.countries),
        countryName(code, 'en'),
        ...(forms?.enForms ?? []),
        ...wordsOf(forms?.everyday),
      ]),
      casesWith(book, (one) => one.countries.some((country) => country.code === code)),
      [],
      [casesAs('destination'), casesAs('origin')],
    ];
  });
}

/** The companies and bodies that a case names in full: the text has their words, and readers type parts of them. */
function organisations({ cases }: Book): MeaningEntry[] {
  const named = new Map<string, number[]>();
  for (const [number, { holders, parties, bodies }] of cases.entries()) {
    const known = bodies.filter(({ kind }) => !generic.has(kind));
    for (const { label } of [...holders, ...parties, ...known]) {
      if (/某|嫌疑人|责任人|平台$|^一家/u.test(label)) continue;
      named.set(label, [...new Set([...(named.get(label) ?? []), number])]);
    }
  }
  const kind: MeaningKind = 'organisations';
  return [...named].map(([label, numbers]) => [kind, '', label, [label], numbers]);
}

/** Other words for words of the texts, in the language of the site. */
function wordings({ book: { cases, vocabulary }, language }: Site): MeaningEntry[] {
  const find = locatorFor(planFor(cases.length, language).cut);
  const texts = cases.map((one) => {
    const { title, paragraphs } = searchText(one);
    return [title, ...paragraphs.map(({ text }) => text)];
  });
  return [...vocabulary.wordings.values()].map((one): MeaningEntry => {
    const label = one[language];
    const forms = (language === 'zh' ? one.forms : one.enForms) ?? [];
    const casesOf = (terms: readonly string[]) =>
      texts.flatMap((parts, number) =>
        parts.some((text) => find(text, terms, asWritten).length > 0) ? [number] : [],
      );
    const written = [label, ...forms];
    const found = casesOf(written.map((term) => fold(term, asWritten)));
    // What other lists write, and none of these texts does, is looked up as well.
    const unwritten = written.filter((term) => casesOf([fold(term, asWritten)]).length === 0);
    const words = unique([...wordsOf(one.everyday), ...unwritten]);
    const entry = [isPlace(one) ? 'places' : 'wordings', '', label, words, found] as const;
    return forms.length > 0 ? [...entry, forms] : entry;
  });
}

/** Whether a wording is the name of a place: English spells these in pinyin. */
function isPlace({ zh, en }: Bilingual): boolean {
  return pinyin(zh, { toneType: 'none' }).replaceAll(' ', '') === en.toLowerCase();
}

/** Kinds of bodies that stand in many cases under the same words, such as 公安机关. */
const generic = new Set(['customs-authority', 'police', 'ministry', 'person', 'media']);

function casesWith({ cases }: Book, has: (one: Case) => boolean): number[] {
  return [...cases.entries()].flatMap(([number, one]) => (has(one) ? [number] : []));
}

function wordsOf(everyday: Everyday): string[] {
  return [...(everyday?.zh ?? []), ...(everyday?.en ?? [])];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
