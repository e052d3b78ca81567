/** Strings that have broken programs before, and random mixtures of their parts. */
export function strangeStrings(count: number): string[] {
  const parts = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '{{7*7}}',
    '$'.concat('{alert(1)}'),
    '%00',
    '\u0000',
    '\u200b',
    '\u202e反',
    '\ud800',
    '\udfff',
    '𠮷',
    '👨‍👩‍👧',
    'ﷺ',
    '”“「」"',
    "'--",
    ' -',
    '\\',
    '(.*)+$',
    '[a-',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '../../',
    '口岸',
    'NIKE',
    'ＮＩＫＥ',
    'é́́',
    '\t\n',
    '海'.repeat(300),
    'a b '.repeat(100),
  ];
  let seed = 2016;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) =>
    index < parts.length
      ? (parts[index] ?? '')
      : Array.from({ length: 1 + random(4) }, () => parts[random(parts.length)]).join(''),
  );
}

/** Every part of an address of the search page. */
const parts = [
  'q',
  'in',
  'sort',
  'brand',
  'port',
  'customs',
  'goods',
  'direction',
  'right',
  'topic',
];

/** A part of an address of the search page, and what stands in it. */
export interface StrangeAddress {
  part: string;
  text: string;
  /** The address as browsers write it, from its question mark. */
  address: string;
}

/** So many strange strings, each in a part of an address of the search page in turn, half of them with a query. */
export function strangeAddresses(count: number): StrangeAddress[] {
  return strangeStrings(count).map((text, index) => {
    const part = parts[index % parts.length] ?? 'q';
    const query = index % 2 === 0 ? text : '海关';
    return {
      part,
      text,
      address: `?${new URLSearchParams([
        ['q', query],
        [part, text],
      ])}`,
    };
  });
}
