import { loadToolsWords } from './tools-words.ts';

/** The script of every page. It loads all other scripts when they are needed. */
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.closest('name-box'))
    void import('./name-box.ts');
});
document.addEventListener('click', (event) => {
  const other = event.target instanceof Element && event.target.closest('a.language');
  // The other language's page opens at the same place, with the same question.
  if (other instanceof HTMLAnchorElement) {
    other.search = location.search;
    other.hash = location.hash;
  }
  const tool = event.target instanceof Element && event.target.closest('[data-tool]');
  if (tool instanceof HTMLElement) {
    void withWords(import('./tools.ts')).then(([{ runTool }, words]) => runTool(tool, words));
  }
});
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  const typing = target instanceof Element && target.closest('input, select, textarea, dialog');
  if (ctrlKey || metaKey || altKey || isComposing || typing || !'/?jk'.includes(key)) return;
  event.preventDefault();
  void withWords(import('./tools.ts')).then(([{ runShortcut }, words]) => runShortcut(key, words));
});
if (document.getElementById('text')) {
  // for that id until the page has loaded.
  const [place = '', words] = location.hash.split(':~:');
  if (words !== undefined)
    addEventListener('load', () => setTimeout(() => location.replace(place)));
  if (location.search !== '') void import('./tools.ts').then(({ markHits }) => markHits());
  addEventListener('load', () => {
    void withWords(import('./tools.ts')).then(([{ followFacts }, words]) => followFacts(words));
  });
  for (const type of ['pointerup', 'keyup', 'toggle']) {
    document.addEventListener(
      type,
      () => {
        if (type === 'toggle' || !getSelection()?.isCollapsed) {
          void withWords(import('./tools.ts')).then(([{ refresh }, words]) => refresh(words));
        }
      },
      // The toggle event of a popover does not bubble.
      true,
    );
  }
}

/** Waits for a script and its words, which load at the same time. */
function withWords<Script>(script: Promise<Script>) {
  return Promise.all([script, loadToolsWords()]);
}
