import { expect, it } from 'vitest';
import { addressPieces } from '../../src/text/address-pieces.ts';

it('an address may break before a slash of its path, as may a fraction', () => {
  expect(
    addressPieces('案例四[EB/OL]. https://book.example.org/en/cases/2016-04/#f1 (accessed 1/2).'),
  ).toEqual([
    '案例四[EB/OL]. https://book.example.org',
    '/en',
    '/cases',
    '/2016-04/#f1 (accessed 1',
    '/2).',
  ]);
});
