import { nameOf } from '../facts/entities.ts';
import type { Site } from '../site/site.ts';
import { drawPanels } from './bar-panels.ts';
import { type Bar, panelsOf, rangeOf, rowsOf, statedByUnit } from './bars.ts';
import type { Chart } from './chart.ts';

/** Chart: the quantities that the texts state, one panel for each unit that several have; none where no panel would be. */
export function quantitiesChart(site: Site): Chart | undefined {
  const { book, words } = site;
  const { bars, quantities } = words.overview;
  const groups = statedByUnit(book, 'quantity');
  const unitOf = unitNames(groups, site);
  const panels = panelsOf(groups, (unit) => bars.unit(unitOf(unit)));
  const [first] = panels;
  if (first === undefined) return undefined;
  return {
    id: 'quantities',
    title: quantities.finding(unitOf(first.unit), first.bars.length, ...rangeOf(first, site)),
    sentence: quantities.sentence,
    description: quantities.description(
      [...groups.values()].flat().length,
      words.list([...groups.keys()].map(unitOf)),
    ),
    columns: bars.columns,
    rows: rowsOf(site, groups, unitOf),
    draw: (width) => drawPanels(panels, site, width),
  };
}

/** So many kinds of goods tell a unit from another at most. */
const mostGoods = 3;

/**
 * Names the units of the source, which have the same charts in each language: what they count is said of two that share a
 * name in a translation, as 双 and 副 are pairs.
 */
function unitNames(
  groups: ReadonlyMap<string, readonly Bar[]>,
  { book, language, words }: Site,
): (unit: string) => string {
  const named = Map.groupBy(groups.keys(), words.unitName);
  const goodsOf = (bars: readonly Bar[] = []) => [
    ...new Set(bars.flatMap(({ figure }) => book.goods.get(figure.of?.goods ?? '') ?? [])),
  ];
  return (unit) => {
    const name = words.unitName(unit);
    const goods = goodsOf(groups.get(unit));
    if (named.get(name)?.length === 1 || goods.length === 0) return name;
    const shown = goods.slice(0, mostGoods).map((one) => nameOf(one, language));
    return words.overview.bars.unitOf(name, shown, shown.length < goods.length);
  };
}
