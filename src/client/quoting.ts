import { fillPlace, fillSlot } from '../exports/citation-template.ts';
import { addressPieces } from '../text/address-pieces.ts';
import { inQuotes } from '../text/quotation.ts';
import { fillReport } from '../text/report-address.ts';
import { textFragment } from '../text/text-fragment.ts';
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

/** The selection within one paragraph of the text; if it runs on, its part in the first paragraph. */
function selected() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const place = [...document.querySelectorAll('#text .words')].find((one) =>
    range.intersectsNode(one),
  );
  if (!place) return undefined;
  const text = place.textContent;
  const start = place.contains(range.startContainer) ? startIn(place, range) : 0;
  const inside = range.cloneRange();
  if (!place.contains(range.endContainer)) inside.setEndAfter(place);
  const end = Math.min(text.length, start + inside.toString().length);
  return text.slice(start, end).trim() === ''
    ? undefined
    : { paragraph: place.id, text, start, end };
}

/** The first citation, for a paragraph. */
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

/**
 * Updates the bar at the selection and the citations.
 * @param published the text of each paragraph as published: nothing else is quoted
 */
export function refresh(published: ReadonlyMap<string, string | null>): void {
  fillCitations();
  bar.ariaLabel = words.quoting;
  bar.replaceChildren();
  const quoted = selected();
  bar.hidden = quoted === undefined;
  if (!quoted) return;
  const { paragraph, text, start, end } = quoted;
  const quotation = text.slice(start, end);
  if (text === published.get(paragraph)) {
    bar.append(
      copyButton(words.copyLink, () => address() + textFragment(quoted)),
      copyButton(words.copyQuotation, () =>
        words.quotation(quotation, citationOf(paragraph).replace(/[.。]$/, '')),
      ),
      ...reportLink(paragraph, quotation),
    );
  } else {
    bar.append(words.notAsPublished);
  }
  const place = document.getElementById(paragraph);
  const box = place && rangeOf(place, start, end).getBoundingClientRect();
  if (!box) return;
  const top = box.bottom + scrollY + 8;
  // The content policy forbids inline styles, but not the style object.
  bar.style.insetBlockStart = `${top}px`;
  bar.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 8))}px`;
}

/** The link that reports a problem of the selected words, where the page says where to. */
function reportLink(paragraph: string, quotation: string): HTMLAnchorElement[] {
  const report = document.querySelector<HTMLElement>('#report');
  if (report?.dataset.report === undefined) return [];
  const place = document.querySelector(`#text .handle[href="#${paragraph}"]`)?.textContent ?? '';
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

// An open panel would be printed over the text; closed, it is printed below the title.
addEventListener('beforeprint', () => panel?.hidePopover?.());

const bar = document.body.appendChild(
  element('div', { id: 'quoting', hidden: true, role: 'toolbar' }),
);
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed) bar.hidden = true;
});
