import type { CslRecord } from './csl-record.ts';

/** A record as a CSL-JSON file (`application/vnd.citationstyles.csl+json`): an array of one item. */
export function writeCslJson(record: CslRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`;
}
