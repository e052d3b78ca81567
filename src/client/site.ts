/** The script of every page. It loads all other scripts when they are needed. */
// Until then the styles show nothing that needs it: the script of a page that is older than the site never comes.
document.documentElement.dataset.run = '';
const load = () => import('./tools.ts');
const run = (tool: string) => void load().then((tools) => tools.runTool(tool));

// After a new version of the site took the place of the one that this page is of, the scripts that it asks for are gone.
// The words that say so stand in the page. Every browser names the import in its message, each in its own way.
addEventListener('unhandledrejection', ({ reason }) => {
  const notice = document.getElementById('script-gone');
  if (!notice || !/import/i.test(reason)) return;
  notice.hidden = false;
  // The link alone would forget the place in the page.
  notice.onclick = () => {
    location.reload();
    return false;
  };
});

/**
 * Leads to the place of an address that was pasted with what followed it. So does one with a text fragment, in browsers
 * that know none.
 */
const mendPlace = () => {
  const [place] = /^#[\w-]*[^\W_]/.exec(location.hash) ?? [];
  if (place && place !== location.hash) location.replace(place);
};
addEventListener('hashchange', mendPlace);
// Firefox would look for the whole of it until the page has loaded.
addEventListener('load', () => setTimeout(mendPlace));

// Of what the reader does, the target is always an element.
addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('name-box input')) void import('./name-box.ts');
});
addEventListener('click', ({ target }) => {
  const other = (target as Element).closest<HTMLAnchorElement>('a.language');
  // The other language's page opens at the same place, with the same question.
  if (other) {
    other.search = location.search;
    other.hash = location.hash;
  }
  const tool = (target as Element).closest<HTMLElement>('[data-tool]')?.dataset.tool;
  if (tool) run(tool);
});
addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, select, textarea, dialog, [popover]');
  const combined = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  const off = document.documentElement.dataset.keys;
  if (typing || combined || off || !'/?jk'.includes(event.key)) return;
  event.preventDefault();
  run(event.key);
});
if (document.getElementById('text')) {
  // The words as published. A browser that translates the page puts others in their place.
  const published = new Map(
    [...document.querySelectorAll('#text .words')].map((place) => [place.id, place.textContent]),
  );
  addEventListener('load', () => void load().then((tools) => tools.startCase()));
  for (const type of ['pointerup', 'keyup', 'toggle']) {
    addEventListener(
      type,
      () => {
        if (type === 'toggle' || !getSelection()?.isCollapsed) {
          void load().then((tools) => tools.refresh(published));
        }
      },
      // The toggle event of a popover does not bubble.
      true,
    );
  }
}
