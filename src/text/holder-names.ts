import { memoizeFunction, memoizeReading } from '../memoize.ts';
import type { Span } from './sentences.ts';

/** The words by which a text names right holders. */
export interface HolderWords {
  /** 权利人, 著作权人. */
  holders: readonly string[];
  /** The ends of the names of firms: 有限公司. */
  ends: readonly string[];
  /** What a firm does that finds its right infringed: 举报. */
  acts: readonly string[];
  /** Words after which a name can begin: 接到. Those of one character may be part of a name. */
  before: readonly string[];
}

/** A firm that a text calls a right holder. */
export interface HolderName extends Span {
  name: string;
}

/**
 * Finds the firms that a text calls right holders, in its order: 权利人浙江科轮轴承有限公司, X公司、Y公司等21家权利人, 侵犯德州仪器公司
 * 已在海关总署备案的商标专用权. Firms that the text leaves without a name (某公司) are none.
 */
export const holderNames = memoizeReading((text, words: HolderWords): readonly HolderName[] => {
  const { patterns, lead } = patternsFor(words);
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const run = match[1] ?? '';
      const at = match.index + match[0].indexOf(run);
      return splitSeries(run, words.ends).map(({ start, end }) => ({
        start: at + start,
        end: at + end,
      }));
    }),
  );
  return found
    .map(({ start, end }) => {
      const skipped = lead.exec(text.slice(start, end))?.[0].length ?? 0;
      return { start: start + skipped, end, name: text.slice(start + skipped, end) };
    })
    .filter(
      ({ name, start, end }, index, all) =>
        // Of two readings that end alike, the shorter one is the name.
        !/某/u.test(name) &&
        !all.some(
          (other, place) =>
            other.end === end && (other.start > start || (other.start === start && place < index)),
        ),
    )
    .sort((a, b) => a.start - b.start);
});

/** How firms are called right holders, each pattern with the firms as its group, and what can stand before their names. */
const patternsFor = memoizeFunction(({ holders, ends, acts, before }: HolderWords) => {
  const any = (words: readonly string[]) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => RegExp.escape(word))
      .join('|');
  const letters = '[\\p{Script=Han}A-Za-z·.&\\- ]';
  const firm = `${letters}{2,24}?(?:${any(ends)})+(?:（[^（）]{1,10}）)?`;
  const holder = `(?:${any(holders)})`;
  const series = `(?:${firm}[、和及与])*${firm}`;
  const forms = [
    // 权利人X公司、Y公司
    `${holder}(?:为|是|即|——|：)?(${series})`,
    // X公司、Y公司等21家权利人
    `(${series})等[\\d一二两三四五六七八九十百余多]*[家个名位]?[^，。；、]{0,6}?${holder}`,
    // 侵犯X公司…的商标专用权
    `(?:侵犯|侵害|根据|针对|依据)(?:了)?(${firm})(?:已?在[^，。；]{0,12})?(?:备案)?的?(?:“[^”]{1,30}”[、和及]?)*[^，。；]{0,6}?(?:商标|专利|著作|知识产权|版权)`,
    // X公司在海关总署备案的
    `(${firm})已?在海关(?:总署)?(?:合法)?备案的`,
    // X公司举报，称货物侵犯其商标权
    `(${firm})的?(?:${any(acts)})[^。；]{0,60}?(?:侵犯|侵害)其`,
  ];
  const lead = new RegExp(
    `^.*(?:海关|侵犯|侵害|${any([...holders, ...before.filter((word) => word.length > 1)])})(?=.{4})`,
    'u',
  );
  return { patterns: forms.map((form) => new RegExp(form, 'gu')), lead };
});

/** The members of a series of firms: a conjunction inside a name (和记公司) cuts nothing. */
function splitSeries(run: string, ends: readonly string[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of run.matchAll(/[、和及与]/gu)) {
    const one = run.slice(start, index);
    if (!one.endsWith('）') && !ends.some((end) => one.endsWith(end))) continue;
    spans.push({ start, end: index });
    start = index + 1;
  }
  return [...spans, { start, end: run.length }];
}
