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
