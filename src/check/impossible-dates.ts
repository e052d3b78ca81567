import { findAll } from '../text/find-all.ts';
import { impossibleDates as datesIn } from '../text/impossible-dates.ts';
import type { CaseCheck } from './check.ts';
import { atLine } from './report.ts';

/** Reports dates of the text that do not exist, unless a note says what they should be: a misprint stays in the text. */
export const impossibleDates: CaseCheck = ({ entry, texts }, _, report) => {
  const paragraphs = entry.body.sections.flatMap((section) => section.paragraphs);
  for (const [id, text] of texts) {
    const noted = entry.data.notes
      .filter(({ paragraph }) => paragraph === id)
      .flatMap(({ exact }) => findAll(text, exact));
    const line = paragraphs.find((paragraph) => paragraph.id === id)?.line;
    for (const { start, end } of datesIn(text)) {
      if (noted.some((own) => own.start < end && start < own.end)) continue;
      report(line === undefined ? entry : atLine(entry, line), [id], {
        found: `the date "${text.slice(start, end)}", which does not exist`,
        allowed: 'days of the calendar, or a date of the source that a note explains',
        advice:
          'Compare it with the source; if the source has it, leave it and say under "notes" (kind: sic) what it should be.',
      });
    }
  }
};
