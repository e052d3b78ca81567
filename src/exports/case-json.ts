import { z } from 'zod';
import { type Case, type Edition, paragraphsOf } from '../casebook/book.ts';
import { textHash } from '../casebook/ledger.ts';
import { factsOf } from '../facts/facts.ts';
import { paths } from '../paths.ts';
import { caseSchema } from '../schema/case.ts';
import { codePoints } from '../text/code-points.ts';
import { sourceSite } from './languages.ts';

const selector = z.union([
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('原文字句。'),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().describe('在段落中的起点，按 Unicode 码位计。'),
    end: z.int().describe('终点（不含）。'),
  }),
]);

/** A fact's evidence as a W3C Web Annotation. */
const annotation = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url().describe('该项事实的固定地址。'),
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.string().describe('该项事实在本文件中的 JSON 指针（RFC 6901）。'),
  target: z.array(
    z.strictObject({
      source: z.url().describe('段落的固定地址。'),
      selector: z.array(selector),
    }),
  ),
});

/** The published file of a case: its front matter, its text, its evidence as annotations. */
export const publishedCase = z
  .strictObject({
    $schema: z.url().describe('本文件的 JSON Schema。'),
    id: z.string().describe('案例编号，如 2016-04。'),
    url: z.url().describe('固定地址。'),
    editionTitle: z.string().describe('年度案例的题名。'),
    published: z.iso.date().describe('公布日期。'),
    publisher: z.string().describe('公布机关。'),
    language: z.enum(['zh-CN', 'en']).describe('本文件的语言：原文或非官方英译。'),
    translationOf: z.url().optional().describe('英译所据原文的数据文件。'),
    textHash: z.string().describe('案文的 SHA-256：标题、各标题行和段落，每行一项。'),
    ...caseSchema.shape,
    sections: z
      .array(
        z.strictObject({
          kind: z.enum(['f', 'r']).describe('f 案情，r 理由。'),
          heading: z.string().describe('原文标题行。'),
          paragraphs: z.array(
            z.strictObject({
              id: z.string().describe('段落编号。'),
              url: z.url().describe('段落的固定地址。'),
              text: z.string().describe('原文。'),
            }),
          ),
        }),
      )
      .describe('案文。'),
    annotations: z.array(annotation).describe('各项事实所据的字句，W3C Web Annotation。'),
  })
  .omit({ notFigures: true, notNamed: true });

export type PublishedCase = z.output<typeof publishedCase>;

/**
 * A case as its published file.
 * @param site the site's address with its base path, ending in a slash
 */
export function toPublishedCase(one: Case, edition: Edition, site: string): PublishedCase {
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
  // The evidence is the source's words, whatever the language of the file.
  const source = original ?? one;
  const home = sourceSite(site);
  const texts = new Map([
    ['title', source.title],
    ...paragraphsOf(source).map(({ id, text }) => [id, text] as const),
  ]);
  const evidenceOf = new Map(facts.map((fact) => [fact.id, fact.evidence]));
  return {
    ...data,
    $schema: site + paths.caseSchema,
    id: one.id,
    url: site + paths.case(one.id),
    edition: id,
    editionTitle: edition.title,
    published: edition.published,
    publisher: edition.publisher,
    language: original ? 'en' : 'zh-CN',
    ...(original && { translationOf: home + paths.caseData(one.id) }),
    textHash: textHash(one),
    notes: notes.map(({ start: _, end: __, ...note }) => note),
    sections: sections.map(({ kind, heading, paragraphs }) => ({
      kind,
      heading,
      paragraphs: paragraphs.map(({ id, text }) => ({
        id,
        url: site + paths.paragraph(one.id, id),
        text,
      })),
    })),
    annotations: factsOf(one)
      .filter((fact) => fact.evidence.length > 0)
      .map((fact) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: site + paths.fact(one.id, fact.id),
        type: 'Annotation',
        motivation: 'describing',
        body: `/${fact.path.join('/')}`,
        target: (evidenceOf.get(fact.id) ?? []).map(
          ({ paragraph, exact, prefix, suffix, start, end }) => {
            const text = texts.get(paragraph) ?? '';
            return {
              source:
                paragraph === 'title'
                  ? home + paths.case(one.id)
                  : home + paths.paragraph(one.id, paragraph),
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact,
                  ...(prefix !== undefined && { prefix }),
                  ...(suffix !== undefined && { suffix }),
                },
                {
                  type: 'TextPositionSelector',
                  start: codePoints(text, start),
                  end: codePoints(text, end),
                },
              ],
            };
          },
        ),
      })),
  };
}
