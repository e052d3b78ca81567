import type { Site } from '../site/site.ts';
import type { Chart } from './chart.ts';
import { districtsChart } from './districts.ts';
import { flowChart } from './flow.ts';
import { placesChart } from './places.ts';
import { quantitiesChart } from './quantities.ts';
import { timelineChart } from './timeline.ts';
import { topicsChart } from './topics.ts';
import { valuesChart } from './values.ts';

/** Fewer cases are read sooner one by one. */
const fewestCases = 3;

/** The charts of the overview that have something to say, in their order. */
export function chartsOf(site: Site): Chart[] {
  if (site.book.cases.length < fewestCases) return [];
  return [
    timelineChart,
    districtsChart,
    valuesChart,
    quantitiesChart,
    flowChart,
    placesChart,
    topicsChart,
  ]
    .map((make) => make(site))
    .filter(({ rows }) => rows.length > 0);
}
