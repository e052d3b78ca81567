import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { paragraphsOf } from '../../src/book/book.ts';
import { factsOf } from '../../src/book/facts.ts';
import { textHash } from '../../src/book/ledger.ts';
import type { PublishedCase } from '../../src/exports/case-json.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readBody } from '../../src/read/read-body.ts';
import type { Ledger } from '../../src/schema/correction.ts';
import { realSites } from '../../support/real-sites.ts';
import { makeFiles } from '../support/made-files.ts';

// A CommonJS module whose default export TypeScript sees one level too deep.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

const ledger: Ledger = parseYaml(readFileSync('content/ledger.yaml', 'utf8'));
const made = { zh: await makeFiles(realSites.zh), en: await makeFiles(realSites.en) };

/** A case in a language with its edition, and with its source where it is a translation. */
const cases = languages.flatMap((language) =>
  realSites[language].book.editions.flatMap((edition) =>
    edition.cases.map((one) => ({
      id: one.id,
      language,
      one,
      edition,
      source: one.original ?? one,
    })),
  ),
);

describe.each(cases)('$id in $language', ({ id, language, one, edition, source }) => {
  const { root, words } = realSites[language];
  const { text, json } = made[language];
  const published = ledger.cases[id];
  const hash = language === 'en' ? published?.english : published?.text;

  it('is the text in Markdown, with its metadata before it', async () => {
    const file = await text(`cases/${id}.md`);
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n\n# [^\n]+\n(.*)$/su.exec(file) ?? [];
    expect(parseYaml(front)).toEqual({
      id,
      title: one.title,
      number: one.number,
      edition: edition.title,
      publisher: edition.issuer,
      date: edition.published,
      language: words.lang,
      ...(language === 'en' && { translation: 'unofficial translation' }),
      url: `${root}cases/${id}/`,
      data: `${root}cases/${id}.json`,
      sha256: hash,
    });
    const { sections } = readBody(body, language, 1);
    expect(textHash({ title: one.title, sections })).toBe(hash);
    expect(
      remark()
        .parse(body)
        .children.map(({ type }) => type),
    ).toEqual(
      one.sections.flatMap(({ paragraphs }) => ['heading', ...paragraphs.map(() => 'paragraph')]),
    );
  });

  it('is a citation in three formats, without a day on which nobody read it', async () => {
    const [record] = await json<Record<string, unknown>[]>(`cases/${id}.csl.json`);
    expect(record).toMatchObject({ id, type: 'webpage', language: words.lang });
    expect(record?.title).toContain(one.title);
    expect(record).not.toHaveProperty('accessed');
    const bibtex = await text(`cases/${id}.bib`);
    expect(bibtex).toMatch(/^@online\{customs-ip-/);
    expect(bibtex).not.toContain('urldate');
    const ris = await text(`cases/${id}.ris`);
    expect(ris).toMatch(/^TY {2}- ELEC\r\n[\s\S]*\r\nER {2}- \r\n$/);
    expect(ris).not.toContain('Y2  - ');
  });

  it('is a data file with its evidence at the right places of the source', async () => {
    const data = await json<PublishedCase>(`cases/${id}.json`);
    expect(data).toMatchObject({
      url: `${root}cases/${id}/`,
      language: words.lang,
      title: one.title,
      textHash: hash,
    });
    expect(data.translationOf).toBe(
      language === 'en' ? `https://casebook.example/cases/${id}.json` : undefined,
    );
    const address = `https://casebook.example/cases/${id}/`;
    const texts = new Map([
      [address, source.title],
      ...paragraphsOf(source).map(
        (paragraph) => [`${address}#${paragraph.id}`, paragraph.text] as const,
      ),
    ]);
    expect(data.annotations).toHaveLength(
      one.facts.filter(({ evidence }) => evidence.length > 0).length,
    );
    // The file's own lists give the ids: whoever reads it needs nothing else to find a fact.
    const facts = new Set(factsOf(data).map((fact) => fact.id));
    for (const { target, id: permanent, body } of data.annotations) {
      expect(facts.has(body), body).toBe(true);
      expect(permanent).toBe(`${data.url}#${body}`);
      for (const { source: place, selector } of target) {
        const [quote, position] = selector;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') {
          throw new Error(permanent);
        }
        const characters = [...(texts.get(place) ?? '')];
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      }
    }
  });
});

it.each(languages)(
  'the published JSON Schema in %s accepts every data file and refuses a spoilt one',
  async (language) => {
    const { json } = made[language];
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(await json<object>('data/case.schema.json'));
    for (const { id } of realSites[language].book.cases) {
      expect(validate(await json(`cases/${id}.json`)), ajv.errorsText(validate.errors)).toBe(true);
    }
    const spoilt = await json<{ figures: { hedge: string }[] }>('cases/2016-04.json');
    const [figure] = spoilt.figures;
    if (!figure) throw new Error('The case has no figure.');
    figure.hedge = 'maybe';
    expect(validate(spoilt)).toBe(false);
  },
);
