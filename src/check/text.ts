import type { Section } from '../read/lay-out.ts';
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
  for (const [index, section] of entry.body.sections.entries()) {
    const { heading, part, line } = section;
    const original = source.entry.body.sections[index];
    const { heading: chinese, english } = layout?.parts[original?.part ?? -1] ?? {};
    // Of several wordings, each has its own English.
    const wanted = headingsIn(english)[headingsIn(chinese).indexOf(original?.heading ?? '')];
    const isRight = part === original?.part && (wanted === undefined || heading === wanted);
    if (original !== undefined && isRight) {
      reportReasons(entry, section, original, report);
      continue;
    }
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

/** Reports the first heading of a reason that is none in the other text. */
function reportReasons(
  entry: TextEntry<unknown>,
  { paragraphs }: Section,
  original: Section,
  report: Report,
): void {
  for (const [index, { id, line, heading = false }] of paragraphs.entries()) {
    const other = original.paragraphs[index];
    if (other === undefined || (other.heading ?? false) === heading) continue;
    report(atLine(entry, line), [id], {
      found: heading ? 'a heading of level 3' : 'a paragraph',
      allowed: `${heading ? 'a paragraph' : 'a heading of level 3'}, as ${id} of the case is`,
      advice: 'Give the translation the headings of the case, and no others.',
    });
    return;
  }
}

function reportFaults(entry: TextEntry<unknown>, report: Report): void {
  for (const { line, ...what } of entry.body.faults) {
    report(atLine(entry, line), ['text'], {
      ...what,
      advice: 'Correct the text below the front matter.',
    });
  }
}
