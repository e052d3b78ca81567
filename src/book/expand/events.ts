import type { CaseEvent } from '../../schema/case.ts';
import type { CaseFile } from '../../schema/case-file.ts';
import type { Expansion } from './expansion.ts';
import { entriesOf, given } from './maps.ts';
import { quotesOf } from './quoted.ts';
import { faultOfTyped, readDate } from './read-date.ts';
import { stageElsewhere } from './spheres.ts';

/**
 * The events of a case, dated by their words. Only an inferred event may give a date of its own, whose parts must
 * come from its words or the text before them. Events whose date can't be read are left out.
 */
export function expandEvents(file: CaseFile, expansion: Expansion): CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const [id, one] of entriesOf(file.events)) {
    const wrong = (found: string, allowed: string, advice: string) =>
      expansion.faults.push({ path: ['events', id], found, allowed, advice });
    if (one.date !== undefined && one.inferred === undefined) {
      const advice = 'Take "date" out, or say under "inferred" why the words mean it.';
      wrong(`"date: ${one.date}" of a stated event`, 'the date that the words give', advice);
      continue;
    }
    const quotes = expansion.placed(one);
    // Words that stand nowhere, or twice, are reported by the check of quotes.
    if (quotes.length < quotesOf(one).length) continue;
    const reading = readDate(quotes, expansion.dates);
    if ('found' in reading && one.date === undefined) {
      wrong(reading.found, reading.allowed, 'Quote the words that fix the date.');
      continue;
    }
    const wrongDate =
      one.date === undefined ? undefined : faultOfTyped(one.date, quotes, expansion.texts);
    if (wrongDate !== undefined) {
      const advice = 'Correct the date, or quote other words.';
      wrong(`"date: ${one.date}"`, wrongDate.allowed, advice);
      continue;
    }
    // One of them is there: without a typed date, words that give none are reported above.
    const date = one.date ?? ('date' in reading ? reading.date : '');
    // An outcome of the same name is told of a branch of law by the same words.
    const outcome = expansion.vocabulary.outcomes.get(one.kind);
    const stage = one.stage ?? (outcome && stageElsewhere(outcome, quotes));
    events.push({
      id,
      label: one.label,
      date,
      kind: one.kind,
      ...given({ stage, background: one.background }),
      ...expansion.ground(one, ['events', events.length], ['events', id]),
    });
  }
  return events;
}
