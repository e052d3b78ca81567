import { zhSearch as zh } from '../i18n/zh-search.ts';
import type { Answer } from '../search/search-cases.ts';
import { nameLabel } from './name-box.ts';
import { type AskedFor, isNarrowed } from './search-state.ts';

/** What was found and how, in a sentence or two. */
export function sentenceOf(state: AskedFor, answer: Answer): string {
  const parts = [countOf(state, answer)];
  if (answer.total > 0) {
    if (answer.unranked) parts.push(zh.search.unranked);
    if (state.order === 'value') parts.push(zh.search.byValue);
  }
  return parts.join('');
}

function countOf(state: AskedFor, { rung, names, taken, total }: Answer): string {
  const query = state.query.trim();
  if (rung === undefined) {
    if (!isNarrowed(state)) return zh.search.all(total);
    return total > 0 ? zh.search.filtered(total) : zh.search.noneFiltered;
  }
  if (total === 0) {
    return isNarrowed(state) || state.section !== 'all'
      ? zh.search.noneFiltered
      : zh.search.none(query);
  }
  if (rung === 'near') {
    const meant = taken.map(({ name }) => nameLabel(name));
    return zh.search.near(total, query, [...new Set(meant)].join('、'));
  }
  if (names.length > 0 && rung !== 'words') {
    const labels = names.map((name) => zh.search.nameInSentence(name.kind, nameLabel(name)));
    return zh.search.named(total, query, [...new Set(labels)].join('、'));
  }
  return rung === 'literal'
    ? zh.search.countOf(total, query)
    : zh.search.count(total) + zh.search.rung[rung];
}
