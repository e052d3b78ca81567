import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms of the house in the order in which data flows, each with the rooms that it may import, types included.
 * A room is a folder of `src`, or a file of it.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'memoize.ts': [],
  'keep.ts': [],
  schema: [],
  text: ['schema', 'memoize.ts'],
  i18n: ['schema', 'text'],
  read: ['schema', 'text', 'i18n', 'memoize.ts'],
  book: ['read', 'schema', 'text', 'i18n', 'memoize.ts'],
  check: ['book', 'read', 'schema', 'text', 'memoize.ts'],
  draft: ['book', 'read', 'schema', 'text'],
  mend: ['read', 'schema'],
  site: ['check', 'book', 'read', 'schema', 'text', 'i18n'],
  facts: ['site', 'book', 'schema', 'text', 'i18n', 'memoize.ts'],
  search: ['site', 'schema', 'text', 'memoize.ts'],
  'search/make': ['search', 'facts', 'site', 'book', 'schema', 'text', 'i18n'],
  styles: [],
  markdown: ['facts', 'site', 'book', 'text', 'i18n'],
  charts: ['styles', 'facts', 'site', 'book', 'schema', 'text', 'i18n', 'memoize.ts'],
  cards: ['styles', 'facts', 'site', 'book', 'schema', 'text', 'i18n', 'memoize.ts', 'keep.ts'],
  exports: ['facts', 'site', 'book', 'schema', 'text', 'i18n', 'memoize.ts'],
  licences: ['i18n'],
  'files.ts': [
    'exports',
    'charts',
    'cards',
    'search/make',
    'licences',
    'styles',
    'facts',
    'site',
    'book',
  ],
  finish: ['i18n', 'keep.ts'],
  integrations: ['files.ts', 'finish', 'site', 'book', 'read', 'i18n', 'keep.ts'],
  'content.config.ts': ['site', 'read', 'schema'],
  'middleware.ts': ['site'],
  'env.d.ts': ['site'],
  client: ['search', 'site', 'text', 'i18n', 'exports', 'styles', 'memoize.ts'],
  components: [
    'client',
    'markdown',
    'charts',
    'cards',
    'exports',
    'search',
    'styles',
    'facts',
    'site',
    'book',
    'schema',
    'text',
    'i18n',
  ],
  layouts: ['components', 'client', 'cards', 'exports', 'styles', 'site', 'i18n'],
  pages: [
    'layouts',
    'components',
    'client',
    'markdown',
    'charts',
    'cards',
    'exports',
    'styles',
    'facts',
    'site',
    'book',
    'schema',
    'i18n',
  ],
  server: ['site'],
  commands: ['server', 'licences', 'draft', 'mend', 'site', 'check', 'book', 'read', 'schema'],
};

/** Every file of `src` that can import others, with the files that it imports, all by their paths below `src`. */
const imports = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => posix.relative('src', join(entry.parentPath, entry.name).replaceAll('\\', '/')))
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport\(?)\s*'(\.[^'?]*)(?:\?[^']*)?'/g);
  return [...found].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

function roomOf(file: string): string {
  const fitting = Object.keys(rooms).filter((room) => file === room || file.startsWith(`${room}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? 'no room';
}

describe('the house', () => {
  it('has a room for every file', () => {
    expect([...imports.keys()].filter((file) => roomOf(file) === 'no room')).toEqual([]);
  });

  it('lets a room import only the rooms that data comes from', () => {
    const wrong = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((other) => other.endsWith('.ts') || other.endsWith('.astro'))
        .filter((other) => {
          const [own, theirs] = [roomOf(file), roomOf(other)];
          return own !== theirs && !rooms[own]?.includes(theirs);
        })
        .map((other) => `${file} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports, types included', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]) => {
      const at = trail.indexOf(file);
      if (at >= 0) circles.push([...trail.slice(at), file].join(' → '));
      if (at >= 0 || done.has(file)) return;
      for (const other of imports.get(file) ?? []) visit(other, [...trail, file]);
      done.add(file);
    };
    for (const file of imports.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('reads the environment in one place, and binds no language when a module is loaded', () => {
    const reading = [...imports.keys()].filter((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      return /process\.env|import\.meta\.env/.test(text);
    });
    expect(reading.toSorted()).toEqual(environmentReaders);
  });
});

/** What hands the environment to `site/environment.ts`, and what sets a variable for a program that it starts. */
const environmentReaders = [
  'commands/astro.ts',
  'commands/build.ts',
  'commands/check.ts',
  'commands/draft.ts',
  'commands/ledger.ts',
  'commands/start.ts',
  'commands/translate.ts',
  'commands/when-asked-to-end.ts',
  'search/make/pagefind-index.ts',
  'site/sites.ts',
];
