import { describe, expect, it } from 'vitest';
import { describeProblems } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

const four = 'translations/en/2016-04.md';
const six = 'translations/en/2016-06.md';

function edited(...edits: readonly (readonly [path: string, was: string | RegExp, now: string])[]) {
  const content = new EditedContent();
  for (const edit of edits) content.edit(...edit);
  return content.content();
}

const ours = edited().sites.en.book;
const factsOf = (id: string) => new Map(ours.casesById.get(id)?.facts.map((one) => [one.id, one]));
const wordsOf = (id: string, fact: string) =>
  (factsOf(id).get(fact)?.translated ?? []).map(({ paragraph, exact }) => `${paragraph} ${exact}`);

describe('the English words of facts', () => {
  it('stand in the translation for every fact that the source states in words, but topics, and names in a title', () => {
    for (const one of ours.cases) {
      const texts = new Map([
        ['title', one.title],
        ...one.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => [p.id, p.text] as const)),
      ]);
      for (const { id, list, basis, evidence, translated = [] } of one.facts) {
        const isNamedInTitle =
          ['customs', 'goods'].includes(list) && evidence[0]?.paragraph === 'title';
        if (list === 'reasons' || basis === 'computed' || isNamedInTitle) continue;
        expect(translated, `${one.id} ${id}`).not.toEqual([]);
        for (const { paragraph, start, end, exact } of translated) {
          expect(texts.get(paragraph)?.slice(start, end), `${one.id} ${id}`).toBe(exact);
        }
      }
    }
  });

  it.each([
    ['2016-01', 'figures-lubricants-value', ['f2 more than RMB 9.5 million']],
    ['2016-01', 'figures-huangpu-batches', ['f2 3 batches']],
    ['2016-01', 'figures-suspects-apprehended', ['f3 11 criminal suspects']],
    ['2016-03', 'figures-eyewear-value', ['f3 about RMB 1.26 million or more']],
    ['2016-04', 'figures-prison-term', ['f1 1 year and 6 months']],
    ['2016-04', 'figures-years-of-repeat-export', ['f3 within 2 years']],
    ['2016-06', 'figures-gang-count', ['r1 1 criminal gang']],
    ['2016-08', 'figures-marks', ['f1 22 trademark rights']],
    ['2016-10', 'figures-quake-magnitude', ['r1 magnitude 8.1']],
    ['2016-04', 'events-judgment', ['f1 September 2016', 'f3 September of the same year']],
    ['2016-06', 'events-export-declared', ['f1 10 March']],
    ['2016-09', 'outcomes-case-pending', ['f2 the case is currently being handled']],
    [
      '2016-04',
      'holders-holder',
      ['r3 right holder in this case', 'r3 large key enterprise in Shanghai'],
    ],
    // An article of the label or of the text is no part of a name.
    ['2016-06', 'parties-chongqing-trader', ['f1 trading company in Chongqing']],
    [
      '2016-06',
      'bodies-public-security-organs',
      ['title public security authorities', 'f3 public security authorities'],
    ],
    ['2016-08', 'countries-fr-mentioned', ['f2 France']],
    ['2016-01', 'countries-gb-mentioned', ['r4 British']],
    ['2016-01', 'direction', ['title imported']],
    ['2016-03', 'direction', ['f2 bound for the United States']],
    // Each of the Chinese quotes of a paragraph has a mention of its own.
    ['2016-04', 'brands-singer', ['f1 SINGER', 'f3 SINGER', 'f3 SINGER']],
    ['2016-08', 'detection-targeting', ['f1 issued a pre-set targeting instruction based on risk']],
  ])('of %s %s are %j', (id, fact, words) => {
    expect(wordsOf(id, fact)).toEqual(words);
  });

  it('are of several mentions the one that answers to the Chinese', () => {
    const paragraph = ours.casesById
      .get('2016-03')
      ?.sections.flatMap(({ paragraphs }) => paragraphs)
      .find(({ id }) => id === 'f1');
    const [place] = factsOf('2016-03').get('bodies-us-customs')?.translated ?? [];
    expect(paragraph?.text.slice((place?.start ?? 0) - 14)).toMatch(
      /^together with US Customs, jointly conducted/,
    );
  });

  it('are what English shows of a figure, with the hedge in its place', () => {
    const shown = ours.casesById.get('2016-06')?.figures.map(({ id, written }) => [id, written]);
    expect(Object.fromEntries(shown ?? [])).toMatchObject({
      'case-shoes': 'more than 500,000 pairs',
      'case-amount': 'more than RMB 400 million',
      'seized-value': 'RMB 1,664,000',
      suspects: '10 criminal suspects',
    });
  });

  it.each(['a large key enterprise', '1 large key enterprise'])(
    'may have an article in place of 1, and an asked-for noun: %s',
    (words) => {
      const { problems, sites } = edited([four, 'a large key enterprise', words]);
      const own = problems.filter(({ file }) => file.endsWith(four));
      expect(own).toEqual([]);
      const figures = sites.en.book.casesById.get('2016-04')?.figures;
      expect(figures?.find(({ id }) => id === 'holder-firm')?.written).toBe(words);
    },
  );
});

const quotes = '\nquotes:\n';
const wrong: readonly [
  name: string,
  path: string,
  was: string | RegExp,
  now: string,
  message: RegExp,
][] = [
  [
    'words that stand nowhere',
    four,
    quotes,
    `${quotes}  direction: exported by sea\n`,
    /quotes\.direction: found "exported by sea" nowhere in title\. Allowed: words of the English paragraph title/,
  ],
  [
    'words that stand twice',
    six,
    '  figures-gang-count: 1 criminal gang\n',
    '  figures-gang-count: criminal\n',
    /quotes\.figures-gang-count: found "criminal" in \d places\. Allowed: words that stand once/,
  ],
  [
    'a figure’s words without its number',
    six,
    '  figures-gang-count: 1 criminal gang\n',
    '  figures-gang-count: breaking up\n',
    /quotes\.figures-gang-count: found words without the number of the figure\. Allowed: words that hold the number 1/,
  ],
  [
    'words of another paragraph than the fact’s',
    six,
    '  figures-gang-count: 1 criminal gang\n',
    '  figures-gang-count: { at: f1, exact: 1 batch }\n',
    /quotes\.figures-gang-count: found words in f1\. Allowed: words of the English paragraph r1/,
  ],
  [
    'a fact that the case does not have',
    four,
    quotes,
    `${quotes}  figures-heads: 2 batches\n`,
    /quotes\.figures-heads: found "figures-heads", which content\/cases\/2016-04\.md does not have\. Allowed: ids of facts with words of their own/,
  ],
  [
    'an outcome without words',
    four,
    /\n {2}outcomes-conviction: finding [^\n]*/,
    '',
    /quotes: found no words for the outcome "outcomes-conviction"/,
  ],
  [
    'a figure with the noun of another thing',
    'translations/en/2016-10.md',
    '2,256 pairs of socks',
    '2,256 units of socks',
    /f1: found “2,256 units”\. Allowed: 2256, .* one of "pairs", .*"socks".*units\.yaml.*quote the words: "figures-disney-socks: …" under "quotes"/,
  ],
  [
    'two amounts exchanged',
    'translations/en/2016-09.md',
    'unit price of USD 53.975 and a total price of USD 1,079,500',
    'unit price of USD 1,079,500 and a total price of USD 53.975',
    /f1: found “USD 1,079,500” before “USD 53\.975”\. Allowed: the order of the Chinese paragraph: 53\.975美元, then 107\.95万美元/,
  ],
  [
    'a name for another of the paragraph',
    'translations/en/2016-10.md',
    'to Gyirong Customs, subordinate to Lhasa Customs',
    'to Lhasa Customs, subordinate to Gyirong Customs',
    /f1: found the customs in the order lhasa, gyirong\. Allowed: the order of the Chinese paragraph: gyirong, lhasa, gyirong/,
  ],
  [
    'another direction',
    'translations/en/2016-09.md',
    'the export of integrated circuits (',
    'the import of integrated circuits (',
    /f1: found words of import\. Allowed: those of the Chinese paragraph, in its order: export/,
  ],
  [
    'another country',
    six,
    'Pulau Sebarok, Singapore, and',
    'Pulau Sebarok, Malaysia, and',
    /f1: found the countries Malaysia \(MY\)\. Allowed: those of the Chinese paragraph: Singapore \(SG\)/,
  ],
  [
    'another party',
    six,
    'a trading company in Chongqing declared',
    'a trading company in Chengdu declared',
    /f1: found no “A trading company in Chongqing”\. Allowed: the name that the label of parties-chongqing-trader has/,
  ],
];

describe('a slip in a translation is told:', () => {
  it.each(wrong)('%s', (_, path, was, now, message) => {
    const { problems } = edited([path, was, now]);
    const own = problems.filter(({ file }) => file === `content/${path}`);
    expect(own).toHaveLength(1);
    expect(describeProblems(own)).toMatch(message);
  });
});

describe('words of numbers in the English', () => {
  const said = (was: RegExp, now: string) =>
    describeProblems(edited(['translations/en/2016-03.md', was, now]).problems).match(
      /found the word "first"/g,
    ) ?? [];

  it('stand where the Chinese has the word that they mean, which counts nothing, and nowhere else', () => {
    // Paragraph f2 has 第一时间; f3 has no such word.
    expect(said(/^During the operations,/m, 'At first, during the operations,')).toEqual([]);
    expect(said(/^Nanjing Customs intercepted/m, 'Nanjing Customs first intercepted')).toHaveLength(
      1,
    );
  });
});
