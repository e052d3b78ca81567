import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataDictionary } from '../../src/exports/json-schema.ts';
import { languages } from '../../src/i18n/languages.ts';
import { folders, registries } from '../../src/schema/collections.ts';
import { correctionsSchema, ledgerSchema } from '../../src/schema/correction.ts';
import { vocabularies } from '../../src/schema/vocabulary-files.ts';
import { realSites } from '../../support/real-sites.ts';

describe('the data dictionary', () => {
  it.each(languages)('explains every field, in %s', (language) => {
    const rows = dataDictionary(realSites[language]);
    expect(rows.length).toBeGreaterThan(100);
    const unexplained = rows.filter(({ meaning }) => {
      const han = /\p{Script=Han}/u.test(meaning.replace(/“[^”]*”/g, ''));
      return meaning === '' || han !== (language === 'zh');
    });
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });
});

describe('the schemas of the content', () => {
  const schemas = Object.entries({
    ...Object.fromEntries(Object.entries(folders).map(([name, { schema }]) => [name, schema])),
    ...Object.fromEntries(Object.entries(registries).map(([name, { schema }]) => [name, schema])),
    ...Object.fromEntries(Object.entries(vocabularies).map(([name, { schema }]) => [name, schema])),
    corrections: correctionsSchema,
    ledger: ledgerSchema,
  });

  it.each(schemas)('of %s describe each key', (_, schema) => {
    const silent: string[] = [];
    const look = (node: z.core.JSONSchema.BaseSchema, path: string) => {
      for (const [key, field] of Object.entries(node.properties ?? {})) {
        if (typeof field === 'boolean') continue;
        if (field.description === undefined) silent.push(`${path}${key}`);
        look(field, `${path}${key}.`);
      }
      if (typeof node.items === 'object' && !Array.isArray(node.items)) look(node.items, path);
    };
    look(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), '');
    expect(silent).toEqual([]);
  });
});
