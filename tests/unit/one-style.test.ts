import { expect, it } from 'vitest';
import { withOneStyle } from '../../src/finish/one-style.ts';

it('puts the styles of one page after those that all share, in one element', () => {
  expect(
    withOneStyle(
      '<head><style>@layer a, b;@layer b{p{margin:0}}</style><meta name="x"><style>@layer a,b;a{color:red}</style></head><body>',
    ),
  ).toBe(
    '<head><meta name="x"><style>@layer a,b;a{color:red}@layer b{p{margin:0}}</style></head><body>',
  );
});

it('leaves a page with one style, or none, as it is', () => {
  const page = '<head><style>p{margin:0}</style></head><body><style>a{color:red}</style></body>';
  expect(withOneStyle(page)).toBe(page);
  expect(withOneStyle('<head></head>')).toBe('<head></head>');
});
