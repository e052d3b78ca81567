import { z } from 'zod';
import { described } from './described.ts';
import { alias, type Bilingual, bilingual, country, line, slug } from './shared.ts';

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
  about: described(bilingual, {
    zh: '品牌简介，本站一句话，中英文，不出自来源。',
    en: 'What the brand is, in one sentence of ours, in Chinese and English, from outside the source.',
  }).optional(),
  forms,
  enForms,
  aliases,
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
    note,
  })
  .refine((customs) => (customs.level === 'house') === (customs.parent !== undefined), {
    path: ['parent'],
    error: 'the district that a house belongs to; a district has no parent',
  });

/** An entry of `content/registry/goods.yaml`: a kind of goods. */
export const goodsSchema = z.strictObject({ zh, en, forms, enForms, aliases, note });

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
});

/** An entry of `content/registry/glossary.yaml`: a term of art, explained in our words. */
export const termSchema = z.strictObject({
  zh,
  en,
  note: described(bilingual, {
    zh: '本站的释义，中英文。',
    en: 'Our explanation, in Chinese and English.',
  }),
  basis: described(bilingual, {
    zh: '所依据的条文，仅在确知时填写，中英文。',
    en: 'Provisions on which it rests, given only where they are certain, in Chinese and English.',
  }).optional(),
  forms,
  enForms,
});

export type TopicData = z.output<typeof topicSchema>;
export type TermData = z.output<typeof termSchema>;
export type BrandData = z.output<typeof brandSchema>;
export type PortData = z.output<typeof portSchema>;
export type CustomsData = z.output<typeof customsSchema>;
export type GoodsData = z.output<typeof goodsSchema>;

/** A registry entry with our own words about it in one language. */
export type Localised<Data> = {
  [Key in keyof Data]: Key extends 'about' | 'note' | 'basis'
    ? Data[Key] extends infer Words
      ? Words extends Bilingual
        ? string
        : Words
      : never
    : Key extends 'aliases'
      ? { name: string; note: string }[] | Extract<Data[Key], undefined>
      : Data[Key];
};
