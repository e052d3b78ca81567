import { asWritten } from '../search/fold.ts';
import { locatorFor } from '../search/locate.ts';
import { element } from './element.ts';
import { pageLanguage } from './language.ts';
import { rangeOf } from './ranges.ts';

/**
 * Highlights the words that the reader searched for, from the `q` parameters of the address, in the title and the text
 * without changing the markup, and removes them from the address, so that a copied link is the paragraph's own. Leads
 * back to the search, which may have been one by facets alone.
 */
export function markHits(): void {
  const words = new URLSearchParams(location.search).getAll('q');
  const find = locatorFor(pageLanguage() === 'en' ? 'words' : 'characters');
  const ranges = [...document.querySelectorAll('main h1, #text .words')].flatMap((place) =>
    find(place.textContent, words, asWritten).map(({ start, end }) => rangeOf(place, start, end)),
  );
  if ('highlights' in CSS) CSS.highlights.set('hits', new Highlight(...ranges));
  history.replaceState(history.state, '', location.pathname + location.hash);
  leadBack();
}

/** Puts the way back to the results before the crumbs, in the words of the link to the search, for who came from there. */
function leadBack(): void {
  const search = document.querySelector<HTMLAnchorElement>('.to-search');
  if (!search || !document.referrer.startsWith(`${search.href}?`)) return;
  const href = document.referrer;
  document.querySelector('.crumbs')?.prepend(element('a', { href }, `← ${search.textContent}`));
}
