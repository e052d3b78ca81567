import { vocabularyIn } from '../book/vocabulary.ts';
import type { Mention } from '../text/mentions.ts';
import type { WholeCheck } from './check.ts';
import { namesOf, placeName, type ReadText, textsOf, textWords } from './text-words.ts';

/** Reports customs houses whose district in the registry is not the one that a text puts them under: 宁波海关隶属北仑海关. */
export const statedParents: WholeCheck = ({ records, cases }, report) => {
  const words = textWords(vocabularyIn(records.vocabulary), 'subordinate');
  const offices = new Map(records.customs.map((office) => [office.id, office]));
  const reported = new Set<string>();
  for (const one of cases.values()) {
    for (const text of textsOf(one)) {
      for (const { above, below } of pairsIn(text, words)) {
        const [district, house] = [offices.get(above.id), offices.get(below.id)];
        // A house of a house is told of its district elsewhere.
        if (house === undefined || district?.data.level !== 'district') continue;
        if (house.data.parent === above.id || reported.has(below.id)) continue;
        reported.add(below.id);
        report(house, ['parent'], {
          found:
            house.data.parent === undefined
              ? `${house.data.level} without a district`
              : `"${house.data.parent}"`,
          allowed: `"${above.id}", since ${placeName(text)} of ${one.entry.file} says "${text.text.slice(above.start, below.end)}"`,
          advice: 'Correct the district.',
        });
      }
    }
  }
};

interface Pair {
  above: Mention;
  below: Mention;
}

/** The offices of a text that it puts one under another: 宁波海关隶属北仑海关, 隶属于宁波海关的北仑海关. */
function pairsIn(text: ReadText, words: readonly string[]): Pair[] {
  const all = namesOf(text, 'customs');
  return all.flatMap((above, index) => {
    const below = all[index + 1];
    if (below === undefined) return [];
    const between = text.text.slice(above.end, below.start);
    const before = text.text.slice(0, above.start);
    const isBelow =
      words.some((word) => between === word || between === `${word}的`) ||
      (between === '的' &&
        words.some((word) => before.endsWith(word) || before.endsWith(`${word}于`)));
    return isBelow ? [{ above, below }] : [];
  });
}
