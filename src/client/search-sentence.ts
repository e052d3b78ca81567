import { searchUi as ui } from '../i18n/search-ui.ts';
import type { Answer } from '../search/search-cases.ts';
import { nameLabel } from './name-box.ts';
import { type AskedFor, isNarrowed } from './search-state.ts';

/** What was found and how, in a sentence or two. */
export function sentenceOf(state: AskedFor, answer: Answer): string {
  const parts = [countOf(state, answer)];
  if (answer.total > 0) {
    if (answer.unranked) parts.push(ui.search.unranked);
    if (state.order === 'value') parts.push(ui.search.byValue);
  }
  return parts.join('');
}

function countOf(state: AskedFor, { rung, names, taken, total }: Answer): string {
  const query = state.query.trim();
  if (rung === undefined) {
    if (!isNarrowed(state)) return ui.search.all(total);
    return total > 0 ? ui.search.filtered(total) : ui.search.noneFiltered;
  }
  if (total === 0) {
    return isNarrowed(state) || state.section !== 'all'
      ? ui.search.noneFiltered
      : ui.search.none(query);
  }
  if (rung === 'near') {
    const meant = taken.map(({ name }) => nameLabel(name));
    return ui.search.near(total, query, ui.list([...new Set(meant)]));
  }
  if (names.length > 0 && rung !== 'words') {
    const labels = names.map((name) => ui.search.nameInSentence(name.kind, nameLabel(name)));
    return ui.search.named(total, query, ui.list([...new Set(labels)]));
  }
  return rung === 'literal'
    ? ui.search.countOf(total, query)
    : ui.search.count(total) + ui.search.rung[rung];
}
