import { describe, expect, it } from 'vitest';
import { escapePattern } from '../../src/text/escape-pattern.ts';

describe('words in a pattern', () => {
  it.each(['US$', 'a.b', '^[x]{2}(y|z)*+?\\/', 'well-known, “三环”', 'A&B #1'])(
    '%s match themselves alone',
    (words) => {
      const pattern = new RegExp(`^(?:${escapePattern(words)})$`, 'u');
      expect(pattern.test(words)).toBe(true);
      expect(pattern.test(`${words}x`)).toBe(false);
      expect(new RegExp(`^(?:${escapePattern('a.b')})$`, 'u').test('axb')).toBe(false);
    },
  );
});
