import { expect, it } from 'vitest';
import { withOneStyle } from '../../src/finish/one-style.ts';

it('puts the styles of one page after those that all share, in one element, and the order of the layers before all', () => {
  expect(
    withOneStyle(
      '<head><style>@layer a, b;@layer b{p{margin:0}}@layer c;</style><meta name="x"><style>@layer a;@layer b{a{color:red}}@layer c;</style></head><body>',
    ),
  ).toBe(
    '<head><meta name="x"><style>@layer a,b,c;@layer b{a{color:red}}@layer b{p{margin:0}}</style></head><body>',
  );
});

it('leaves a page without layers, or without styles, as it is', () => {
  const page = '<head><style>p{margin:0}</style></head><body><style>a{color:red}</style></body>';
  expect(withOneStyle(page)).toBe(page);
  expect(withOneStyle('<head></head>')).toBe('<head></head>');
});
