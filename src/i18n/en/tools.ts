import { inQuotes } from '../../text/quotation.ts';
import type { ToolsWords } from '../zh/tools.ts';

/** The English words of the tools that scripts add to pages. */
export const toolsWords: ToolsWords = {
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'Copy this text by hand:',
  quoting: 'Quote the selected text',
  copyLink: 'Copy a link to the selected text',
  paragraphNumber: (number: number) => `para. ${number}`,
  quotation: (words: string, citation: string) => `${inQuotes(words)} (${citation})`,
  copyQuotation: 'Copy the quotation with its source',
  notAsPublished:
    'The browser has translated or changed this paragraph. Show the original to quote it.',
  noFiles: 'The browser of an app cannot save files. Open this page in another.',
  wholeCase: 'Whole case',
  find: 'Find in this case',
  previous: 'Previous',
  next: 'Next',
  back: 'Back',
  inView: 'In the paragraph in view',
  found: (count: number, at: number) =>
    count === 0 ? 'None' : at > 0 ? `${at} of ${count}` : `${count} found`,
  settings: 'Reading settings',
  theme: { name: 'Appearance', values: { '': 'As on this device', light: 'Light', dark: 'Dark' } },
  size: {
    name: 'Text size',
    values: { small: 'Small', '': 'Medium', large: 'Large', largest: 'Extra large' },
  },
  keys: { name: 'Single-key shortcuts', values: { '': 'On', off: 'Off' } },
  help: {
    name: 'Keyboard shortcuts',
    list: [
      { key: '/', does: 'Go to the search box' },
      { key: 'j', does: 'Next paragraph or result' },
      { key: 'k', does: 'Previous paragraph or result' },
      { key: '↑ ↓', does: 'Move among the names below the search box' },
      { key: 'Enter', does: 'Open the chosen name, or search' },
      { key: 'Esc', does: 'Close what is open' },
      { key: '?', does: 'Show this list' },
    ],
  },
};
