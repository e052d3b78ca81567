/** The syllables of Mandarin that a run of Latin letters can be cut into, by their initials and finals. */
const initial = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const final =
  'iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v';
const syllable = new RegExp(`^(?:(?:${initial})(?:${final})|ang?|ai|ao|eng?|er|ou|[aoe])$`);
const longest = 6;

/**
 * Every way in which letters can be cut into syllables: xian is xian and xi an. Spaces and apostrophes part syllables.
 * @returns none where they can't be; at most `limit`
 */
export function syllablesIn(letters: string, limit = 8): string[][] {
  const parts = letters
    .replaceAll('ü', 'v')
    .split(/[\s'-]+/)
    .filter((part) => part !== '');
  let ways: string[][] = parts.length > 0 ? [[]] : [];
  for (const part of parts) {
    const cuts = cut(part);
    ways = ways.flatMap((before) => cuts.map((after) => [...before, ...after])).slice(0, limit);
  }
  return ways;
}

/** The ways to cut letters, those with the longest syllables first. */
function cut(letters: string): string[][] {
  if (!/^[a-z]+$/.test(letters) || letters.length > 40) return [];
  const from: string[][][] = [];
  from[letters.length] = [[]];
  for (let start = letters.length - 1; start >= 0; start--) {
    const here: string[][] = [];
    for (let size = Math.min(longest, letters.length - start); size > 0; size--) {
      const one = letters.slice(start, start + size);
      if (!syllable.test(one)) continue;
      for (const rest of from[start + size] ?? []) if (here.length < 8) here.push([one, ...rest]);
    }
    from[start] = here;
  }
  return from[0] ?? [];
}

/** Syllables that are often taken for each other, reduced to one: zh and z, n and l at the beginning, ing and in. */
export function soundAlike(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei])ng$/, '$1n')
    .replaceAll('ü', 'v');
}
