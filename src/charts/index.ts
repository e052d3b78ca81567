import type { Site } from '../site/site.ts';
import type { Chart } from './chart.ts';
import { districtsChart } from './districts.ts';
import { placesChart } from './places.ts';
import { quantitiesChart } from './quantities.ts';
import { stagesChart } from './stages.ts';
import { valuesChart } from './values.ts';

/** Fewer cases are read sooner one by one. */
const fewestCases = 3;

/** The charts of the overview that have something to say, in their order. */
export function chartsOf(site: Site): Chart[] {
  if (site.book.cases.length < fewestCases) return [];
  return [stagesChart, districtsChart, valuesChart, quantitiesChart, placesChart]
    .flatMap((make) => make(site) ?? [])
    .filter(({ rows }) => rows.length > 0);
}
