import type { SearchWords } from '../i18n/zh/search.ts';
import type { Answer } from '../search/search-cases.ts';
import { nameLabel } from './names.ts';
import { type AskedFor, isNarrowed } from './search-state.ts';

/**
 * One or two sentences about what was found and how.
 * @param cutTo how many characters were searched for, where the query was longer
 */
export function sentenceOf(
  state: AskedFor,
  answer: Answer,
  words: SearchWords,
  cutTo?: number,
): string {
  const { search } = words;
  const parts = [countOf(state, answer, words)];
  if (cutTo !== undefined) parts.push(search.cutTo(cutTo));
  if (answer.total > 0) {
    if (answer.unranked) parts.push(search.unranked);
    if (state.order === 'value') parts.push(search.byValue);
  }
  return parts.join('');
}

function countOf(state: AskedFor, answer: Answer, words: SearchWords): string {
  const { search } = words;
  const { rung, total } = answer;
  if (rung === undefined) {
    if (!isNarrowed(state)) return search.all(total);
    return total > 0 ? search.filtered(total) : search.noneFiltered;
  }
  if (total === 0) return noneOf(state, answer, words);
  const query = state.query.trim();
  if (answer.parts.length === 0) return search.count(total) + search.withoutOnly;
  const taken = answer.parts.flatMap(({ takenFor }) => takenFor ?? []);
  if (answer.near === total) {
    return taken.length > 0
      ? search.taken(total, query, words.list([...new Set(taken)]))
      : search.count(total) + search.rung.near;
  }
  if (answer.found.every(({ match }) => match === 'other-language')) {
    return search.inOther(total, query);
  }
  if (rung === 'literal' && !answer.excluded) return literal(query, answer, words);
  const reads = taken.length > 0 ? search.readAs(words.list([...new Set(taken)])) : '';
  if (answer.excluded) return search.count(total) + search.rung.excluded + reads;
  return search.count(total) + search.rung[rung] + reads;
}

/** The query is one wording, name, sum or everyday word. */
function literal(query: string, answer: Answer, words: SearchWords): string {
  const { search } = words;
  const { total, names, meanings, found } = answer;
  const isExact = found.every(({ match }) => match === 'exact');
  if (names.length > 0 && names.every(({ kind }) => kind === 'cases')) {
    return search.numbered(query, words.list(names.map((name) => nameLabel(name, words))));
  }
  if (names.length > 0) {
    const labels = names.map((name) => search.nameInSentence(name.kind, nameLabel(name, words)));
    return search.named(total, query, words.list([...new Set(labels)]));
  }
  if (isExact) return search.countOf(total, query);
  if (found.some(({ match }) => match === 'value')) return search.valued(total, query);
  const labels = meanings.map(({ label }) => search.quoted(label));
  if (labels.length > 0) return search.meant(total, query, words.list([...new Set(labels)]));
  return search.count(total) + search.rung.terms;
}

function noneOf(state: AskedFor, { parts }: Answer, words: SearchWords): string {
  const { search } = words;
  const query = state.query.trim();
  const lacking = parts.filter(({ found }) => !found).map(({ text }) => text);
  if (lacking.length > 0 && lacking.length < parts.length) {
    return search.noneHas(words.list(lacking.map((text) => search.quoted(text))));
  }
  if (isNarrowed(state) || state.section !== 'all') return search.noneFiltered;
  return search.none(query);
}
