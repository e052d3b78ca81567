import type { Entry } from '../read/records.ts';
import type { WholeCheck } from './check.ts';
import type { Report } from './report.ts';

/** What an entry may be called. */
interface Called {
  everyday?: { zh?: string[] | undefined; en?: string[] | undefined } | undefined;
}

const languages = { zh: 'Chinese', en: 'English' } as const;

/**
 * Reports kinds of goods and of outcomes for which search knows no everyday words in one of the languages: readers who
 * call them by another name than the texts do would find nothing.
 */
export const everydayWords: WholeCheck = ({ records }, report) => {
  for (const entry of records.goods) reportMissing(entry, 'goods', report);
  for (const entry of records.vocabulary.outcomes) reportMissing(entry, 'outcome', report);
};

function reportMissing(entry: Entry<Called>, kind: 'goods' | 'outcome', report: Report): void {
  const missing = (['zh', 'en'] as const).filter(
    (language) => (entry.data.everyday?.[language] ?? []).length === 0,
  );
  const [first] = missing;
  if (first === undefined) return;
  const names = missing.map((language) => languages[language]).join(' and ');
  report(entry, missing.length > 1 ? ['everyday'] : ['everyday', first], {
    found: `no everyday words in ${names} for "${entry.id}"`,
    allowed: `for each kind of ${kind === 'goods' ? 'goods' : 'outcome'}, what people call it in each language`,
    advice: `Add them: "everyday: { zh: […], en: […] }". They are for search alone and are never shown as the source's words.`,
  });
}
