import { describe, expect, it } from 'vitest';
import { draftList } from '../../src/draft/draft-list.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { gapsIn } from '../../src/text/missing-numbers.ts';
import { knownNames } from '../support/draft-findings.ts';
import { SmallContent, type SmallList } from '../support/small-content.ts';

/*
 * Where the label of a case is lost, its text stands within the case before it, and every character of the source is still
 * accounted for.
 */

const heading = '一、基本案情';
const title = '丙海关查获侵权表案';
const texts = {
  shoes: '查获鞋10双。',
  hats: '查获帽20顶。',
  watches: '查获表3块。',
  bags: '查获包4只。',
};

/** A list of four cases. @param label the line of the third, which may be lost */
const source = (label: string) => `典型案例
案例一：甲海关查获侵权鞋案
${heading}
${texts.shoes}
案例二：乙海关查获侵权帽案
${heading}
${texts.hats}
${label}${heading}
${texts.watches}
案例四：丁海关查获侵权包案
${heading}
${texts.bags}
`;

/** The list as an editor files it. @param second the text of the second case, which may hold that of the third */
const listOf = (
  label: string,
  second: string,
  layout: Partial<SmallList['edition']['layout']> = {},
): SmallContent =>
  new SmallContent({
    id: '2031-lost',
    source: source(label),
    edition: {
      title: '典型案例',
      layout: {
        before: ['典型案例'],
        case: '案例{一}：{title}',
        numbers: [1, 2, 4],
        parts: [{ kind: 'account', heading }],
        ...layout,
      },
    },
    cases: {
      shoes: { title: '甲海关查获侵权鞋案', body: `## ${heading}\n\n${texts.shoes}` },
      hats: { title: '乙海关查获侵权帽案', body: `## ${heading}\n\n${second}` },
      bags: { title: '丁海关查获侵权包案', body: `## ${heading}\n\n${texts.bags}` },
    },
  });

const saidOf = (content: SmallContent) => content.problems().map(describeProblem);

describe('a case whose label is lost', () => {
  const gap = expect.stringMatching(
    /editions\/2031-lost\.yaml:\d+ layout\.numbers\[2\]: found 4 after 2, and no case 3\. Allowed: numbers that count on from 1.* within content\/cases\/hats\.md: give it a file of its own\. .*"layout\.missing"\.$/,
  );

  it('is told by the gap in the numbers and the heading within the case before it', () => {
    expect(saidOf(listOf('', `${texts.hats}\n\n${heading}\n\n${texts.watches}`))).toEqual([
      gap,
      expect.stringMatching(
        /cases\/hats\.md:\d+ f2: found "一、基本案情", a heading of the source, within the paragraph f2\. Allowed: headings as lines that begin with "## ".* give that case a file of its own/,
      ),
    ]);
  });

  it('is told where its heading was joined to the line above it', () => {
    const second = `${texts.hats}\n\n${title}${heading}${texts.watches}`;
    expect(saidOf(listOf(`${title}\n`, second))).toContainEqual(
      expect.stringMatching(
        /cases\/hats\.md:\d+ f2: found "一、基本案情", a heading of the source/,
      ),
    );
  });

  it('is told where the layout has its heading twice', () => {
    const parts = [
      { kind: 'account' as const, heading },
      { kind: 'account' as const, heading, optional: true as const },
    ];
    const second = `${texts.hats}\n\n## ${heading}\n\n${texts.watches}`;
    expect(saidOf(listOf('', second, { parts }))).toEqual([
      expect.stringMatching(
        /editions\/2031-lost\.yaml:\d+ layout\.parts\[1\]\.heading: found "一、基本案情" a second time\. .*the label of another case is lost between the two/,
      ),
      gap,
    ]);
  });

  it.each(['', `${title}\n`])('is told by the draft: %j', (label) => {
    const { remarks, cases } = draftList(Buffer.from(source(label)), 'lost', knownNames());
    expect(remarks).toEqual(
      expect.arrayContaining([
        'The labels go from 2 to 4: none has 3. If the label of a case is lost, its text stands in the case before.',
        '"一、基本案情" stands twice in "乙海关查获侵权帽案", which may hold the text of two cases.',
      ]),
    );
    expect(cases.map(({ data }) => data.joins)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a heading that no layout declares', () => {
  it('is told where a page break is assumed between it and its text', () => {
    const list = listOf(
      `二、处理结果\n`,
      `${texts.hats}\n\n二、处理结果${heading}\n\n${texts.watches}`,
    );
    expect(saidOf(list)).toContainEqual(
      expect.stringMatching(
        /f2: found "二、处理结果", a heading of the source, within the paragraph f2/,
      ),
    );
  });
});

describe('numbers of cases', () => {
  it.each([
    [[1, 2, 3], []],
    [[1, 2, 1, 2], []],
    [[12], []],
    [[1, 3], [[2]]],
    [[2, 3], [[1]]],
    [[1, 2, 5], [[3, 4]]],
    [
      [1, 3, 2],
      [[2], []],
    ],
  ])('%j have the gaps %j', (numbers, missing) => {
    expect(gapsIn(numbers).map((gap) => gap.missing)).toEqual(missing);
  });

  it('may leave out what the source leaves out, and that alone', () => {
    const whole = (layout: Partial<SmallList['edition']['layout']>) =>
      saidOf(listOf('', texts.hats, layout)).filter((said) => said.includes('layout.'));
    expect(whole({ missing: [3] })).toEqual([]);
    expect(whole({ missing: [3, 4, 9] })).toEqual([
      expect.stringMatching(/layout\.missing\[1\]: found 4, which a case has\. .*Take it out/),
      expect.stringMatching(/layout\.missing\[2\]: found 9, which is no gap of "numbers"\./),
    ]);
  });
});
