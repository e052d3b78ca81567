import type { Lexicon } from '../book/lexicon.ts';
import type { Problem } from '../read/problem.ts';
import { type BoundTerm, compareTerms } from '../text/bound-terms.ts';

/** The list of terms, as messages name it. */
const list = 'content/registry/glossary.yaml';

/** What is wrong with English words for Chinese ones, by the list of terms. */
export function termProblems(
  chinese: string,
  english: string,
  { findTerms }: Pick<Lexicon, 'findTerms'>,
): Pick<Problem, 'found' | 'allowed' | 'advice'>[] {
  return compareTerms(chinese, english, findTerms).map(({ term, chinese: said, found }) => ({
    found: found === undefined ? `no words for “${said}”` : `“${found}”`,
    allowed: `${wordingsOf(term)}, for “${said}” (${term.id} in ${list})`,
    advice: 'Use the English of the list of terms, or correct the list.',
  }));
}

function wordingsOf({ english, not }: BoundTerm): string {
  const said = (wordings: readonly string[]) => wordings.map((one) => `"${one}"`).join(', ');
  return `${said(english)}${not.length > 0 ? `; never ${said(not)}` : ''}`;
}
