import { z } from 'zod';
import { computedGround, ground, place, quote, saysWhy, whyMissing } from './evidence.ts';
import { country, isoDay, line, paragraphId, slug, uniqueList } from './shared.ts';
import {
  bodyKinds,
  brandRoles,
  certainties,
  channels,
  countryRoles,
  customsRoles,
  detections,
  directions,
  eventKinds,
  figureKinds,
  hedges,
  namedCollections,
  noteKinds,
  outcomes,
  partyRoles,
  rights,
  spheres,
} from './vocabulary.ts';

const id = slug.describe('案内唯一的编号，是固定地址的一部分。');
const ref = (of: string) => slug.describe(`名录 content/registry/${of}.yaml 里的编号。`);
const label = line
  .max(30, { error: 'a label of at most 30 characters' })
  .describe('本站拟的短名，不加案文没有的事实。');
const asWritten = line.describe('案文所写的名称。');

const fact = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...ground }).refine(saysWhy, whyMissing);

const byId = (one: { id: string }) => one.id;
const byValue = (one: { value: string }) => one.value;

const figure = z
  .strictObject({
    id,
    label,
    kind: z.enum(figureKinds).describe('所计为何。'),
    value: z
      .number({ error: 'a number' })
      .positive({ error: 'a number above 0' })
      .describe('数值。'),
    unit: line.describe('案文所用量词；金额为 ISO 4217 货币代码；刑期为月。'),
    hedge: z.enum(hedges).describe('案文的确切程度：exact 确数，over 余、多、逾，about 约。'),
    of: z
      .strictObject({ goods: ref('goods').optional(), brand: ref('brands').optional() })
      .optional()
      .describe('所计的货物与品牌。'),
    inputs: z
      .array(slug, { error: 'a list of figure ids' })
      .optional()
      .describe('算出此数的各数编号。'),
    formula: line.optional().describe('算式：各数编号之间用 + - * / 相连。'),
    ...computedGround,
  })
  .refine(saysWhy, whyMissing)
  .refine(
    ({ basis, inputs, formula }) =>
      (basis === 'computed') === (inputs !== undefined && formula !== undefined),
    { path: ['formula'], error: '"inputs" and "formula" for a computed figure, and for no other' },
  )
  .refine(({ basis, evidence }) => (basis === 'computed') === (evidence === undefined), {
    path: ['evidence'],
    error: 'quotes for a stated or inferred figure, none for a computed one',
  });

/** A day, month, year or an interval of two of them, ISO 8601; `..` leaves an end open. */
const isoPeriod = z.string({ error: 'a date in quotes, such as "2016-03"' }).refine(isPeriod, {
  error:
    'a date "YYYY", "YYYY-MM" or "YYYY-MM-DD", or an interval "from/to" of two in order, in quotes',
});

const note = z.strictObject({
  id,
  paragraph: place.describe('所注字句所在段落。'),
  exact: line.describe('所注原文字句。'),
  prefix: line.optional(),
  suffix: line.optional(),
  kind: z.enum(noteKinds).describe('sic 疑误，variant 异文，arithmetic 数字不合，naming 名称。'),
  reading: line.optional().describe('拟改读法，不入正文。'),
  certainty: z.enum(certainties).describe('把握。'),
  reason: line.describe('理由。'),
  date: isoDay.describe('加注日期。'),
});

/** Front matter of `content/cases/*.md`: what we assert of a case. The body is the source's text. */
export const caseSchema = z.strictObject(
  {
    edition: z
      .string({ error: 'the edition in quotes, such as "2016"' })
      .describe('所属年度：content/editions 里的文件名。'),
    number: z
      .int({ error: 'a whole number from 1' })
      .min(1, { error: 'a whole number from 1' })
      .describe('年度内的案例序号，从1起。'),
    title: line.describe('标题，照录原文，不含“案例一：”。'),
    summary: line
      .max(120, { error: 'one sentence of at most 120 characters' })
      .refine((text) => /^[^。！？]+。$/.test(text), {
        error: 'one sentence that ends in a full stop (。) and holds no other',
      })
      .describe('本站一句话摘要，不加案文没有的事实。'),
    headline: z
      .strictObject({
        figure: slug.describe('列表里代表本案的数字：figures 里的编号。'),
        outcome: slug.describe('列表里代表本案的结果：outcomes 里的编号。'),
      })
      .describe('各案一览时所举的一个数字和一个结果，由编者选定。'),
    direction: fact({ value: z.enum(directions) }).describe('进口或出口。'),
    rights: uniqueList(fact({ value: z.enum(rights) }), byValue)
      .refine((list) => list.length > 0, { error: 'at least one kind of right' })
      .describe('所侵犯（或涉嫌侵犯）的权利种类。'),
    goods: uniqueList(fact({ id: ref('goods') }), byId).describe('案文写明的货物。'),
    channels: uniqueList(fact({ value: z.enum(channels) }), byValue).describe('运输与交易渠道。'),
    countries: uniqueList(
      fact({ code: country, role: z.enum(countryRoles) }),
      (one) => `${one.code} ${one.role}`,
    ).describe('案文写到的国家和地区，ISO 3166-1。'),
    customs: uniqueList(fact({ id: ref('customs'), role: z.enum(customsRoles) }), byId).describe(
      '案文写到的直属海关与隶属海关。',
    ),
    ports: uniqueList(fact({ id: ref('ports') }), byId).describe('案文写到的口岸与港口。'),
    brands: uniqueList(
      fact({
        id: ref('brands'),
        role: z.enum(brandRoles).describe('mark 商标被侵犯，holder 只写到权利人。'),
        written: z
          .array(asWritten, { error: 'a list of the wordings in the text' })
          .min(1, { error: 'at least one wording' })
          .describe('案文所写的字样。'),
      }),
      byId,
    ).describe('商标与品牌。'),
    holders: uniqueList(
      fact({ id, label: asWritten, brand: ref('brands').optional(), country: country.optional() }),
      byId,
    ).describe('案文写明的权利人。'),
    parties: uniqueList(fact({ id, label: asWritten, role: z.enum(partyRoles) }), byId).describe(
      '申报、涉嫌或被判有罪的一方。',
    ),
    bodies: uniqueList(
      fact({
        id,
        label: asWritten,
        kind: z.enum(bodyKinds),
        aka: z.array(asWritten).optional().describe('案文的另一种写法。'),
      }),
      byId,
    ).describe('案文写到的其他机关、团体、企业、媒体和人物。'),
    detection: uniqueList(fact({ value: z.enum(detections), label }), byValue).describe(
      '如何发现。',
    ),
    figures: uniqueList(figure, byId).describe('案文的每一个数字。'),
    events: uniqueList(
      fact({
        id,
        label,
        date: isoPeriod.describe('日期或期间，ISO 8601，不比案文更细。'),
        kind: z.enum(eventKinds),
      }),
      byId,
    ).describe('有日期的事件。'),
    outcomes: uniqueList(
      fact({
        id,
        label,
        value: z.enum(outcomes),
        sphere: z.enum(spheres).describe('行政、刑事、民事。'),
      }),
      byId,
    ).describe('处理与结果。'),
    reasons: uniqueList(
      z.strictObject({
        paragraph: paragraphId.describe('理由段落。'),
        label,
        topics: uniqueList(fact({ id: ref('topics') }), byId).refine((list) => list.length > 0, {
          error: 'at least one topic',
        }),
      }),
      (one) => one.paragraph,
    ).describe('各条评选理由及其主题。'),
    identifiers: uniqueList(fact({ id, label }), byId).describe('型号等标识，不是数字。'),
    notFigures: z
      .array(quote, { error: 'a list of quotes' })
      .describe('含数字字样而不是数目的词语，如“一举”。'),
    notes: uniqueList(note, byId).describe('校记与按语。'),
    joins: uniqueList(
      z.strictObject({
        paragraph: paragraphId.describe('连接处所在段落。'),
        before: line.describe('换页之前的字。'),
        after: line.describe('换页之后的字。'),
      }),
      (join) => `${join.paragraph} ${join.before}`,
    ).describe('来源因换页断开而连成一段之处。'),
    notNamed: uniqueList(
      z.strictObject({
        collection: z.enum(namedCollections),
        id: slug,
        reason: line.describe('字句在此另有所指的说明。'),
      }),
      (name) => `${name.collection} ${name.id}`,
    )
      .optional()
      .describe('案文字面上有、实际不指名录该项的名称。'),
  },
  { error: 'a front matter of keys and values' },
);

function isPeriod(text: string): boolean {
  const moment = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0 || !moment.test(from) || !isReal(from)) return false;
  if (to === undefined || to === '..') return true;
  return moment.test(to) && isReal(to) && from.length === to.length && from < to;
}

/** Whether a day exists; years and months always do. */
function isReal(moment: string): boolean {
  if (moment.length < 10) return true;
  const day = new Date(`${moment}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(moment);
}

export type CaseData = z.output<typeof caseSchema>;
export type Figure = CaseData['figures'][number];
export type CaseEvent = CaseData['events'][number];
export type Note = CaseData['notes'][number];
