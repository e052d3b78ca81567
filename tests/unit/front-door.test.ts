import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const lines = readme.split('\n');
/** The files that the README shows or leads to. */
const led = [...readme.matchAll(/(?:\]\(|src=")(?!https?:|#)([^")#]+)/g)].map(
  ([, path = '']) => path,
);

describe('the README of the repository', () => {
  it('shows a case and the search, says the two commands and how to publish, in this order and soon', () => {
    const order = [
      'docs/pictures/case.webp',
      'docs/pictures/search.webp',
      'npm ci && npm start',
      'npm ci && npm test',
      'SITE_URL=',
    ];
    const places = order.map((part) => lines.findIndex((line) => line.includes(part)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.at(-1)).toBeLessThan(40);
    expect(lines.length).toBeLessThanOrEqual(120);
  });

  it('leads only to files that are there, and to every page of docs', () => {
    for (const path of led) expect(existsSync(path), path).toBe(true);
    const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
    expect(pages.map((name) => `docs/${name}`).filter((page) => !led.includes(page))).toEqual([]);
  });

  it('has pictures that are light and say what they show', () => {
    for (const name of readdirSync('docs/pictures')) {
      expect(statSync(join('docs/pictures', name)).size, name).toBeLessThan(80_000);
      expect(readme).toMatch(new RegExp(`src="docs/pictures/${name}"[^>]* alt="[^"]{20,}"`));
    }
  });
});
