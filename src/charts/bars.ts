import type { Book, Case } from '../book/book.ts';
import { inferredMark } from '../facts/inferred.ts';
import type { Figure } from '../schema/case.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type ChartCell, nameCase } from './chart.ts';

/** One stated number. */
export interface Bar {
  one: Case;
  figure: Figure;
}

/** Bars on one axis: always of one unit or one currency. */
export interface Panel {
  /** The unit, or its name where several units of the source have one name. */
  unit: string;
  title: string;
  bars: Bar[];
}

/** The figures of a kind that the texts state, computed ones left out, by unit. */
export function statedByUnit(book: Book, kind: string): Map<string, Bar[]> {
  const bars = book.cases.flatMap((one) =>
    one.figures
      .filter((figure) => figure.kind === kind && figure.basis !== 'computed')
      .map((figure) => ({ one, figure })),
  );
  return new Map(
    [...Map.groupBy(bars, ({ figure }) => figure.unit)].sort(([, a], [, b]) => b.length - a.length),
  );
}

/** The fewest bars that are worth a scale; what stands alone is read sooner in the table. */
const fewestBars = 2;

/**
 * A panel for each unit that several numbers have, the numbers in the order of the cases: a larger number of other goods
 * is no higher rank.
 */
export function panelsOf(
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): Panel[] {
  return [...groups]
    .filter(([, bars]) => bars.length >= fewestBars)
    .map(([unit, bars]) => ({ unit, title: nameOf(unit), bars: [...bars] }));
}

/**
 * The least and the greatest number of a panel, as the texts write them, each with its case where only one has it;
 * a single one where all are the same.
 */
export function rangeOf({ bars }: Panel, site: Site): [from: string, to?: string] {
  const sorted = bars.toSorted((a, b) => a.figure.value - b.figure.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return [''];
  if (least.figure.value === most.figure.value) return [site.words.figure(least.figure)];
  const write = ({ figure }: Bar) => {
    const equal = bars.filter((other) => other.figure.value === figure.value);
    const [one, ...others] = new Set(equal.map((other) => other.one));
    const only = one && others.length === 0 ? site.words.bracketed(nameCase(site, one)) : '';
    return site.words.figure(figure) + only;
  };
  return [write(least), write(most)];
}

/** What a number counts, as it is said beside it. */
export function labelOf({ words }: Pick<Site, 'words'>, { one, figure }: Bar): string {
  return figure.label + inferredMark(words, one, [`figures-${figure.id}`]);
}

/** The rows of the table beside the chart, with each number once. */
export function rowsOf(
  site: Site,
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): ChartCell[][] {
  const { words } = site;
  return [...groups].flatMap(([unit, bars]) =>
    bars.map(({ one, figure }) => [
      { text: nameCase(site, one), path: paths.case(one.id) },
      {
        text: labelOf(site, { one, figure }),
        path: paths.fact(one.id, `figures-${figure.id}`),
      },
      { text: words.figure(figure) },
      { text: nameOf(unit) },
      { text: words.overview.hedge[figure.hedge] },
    ]),
  );
}
