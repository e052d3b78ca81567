import type { SearchWords } from '../i18n/zh/search.ts';
import type { Way } from '../search/met.ts';
import type { Part } from '../search/parts.ts';
import type { Answer } from '../search/search-cases.ts';
import { inQuotes } from '../text/quotation.ts';
import { nameLabel } from './names.ts';
import { type AskedFor, isNarrowed, longest } from './search-state.ts';

/** One or two sentences about what was found and how. */
export function sentenceOf(state: AskedFor, answer: Answer, words: SearchWords): string {
  const { search } = words;
  const parts = [countOf(state, answer, words)];
  if (state.isCut) parts.push(search.cutTo.replace('{count}', String(longest)));
  if (answer.total > 0) {
    if (answer.unranked) parts.push(search.unranked);
    if (state.order === 'value') parts.push(search.byValue);
  }
  return parts.join('');
}

function countOf(state: AskedFor, answer: Answer, words: SearchWords): string {
  const { search } = words;
  const { total } = answer;
  if (total === 0 && state.query.trim() !== '') return noneOf(state, answer, words);
  if (answer.parts.length === 0 && answer.leftOut.length === 0) {
    if (!isNarrowed(state)) return search.all(total);
    return total > 0 ? search.filtered(total) : search.noneFiltered;
  }
  const { leftOut } = answer;
  const left =
    leftOut.length > 0 ? search.without.replace('{words}', words.list(leftOut.map(inQuotes))) : '';
  return metBy(state.query.trim(), answer, words) + left + search.stop;
}

/** How many cases have what was asked for, and how they have it. */
function metBy(query: string, answer: Answer, words: SearchWords): string {
  const { search } = words;
  const { total, names, parts } = answer;
  const held = parts.filter(({ everywhere, ways }) => everywhere && ways.length > 0);
  if (answer.near === total && held.length < parts.length)
    return words.caseCount(total) + search.partly;
  const isNumber = names.length > 0 && names.every(({ kind }) => kind === 'cases');
  if (isNumber && parts.length === 1 && parts[0]?.ways.length === 1) {
    return search.numbered(query, words.list(names.map((name) => nameLabel(name, words))));
  }
  const isExact = held.every(({ ways }) => ways.every(({ how }) => how === 'exact'));
  const told = tell(held, words);
  if (told.length === 0) return words.caseCount(total);
  const isParted =
    isExact && held.length === parts.length && held.length > 1 && answer.leftOut.length === 0;
  return search.allHad(total, told) + (isParted ? search[answer.inRow ? 'inRow' : 'apart'] : '');
}

/** The parts of a query with the ways in which cases have them, those with the same ways together. */
function tell(parts: readonly Part[], words: SearchWords): string[] {
  const told = new Map<string, { texts: string[]; ways: string[] }>();
  for (const part of parts) {
    const ways = [...new Set(part.ways.map((way) => tellWay(way, words)))];
    const same = told.get(ways.join()) ?? { texts: [], ways };
    same.texts.push(
      part.either.length > 0 ? words.search.either(part.either) : inQuotes(part.text),
    );
    told.set(ways.join(), same);
  }
  return [...told.values()].map(({ texts, ways }) => words.search.had(texts, ways));
}

function tellWay(
  { how, names = [], meanings = [], takenFor = '' }: Way,
  words: SearchWords,
): string {
  const { search } = words;
  const listOnce = (labels: readonly string[]) => words.list([...new Set(labels)]);
  if (how === 'exact') return search.inText;
  if (how === 'value') return search.asValue;
  if (how === 'other-language' && !takenFor) return search.inOther;
  if (how === 'near') return search.asNear(takenFor);
  if (how === 'everyday') {
    return search.asName(listOnce(meanings.map(({ label }) => inQuotes(label))));
  }
  if (names.length === 0) return search.asName(inQuotes(takenFor));
  return search.asName(
    listOnce(names.map((name) => search.nameInSentence(name.kind, nameLabel(name, words)))),
  );
}

function noneOf(state: AskedFor, { parts, leftOut }: Answer, words: SearchWords): string {
  const { search } = words;
  const query = state.query.trim();
  const lacking = parts
    .filter(({ found }) => !found)
    .map(({ text }) => wholeName(text, parts, query));
  if (lacking.length > 0 && lacking.length < parts.length) {
    return search.noneHas(words.list([...new Set(lacking)].map(inQuotes)));
  }
  if (isNarrowed(state) || state.section !== 'all' || leftOut.length > 0)
    return search.noneFiltered;
  return search.noneHas(inQuotes(query));
}

/** What was typed between spaces round words that no case has, if cases have nothing of it: 卡西欧 of 西欧. */
function wholeName(text: string, parts: readonly Part[], query: string): string {
  const typed = query.split(/\s+/).find((term) => term.includes(text)) ?? text;
  const isUnknown = !parts.some((part) => part.found && typed.includes(part.text));
  return isUnknown && [...typed].length <= longestName ? typed : text;
}

/** The longest name in characters; what is longer is a sentence. */
const longestName = 8;
