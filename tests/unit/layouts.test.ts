import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { sampled } from '../support/sampled.ts';
import { SmallContent, type SmallList } from '../support/small-content.ts';
import { grouped, item, midyear, plain, single, tianjin } from '../support/small-lists.ts';

const lists = { midyear, plain, tianjin, single, grouped, item };
const saidOf = (content: SmallContent) => content.problems().map(describeProblem);

describe('a list is entered as its source has it:', () => {
  it.each(Object.entries(lists))('%s', (_, list) => {
    expect(saidOf(new SmallContent(list))).toEqual([]);
  });

  it('all of them side by side, in the order of their years and then of their dates', () => {
    const { sites } = new SmallContent(grouped, single, tianjin, plain, midyear).content();
    expect(sites.zh.book.editions.map(({ id }) => id)).toEqual([
      '2031-midyear',
      '2031',
      '2032-tianjin',
      // Without a date: it counts as the earlier one.
      '2033-groups',
      '2033-single',
    ]);
  });
});

describe('a case of a list', () => {
  const bookOf = (list: SmallList) => new SmallContent(list).content().sites.zh.book;
  const idsOf = (list: SmallList) =>
    bookOf(list).cases.map((one) =>
      paragraphsOf(one)
        .map(({ id }) => id)
        .join(' '),
    );

  it('has the number of the source, unless numbers begin again', () => {
    const numbers = (list: SmallList) => bookOf(list).cases.map(({ number }) => number);
    expect(numbers(midyear)).toEqual([1, 2]);
    expect(numbers(single)).toEqual([12]);
    expect(numbers(grouped)).toEqual([1, 2, 3]);
  });

  it('has ids for its paragraphs by the kind of part, and for the headings of reasons', () => {
    expect(idsOf(midyear)).toEqual(['f1', 'f1 f2']);
    expect(idsOf(plain)).toEqual(['f1 r1', 'f1 r1']);
    expect(idsOf(tianjin)).toEqual(['f1 f2 r1 r2 r3 r4', 'f1 r1']);
  });

  it('belongs to the list that names it, whatever its own name', () => {
    expect(bookOf(tianjin).casesById.get('dolls')).toMatchObject({
      edition: '2032-tianjin',
      number: 2,
    });
  });
});

/** A list with one thing changed. */
function changed(list: SmallList, id: string, change: (body: string) => string): SmallContent {
  const one = list.cases[id];
  if (one === undefined) throw new Error(`There is no case ${id}.`);
  return new SmallContent({
    ...list,
    cases: { ...list.cases, [id]: { ...one, body: change(one.body) } },
  });
}

function withLayout(
  list: SmallList,
  layout: Partial<SmallList['edition']['layout']>,
): SmallContent {
  return new SmallContent({
    ...list,
    edition: { ...list.edition, layout: { ...list.edition.layout, ...layout } },
  });
}

function withEdition(list: SmallList, edition: Partial<SmallList['edition']>): SmallContent {
  return new SmallContent({ ...list, edition: { ...list.edition, ...edition } });
}

describe('a slip in entering a list is told in one message:', () => {
  const slips: [name: string, content: SmallContent, message: RegExp][] = [
    [
      'lines below the title of a case of another list',
      withLayout(item, { between: [{ below: 'watches', lines: ['发布日期：2034年4月25日'] }] }),
      /layout\.between\[0\]\.below: found "watches"\. Allowed: a case of this list: watches-2034\./,
    ],
    [
      'a heading left out',
      changed(tianjin, 'pans', (body) => body.replace('## 二、典型意义\n\n', '')),
      /cases\/pans\.md:\d+ text: found no part "## 二、典型意义"\. Allowed: the parts of "layout" in content\/editions\/2032-tianjin\.yaml: "## 一、案情简介", then "## 二、典型意义"\./,
    ],
    [
      'a heading that the layout does not have',
      changed(tianjin, 'dolls', (body) => body.replace('二、典型意义', '二、评选理由')),
      /cases\/dolls\.md:\d+ text: found the heading "## 二、评选理由"\. Allowed: the parts of "layout"/,
    ],
    [
      'parts that are not parted',
      changed(plain, 'watches', (body) => body.replace('***\n\n', '')),
      /cases\/watches\.md:\d+ text: found no part a part without heading \(after a line \*\*\*/,
    ],
    [
      'a part that the source does not have',
      changed(midyear, 'bags', (body) => body.replace('。\n\n上述', '。\n\n***\n\n上述')),
      /cases\/bags\.md:\d+ text: found a part without heading\. Allowed: the parts of "layout"/,
    ],
    [
      'a changed word',
      changed(plain, 'watches', (body) => body.replace('4312', '4321')),
      /cases\/watches\.md:\d+ f1: found ".*4321.*"\. Allowed: the words of content\/sources\/2031\.txt, ".*4312.*"\. Restore the source’s words/,
    ],
    [
      'a paragraph left out',
      changed(midyear, 'bags', (body) => body.replace('\n\n上述物品包装简陋。', '')),
      /cases\/bags\.md:\d+ f1: found ".*" as the end\. Allowed: the words of .*go on with "上述物品包装简陋。"/,
    ],
    [
      'a paragraph left out before a heading',
      changed(tianjin, 'pans', (body) => body.replace(/\n\n同月[^\n]*/, '')),
      /cases\/pans\.md:\d+ f1: found ".*二、典型意义.*"\. Allowed: the words of .* of which "同月，天津海关隶属新港海关通报案" is missing\. Add the missing words to the case/,
    ],
    [
      'two paragraphs as one',
      changed(midyear, 'bags', (body) => body.replace('。\n\n', '。')),
      /cases\/bags\.md:\d+ f1: found ",045个。" and "上述物品包装" in one paragraph, f1, though the source has them on two lines\. .*Begin a new paragraph there/,
    ],
    [
      'a paragraph split in two',
      changed(midyear, 'pumps', (body) => body.replace('反映。', '反映。\n\n')),
      /cases\/pumps\.md:\d+ f2: found f2, which begins with "经权利人确认，上" inside a line of the source\. .*Join it to the words above it/,
    ],
    [
      'a heading of a reason made a paragraph of the reason',
      changed(tianjin, 'pans', (body) =>
        body.replace('### （一）', '（一）').replace('成果。\n\n', '成果。'),
      ),
      /cases\/pans\.md:\d+ r1: found .* in one paragraph, r1/,
    ],
    [
      'a heading of a reason with nothing below it',
      changed(tianjin, 'dolls', (body) => body.replace('\n本案', '\n### 本案')),
      /cases\/dolls\.md:\d+ text: found no paragraph under "本案对以/,
    ],
    [
      'a label that the source writes otherwise',
      withLayout(tianjin, { case: '案例{一}：{title}' }),
      /editions\/2032-tianjin\.yaml:\d+ layout\.case: found "案例一："\. Allowed: what content\/sources\/2032-tianjin\.txt has there, "1：某国际贸易.*The layout of .* differs from the source/,
    ],
    [
      'a heading that the source words otherwise, in layout and cases',
      new SmallContent({
        ...tianjin,
        source: tianjin.source.replaceAll('案情简介', '案情概要'),
      }),
      /cases\/pans\.md:\d+ heading: found "一、案情简介"\. Allowed: what content\/sources\/2032-tianjin\.txt has there, "概要"\. The layout of .* differs/,
    ],
    [
      'a line of the list left out of the layout',
      withLayout(grouped, { between: [] }),
      /cases\/hats\.md:\d+ f1: found .* of which "二、进口" is missing\. .*if they belong to the list, to "layout" in content\/editions\/2033-groups\.yaml/,
    ],
    [
      'text on the line of its heading, which the layout does not say',
      withLayout(single, {
        parts: single.edition.layout.parts.map(({ runIn, ...part }) =>
          part.kind === 'account' ? part : { ...part, ...(runIn && { runIn }) },
        ),
      }),
      /cases\/lamps\.md:\d+ f1: found f1, which begins with "某海关查获灯具3" inside a line.*"runIn: true"/,
    ],
    [
      'a date that the source does not have',
      withEdition(tianjin, { published: '2033-01-15' }),
      /editions\/2032-tianjin\.yaml:\d+ published: found "2033-01-15", which no line of "layout" states\. .*"publishedNote"/,
    ],
    [
      'a date more precise than the source',
      withEdition(single, { published: '2033-05-01' }),
      /editions\/2033-single\.yaml:\d+ published: found "2033-05-01"\. Allowed: "2033-05", as the line "（2033年5月）" of the source says/,
    ],
    [
      'a date left out',
      (() => {
        const { published: _, ...edition } = midyear.edition;
        return new SmallContent({ ...midyear, edition });
      })(),
      /editions\/2031-midyear\.yaml:\d+ published: found nothing\. Allowed: "2031-07-22"/,
    ],
    [
      'a list published before the year that it covers',
      withEdition(midyear, { year: 2032 }),
      /published: found "2031-07-22" for a list of 2032\. Allowed: a date in 2032 or later/,
    ],
    [
      'too few numbers',
      withLayout(grouped, { numbers: [1, 2] }),
      /layout\.numbers: found 2 for 3 cases\./,
    ],
    [
      'an issuer that the registry does not have',
      withEdition(tianjin, { customs: 'tianjin' }),
      /customs: found "tianjin"\. Allowed: an id in content\/registry\/customs\.yaml/,
    ],
    [
      'a note on a title that the source has',
      withEdition(tianjin, { titleNote: { zh: '本站所拟。', en: 'Ours.' } }),
      /titleNote: found a note, though the source has the title\. .*Take it out/,
    ],
    [
      'a title that is not the source’s',
      withEdition(tianjin, { title: '2032年天津海关典型案例' }),
      /title: found "2032年天津海关典型案例", which does not stand in "layout\.before"/,
    ],
  ];
  for (const [some, options] of sampled(slips))
    it.each(some)('%s', options, (_, content, message) => {
      const said = saidOf(content);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(message);
    });
});

describe('the shape of a layout', () => {
  const faultOf = (content: SmallContent) => saidOf(content)[0];

  it.each([
    '{title}：{title}',
    '案例{2}：{title}',
    '案例{一}{1}：{title}',
    '案例一：{titel}',
    '案例{一',
  ])('refuses the label %s', (label) => {
    expect(faultOf(withLayout(plain, { case: label }))).toMatch(
      /layout\.case: found ".*"\. Allowed: the line that labels a case, with \{title\} once/,
    );
  });

  it('refuses English headings that do not answer to the headings', () => {
    const parts = [{ kind: 'account' as const, heading: ['甲', '乙'], english: 'A' }];
    expect(faultOf(withLayout(plain, { parts }))).toMatch(
      /layout\.parts\[0\]\.english: found "A"\. Allowed: one English heading for each heading/,
    );
  });
});
