import { searchText } from '../src/search/make/text-of-case.ts';
import type { SearchText } from '../src/search/search-text.ts';
import { random } from '../support/random.ts';
import { readSites } from '../support/real-sites.ts';

/**
 * Texts of invented cases: sentences of the real ones in new mixtures, one character in twenty
 * replaced, so that the pairs of characters grow in number as they do in a growing collection.
 */
export function syntheticTexts(count: number, seed = 1): SearchText[] {
  const next = random(seed);
  const real = readSites({ origin: 'https://casebook.example', base: '/' }).zh.book.cases.map(
    (one) => searchText(one),
  );
  const sentences = real.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => text.split(/(?<=。)/)),
  );
  const chars = [...new Set(sentences.join(''))].filter((char) => /\p{Script=Han}/u.test(char));
  const pick = <Value>(from: readonly Value[]) => from[Math.floor(next() * from.length)] as Value;
  // Common characters stand first and are chosen more often than rare ones.
  const char = () => chars[Math.floor(next() ** 2 * chars.length)] ?? '';
  const sentence = () =>
    [...pick(sentences)]
      .map((one) => (/\p{Script=Han}/u.test(one) && next() < 0.05 ? char() : one))
      .join('');
  return Array.from({ length: count }, (_, number) => {
    const paragraphs: SearchText['paragraphs'] = [];
    for (let length = 0, place = 1; length < 1100; place++) {
      const text = sentence() + sentence() + sentence();
      length += text.length;
      paragraphs.push({ id: place < 5 ? `f${place}` : `r${place - 4}`, text });
    }
    const id = `${2016 + Math.floor(number / 10)}-${String((number % 10) + 1).padStart(2, '0')}`;
    const head = { seal: '', list: id.slice(0, 4), number: (number % 10) + 1, breaks: [] };
    return { id, title: pick(real).title, paragraphs, readings: [], headings: [], head, facts: [] };
  });
}
