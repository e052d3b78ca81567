import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeReadme } from '../../src/exports/archive.ts';
import { dataVersion } from '../../src/exports/data-version.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Site } from '../../src/site/site.ts';
import { realSites } from '../../support/real-sites.ts';
import {
  faultOfVersion,
  openValues,
  type Recorded,
  type Shape,
  shapeOf,
} from '../support/data-shape.ts';
import { makeFiles } from '../support/made-files.ts';

/** The shape of the data as it was when the version last rose. */
const record = fileURLToPath(new URL('data-format.json', import.meta.url));
const renewal =
  'npx vitest run --config tests/vitest.config.ts --project unit tests/unit/data-version.test.ts -u';

const recorded = z
  .object({ version: z.string(), shape: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(record, 'utf8')));
const now: Recorded = { version: dataVersion, shape: knownShape(realSites.zh) };

/** The shape of a site without the values that the content has added to its vocabularies since the record. */
function knownShape(site: Site): Shape {
  const open = openValues(site);
  return Object.fromEntries(
    Object.entries(shapeOf(site)).filter(([name]) => !open.has(name) || name in recorded.shape),
  );
}

describe('the version of the data format', () => {
  it('rises when the shape changes, and the record with it', async () => {
    const fault = faultOfVersion(recorded, now);
    // Before the record is compared: while the version is wrong, nothing renews it.
    if (fault !== undefined) expect.fail(`${fault} Then renew the record: ${renewal}`);
    await expect(
      `${JSON.stringify(now, null, 2)}\n`,
      `tests/unit/data-format.json is not what is published. Renew it: ${renewal}`,
    ).toMatchFileSnapshot(record);
  });

  it('is of the same shape in each language', () => {
    expect(knownShape(realSites.en)).toEqual(now.shape);
  });

  it.each(languages)(
    'stands in every kind of data file in %s',
    { tags: ['long'] },
    async (language) => {
      const { json } = await makeFiles(realSites[language]);
      const [{ id } = { id: '' }] = realSites[language].book.cases;
      const one = await json<{ formatVersion: string }>(`cases/${id}.json`);
      expect(one.formatVersion).toBe(dataVersion);
      expect(await json<object[]>('data/casebook.json')).toContainEqual(one);
      expect(await json('data/datapackage.json')).toMatchObject({ version: dataVersion });
      expect(await json('data/case.schema.json')).toMatchObject({
        title: `Case, format ${dataVersion}`,
        properties: { formatVersion: { const: dataVersion } },
        required: expect.arrayContaining(['formatVersion']),
      });
      expect(writeReadme(realSites[language])).toContain(dataVersion);
    },
  );

  it('is explained in docs/data-format.md', () => {
    const rule = readFileSync('docs/data-format.md', 'utf8');
    expect(rule).toContain('src/exports/data-version.ts');
    expect(rule).toContain(renewal);
  });
});

describe('the rule', () => {
  const shape = {
    'case id': 'string, required',
    'case note': 'string, optional',
    'case kind': 'string, required',
    'case kind = sea': 'value',
    'case kind = land': 'value',
    'table cases, column value': 'integer, required',
  };
  const { 'case note': _, ...withoutNote } = shape;
  const { 'case kind = sea': __, ...withoutSea } = shape;

  it.each([
    ['a field goes', withoutNote, '2.0.0'],
    ['a field changes its name', { ...withoutNote, 'case remark': 'string, optional' }, '2.0.0'],
    [
      'a column changes its type',
      { ...shape, 'table cases, column value': 'number, required' },
      '2.0.0',
    ],
    ['a field may be absent now', { ...shape, 'case id': 'string, optional' }, '2.0.0'],
    ['a value is no longer allowed', withoutSea, '2.0.0'],
    ['a field is added', { ...shape, 'case label': 'string, required' }, '1.3.0'],
    ['a value is added', { ...shape, 'case kind = air': 'value' }, '1.3.0'],
    ['a field is always there now', { ...shape, 'case note': 'string, required' }, '1.3.0'],
    ['nothing but words changes', shape, '1.2.3'],
  ])('where %s', (_what, changed, least) => {
    const before = { version: '1.2.3', shape };
    const faultOf = (version: string) => faultOfVersion(before, { version, shape: changed });
    expect(faultOf(least)).toBeUndefined();
    expect(faultOf('3.0.0')).toBeUndefined();
    const tooLow = ['1.2.2', '1.2.3', '1.2.4', '1.3.0'].filter((version) => version < least);
    for (const version of tooLow) expect(faultOf(version)).toContain(version);
  });

  it('is told with what changed, and which number must rise to what', () => {
    const changed = { ...withoutSea, 'case kind = air': 'value' };
    expect(faultOfVersion({ version: '1.2.3', shape }, { version: '1.3.0', shape: changed })).toBe(
      'The shape of the data has changed since version 1.2.3: "case kind = sea" is gone (major); "case kind = air" is new (minor). The major number of dataVersion in src/exports/data-version.ts, which is 1.3.0, must rise: 2.0.0 or later (the rule is in docs/data-format.md).',
    );
  });
});
