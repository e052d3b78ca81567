import { stringify } from 'yaml';
import type { Ledger } from '../schema/correction.ts';

const head =
  '# What has been published, by permanent id. Written by "npm run ledger"; never take anything out.\n';

/** The ledger as its file has it. */
export function ledgerText(ledger: Ledger): string {
  return head + stringify(ledger, { lineWidth: 100, aliasDuplicateObjects: false });
}
