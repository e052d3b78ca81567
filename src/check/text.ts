import type { TextEntry } from '../read/records.ts';
import { headingsIn } from '../schema/edition.ts';
import type { CaseCheck, TranslationCheck } from './check.ts';
import { atLine, type Report } from './report.ts';

/** Reports faults in the text of a case. */
export const text: CaseCheck = ({ entry }, _, report) => reportFaults(entry, report);

/** Reports faults in the text of a translation. */
export const translatedText: TranslationCheck = ({ entry, source }, { editions }, report) => {
  reportFaults(entry, report);
  if (!entry.body.fits || !source.entry.body.fits) return;
  const layout = editions.find(({ id }) => id === source.one.edition)?.data.layout;
  for (const [index, { heading, part, line }] of entry.body.sections.entries()) {
    const original = source.entry.body.sections[index];
    const { heading: chinese, english } = layout?.parts[original?.part ?? -1] ?? {};
    // Of several wordings, each has its own English.
    const wanted = headingsIn(english)[headingsIn(chinese).indexOf(original?.heading ?? '')];
    const isRight = part === original?.part && (wanted === undefined || heading === wanted);
    if (original !== undefined && isRight) continue;
    report(atLine(entry, line), ['text'], {
      found: heading === undefined ? 'a part without heading' : `the heading "## ${heading}"`,
      allowed:
        original === undefined
          ? 'the parts of the case, and no others'
          : `${wanted === undefined ? 'a part without heading' : `"## ${wanted}"`}, as the case has ${original.heading ?? 'none'} there`,
      advice: 'Give the translation the parts of the case.',
    });
    return;
  }
};

function reportFaults(entry: TextEntry<unknown>, report: Report): void {
  for (const { line, ...what } of entry.body.faults) {
    report(atLine(entry, line), ['text'], {
      ...what,
      advice: 'Correct the text below the front matter.',
    });
  }
}
