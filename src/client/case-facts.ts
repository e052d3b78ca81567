import { button } from './button.ts';
import { element } from './element.ts';
import { placePanel } from './panel-place.ts';
import { words } from './tools-words.ts';

/** The panel of a case's facts, and in each of its rows the link to the words that state the fact. */
const panel = document.querySelector<HTMLDetailsElement>('.facts');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.facts li > a')];

/** Marks the rows of the facts that the paragraphs in the upper part of the window state, and shrinks a sheet of them. */
export function followFacts(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        target.classList.toggle('now', isIntersecting);
      for (const { parentElement: row } of links) {
        if (!row) continue;
        // The first class of a row is that of its words.
        const isNow = row.className && document.querySelector(`.now .${row.classList[0]}`);
        row.title = isNow ? words.inView : '';
      }
    },
    { rootMargin: '-10% 0px -60%' },
  );
  for (const paragraph of document.querySelectorAll('#text .words')) observer.observe(paragraph);
  // The page moves below a pointer that rests; what comes to lie there is not what the reader points at.
  const still = (isStill: boolean) => () => document.body.toggleAttribute('data-still', isStill);
  addEventListener('hashchange', still(true));
  foldLists();
  leadBackOnce();
  addEventListener('pointermove', still(false));
  if (!panel) return;
  const bring = placePanel(panel);
  // A panel that holds to the foot of the window moves as the browser scrolls to a row, which then is still above. Where a
  // pointer brought the focus, the page is on its way to the words.
  panel.addEventListener('focusin', ({ target }) => {
    const row = target as Element;
    if (row.matches(':focus-visible')) requestAnimationFrame(() => bring(row));
  });
  addEventListener('click', ({ target }) => {
    const clicked = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    // A large figure and a formula lead to the words of facts too.
    const link =
      links.find((one) => one === clicked) ?? links.find(({ hash }) => hash === clicked?.hash);
    // A sum that the text leaves to its reader is told in its row alone.
    const row = link?.closest('li') ?? (clicked?.hash && panel.querySelector(clicked.hash));
    if (!row) return;
    // Only a sheet at the foot of the window covers the text.
    if (getComputedStyle(panel).position === 'fixed') {
      if (link) shrink(panel, link);
    } else {
      const top = link === clicked ? row.getBoundingClientRect().top : undefined;
      row.closest('.more')?.toggleAttribute('open', true);
      // By then the page has gone to the words.
      requestAnimationFrame(() => bring(row, top));
    }
  });
}

/** Has the way back lead past what terms mean, once however many were opened: the first is a step, and closing takes it back. */
function leadBackOnce(): void {
  let isStep = false;
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[href^="#term-"],.close');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = location.hash.startsWith('#term-');
    if (!isOpen) isStep = true;
    else if (!link.className) location.replace(link.href);
    else if (isStep) history.back();
    else return;
    if (isOpen) event.preventDefault();
  });
}

/** Closes what hangs over the text: the list of the page's parts once one is chosen, that and the facts with Escape. */
function foldLists(): void {
  const lists = document.querySelectorAll<HTMLDetailsElement>('.contents > details, .facts');
  addEventListener('hashchange', () => lists[0]?.toggleAttribute('open', false));
  addEventListener('keydown', ({ key }) => {
    const open = [...lists].find((list) => key === 'Escape' && list.open);
    open?.toggleAttribute('open', false);
    open?.querySelector('summary')?.focus();
  });
}

/** Which button of the line a reader pressed last, who may press it again: ‹, or › at first. */
let pressed = 1;

/** Shows one line in place of the sheet: the chosen fact, the ones before and after it, and the way back to all. */
function shrink(sheet: HTMLDetailsElement, link: HTMLAnchorElement): void {
  const step = (button: number) => () => {
    bar.remove();
    pressed = button;
    // The first button leads back, and from the first fact to the last; the second leads on.
    links.at((links.indexOf(link) + button * 2 - 1) % links.length)?.click();
  };
  const bar = element(
    'div',
    { id: 'chosen', role: 'toolbar' },
    element('span', {}, link.textContent),
    ' ',
    element('b', {}, link.parentElement?.querySelector('b')?.textContent ?? ''),
    button('‹', step(0), words.previous),
    button('›', step(1), words.next),
    button(words.back, () => {
      bar.remove();
      sheet.open = true;
      link.closest('.more')?.toggleAttribute('open', true);
      link.focus();
    }),
  );
  sheet.open = false;
  document.body.append(bar);
  // Whoever goes elsewhere has left the fact.
  addEventListener('hashchange', () => {
    if (location.hash !== link.hash) bar.remove();
  });
  // The way to the words of a fact takes the focus away, and comes first.
  setTimeout(() => bar.querySelectorAll('button')[pressed]?.focus());
}
