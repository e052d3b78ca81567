import { areSettledByWords } from '../book/expand/spheres.ts';
import type { CarryingWords } from '../text/carrying-words.ts';
import { clauseAround, type Span, sentenceAround } from '../text/sentences.ts';
import { some } from './draft-case-parts.ts';
import {
  type DraftParagraph,
  eachOnce,
  type Known,
  type Place,
  quote,
  wordAround,
} from './draft-text.ts';
import { clauseFor, type FoundValue, findValues } from './find-values.ts';
import { ask, choose } from './questions.ts';

type Part = Record<string, unknown>;

/** Direction, rights, channels and detection, where words carry them. */
export function describeValues(
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
  names: ReadonlyMap<string, readonly Span[]>,
): { direction: Part; rights: Part; channels: Part; detection: Part } {
  const find = (values: ReadonlyMap<string, CarryingWords>, from = paragraphs) =>
    from.flatMap((one) => findValues(one, values, names.get(one.id)));
  const told = paragraphs.filter(({ kind }) => kind !== 'reasons');
  const perhaps = <Found>(found: Found[], other: () => Found[]) =>
    found.length > 0 ? found : other();
  const channels = find(vocabulary.channels);
  const isSure = (one: FoundValue) =>
    one.paragraph.kind !== 'reasons' && !sending.test(textOf(one));
  const sure = new Set(channels.filter(isSure).map(({ value }) => value));
  // A channel that only the significance names, or beside another only a verb, may be no channel of the case.
  const isDoubtful = (places: readonly FoundValue[]) =>
    !places.some(isSure) &&
    (sure.size > 0 || places.every(({ paragraph }) => paragraph.kind === 'reasons'));
  const rights = perhaps(find(vocabulary.rights, told), () => find(vocabulary.rights));
  return {
    direction: isInTransit(told) ? {} : directionOf(find(vocabulary.directions, told)),
    rights: some('rights', byValue(rights, rightIn)),
    channels: some('channels', byValue(onceIn(channels), wayIn, isDoubtful)),
    detection: some('detection', detectionOf(find(vocabulary.detections, told), told, vocabulary)),
  };
}

/** Whether a case is about goods in transit, which are neither imported nor exported. */
function isInTransit([title, ...told]: readonly DraftParagraph[]): boolean {
  return (
    !/[出进]口|[出进]境/u.test(title?.text ?? '') && told.some(({ text }) => /过境货物/u.test(text))
  );
}

/** What is done to a right, before its name. */
const infringing = /(?:侵犯|侵害|假冒|冒用|仿冒|近似)(?:[^，。；“”]|“[^“”]*”){0,30}$/u;

/** The words of a right with what is done to it: 侵犯“NBA”商标专用权; else what is next to it. */
function rightIn(place: FoundValue): Place {
  const { paragraph, start, end } = place;
  const clause = clauseAround(paragraph.text, place);
  const led = infringing.exec(paragraph.text.slice(clause.start, start));
  if (led === null) return clauseFor(place, longest);
  const [rest = ''] = /^(?:标志|作品)?(?:专[用有])?权?/u.exec(paragraph.text.slice(end)) ?? [];
  return { paragraph, start: clause.start + led.index, end: end + rest.length };
}

/** The places of channels, those near one another in a clause as one: 旅客携带. */
function onceIn(channels: readonly FoundValue[]): FoundValue[] {
  const groups = Map.groupBy(channels, (one) => {
    const { start } = clauseAround(one.paragraph.text, one);
    return [one.value, one.paragraph.id, start].join(' ');
  });
  return [...groups.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    const isNear = first && last && last.end - first.start <= longest;
    return isNear ? [{ ...first, end: last.end }] : group;
  });
}

/** The longest quote of a channel or of a right without what is done to it, in characters. */
const longest = 16;

/** The words of a channel, whole: 一般贸易方式, 快件渠道. */
function wayIn(place: FoundValue): Place {
  if (sending.test(textOf(place))) return clauseFor(place, longest);
  const { paragraph, start, end } = place;
  const [rest = ''] =
    /^(?:商|子商务)?(?:渠道|方式|监管|贸易|区)?/u.exec(paragraph.text.slice(end)) ?? [];
  const [lead = ''] = /综合$/u.exec(paragraph.text.slice(0, start)) ?? [];
  const from = Math.min(start - lead.length, wordAround(paragraph.text, start).start);
  const to = Math.max(end + rest.length, wordAround(paragraph.text, end - 1).end);
  return { paragraph, start: from, end: to };
}

/** Verbs that say where goods go, by whatever channel. */
const sending = /^(?:寄往|寄至|寄到|运往|发往)$/u;

/** The direction that the title says, or the account; a question where they say both. */
function directionOf(found: readonly FoundValue[]): Part {
  const [first] = found;
  if (first === undefined) return {};
  const titled = found.filter(({ paragraph }) => paragraph.kind === 'title');
  const values = [...new Set((titled.length > 0 ? titled : found).map(({ value }) => value))];
  const value = values.length === 1 ? first.value : choose(values);
  return { direction: { value, ...quote(clauseFor(first, 24)) } };
}

/** Each value with its quotes, one for each paragraph that has its words; the words of a doubtful one are a question. */
function byValue(
  found: readonly FoundValue[],
  wordsIn: (place: FoundValue) => Place,
  isDoubtful: (places: readonly FoundValue[]) => boolean = () => false,
): Record<string, Part> {
  const groups = Map.groupBy(found, ({ value }) => value);
  return Object.fromEntries(
    [...groups].map(([value, places]) => {
      const once = new Map(
        places.map((one) => [`${one.paragraph.id} ${textOf(one)}`, one]).toReversed() as [
          string,
          FoundValue,
        ][],
      );
      const quotes = eachOnce(
        [...once.values()].toReversed().map((place) => quote(wordsIn(place))),
      ).map((one) => (isDoubtful(places) ? { ...one, exact: ask(one.exact) } : one));
      return [value, quotes.length === 1 ? { ...quotes[0] } : { quotes }];
    }),
  );
}

function textOf({ paragraph: { text }, start, end }: FoundValue): string {
  return text.slice(start, end);
}

/** How the case was found: what the account says, once for each way; what the title alone says is asked. */
function detectionOf(
  found: readonly FoundValue[],
  paragraphs: readonly DraftParagraph[],
  vocabulary: Known['vocabulary'],
): Record<string, Part> {
  // A word that names an authority, as 公安, does not tell that it found the case.
  const authorities = [...vocabulary['body-kinds'].values()].flatMap(({ words = [] }) => words);
  const told = found
    .filter((one) => !authorities.includes(textOf(one)))
    .toSorted((a, b) => Number(isTitled(a)) - Number(isTitled(b)));
  const once = new Map(told.toReversed().map((one) => [one.value, one]));
  const isDoubtful = doubtsIn(paragraphs, vocabulary);
  return Object.fromEntries(
    [...once].toReversed().map(([value, place]) => {
      const words = quote(clauseFor(place, 30));
      const exact = isTitled(place) || isDoubtful(place) ? ask(words.exact) : words.exact;
      return [value, { label: ask(words.exact.slice(0, 30)), ...words, exact }];
    }),
  );
}

function isTitled({ paragraph }: FoundValue): boolean {
  return paragraph.kind === 'title';
}

/**
 * Whether words need not tell how the case was found: in a clause that passes something on (将风险信息通报某关), and after what was
 * found.
 */
function doubtsIn(
  paragraphs: readonly DraftParagraph[],
  { outcomes }: Known['vocabulary'],
): (place: FoundValue) => boolean {
  const kinds = [...outcomes];
  const passedOn = kinds.flatMap(([, kind]) => (areSettledByWords(kind) ? (kind.words ?? []) : []));
  const seized = new Map(kinds.filter(([, { stage }]) => stage === 'seizure'));
  const account = paragraphs.filter(({ kind }) => kind === 'account');
  const [first] = account.flatMap((one) => findValues(one, seized));
  return (place) => {
    const { text } = place.paragraph;
    const clause = clauseAround(text, place);
    const isAfter =
      first !== undefined &&
      (place.paragraph === first.paragraph
        ? sentenceAround(text, first.start).end <= place.start
        : account.indexOf(place.paragraph) > account.indexOf(first.paragraph));
    return isAfter || passedOn.some((word) => text.slice(clause.start, clause.end).includes(word));
  };
}
