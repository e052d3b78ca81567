import { expect, it } from 'vitest';
import { withPolicy } from '../../src/finish/content-policy.ts';

it('the content security policy refuses a page on which it finds no place', () => {
  expect(() => withPolicy('<p>no head</p>')).toThrow(/no <meta charset/);
});
