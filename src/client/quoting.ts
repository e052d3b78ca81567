import { fillPlace, fillSlot } from '../exports/citation-template.ts';
import { addressPieces } from '../text/address-pieces.ts';
import { inQuotes } from '../text/quotation.ts';
import { fillReport } from '../text/report-address.ts';
import { type Selected, textFragment } from '../text/text-fragment.ts';
import { button } from './button.ts';
import { copy } from './copy.ts';
import { element } from './element.ts';
import { takeBackFiles } from './in-app.ts';
import { rangeOf, startIn } from './ranges.ts';
import { today } from './today.ts';
import { words } from './tools-words.ts';

const panel = document.querySelector<HTMLElement>('#cite');
const choice = panel?.querySelector('select');
const address = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** The parts of the selection that lie in paragraphs of the text. */
function selected(): Selected[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...document.querySelectorAll('#text .words')]
    .filter((place) => range.intersectsNode(place))
    .map((place) => {
      const inside = range.cloneRange();
      if (!place.contains(range.startContainer)) inside.setStart(place, 0);
      if (!place.contains(range.endContainer)) inside.setEndAfter(place);
      const start = startIn(place, inside);
      const end = start + inside.toString().length;
      return { paragraph: place.id, text: place.textContent, start, end };
    })
    .filter((part) => wordsOf(part) !== '');
}

function wordsOf({ text, start, end }: Selected): string {
  return text.slice(start, end).trim();
}

/** What a paragraph is called beside it. */
function nameOf(paragraph: string): string {
  return document.querySelector(`#text .handle[href="#${paragraph}"]`)?.textContent ?? '';
}

/** The quoted words with their source; of several paragraphs, each with its own name and the source of all below. */
function quotationOf(parts: readonly Selected[]): string {
  const quoted = (part: Selected, source: string) => words.quotation(wordsOf(part), source);
  const [only, ...more] = parts;
  return only && more.length === 0
    ? quoted(only, citationOf(only.paragraph).replace(/[.。]$/, ''))
    : [...parts.map((part) => quoted(part, nameOf(part.paragraph))), citationOf('')].join('\n');
}

/** The first citation, for a paragraph or for the whole case. */
function citationOf(paragraph: string): string {
  const first = panel?.querySelector('dd');
  return first ? pinned(first, paragraph) : '';
}

/** Puts the paragraph and the reader's day into a citation of the page. */
function pinned({ dataset }: HTMLElement, paragraph: string): string {
  // The place of the first paragraph of its part: 案情介绍第1段.
  const first = panel?.dataset[paragraph.charAt(0)];
  const { part, all = '' } = dataset;
  const number = Number(paragraph.slice(1));
  const placed =
    first !== undefined && part !== undefined
      ? fillPlace(
          part,
          paragraph,
          first.replace(words.paragraphNumber(1), words.paragraphNumber(number)),
        )
      : all;
  return fillSlot(placed, today());
}

/** The text of each paragraph as published: nothing else is quoted. */
let published: ReadonlyMap<string, string | null>;

/** Updates the bar at the selection and the citations, with the paragraphs as they were published. */
export function refresh(texts: typeof published): void {
  published = texts;
  fillCitations();
  bar.replaceChildren();
  const quoted = selected();
  const last = quoted.at(-1);
  bar.hidden = last === undefined;
  if (!last) return;
  if (quoted.every(({ paragraph, text }) => text === published.get(paragraph))) {
    bar.append(
      copyButton(words.copyLink, () => address() + textFragment(quoted)),
      copyButton(words.copyQuotation, () => quotationOf(quoted)),
      ...reportLink(quoted),
    );
  } else {
    bar.append(words.notAsPublished);
  }
  const place = document.getElementById(last.paragraph);
  const box = place && rangeOf(place, last.start, last.end).getBoundingClientRect();
  if (!box) return;
  const top = box.bottom + scrollY + 8;
  // The content policy forbids inline styles, but not the style object.
  bar.style.insetBlockStart = `${top}px`;
  bar.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 8))}px`;
}

/** The link that reports a problem of the selected words, where the page says where to. */
function reportLink(quoted: readonly Selected[]): HTMLAnchorElement[] {
  const report = document.querySelector<HTMLElement>('#report');
  if (report?.dataset.report === undefined) return [];
  const paragraph = quoted[0]?.paragraph ?? '';
  const place = nameOf(paragraph);
  const quotation = quoted.map(wordsOf).join('\n');
  // The marks within a quotation are other ones; those round it stand in the report.
  const within = inQuotes(quotation.slice(0, 400)).slice(1, -1);
  const href = fillReport(report.dataset.report, { place, paragraph, words: within });
  return [element('a', { href }, report.textContent.trim())];
}

function copyButton(label: string, text: () => string): HTMLButtonElement {
  const made = button(label, () => void copy(text()));
  // The selection stays while the button is pressed.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  return made;
}

function fillCitations(): void {
  if (!panel || !choice) return;
  if (choice.options.length === 0) {
    choice.append(new Option(words.wholeCase, ''));
    for (const handle of document.querySelectorAll<HTMLAnchorElement>('#text .handle')) {
      choice.append(new Option(handle.textContent, handle.hash.slice(1)));
    }
    choice.value = /^#[fr]\d+$/.test(location.hash) ? location.hash.slice(1) : '';
    choice.addEventListener('change', fillCitations);
    for (const place of panel.querySelectorAll('dd')) {
      const copies = copyButton(words.copy, () => pinned(place, choice.value));
      place.previousElementSibling?.append(copies);
    }
    panel.querySelector('.ours')?.remove();
    takeBackFiles();
  }
  for (const place of panel.querySelectorAll('dd')) {
    const pieces = addressPieces(pinned(place, choice.value));
    place.replaceChildren(...pieces.flatMap((piece) => [element('wbr', {}), piece]));
  }
}

// Who copies over several places of the text gets neither notes nor panel; who copies from one of these gets that.
addEventListener('copy', () => {
  const place = getSelection()?.getRangeAt(0).commonAncestorContainer;
  if (!(place instanceof Element && place.querySelector('.words'))) return;
  document.body.dataset.copying = '';
  setTimeout(() => delete document.body.dataset.copying);
});

// An open panel would be printed over the text; closed, it is printed below the title, with the day.
addEventListener('beforeprint', () => {
  panel?.hidePopover?.();
  fillCitations();
});

const bar = document.body.appendChild(
  element('div', { id: 'quoting', hidden: true, role: 'toolbar', ariaLabel: words.quoting }),
);
// The handles of a phone change a selection and tell nothing else of it.
document.addEventListener('selectionchange', () => {
  if (!bar.hidden) refresh(published);
});
