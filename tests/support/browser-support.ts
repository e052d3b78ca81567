import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { oldest } from '../../src/styles/baseline.ts';

/** The data of MDN: which feature works from which version of which browser. */
export const data = bcd;

/** The browsers of the baseline that lack a feature; phones' browsers are as old as those of desks. */
export function lackedBy(feature: Identifier | undefined): string[] {
  const compat = feature?.__compat;
  if (compat === undefined) return [];
  return Object.entries(oldest)
    .filter(([browser, version]) => !works(compat, browser as keyof typeof oldest, version))
    .map(([browser]) => browser);
}

function works(compat: CompatStatement, browser: keyof typeof oldest, version: string): boolean {
  const support = compat.support[browser];
  const [statement] = Array.isArray(support) ? support : [support];
  if (statement === undefined || statement.flags || statement.prefix) return false;
  const { version_added: added, partial_implementation: partial } = statement;
  return typeof added === 'string' && partial !== true && isUpTo(added.replace('≤', ''), version);
}

/** Whether a version is the other or older. */
function isUpTo(version: string, other: string): boolean {
  const [own, theirs] = [version, other].map((text) => text.split('.').map(Number));
  const place = theirs?.findIndex((part, index) => part !== (own?.[index] ?? 0)) ?? -1;
  return place < 0 || (own?.[place] ?? 0) < (theirs?.[place] ?? 0);
}
