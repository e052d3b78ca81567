import { entriesOf } from '../book/expand/maps.ts';
import type { CaseFile } from '../schema/case-file.ts';
import type { CaseCheck } from './check.ts';
import { meantInstead } from './meant-instead.ts';
import { suggest } from './report.ts';

/** Reports figures of what the case does not declare, and of two goods or two brands, which no figure counts. */
export const counted: CaseCheck = (one, context, report) => {
  const { entry } = one;
  const { goods = {}, brands = {}, figures } = entry.front;
  const ids = [...Object.keys(goods), ...Object.keys(brands)];
  const meant = meantInstead(one, context);
  for (const [figure, { of = [] }] of entriesOf(figures)) {
    const path = ['figures', figure, 'of'];
    const unknown = of.filter((id) => !ids.includes(id));
    for (const id of unknown) {
      // The case declares it by an id that no registry has, which is reported there.
      if (meant.has(`goods ${id}`) || meant.has(`brands ${id}`)) continue;
      report(entry, path, {
        found: `"${id}"`,
        allowed: `what "goods" and "brands" of this case declare${suggest(id, ids)}`,
        advice: 'Correct the id, or declare it.',
      });
    }
    for (const list of ['goods', 'brands'] as const) {
      const several = of.filter((id) => isOnly(id, list, entry.front));
      if (several.length < 2) continue;
      report(entry, path, {
        found: `the ${list} ${several.map((id) => `"${id}"`).join(' and ')}`,
        allowed: 'one of the goods, one of the brands, or one of each',
        advice: 'Take "of" out where the words count several together.',
      });
    }
  }
};

/** Whether an id is one of this list and not of the other: what is both may be either. */
function isOnly(id: string, list: 'goods' | 'brands', file: CaseFile): boolean {
  const other = list === 'goods' ? 'brands' : 'goods';
  return file[list]?.[id] !== undefined && file[other]?.[id] === undefined;
}
