import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { filesIn } from '../../src/read/content-files.ts';
import { explainIssues, unworded } from '../../src/read/explain-issue.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { folders, registries } from '../../src/schema/collections.ts';
import { correctionsSchema, ledgerSchema } from '../../src/schema/correction.ts';
import { vocabularies } from '../../src/schema/vocabulary-files.ts';
import { random } from '../../support/random.ts';

const rounds = 400;
const content = filesIn('content');
const next = random(20170420);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

/** What a schema describes, as it stands in the content: the data of a whole file, or those of one entry. */
interface Sample {
  schema: z.ZodType;
  data: unknown;
}

const frontMatter = (text: string) => parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? text);
const read = (path: string) => readFileSync(`content/${path}`, 'utf8');
const filesOf = ({ folder, schema }: { folder: string; schema: z.ZodType }): Sample[] =>
  content.list(folder).map((name) => ({ schema, data: frontMatter(read(`${folder}/${name}`)) }));
const entriesOf = ({ file, schema }: { file: string; schema: z.ZodType }): Sample[] =>
  Object.values(parse(read(file))).map((data) => ({ schema, data }));

const samples: Record<string, Sample[]> = {
  'the front matter of cases': filesOf(folders.cases),
  'the front matter of translations': filesOf(folders.translations),
  editions: filesOf(folders.editions),
  'the ledger': [{ schema: ledgerSchema, data: parse(read('ledger.yaml')) }],
  corrections: [
    {
      schema: correctionsSchema,
      data: [
        {
          id: 'one',
          case: '2016-04',
          class: 'text',
          was: '甲',
          now: '乙',
          reason: { zh: '丙', en: 'C' },
          correctedOn: '2026-12-01',
        },
      ],
    },
  ],
  registries: Object.values(registries).flatMap(entriesOf),
  vocabularies: Object.entries(vocabularies).flatMap(([name, { schema }]) =>
    entriesOf({ file: `registry/vocabulary/${name}.yaml`, schema }),
  ),
};

type Place = Record<string, unknown> | unknown[];

/** Every list and map inside a value, itself included. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const place = value as Place;
  return [place, ...Object.values(place).flatMap(placesIn)];
}

const wrongValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e9,
  '',
  ' 两边有空格 ',
  '两\n行',
  'Capitals And Spaces',
  '2016-13-45',
  '字'.repeat(200),
  [],
  [[]],
  [null],
  {},
  { at: 'f1' },
  { exact: '字' },
  { quotes: [] },
  { unknown: true },
  { 'A B': { at: 'f1', exact: '字' } },
];

/** Data with one thing changed for the worse: a value, a key, an entry too many or too few. */
function spoil(given: unknown): unknown {
  const data = structuredClone(given);
  const place = pick(placesIn(data));
  const keys = Object.keys(place);
  const key = pick(keys.length > 0 ? keys : ['0']);
  const map = place as Record<string, unknown>;
  switch (pick(['value', 'value', 'value', 'key', 'gone', 'more', 'whole'])) {
    case 'value':
      map[key] = pick(wrongValues);
      break;
    case 'key':
      if (Array.isArray(place)) place.push(pick(wrongValues));
      else {
        map[`${key.slice(0, -1)}x`] = map[key];
        delete map[key];
      }
      break;
    case 'gone':
      if (Array.isArray(place)) place.splice(0);
      else delete map[key];
      break;
    case 'more':
      if (Array.isArray(place)) place.push(...structuredClone(place));
      else map['Ünknown key'] = pick(wrongValues);
      break;
    default:
      return pick(wrongValues);
  }
  return data;
}

/** Words of the library that checks the form, which name its types and not what an editor writes. */
const foreign =
  /invalid|expected|unrecogni[sz]ed|received|too (?:small|big)|required|\bNaN\b|undefined|\[object|\brecord\b|\bstring\b|\bobject\b|\barray\b|>=|<=/i;

describe.each(Object.entries(samples))('of malformed files, %s', (_, all) => {
  it('are refused in words of ours, which say what is allowed and what to do', {
    tags: ['long'],
  }, () => {
    let refused = 0;
    for (let round = 0; round < rounds; round++) {
      const { schema, data } = pick(all);
      const spoilt = spoil(data);
      const { error } = schema.safeParse(spoilt, { error: () => unworded });
      if (error === undefined) continue;
      refused += 1;
      const source = { file: 'spoilt.yaml', data: spoilt, lineOf: () => 1 };
      for (const problem of explainIssues(error.issues, {
        schema,
        data: spoilt,
        source,
        prefix: [],
      })) {
        const { field, found, allowed, advice } = problem;
        const said = describeProblem(problem);
        expect(
          [field, found, allowed, advice].map((part) => part.trim()),
          said,
        ).not.toContain('');
        // What was found is the editor's own.
        expect(`${allowed} ${advice}`, said).not.toMatch(foreign);
      }
    }
    expect(refused).toBeGreaterThan(rounds / 3);
  });
});
