import { asWritten } from '../search/fold.ts';
import { locatorFor } from '../search/locate.ts';
import { element } from './element.ts';
import { pageLanguage } from './language.ts';
import { mark, rangesIn } from './ranges.ts';

/**
 * Highlights the words that the reader searched for, from the `q` parameters of the address, in the title and the text
 * without changing the markup, and removes them from the address, so that a copied link is the paragraph's own. Leads
 * back to the search, which may have been one by facets alone.
 */
export function markHits(): void {
  const words = new URLSearchParams(location.search).getAll('q');
  const find = locatorFor(pageLanguage() === 'en' ? 'words' : 'characters');
  mark(
    'hits',
    rangesIn((text) => find(text, words, asWritten)),
  );
  history.replaceState(history.state, '', location.pathname + location.hash);
  leadBack();
}

/** Puts the way back to the results before the crumbs, in the words of the link to the search, for who came from there. */
function leadBack(): void {
  const search = document.querySelector<HTMLAnchorElement>('.to-search');
  const { referrer: href } = document;
  if (!search || !href.startsWith(`${search.href}?`)) return;
  document.querySelector('.crumbs')?.prepend(element('a', { href }, `← ${search.textContent}`));
}
