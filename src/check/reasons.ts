import { reasonsIn } from '../book/book.ts';
import type { CaseCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports reasons without a paragraph, paragraphs without a reason, and topics for which their quotes have no word. */
export const reasons: CaseCheck = ({ entry, one }, { topics: registry, unread }, report) => {
  const written = reasonsIn(one);
  const isHeaded = written.some(({ paragraphs }) => paragraphs.length > 1);
  const wanted = written.map(({ first }) => first);
  const given = entry.data.reasons.map(({ paragraph }) => paragraph);
  if (wanted.join() !== given.join()) {
    report(entry, ['reasons'], {
      found: given.join(', ') || 'nothing',
      allowed: `one entry a reason, in order: ${wanted.join(', ') || 'none, since the text gives no reasons'}${isHeaded ? ', the paragraphs with which they begin' : ''}`,
      advice: 'Add what is missing, take out what is not there, or put the list in order.',
    });
  }
  const topics = new Map(registry.map(({ id, data }) => [id, data]));
  for (const [index, reason] of entry.data.reasons.entries()) {
    for (const [place, { id }] of reason.topics.entries()) {
      const path = ['reasons', index, 'topics', place, 'id'];
      const topic = topics.get(id);
      if (topic === undefined && unread.has('topics')) continue;
      if (topic === undefined) {
        report(entry, path, {
          found: `"${id}"`,
          allowed: `an id in content/registry/topics.yaml${suggest(id, [...topics.keys()])}`,
          advice: 'Correct the id or add the topic to the registry.',
        });
        continue;
      }
      const quotes =
        one.facts.find((fact) => fact.id === `reasons-${reason.paragraph}-${id}`)?.evidence ?? [];
      const own = written.find(({ first }) => first === reason.paragraph)?.paragraphs ?? [];
      const outside = quotes.some(({ paragraph }) => !own.includes(paragraph));
      const carried = quotes.some(({ exact }) => topic.words.some((word) => exact.includes(word)));
      if (quotes.length === 0 || (carried && !outside)) continue;
      report(entry, path, {
        found: `"${id}" with the words "${quotes[0]?.exact}" of ${quotes[0]?.paragraph}`,
        allowed: `words of ${own.join(', ')} with one of ${topic.words.map((word) => `"${word}"`).join(', ')}`,
        advice: 'Quote the words that carry the topic, or correct the topic.',
      });
    }
  }
};
