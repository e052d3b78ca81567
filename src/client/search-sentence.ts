import type { SearchWords } from '../i18n/zh/search.ts';
import type { Answer } from '../search/search-cases.ts';
import { nameLabel } from './names.ts';
import { type AskedFor, isNarrowed } from './search-state.ts';

/** One or two sentences about what was found and how. */
export function sentenceOf(state: AskedFor, answer: Answer, words: SearchWords): string {
  const parts = [countOf(state, answer, words)];
  if (answer.total > 0) {
    if (answer.unranked) parts.push(words.search.unranked);
    if (state.order === 'value') parts.push(words.search.byValue);
  }
  return parts.join('');
}

function countOf(
  state: AskedFor,
  { rung, names, taken, total }: Answer,
  words: SearchWords,
): string {
  const { search } = words;
  const query = state.query.trim();
  if (rung === undefined) {
    if (!isNarrowed(state)) return search.all(total);
    return total > 0 ? search.filtered(total) : search.noneFiltered;
  }
  if (total === 0) {
    return isNarrowed(state) || state.section !== 'all' ? search.noneFiltered : search.none(query);
  }
  if (rung === 'near') {
    const meant = taken.map(({ name }) => nameLabel(name, words));
    return search.near(total, query, words.list([...new Set(meant)]));
  }
  if (names.length > 0 && rung !== 'words') {
    const labels = names.map((name) => search.nameInSentence(name.kind, nameLabel(name, words)));
    return search.named(total, query, words.list([...new Set(labels)]));
  }
  return rung === 'literal'
    ? search.countOf(total, query)
    : search.count(total) + search.rung[rung];
}
