import { z } from 'zod';
import { described } from './described.ts';
import {
  alias,
  type Bilingual,
  bilingual,
  country,
  everyday as everydayOf,
  from,
  isoDay,
  line,
  slug,
  sourced,
} from './shared.ts';

const zh = described(line, { zh: '中文名。', en: 'Name in Chinese.' });
const en = described(line, { zh: '英文名。', en: 'Name in English.' });
const forms = described(z.array(line, { error: 'a list of wordings found in the texts' }), {
  zh: '案文的其他写法。',
  en: 'Further wordings found in the texts.',
}).optional();
const enForms = described(
  z.array(line, { error: 'a list of English wordings found in the translations' }),
  {
    zh: '英译的其他写法，不分大小写，词尾有无 s 均可；星号代表任何词尾，如 seiz*。',
    en: 'Further wordings found in the translations, in any case, with or without an s at the end; an asterisk stands for any ending: seiz*.',
  },
).optional();
const aliases = described(z.array(alias, { error: 'a list of aliases' }), {
  zh: '来源之外的其他名称。',
  en: 'Other names, from outside the source.',
}).optional();
const everyday = described(everydayOf, {
  zh: '人们平常的叫法，供检索用，由本站补充，不出自来源。',
  en: 'What people call it, for search: ours, not from the source.',
}).optional();
const note = described(bilingual, {
  zh: '本站说明，中英文。',
  en: 'Our note, in Chinese and English.',
}).optional();
const degrees = (limit: number) =>
  z
    .number({ error: 'a number of degrees' })
    .min(-limit, { error: `degrees from -${limit} to ${limit}` })
    .max(limit, { error: `degrees from -${limit} to ${limit}` });
const at = described(
  z.tuple([degrees(180), degrees(90)], {
    error: 'longitude and latitude in degrees: [121.55, 29.87]',
  }),
  {
    zh: '所在城镇的经度与纬度，以度计，用于绘制地点图；由本站补充，不出自来源。',
    en: 'Longitude and latitude of the town, in degrees, for the chart of places: ours, not from the source.',
  },
).optional();

/** An entry of `content/registry/brands.yaml`. */
export const brandSchema = z.strictObject({
  zh: described(line, {
    zh: '中文名，案文有写到的才填。',
    en: 'Name in Chinese, where the texts use one.',
  }).optional(),
  en: described(line, {
    zh: '列名所用的拉丁字母名称。',
    en: 'Name in Latin letters, under which the brand is listed.',
  }),
  about: described(sourced, {
    zh: '品牌简介，本站一句话，中英文，不出自来源。',
    en: 'What the brand is, in one sentence of ours, in Chinese and English, from outside the source.',
  }).optional(),
  forms,
  enForms,
  aliases,
  everyday,
  note,
});

/** An entry of `content/registry/ports.yaml`: a port or checkpoint (口岸). */
export const portSchema = z
  .strictObject({
    zh,
    en,
    country: described(country, {
      zh: '所在国家或地区，ISO 3166-1。',
      en: 'Country or region where it is, ISO 3166-1.',
    }),
    customs: described(slug, {
      zh: '主管的直属海关：customs.yaml 里的编号；境外的不填。',
      en: 'Customs district in charge: an id in customs.yaml; none for a port abroad.',
    }).optional(),
    at,
    forms,
    enForms,
    aliases,
    everyday,
    note,
  })
  .refine((port) => (port.country === 'CN') === (port.customs !== undefined), {
    path: ['customs'],
    error: 'the district in charge for a port in China (country: CN), and none for a port abroad',
  });

/** An entry of `content/registry/customs.yaml`: 直属海关 (district), 隶属海关 (house) or a special office. */
export const customsSchema = z
  .strictObject({
    zh,
    en,
    short: described(line, {
      zh: '并列时的简写，如“黄埔、天津海关”里的“黄埔”。',
      en: 'Form used in lists, such as “黄埔” in “黄埔、天津海关”.',
    }),
    level: described(z.enum(['district', 'house', 'special']), {
      zh: 'district 直属海关，house 隶属海关，special 广东分署与驻天津、上海特派员办事处，案文写其全名或简写，其后没有“海关”。',
      en: 'district: customs district (直属海关); house: subordinate customs house (隶属海关); special: the sub-administration and the commissioners’ offices, named by their full or short names without 海关.',
    }),
    parent: described(slug, {
      zh: '隶属海关所属的直属海关：customs.yaml 里的编号。',
      en: 'Customs district that a subordinate customs house belongs to: an id in customs.yaml.',
    }).optional(),
    at,
    enForms,
    aliases,
    everyday,
    note,
  })
  .refine((customs) => (customs.level === 'house') === (customs.parent !== undefined), {
    path: ['parent'],
    error: 'the district that a house belongs to; a district has no parent',
  });

/** An entry of `content/registry/goods.yaml`: a kind of goods. */
export const goodsSchema = z.strictObject({ zh, en, forms, enForms, aliases, everyday, note });

/** An entry of `content/registry/topics.yaml`: a theme under which reasons are read across cases. */
export const topicSchema = z.strictObject({
  zh,
  en,
  note: described(bilingual, {
    zh: '主题所指，本站一句话，中英文。',
    en: 'What the topic is about, in one sentence of ours, in Chinese and English.',
  }),
  words: described(
    z.array(line, { error: 'a list of words' }).min(1, { error: 'at least one word' }),
    {
      zh: '归入本主题的引文至少须含其中一词。',
      en: 'Words of which a quotation must hold at least one to carry the topic.',
    },
  ),
  everyday,
});

/** A provision of law on which a term rests, with what it said and says. */
const basis = z.strictObject(
  {
    zh: described(line, { zh: '条文，中文。', en: 'The provision, in Chinese.' }),
    en: described(line, { zh: '条文，英文。', en: 'The provision, in English.' }),
    wording: described(bilingual, {
      zh: '条文的文本与年代：2016年适用的与现行的不同之处，中英文。',
      en: 'Which wording, of which date: where that of the time of the cases and that of today differ, in both languages.',
    }),
    from,
  },
  { error: 'a provision: { zh: …, en: …, wording: { zh: …, en: … } }' },
);

/**
 * An entry of `content/registry/glossary.yaml`: a term of art. Its English binds our translations and our own words;
 * with a note it is also explained in the glossary.
 */
export const termSchema = z.strictObject({
  zh,
  en,
  note: described(bilingual, {
    zh: '本站的释义，中英文；不填则只用于统一译名，不列入术语释义。',
    en: 'Our explanation, in Chinese and English; without it the term only binds and is not explained.',
  }).optional(),
  basis: described(basis, {
    zh: '所依据的条文，仅在确知时填写，并注明文本的年代。',
    en: 'Provision on which it rests, given only where it is certain, with the date of its wording.',
  }).optional(),
  forms,
  enForms,
  everyday,
  not: described(z.array(line, { error: 'a list of English wordings' }), {
    zh: '不可用作译名的英文，写法同 enForms。',
    en: 'English that means something else, written as under enForms.',
  }).optional(),
  cased: described(z.literal(true, { error: 'true, or left out' }), {
    zh: '英文是否区分大小写。',
    en: 'Whether capital letters of the English count.',
  }).optional(),
  from,
  choice: described(bilingual, {
    zh: '为何这样译，中英文。',
    en: 'Why this English, in both languages.',
  }).optional(),
});

/** An entry of `content/registry/outside.yaml`: where our knowledge from outside the cases comes from. */
export const outsideSchema = z.strictObject({
  zh: described(line, { zh: '出处，中文。', en: 'The source, in Chinese.' }),
  en: described(line, { zh: '出处，英文。', en: 'The source, in English.' }),
  url: described(z.url({ protocol: /^https?$/, error: 'an address that begins with http' }), {
    zh: '网址。',
    en: 'Its address.',
  }).optional(),
  checked: described(isoDay, { zh: '核对日期。', en: 'The day on which we looked.' }),
  covers: described(
    z.array(z.enum(['coordinates']), { error: 'a list of what it is the source of' }),
    {
      zh: '整类内容都出自此处：coordinates 全部经纬度。',
      en: 'What all comes from it: coordinates.',
    },
  ).optional(),
});

export type TopicData = z.output<typeof topicSchema>;
export type TermData = z.output<typeof termSchema>;
export type BrandData = z.output<typeof brandSchema>;
export type PortData = z.output<typeof portSchema>;
export type CustomsData = z.output<typeof customsSchema>;
export type GoodsData = z.output<typeof goodsSchema>;
export type OutsideData = z.output<typeof outsideSchema>;

/** A statement of ours in one language, with the id of its source; without one it is unconfirmed. */
export interface Sourced {
  text: string;
  from?: string | undefined;
}

/** A provision of law in one language. */
export interface SaidBasis extends Sourced {
  /** Which wording, of which date. */
  wording: string;
}

/** A registry entry with our own words about it in one language. */
export type Localised<Data> = {
  [Key in keyof Data]: Key extends 'about'
    ? Sourced | Extract<Data[Key], undefined>
    : Key extends 'basis'
      ? SaidBasis | Extract<Data[Key], undefined>
      : Key extends 'aliases'
        ? { name: string; note: Sourced }[] | Extract<Data[Key], undefined>
        : Key extends 'note' | 'choice'
          ? Data[Key] extends infer Words
            ? Words extends Bilingual
              ? string
              : Words
            : never
          : Data[Key];
};
