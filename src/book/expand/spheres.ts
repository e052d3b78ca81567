import type { ValueData } from '../../schema/vocabulary-files.ts';
import { carries } from '../../text/carrying-words.ts';
import { sentenceAround } from '../../text/sentences.ts';
import type { PlacedQuote } from './quoted.ts';

/** Words before an authority that is not the one who acts: 向公安机关通报, 会同海关. */
const notActing = '(?<!在|向|与|和|同|合|助|动|通报|移送|移交|给)';

/** Words that tell the branch of law: punishments, and who acts. The last one before the end of the quote counts. */
const told: readonly (readonly [sphere: string, words: RegExp])[] = [
  [
    'criminal',
    new RegExp(
      `${notActing}(?:公安|[\\p{Script=Han}]{0,6}警方)|检察|判处|罚金|抓获|抓捕|捣毁|犯.{2,12}罪`,
      'gu',
    ),
  ],
  ['administrative', new RegExp(`${notActing}海关(?!的)|罚款|行政`, 'gu')],
  ['civil', /民事|赔偿|和解/gu],
];

/**
 * The branches of law that an outcome can belong to: those of its kind, and of these the one that its words tell,
 * where they tell one.
 */
export function spheresFor(
  { spheres: possible, sphereWords = {} }: ValueData<'outcomes'>,
  quotes: readonly Pick<PlacedQuote, 'text' | 'start' | 'end'>[],
): string[] {
  if (areSettledByWords({ sphereWords })) {
    const texts = quotes.map(({ text, start, end }) => text.slice(start, end));
    const carried = possible.filter((sphere) => carries({ words: sphereWords[sphere] }, texts));
    return carried.length > 0 ? carried : [...possible];
  }
  const said = quotes.map((quote) => toldBy(possible, quote)).filter((one) => one !== undefined);
  return said.length > 0 && said.length === quotes.length && new Set(said).size === 1
    ? [...new Set(said)]
    : [...possible];
}

/**
 * Whether the words of a kind alone settle the branch of law, and not who acts: a notification by Customs belongs where those
 * who are notified act.
 */
export function areSettledByWords({
  sphereWords = {},
}: Pick<ValueData<'outcomes'>, 'sphereWords'>): boolean {
  return Object.keys(sphereWords).length > 0;
}

function toldBy(
  possible: readonly string[],
  { text, start, end }: Pick<PlacedQuote, 'text' | 'start' | 'end'>,
): string | undefined {
  const sentence = sentenceAround(text, start);
  const words = text.slice(sentence.start, end);
  const places = told.flatMap(([sphere, pattern]) =>
    possible.includes(sphere)
      ? [...words.matchAll(pattern)].map(({ index }) => ({ sphere, index }))
      : [],
  );
  return places.sort((a, b) => b.index - a.index)[0]?.sphere;
}
