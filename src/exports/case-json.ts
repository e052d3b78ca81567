import { z } from 'zod';
import type { Case, Edition } from '../book/book.ts';
import { textHash } from '../book/ledger.ts';
import type { ResolvedFact } from '../book/resolve-quotes.ts';
import { caseSchema } from '../schema/case.ts';
import { described } from '../schema/described.ts';
import { partialDate } from '../schema/shared.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { dataVersion } from './data-version.ts';
import { quotePlace } from './quote-place.ts';

const selector = z.union([
  z.strictObject({
    type: described(z.literal('TextQuoteSelector'), { zh: '定位方式。', en: 'Kind of selector.' }),
    exact: described(z.string(), { zh: '原文字句。', en: 'Words of the source.' }),
    prefix: described(z.string(), {
      zh: '紧接在字句之前的字，仅在字句重复时填写。',
      en: 'Characters just before the words, given only where the words occur more than once.',
    }).optional(),
    suffix: described(z.string(), {
      zh: '紧接在字句之后的字，仅在字句重复时填写。',
      en: 'Characters just after the words, given only where the words occur more than once.',
    }).optional(),
  }),
  z.strictObject({
    type: described(z.literal('TextPositionSelector'), {
      zh: '定位方式。',
      en: 'Kind of selector.',
    }),
    start: described(z.int(), {
      zh: '在段落中的起点，按 Unicode 码位计。',
      en: 'Where the words begin in the paragraph, counted in Unicode code points.',
    }),
    end: described(z.int(), { zh: '终点（不含）。', en: 'Where the words end (exclusive).' }),
  }),
]);

/** A fact's evidence as a W3C Web Annotation. */
const annotation = z.strictObject({
  '@context': described(z.literal('http://www.w3.org/ns/anno.jsonld'), {
    zh: 'W3C Web Annotation 的 JSON-LD 上下文。',
    en: 'JSON-LD context of W3C Web Annotation.',
  }),
  id: described(z.url(), { zh: '该项事实的固定地址。', en: 'Permanent address of the fact.' }),
  type: described(z.literal('Annotation'), {
    zh: 'W3C Web Annotation 的类型。',
    en: 'Type in W3C Web Annotation.',
  }),
  motivation: described(z.literal('describing'), {
    zh: '标注的用途。',
    en: 'Purpose of the annotation.',
  }),
  body: described(z.string(), {
    zh: '该项事实在案内的固定编号：栏目名与栏内编号，以连字符相连。',
    en: 'Permanent id of the fact within the case: the name of its list and its id there, joined by a hyphen.',
  }),
  target: described(
    z.array(
      z.strictObject({
        source: described(z.url(), {
          zh: '段落的固定地址。',
          en: 'Permanent address of the paragraph.',
        }),
        selector: described(z.array(selector), {
          zh: '字句的两种定位：照录字句，标明起止。',
          en: 'The words in two ways: as quoted, and by where they begin and end.',
        }),
      }),
    ),
    { zh: '字句所在之处。', en: 'Where the words stand.' },
  ),
});

/** Words of a translation that state a fact. */
const translatedWords = z.strictObject({
  fact: described(z.string(), {
    zh: '该项事实在案内的固定编号。',
    en: 'Permanent id of the fact within the case.',
  }),
  source: described(z.url(), {
    zh: '译文段落的固定地址。',
    en: 'Permanent address of the paragraph of the translation.',
  }),
  exact: described(z.string(), { zh: '译文字句。', en: 'Words of the translation.' }),
  start: described(z.int(), {
    zh: '在译文段落中的起点，按 Unicode 码位计。',
    en: 'Where the words begin in the paragraph, counted in Unicode code points.',
  }),
  end: described(z.int(), { zh: '终点（不含）。', en: 'Where the words end (exclusive).' }),
});

/** The published file of a case: its front matter, its text, its evidence as annotations. */
export const publishedCase = z
  .strictObject({
    $schema: described(z.url(), { zh: '本文件的 JSON Schema。', en: 'JSON Schema of this file.' }),
    formatVersion: described(z.literal(dataVersion), {
      zh: '数据格式的版本（语义化版本）：字段删去或改变含义时第一位加一，增加时第二位加一。',
      en: 'Version of the data format (Semantic Versioning): the first number rises when a field goes or changes its meaning, the second when one is added.',
    }),
    id: described(z.string(), {
      zh: '案例编号，如 2016-04。',
      en: 'Id of the case, such as 2016-04.',
    }),
    url: described(z.url(), { zh: '固定地址。', en: 'Permanent address.' }),
    editionTitle: described(z.string(), {
      zh: '名单的题名。',
      en: 'Title of the list.',
    }),
    published: described(partialDate, {
      zh: '公布日期：日、月或年，不比所知更细；不详的没有此项。',
      en: 'Date of publication: a day, a month or a year, as far as it is known; left out where it is not.',
    }).optional(),
    publisher: described(z.string(), {
      zh: '公布机关；不详的没有此项。',
      en: 'Publisher; left out where none is known.',
    }).optional(),
    language: described(z.enum(['zh-CN', 'en']), {
      zh: '本文件的语言：原文或非官方英译。',
      en: 'Language of this file: the original or the unofficial English translation.',
    }),
    translationOf: described(z.url(), {
      zh: '英译所据原文的数据文件。',
      en: 'Data file of the original on which the English translation is based.',
    }).optional(),
    textHash: described(z.string(), {
      zh: '案文的 SHA-256：标题、各标题行和段落，每行一项。',
      en: 'SHA-256 of the text: the title, the headings and the paragraphs, one to a line.',
    }),
    ...caseSchema.shape,
    sections: described(
      z.array(
        z.strictObject({
          kind: described(z.enum(['f', 'r']), {
            zh: 'f 案情，r 理由。',
            en: 'f: case information; r: reasons.',
          }),
          heading: described(z.string(), {
            zh: '原文标题行；没有标题的没有此项。',
            en: 'Heading, as in the text; left out where the part has none.',
          }).optional(),
          paragraphs: described(
            z.array(
              z.strictObject({
                id: described(z.string(), { zh: '段落编号。', en: 'Id of the paragraph.' }),
                url: described(z.url(), {
                  zh: '段落的固定地址。',
                  en: 'Permanent address of the paragraph.',
                }),
                text: described(z.string(), { zh: '原文。', en: 'Text.' }),
                heading: described(z.literal(true), {
                  zh: '此段为其下一条理由的标题，在来源里独占一行。',
                  en: 'This paragraph is the heading of the reason below it, on a line of its own in the source.',
                }).optional(),
              }),
            ),
            { zh: '各段。', en: 'The paragraphs.' },
          ),
        }),
      ),
      { zh: '案文。', en: 'Text of the case.' },
    ),
    annotations: described(z.array(annotation), {
      zh: '各项事实所据的字句，W3C Web Annotation。',
      en: 'Words on which each fact rests, as W3C Web Annotations.',
    }),
    translatedWords: described(z.array(translatedWords), {
      zh: '译文里载明各项事实的字句；只见于英文数据。',
      en: 'Words of the translation that state the facts; only in the English data.',
    }).optional(),
  })
  .omit({ notFigures: true, notNamed: true });

export type PublishedCase = z.output<typeof publishedCase>;
type Annotation = z.output<typeof annotation>;

/** A case as its published file. */
export function toPublishedCase(site: Site, one: Case, edition: Edition): PublishedCase {
  const {
    titleMentions,
    mentions,
    facts,
    terms,
    sections,
    notes,
    original,
    edition: id,
    ...data
  } = one;
  return {
    ...data,
    $schema: site.root + paths.caseSchema,
    formatVersion: dataVersion,
    id: one.id,
    url: site.root + paths.case(one.id),
    edition: id,
    editionTitle: edition.title,
    ...(edition.published !== undefined && { published: edition.published }),
    ...(edition.issuer !== undefined && { publisher: edition.issuer }),
    language: original ? 'en' : 'zh-CN',
    ...(original && { translationOf: site.source.root + paths.caseData(one.id) }),
    textHash: textHash(one),
    notes: notes.map(({ start: _, end: __, ...note }) => note),
    sections: sections.map(({ kind, heading, paragraphs }) => ({
      kind,
      ...(heading !== undefined && { heading }),
      paragraphs: paragraphs.map(({ id, text, heading: isHeading }) => ({
        id,
        url: site.root + paths.paragraph(one.id, id),
        text,
        ...(isHeading && { heading: isHeading }),
      })),
    })),
    annotations: facts
      .filter(({ evidence }) => evidence.length > 0)
      .map((fact) => annotationOf(site, one, fact)),
    ...(original && {
      translatedWords: facts.flatMap((fact) => translatedWordsOf(site, one, fact)),
    }),
  };
}

function translatedWordsOf(
  site: Site,
  one: Case,
  { id, translated = [] }: ResolvedFact,
): z.output<typeof translatedWords>[] {
  return translated.map((quote) => {
    const { path, start, end } = quotePlace(one, quote, one);
    return { fact: id, source: site.root + path, exact: quote.exact, start, end };
  });
}

function annotationOf(site: Site, one: Case, { id, evidence }: ResolvedFact): Annotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: site.root + paths.fact(one.id, id),
    type: 'Annotation',
    motivation: 'describing',
    body: id,
    target: evidence.map((quote) => {
      const { path, start, end } = quotePlace(one, quote);
      const { exact, prefix, suffix } = quote;
      return {
        source: site.source.root + path,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact,
            ...(prefix !== undefined && { prefix }),
            ...(suffix !== undefined && { suffix }),
          },
          { type: 'TextPositionSelector', start, end },
        ],
      };
    }),
  };
}
