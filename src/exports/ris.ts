import type { CslDate, CslRecord } from './csl-record.ts';

/**
 * A record as a RIS entry of type ELEC, UTF-8. Each line is a tag, two spaces, a hyphen, a space and the
 * value, and ends with CR LF, the last one too.
 *
 * We write it ourselves because @citation-js/plugin-ris ends lines with LF, writes days without leading zeros, puts the
 * day of access under M1 (RIS has Y2 for it) and leaves out the site. RIS has no mark for bodies, and bibutils cuts a name
 * of several words into given and family names: with spaces that don't break it is one word. A comma after it, as some
 * have it, would make it a family name for others.
 */
export function writeRis(record: CslRecord): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', record.id],
    ...(record.author ?? []).map(({ literal }): [string, string] => [
      'AU',
      literal.replaceAll(' ', '\u00A0'),
    ]),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['T3', record['collection-title']],
    ['PB', record.publisher],
    ['M3', record.genre],
    ['PY', record.issued && String(record.issued['date-parts'][0][0])],
    ['DA', record.issued && dateOf(record.issued)],
    ['Y2', record.accessed && dateOf(record.accessed)],
    ['LA', record.language],
    ['UR', record.URL],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

/** Year, month, day and other information, of which there is none: what is not known is left empty, not its slash. */
function dateOf({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
