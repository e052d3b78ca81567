import type { Layout, Part } from '../schema/edition.ts';
import { publicationDates } from '../text/publication-date.ts';
import type { CutList } from './cut-list.ts';
import type { CutPart } from './cut-parts.ts';
import type { Known } from './draft-text.ts';
import { ask } from './questions.ts';

/** What an edition file says of its source. */
export interface SourceFile {
  /** Its path below the content. */
  file: string;
  sha256: string;
}

/** When a list says that it was published: ISO 8601, as precise as it says; nothing where it says nothing. */
export function publicationOf({ before, after }: CutList): string | undefined {
  return publicationDates([...before, ...after])[0]?.date;
}

/** Drafts the edition file of a list. @param ids the ids of its cases, in order */
export function draftEdition(
  list: CutList,
  ids: readonly string[],
  source: SourceFile,
  known: Known,
): Record<string, unknown> {
  const published = publicationOf(list);
  const year = yearOf(list);
  const issuer = issuerOf(list, known);
  const number = typeof year === 'number' ? String(year) : year.replace('? ', '');
  return {
    year,
    title: list.title,
    shortName: shortNameOf(list.title, number, issuer.office),
    ...issuer.data,
    ...(published !== undefined && { published }),
    english: { title: ask('the title in English') },
    source,
    layout: layoutOf(list, ids),
    cases: ids,
  };
}

/** The year that the title names; else a question with the year that the cases name most. */
function yearOf({ title, cases }: CutList): number | string {
  const named = /(?<!\d)(?:19|20)\d{2}(?=年|\D|$)/.exec(title)?.[0];
  if (named !== undefined) return Number(named);
  const text = cases.flatMap(({ parts }) =>
    parts.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)),
  );
  const years = [...text.join('').matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].map(
    ([, year = '']) => year,
  );
  const groups = [...Map.groupBy(years, (one) => one)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  return ask(groups[0]?.[0] ?? 'the year that the list covers');
}

interface Office {
  zh: string;
  en: string;
  short: string;
}

/** The issuer, where the title or a line above the cases names one: the General Administration or an office of the registry. */
function issuerOf(
  { title, before }: CutList,
  { lexicon, registries }: Known,
): { data: Record<string, unknown>; office?: Office } {
  const isNamed = before.some((line) =>
    /(?:来源|单位|作者|供稿)[：:]\s*海关总署|海关总署\p{Script=Han}{0,4}(?:发布|公布|公开)/u.test(
      line,
    ),
  );
  if (/海关总署/u.test(title) || isNamed) {
    return {
      data: { issuer: { zh: '海关总署', en: 'General Administration of Customs of China' } },
    };
  }
  const named = lexicon.find(title).filter(({ collection }) => collection === 'customs');
  const [only, ...others] = new Set(named.map(({ id }) => id));
  const office = registries.customs.find(({ id }) => id === only)?.data;
  if (only === undefined || office === undefined || others.length > 0) return { data: {} };
  return { data: { customs: only }, office };
}

/** The year, the district and the part of the year or the issue that the title names. */
function shortNameOf(title: string, year: string, office?: Office): { zh: string; en: string } {
  const part =
    /(?:上|下)半年|第[一二三四1-4]季度|第[\d一二三四五六七八九十]+[期批]/u.exec(title)?.[0] ?? '';
  const place = office?.short ?? '';
  const english = [office?.en.replace(/ Customs$/, ''), year]
    .filter((one) => one !== undefined)
    .join(' ');
  const isWhole = part !== '' || place !== '' || title.includes('年');
  const zh = `${year}年${place}${part}`;
  return { zh: isWhole ? zh : ask(zh), en: ask(english) };
}

function layoutOf(list: CutList, ids: readonly string[]): Record<string, unknown> {
  const numbers = list.cases.flatMap(({ number }) => number ?? []);
  const isCounted = numbers.every((number, index) => number === index + 1);
  const between = list.cases.flatMap((one, index) =>
    one.between.length > 0 ? [{ before: ids[index], lines: one.between }] : [],
  );
  return {
    before: list.before,
    case: list.label,
    ...(!isCounted && numbers.length === list.cases.length && { numbers }),
    parts: partsOf(list),
    ...(between.length > 0 && { between }),
    ...(list.after.length > 0 && { after: list.after }),
  } satisfies { [Key in keyof Layout]?: unknown };
}

/** A part of the layout while the cases are gone through. */
interface Slot {
  kind: Part['kind'];
  headings: string[];
  runIn: boolean;
  /** The cases that have it, by their places. */
  cases: number[];
}

/** The parts of all cases in one order: each case has its own in that order, and may lack some. */
function partsOf({ cases, runIn: titleRunIn, isRunInGuess }: CutList): Record<string, unknown>[] {
  const slots: Slot[] = [];
  for (const [place, { parts }] of cases.entries()) {
    let next = 0;
    for (const [index, part] of parts.entries()) {
      const runIn = part.runIn || (titleRunIn && index === 0 && part.heading === undefined);
      const found = slots.findIndex((slot, at) => at >= next && isLike(slot, part, runIn));
      const at = found < 0 ? next : found;
      if (found < 0) slots.splice(at, 0, { kind: part.kind, headings: [], runIn, cases: [] });
      const slot = slots[at];
      slot?.cases.push(place);
      if (part.heading !== undefined && !slot?.headings.includes(part.heading))
        slot?.headings.push(part.heading);
      next = at + 1;
    }
  }
  return slots.map(({ kind, headings, runIn, cases: own }) => {
    const [only, ...others] = headings;
    return {
      kind,
      ...(only !== undefined && { heading: others.length === 0 ? only : headings }),
      ...(own.length < cases.length && { optional: true }),
      ...(runIn && { runIn: isRunInGuess && headings.length === 0 ? ask('true') : true }),
    };
  });
}

function isLike(slot: Slot, part: CutPart, runIn: boolean): boolean {
  return (
    slot.kind === part.kind &&
    slot.headings.length > 0 === (part.heading !== undefined) &&
    slot.runIn === runIn
  );
}
