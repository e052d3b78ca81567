import {
  areSettledByWords,
  spheresFor,
  spheresTold,
  stageElsewhere,
} from '../book/expand/spheres.ts';
import { resultKinds } from '../book/result-kinds.ts';
import type { WrittenDate } from '../text/dates.ts';
import { clauseAround, type Span, sentenceAround } from '../text/sentences.ts';
import { type DraftParagraph, eachOnce, type Known, quote } from './draft-text.ts';
import { foreignIn } from './find-bodies.ts';
import { freeId, idFor } from './find-candidates.ts';
import { findEvents } from './find-dates.ts';
import type { FoundFigure } from './find-figures.ts';
import { clauseFor, type FoundValue, findValues } from './find-values.ts';
import { inTotal } from './in-total.ts';
import { ask, choose } from './questions.ts';

type Entries = Record<string, Record<string, unknown>>;

/** The longest label, in characters. */
const longestLabel = 30;

/** The figures of a case, and the ids of those that may stand for it. */
export function describeFigures(
  figures: readonly FoundFigure[],
  { vocabulary }: Known,
): { entries: Entries; headline: string[] } {
  const entries: Entries = {};
  const ids = new Map<string, FoundFigure>();
  for (const figure of figures) {
    const { unit, kinds, isTold, isRead, label, of } = figure;
    const [kind = 'other'] = kinds;
    const noun = vocabulary.units.get(unit ?? '')?.en ?? '';
    const id = freeId(
      kind === 'quantity' && noun !== '' ? idFor(noun) : kind,
      Object.keys(entries),
    );
    entries[id] = {
      label: ask(label.slice(0, longestLabel)),
      ...(isTold ? !isRead && { kind } : { kind: choose(kinds) }),
      ...(unit === undefined && { unit: ask(figure.behind) }),
      ...(of.length > 0 && { of: of.length === 1 ? of[0] : of }),
      ...quote(figure),
    };
    ids.set(id, figure);
  }
  return { entries, headline: headlineOf(ids, vocabulary) };
}

/** Kinds of figures that stand for a case, in the order in which they are shown. */
const telling = [
  'quantity',
  'value',
  'amount-involved',
  'fine',
  'damages',
  'prison-term',
  'people',
];

/** The largest quantity, then one figure of each telling kind, four at most; else the first figure. */
function headlineOf(
  figures: ReadonlyMap<string, FoundFigure>,
  { units }: Known['vocabulary'],
): string[] {
  // What is weighed or measured is told beside what is counted.
  const isMeasured = ({ unit = '' }: FoundFigure) => Number(units.get(unit)?.measure ?? false);
  const largest = telling.flatMap((kind) => {
    const own = [...figures].filter(
      ([, { kinds, isTold, paragraph }]) =>
        kinds[0] === kind && (isTold || kind === 'quantity') && paragraph.kind !== 'reasons',
    );
    // What was declared is mostly more than what infringes.
    const infringing = own.filter(([, one]) => !/申报/u.test(clauseBefore(one)));
    const best = (infringing.length > 0 ? infringing : own).toSorted(
      (a, b) => isMeasured(a[1]) - isMeasured(b[1]) || b[1].number.value - a[1].number.value,
    )[0];
    return best ? [best[0]] : [];
  });
  return largest.length > 0 ? largest.slice(0, 4) : [...figures.keys()].slice(0, 1);
}

/** What stands before a figure in its clause, and in its quote. */
function clauseBefore({ paragraph: { text }, start, number }: FoundFigure): string {
  return text.slice(clauseAround(text, { start, end: start }).start, number.start);
}

/** The events of a case: what happened on each date of its text. */
export function describeEvents(
  paragraphs: readonly DraftParagraph[],
  dates: ReadonlyMap<string, readonly WrittenDate[]>,
  { vocabulary }: Known,
): Entries {
  const entries: Entries = {};
  for (const paragraph of paragraphs) {
    for (const event of findEvents(paragraph, dates.get(paragraph.id) ?? [], vocabulary)) {
      const { label, date } = event;
      if (date.noEvent) continue;
      // A year that this one is compared with is no day of the case: 比2040年增加4起.
      const isCompared = /[比较]$/u.test(paragraph.text.slice(0, date.start));
      const isTotal = isCompared || inTotal(paragraph, date);
      const kind = isTotal ? 'context' : event.kind;
      entries[freeId(kind, Object.keys(entries))] = {
        label: labelFrom(label),
        kind,
        ...(date.unresolved && { date: ask('YYYY-MM-DD'), inferred: ask('据何认定这一日期') }),
        ...((date.background || isTotal) && { background: true }),
        ...quote(event),
      };
    }
  }
  return entries;
}

/** Words of the text as what a label may say: it is ours, and shorter than theirs, so that somebody must write it. */
function labelFrom(words: string): string {
  const whole = words.trim();
  const short = whole.slice(0, longestLabel);
  // No number or name is cut, nor words in quotation marks.
  const isCut = /^[A-Za-z\d]/.test(whole.slice(longestLabel));
  const kept = (isCut ? short.replace(/[A-Za-z\d.,]+$/, '') : short).replace(/“[^”]*$/u, '');
  return ask(kept || '发生了什么');
}

/** The outcomes of a case, one for each kind and acting authority, and the one that may stand for it. */
export function describeOutcomes(
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
  names: ReadonlyMap<string, readonly Span[]>,
): { entries: Entries; headline: string | undefined } {
  const { outcomes } = vocabulary;
  const end = paragraphs.findLast(({ kind }) => kind === 'account');
  // How a case stands is told at the end of its account; elsewhere 正在 and 继续 are said of much else.
  const isTold = ({ value, paragraph, start }: FoundValue) =>
    outcomes.get(value)?.stage !== undefined ||
    (paragraph === end && !/[。；].*[。；]/u.test(paragraph.text.slice(start)));
  const background = new Map([...outcomes].filter(([, { stage }]) => stage === 'background'));
  const isBefore = isEarlier(vocabulary);
  const found = paragraphs
    .flatMap((one) => [
      ...findValues(one, resultKinds(outcomes), names.get(one.id)).filter((own) => !isBefore(own)),
      ...findValues(one, background, names.get(one.id)).filter(isBefore),
    ])
    .filter((one) => isTold(one) && !inTotal(one.paragraph, one));
  const keyOf = (one: FoundValue) =>
    [
      one.value,
      isOfPolice(one) ? 'police' : '',
      actsAbroad(one, vocabulary),
      ...toldTo(one, outcomes),
    ].join(' ');
  const told = found.filter(({ paragraph }) => paragraph.kind !== 'reasons');
  const groups = Map.groupBy(found, (one) => {
    // What a case means is told of what its account tells, if that has it once.
    const keys = new Set(told.filter(({ value }) => value === one.value).map(keyOf));
    const [only = keyOf(one)] = keys;
    return one.paragraph.kind === 'reasons' && keys.size === 1 ? only : keyOf(one);
  });
  const entries: Entries = {};
  const stages: { id: string; stage: string | undefined }[] = [];
  for (const all of groups.values()) {
    const direct = all.filter((one) => one.paragraph.kind === 'reasons' || !refersBack(one));
    const places = direct.length > 0 ? direct : all;
    const [first] = places;
    if (first === undefined) continue;
    const country = actsAbroad(first, vocabulary);
    const kind = outcomes.get(first.value);
    const id = freeId(first.value, Object.keys(entries));
    stages.push({
      id,
      stage: (kind && stageElsewhere(kind, places.map(wordsOf))) ?? kind?.stage,
    });
    const best = places.find(({ paragraph }) => paragraph.kind === 'account') ?? first;
    const quotes = eachOnce(places.map((place) => quote(clauseFor(place, 40)))).map((one) =>
      // What another paragraph tells may be another matter.
      one.at === best.paragraph.id || one.at === 'title' ? one : { ...one, exact: ask(one.exact) },
    );
    const words = clauseFor(best, longestLabel);
    const label = labelFrom(words.paragraph.text.slice(words.start, words.end));
    const [only, ...others] = quotes;
    entries[id] = {
      label,
      value: first.value,
      ...sphereOf(first.value, places, vocabulary),
      ...(country !== undefined && { country }),
      ...(others.length === 0 ? only : { quotes }),
    };
  }
  // A warning stands for a case only where nothing else came of it.
  const telling = stages.filter(({ id }) => entries[id]?.value !== 'warning');
  const last = (stage: string) => telling.findLast((one) => one.stage === stage)?.id;
  // What a judgment orders is told after it.
  const judged = stages.find(({ id }) => entries[id]?.value === 'judgment')?.id;
  // A penalty tells more of a case than what is done with the rest of the goods.
  const decided = telling.findLast(({ id }) => outcomes.get(String(entries[id]?.value))?.decides);
  const [best] = [judged, decided?.id, last('decision'), last('police')].filter(Boolean);
  const warned = stages.find(({ id }) => !telling.some((one) => one.id === id))?.id;
  return { entries, headline: best ?? warned ?? last('seizure') };
}

/** The country whose authority does what stands at a place, if one abroad is the last in the sentence that does anything. */
function actsAbroad(
  { paragraph: { text }, start }: FoundValue,
  { countries }: Known['vocabulary'],
): string | undefined {
  const from = sentenceAround(text, start).start;
  const acting = foreignIn(text, countries).findLast(
    (one) =>
      from <= one.start &&
      one.end <= start &&
      !/[向与和同合助给由从对]$/u.test(text.slice(from, one.start)) &&
      !/海关|公安|法院|检察|公司|企业/u.test(text.slice(one.end, start)),
  );
  return acting?.code;
}

/** Whether words only say which goods are meant: 没收的货物经拍卖. */
function refersBack({ paragraph: { text }, end }: FoundValue): boolean {
  return text.startsWith('的', end);
}

/** Whether the clause of a place speaks of what happened before the case: 曾于2014年被宁波海关处罚. */
function isEarlier({ 'text-words': lists }: Known['vocabulary']): (place: FoundValue) => boolean {
  const words = lists.get('earlier')?.words ?? [];
  return (place) => {
    const { text } = place.paragraph;
    // 曾某 is a person.
    const before = text.slice(clauseAround(text, place).start, place.start).replaceAll('曾某', '');
    return words.some((word) => before.includes(word));
  };
}

/** The words that are quoted of a value, in their paragraph. */
function wordsOf(place: FoundValue): Span & { text: string } {
  const { paragraph, start, end } = clauseFor(place, 40);
  return { text: paragraph.text, start, end };
}

/** The branches of law of whoever is told of the matter, where the kind of an outcome asks for them. */
function toldTo(place: FoundValue, outcomes: Known['vocabulary']['outcomes']): string[] {
  const kind = outcomes.get(place.value);
  return kind && areSettledByWords(kind) ? spheresFor(kind, [wordsOf(place)]) : [];
}

/** The branch of law, as a question where neither the kind nor the words tell it. */
function sphereOf(
  value: string,
  places: readonly FoundValue[],
  { outcomes, spheres }: Known['vocabulary'],
): Record<string, unknown> {
  const kind = outcomes.get(value);
  const words = places.map(wordsOf);
  const possible = kind ? spheresTold(kind, words, spheres) : [];
  if (kind === undefined || possible.length < 2) return {};
  // Where some of the words tell it, the others, such as a title without an office, mean the same.
  const told = new Set(
    words
      .map((one) => spheresTold(kind, [one], spheres))
      .filter((one) => one.length === 1)
      .flat(),
  );
  const [only, ...others] = told;
  return { sphere: only !== undefined && others.length === 0 ? only : choose(possible) };
}

function isOfPolice({ paragraph: { text }, start }: FoundValue): boolean {
  const sentence = text.slice(text.slice(0, start).lastIndexOf('。') + 1, start);
  const police = sentence.search(/(?:公安|警方|法院|检察)(?!.*(?:公安|警方|法院|检察))/u);
  const customs = sentence.lastIndexOf('海关');
  const isTold = /(?:向|与|和|同|合|协助|配合|通报|移送|给)(?:[\p{Script=Han}]{0,8})$/u.test(
    sentence.slice(0, Math.max(0, police)),
  );
  return police > customs && !isTold;
}
