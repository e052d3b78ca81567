import type { CaseCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports reasons without a paragraph, paragraphs without a reason, and topics for which their quotes have no word. */
export const reasons: CaseCheck = ({ entry, one, texts }, { topics: registry }, report) => {
  const wanted = [...texts.keys()].filter((id) => id.startsWith('r'));
  const given = entry.data.reasons.map(({ paragraph }) => paragraph);
  if (wanted.join() !== given.join()) {
    report(entry, ['reasons'], {
      found: given.join(', ') || 'nothing',
      allowed: `one entry a reason, in order: ${wanted.join(', ')}`,
      advice: 'Add what is missing, or put the list in order.',
    });
  }
  const topics = new Map(registry.map(({ id, data }) => [id, data]));
  for (const [index, reason] of entry.data.reasons.entries()) {
    for (const [place, { id }] of reason.topics.entries()) {
      const path = ['reasons', index, 'topics', place, 'id'];
      const topic = topics.get(id);
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
      const outside = quotes.some(({ paragraph }) => paragraph !== reason.paragraph);
      const carried = quotes.some(({ exact }) => topic.words.some((word) => exact.includes(word)));
      if (quotes.length === 0 || (carried && !outside)) continue;
      report(entry, path, {
        found: `"${id}" with the words "${quotes[0]?.exact}" of ${quotes[0]?.paragraph}`,
        allowed: `words of ${reason.paragraph} with one of ${topic.words.map((word) => `"${word}"`).join(', ')}`,
        advice: 'Quote the words that carry the topic, or correct the topic.',
      });
    }
  }
};
