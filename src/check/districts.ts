import type { Entry } from '../read/records.ts';
import type { WholeCheck } from './check.ts';
import { fewNames, suggest } from './report.ts';

/** Reports districts that do not exist: as a house’s parent, or in charge of a port. */
export const districts: WholeCheck = ({ records }, report) => {
  const known = records.customs.filter(({ data }) => data.level === 'district');
  const ids = known.map(({ id }) => id);
  const check = (entry: Entry<unknown>, field: string, id: string | undefined) => {
    if (id === undefined || ids.includes(id)) return;
    report(entry, [field], {
      found: `"${id}"`,
      allowed: `a district in content/registry/customs.yaml${suggest(id, ids, fewNames)}`,
      advice: 'Correct the id or add the district there.',
    });
  };
  for (const entry of records.customs) check(entry, 'parent', entry.data.parent);
  for (const entry of records.ports) check(entry, 'customs', entry.data.customs);
};
