import type { TextEntry } from '../read/records.ts';
import type { CaseCheck, TranslationCheck } from './check.ts';
import { atLine, type Report } from './report.ts';

/** Reports faults in the text of a case. */
export const text: CaseCheck = ({ entry }, _, report) => reportFaults(entry, report);

/** Reports faults in the text of a translation. */
export const translatedText: TranslationCheck = ({ entry }, _, report) =>
  reportFaults(entry, report);

function reportFaults(entry: TextEntry<unknown>, report: Report): void {
  for (const { line, ...what } of entry.body.faults) {
    report(atLine(entry, line), ['text'], {
      ...what,
      advice: 'Correct the text below the front matter.',
    });
  }
}
