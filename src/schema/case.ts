import { z } from 'zod';
import { described } from './described.ts';
import { computedGround, ground, place, saysWhy, whyMissing } from './evidence.ts';
import { country, isoDay, isPartialDate, line, paragraphId, slug, uniqueList } from './shared.ts';
import { certainties, directions, hedges, namedCollections } from './vocabulary.ts';
import { valueIn } from './vocabulary-files.ts';

const id = described(slug, {
  zh: '案内唯一的编号，是固定地址的一部分。',
  en: 'Id, unique within the case and part of a permanent address.',
});
const ref = (of: string) =>
  described(slug, {
    zh: `名录 content/registry/${of}.yaml 里的编号。`,
    en: `Id in the list of names content/registry/${of}.yaml.`,
  });
const label = described(line.max(30, { error: 'a label of at most 30 characters' }), {
  zh: '本站拟的短名，不加案文没有的事实。',
  en: 'Short name, ours, which adds no fact that is not in the text.',
});
const asWritten = described(line, {
  zh: '案文所写的名称。',
  en: 'Name as written in the text.',
});

const fact = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...shape, ...ground }).refine(saysWhy, whyMissing);

const byId = (one: { id: string }) => one.id;
const byValue = (one: { value: string }) => one.value;

const figure = z
  .strictObject({
    id,
    label,
    kind: described(valueIn('figure-kinds'), { zh: '所计为何。', en: 'What is counted.' }),
    value: described(z.number({ error: 'a number' }).positive({ error: 'a number above 0' }), {
      zh: '数值。',
      en: 'Number.',
    }),
    unit: described(line, {
      zh: '案文所用量词；金额为 ISO 4217 货币代码；刑期为月。',
      en: 'Unit used in the text; for money the ISO 4217 code of the currency; for prison terms months.',
    }),
    upTo: described(z.number({ error: 'a number' }), {
      zh: '数值为区间时的上限，如“3至5批”的5。',
      en: 'Upper end where the text gives a range, such as 5 in “3至5批” (3 to 5 batches).',
    }).optional(),
    hedge: described(z.enum(hedges), {
      zh: '案文的确切程度：exact 确数，over 余、多、逾，under 近、不到、不足，about 约、左右，about-over 约…余，at-least 至少、以上，several 数、几、上千等概数，数值为其下限。',
      en: 'How exact the text is. exact: exact number; over: “余”, “多” or “逾” (more than); under: “近”, “不到” or “不足” (nearly, less than); about: “约” or “左右” (about); about-over: “约…余” (about … or more); at-least: “至少” or “以上” (at least); several: “数”, “几” or “上千” (several), where the value is the lower bound.',
    }),
    written: described(line, {
      zh: '案文所写的字样，含单位和“余”“约”等字，如“950余万元”；算出的数没有此项。英文数据为译文所写的字样。',
      en: 'The number as the text writes it, with its unit and its words for how exact it is, such as “950余万元”; absent for a computed figure. In the English data, as the translation writes it.',
    }).optional(),
    of: described(
      z.strictObject({ goods: ref('goods').optional(), brand: ref('brands').optional() }),
      { zh: '所计的货物与品牌。', en: 'Goods and brand counted.' },
    ).optional(),
    inputs: described(z.array(slug, { error: 'a list of figure ids' }), {
      zh: '算出此数的各数编号。',
      en: 'Ids of the figures from which this number is calculated.',
    }).optional(),
    formula: described(line, {
      zh: '算式：各数编号之间用 + - * / 相连。',
      en: 'Formula: ids of figures joined by + - * /.',
    }).optional(),
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
  error: ({ input }) => {
    const form =
      'a date "YYYY", "YYYY-MM" or "YYYY-MM-DD", or an interval "from/to" of two in order, in quotes';
    const none = String(input)
      .split('/')
      .find((one) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(one) && !isPartialDate(one));
    return none === undefined ? form : `a date that exists, which ${none} does not; ${form}`;
  },
});

const note = z.strictObject({
  id,
  paragraph: described(place, {
    zh: '所注字句所在段落。',
    en: 'Paragraph of the words that the note concerns.',
  }),
  exact: described(line, {
    zh: '所注原文字句。',
    en: 'Words of the source that the note concerns.',
  }),
  prefix: described(line, {
    zh: '紧接在字句之前的字，仅在字句重复时填写。',
    en: 'Characters just before the words, given only where the words occur more than once.',
  }).optional(),
  suffix: described(line, {
    zh: '紧接在字句之后的字，仅在字句重复时填写。',
    en: 'Characters just after the words, given only where the words occur more than once.',
  }).optional(),
  kind: described(valueIn('note-kinds'), {
    zh: '校记的种类。',
    en: 'Kind of note.',
  }),
  reading: described(line, {
    zh: '拟改读法，不入正文。',
    en: 'Proposed reading, not part of the Chinese text.',
  }).optional(),
  certainty: described(z.enum(certainties), { zh: '把握。', en: 'Confidence.' }),
  reason: described(line, { zh: '理由。', en: 'Reason.' }),
  date: described(isoDay, { zh: '加注日期。', en: 'Date on which the note was added.' }),
});

const headline = z.strictObject({
  figures: described(z.array(slug), {
    zh: '代表本案的数字，至多四个，按序；列表只举第一个：figures 里的编号。',
    en: 'The numbers that stand for the case, at most four, in order; lists give the first: ids in figures.',
  }),
  outcome: described(slug, {
    zh: '代表本案的结果：outcomes 里的编号。',
    en: 'The outcome that stands for the case: an id in outcomes.',
  }).optional(),
});

const direction = fact({
  value: described(z.enum(directions), {
    zh: '货物进出境的方向：import 进口，export 出口。',
    en: 'Which way the goods crossed the border.',
  }),
});

const right = fact({
  value: described(valueIn('rights'), {
    zh: '权利种类。',
    en: 'Kind of right.',
  }),
});

const channel = fact({
  value: described(valueIn('channels'), {
    zh: '运输或交易渠道。',
    en: 'Channel of transport or trade.',
  }),
});

const countryOfCase = fact({
  code: described(country, {
    zh: '国家或地区，ISO 3166-1。',
    en: 'Country or region, ISO 3166-1.',
  }),
  role: described(valueIn('country-roles'), {
    zh: '在本案中的地位。',
    en: 'Role in the case.',
  }),
});

const customsOfCase = fact({
  id: ref('customs'),
  role: described(valueIn('customs-roles'), {
    zh: '在本案中的地位。',
    en: 'Role in the case.',
  }),
});

const portOfCase = fact({
  id: ref('ports'),
  role: described(valueIn('port-roles'), {
    zh: 'left-from 货物出境或拟由此出境的口岸，destination 申报的目的港，arrived-at 货物进境的口岸，earlier-route 此前经由，mentioned 提及。',
    en: 'left-from: the port of export, which the goods left or were to leave; destination: the declared destination; arrived-at: the port of import; earlier-route: goods had passed here before; mentioned: only mentioned.',
  }),
});

const stage = described(valueIn('stages'), {
  zh: '所属阶段：lead 线索，inspection 查验，seizure 查扣，police 公安，decision 处理结果（认定、处罚、判决等）。',
  en: 'Stage of the case: lead; inspection; seizure; police; decision (a finding, a penalty, a judgment and the like).',
}).optional();
const background = described(z.literal(true), {
  zh: '此前的经过或背景，不是本案的进程。',
  en: 'Earlier history or background, no step of this case.',
}).optional();

const brandOfCase = fact({
  id: ref('brands'),
  role: described(valueIn('brand-roles'), {
    zh: '在本案中的地位。',
    en: 'Role in the case.',
  }),
  written: described(
    z
      .array(asWritten, { error: 'a list of the wordings in the text' })
      .min(1, { error: 'at least one wording' }),
    { zh: '案文所写的字样。', en: 'The wording used in the text.' },
  ),
});

const holder = fact({
  id,
  label: asWritten,
  brand: ref('brands').optional(),
  country: described(country, {
    zh: '权利人所属国家或地区，ISO 3166-1。',
    en: 'Country or region of the right holder, ISO 3166-1.',
  }).optional(),
});

const party = fact({
  id,
  label: asWritten,
  role: described(valueIn('party-roles'), {
    zh: '在本案中的地位。',
    en: 'Role in the case.',
  }),
});

const body = fact({
  id,
  label: asWritten,
  kind: described(valueIn('body-kinds'), {
    zh: '机关、团体、企业、媒体或人物的种类。',
    en: 'Kind of authority, association, company, media or person.',
  }),
  aka: described(z.array(asWritten), {
    zh: '案文的另一种写法。',
    en: 'Other wordings in the text.',
  }).optional(),
});

const detection = fact({
  value: described(valueIn('detections'), {
    zh: '发现的途径。',
    en: 'Way in which it was found.',
  }),
  label,
  stage,
});

const event = fact({
  id,
  label,
  date: described(isoPeriod, {
    zh: '日期或期间，ISO 8601，不比案文更细。',
    en: 'Date or period, ISO 8601, no more precise than in the text.',
  }),
  kind: described(valueIn('event-kinds'), { zh: '事件的种类。', en: 'Kind of event.' }),
  stage,
  background,
});

const outcome = fact({
  id,
  label,
  value: described(valueIn('outcomes'), { zh: '结果的种类。', en: 'Kind of outcome.' }),
  sphere: described(valueIn('spheres'), {
    zh: '所属法律部门。',
    en: 'Branch of law.',
  }),
  country: described(country, {
    zh: '结果不在中国时，所在的国家或地区，ISO 3166-1。',
    en: 'Country or region in which it came about, if not in China, ISO 3166-1.',
  }).optional(),
  stage,
  background,
});

const reason = z.strictObject({
  paragraph: described(paragraphId, { zh: '理由段落。', en: 'Paragraph of the reason.' }),
  label,
  topics: described(uniqueList(fact({ id: ref('topics') }), byId), {
    zh: '该条理由的主题；没有合适的主题则为空。',
    en: 'Topics of the reason; none where no topic fits.',
  }),
});

const join = z.strictObject({
  paragraph: described(place, {
    zh: '连接处所在段落。',
    en: 'Paragraph in which the parts are joined.',
  }),
  before: described(line, { zh: '换页之前的字。', en: 'Characters before the page break.' }),
  after: described(line, { zh: '换页之后的字。', en: 'Characters after the page break.' }),
});

const notNamed = z.strictObject({
  collection: described(z.enum(namedCollections), { zh: '名录。', en: 'List of names.' }),
  id: described(slug, { zh: '该名录里的编号。', en: 'Id in that list of names.' }),
  reason: described(line, {
    zh: '字句在此另有所指的说明。',
    en: 'Explanation of what else the words refer to here.',
  }),
});

/** What we assert about a case, with its place in a list. The text is the source's. */
export const caseSchema = z.strictObject(
  {
    edition: described(slug, {
      zh: '所属名单：content/editions 里的文件名。',
      en: 'List that holds the case: the name of its file in content/editions.',
    }),
    number: described(
      z.int({ error: 'a whole number from 1' }).min(1, { error: 'a whole number from 1' }),
      { zh: '名单内的案例序号。', en: 'Number of the case in its list.' },
    ),
    title: described(line, {
      zh: '标题，照录原文，不含“案例一：”等序号。',
      en: 'Title, as in the text, without its label such as “案例一：” (Case 1:).',
    }),
    summary: described(
      line
        .max(120, { error: 'one sentence of at most 120 characters' })
        .refine((text) => /^[^。！？]+。$/.test(text), {
          error: 'one sentence that ends in a full stop (。) and holds no other',
        }),
      {
        zh: '本站一句话摘要，不加案文没有的事实。',
        en: 'Our summary in one sentence, which adds no fact that is not in the text.',
      },
    ),
    headline: described(headline, {
      zh: '代表本案的数字和结果，由编者选定。',
      en: 'The numbers and the outcome that stand for the case, chosen by the editors.',
    }),
    direction: described(direction, {
      zh: '进口或出口；案文未载明的不填。',
      en: 'Import or export; absent where the text does not say.',
    }).optional(),
    rights: described(uniqueList(right, byValue), {
      zh: '所侵犯（或涉嫌侵犯）的权利种类。',
      en: 'Kinds of rights infringed or suspected of being infringed.',
    }),
    goods: described(uniqueList(fact({ id: ref('goods') }), byId), {
      zh: '案文写明的货物。',
      en: 'Goods that the text names.',
    }),
    channels: described(uniqueList(channel, byValue), {
      zh: '运输与交易渠道。',
      en: 'Channels of transport and trade.',
    }),
    countries: described(
      uniqueList(countryOfCase, (one) => `${one.code} ${one.role}`),
      {
        zh: '案文写到的国家和地区，ISO 3166-1。',
        en: 'Countries and regions that the text mentions, ISO 3166-1.',
      },
    ),
    customs: described(uniqueList(customsOfCase, byId), {
      zh: '案文写到的直属海关与隶属海关。',
      en: 'Customs districts and subordinate customs houses that the text mentions.',
    }),
    ports: described(uniqueList(portOfCase, byId), {
      zh: '案文写到的口岸与港口。',
      en: 'Ports and border crossings that the text mentions.',
    }),
    brands: described(uniqueList(brandOfCase, byId), {
      zh: '商标与品牌。',
      en: 'Trademarks and brands.',
    }),
    holders: described(uniqueList(holder, byId), {
      zh: '案文写明的权利人。',
      en: 'Right holders that the text names.',
    }),
    parties: described(uniqueList(party, byId), {
      zh: '申报、涉嫌或被判有罪的一方。',
      en: 'Parties that made a declaration, are suspected or were convicted.',
    }),
    bodies: described(uniqueList(body, byId), {
      zh: '案文写到的其他机关、团体、企业、媒体和人物。',
      en: 'Other authorities, associations, companies, media and people that the text mentions.',
    }),
    detection: described(uniqueList(detection, byValue), {
      zh: '案文所述查缉的途径和手段。',
      en: 'Methods by which the text says that it was found or dealt with.',
    }),
    figures: described(uniqueList(figure, byId), {
      zh: '案文的每一个数字。',
      en: 'Every number in the text.',
    }),
    events: described(uniqueList(event, byId), {
      zh: '有日期的事件。',
      en: 'Events with a date.',
    }),
    outcomes: described(uniqueList(outcome, byId), {
      zh: '处理与结果。',
      en: 'How the case was handled and what came of it.',
    }),
    reasons: described(
      uniqueList(reason, (one) => one.paragraph),
      { zh: '各条评选理由及其主题。', en: 'The recommendation reasons and their topics.' },
    ),
    identifiers: described(uniqueList(fact({ id, label }), byId), {
      zh: '型号等标识，不是数字。',
      en: 'Model numbers and other identifiers, which are not figures.',
    }),
    notFigures: described(z.array(z.strictObject({ paragraph: place, exact: line })), {
      zh: '含数字字样而不是数目的词语，如“一举”。',
      en: 'Words that contain a numeral but are not a number, such as “一举” (in one stroke).',
    }),
    notes: described(uniqueList(note, byId), {
      zh: '校记与按语。',
      en: 'Textual and editorial notes.',
    }),
    joins: described(
      uniqueList(join, (one) => `${one.paragraph} ${one.before}`),
      {
        zh: '来源因换页断开而连成一段之处。',
        en: 'Places where a page break divides the source and the parts are joined into a single paragraph.',
      },
    ),
    notNamed: described(
      uniqueList(notNamed, (one) => `${one.collection} ${one.id}`),
      {
        zh: '案文字面上有、实际不指名录该项的名称。',
        en: 'Names that occur in the wording of the text but do not refer to that entry in the list of names.',
      },
    ).optional(),
  },
  { error: 'a front matter of keys and values' },
);

function isPeriod(text: string): boolean {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0 || !isPartialDate(from)) return false;
  if (to === undefined || to === '..') return true;
  return isPartialDate(to) && from.length === to.length && from < to;
}

export type CaseData = z.output<typeof caseSchema>;
export type Figure = CaseData['figures'][number];
/** The parts of a figure that decide how it is written. */
export type WrittenFigure = Pick<
  Figure,
  'value' | 'upTo' | 'unit' | 'hedge' | 'kind' | 'written' | 'of'
>;
export type CaseEvent = CaseData['events'][number];
export type Note = CaseData['notes'][number];
