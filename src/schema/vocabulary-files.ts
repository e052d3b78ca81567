import { z } from 'zod';
import { described } from './described.ts';
import {
  type Bilingual,
  bilingual,
  everyday as everydayOf,
  type IdForm,
  line,
  slug,
  slugs,
} from './shared.ts';

/*
 * The shapes of `content/registry/vocabulary/*.yaml`: the kinds, roles, units and words that the facts of a case are
 * told in. They are content, so that an editor adds one, in both languages, without touching a program.
 */

const names = {
  zh: described(line, { zh: '中文名。', en: 'Name in Chinese.' }),
  en: described(line, { zh: '英文名。', en: 'Name in English.' }),
};
const wordList = z
  .array(line, { error: 'a list of words' })
  .min(1, { error: 'at least one word, or no list' });
const words = described(wordList, {
  zh: '载明此项的词语：引文至少须有其一；省略号代表中间的任何文字。不列则任何字句均可。',
  en: 'Words that carry the value: a quote has at least one of them; an ellipsis stands for anything in between. Without them any words will do.',
}).optional();
const unless = described(wordList, {
  zh: '引文有其一即不是此项的词语。',
  en: 'Words that rule the value out wherever a quote has one of them.',
}).optional();
const everyday = described(everydayOf, {
  zh: '人们平常的叫法，供检索用，由本站补充，不出自来源。',
  en: 'What people call it, for search: ours, not from the source.',
}).optional();
const note = described(bilingual, {
  zh: '解释，由本站撰写；术语表已有同名解释的不填。',
  en: 'What it is, in our words; none where the glossary explains it under the same name.',
}).optional();
const tag = described(
  z.union([bilingual, z.literal('none')], { error: 'both languages, or none' }),
  {
    zh: '名称之后所示的字样，与名称不同时填写；none 不示。',
    en: 'The word shown behind a name, where it differs from the label; none shows no word.',
  },
).optional();
const stage = described(slug, {
  zh: '通常所属的阶段：stages.yaml 里的编号。',
  en: 'Stage of a case to which it usually belongs: an id in stages.yaml.',
}).optional();
const isTrue = z.literal(true, { error: 'true, or left out' }).optional();

const enForms = described(wordList, {
  zh: '英译的其他写法。',
  en: 'Further English wordings in translations.',
}).optional();

/** The ways in which charts draw the lines to the outcomes of a branch of law. */
export const lineStyles = ['solid', 'dashed', 'dash-dotted', 'dotted'] as const;
export type LineStyle = (typeof lineStyles)[number];

const named = z.strictObject(names);
const carried = z.strictObject({ ...names, words, unless, everyday });
const channel = z.strictObject({ ...names, note, words, unless, everyday });
const detection = z.strictObject({ ...names, note, words, unless, everyday, stage });
const says = described(wordList, {
  zh: '确切载明此项的写法：{name} 为名称，省略号代表同句中的任何文字。',
  en: 'How a text says it beyond doubt: {name} stands for the name, an ellipsis for anything in between within the sentence.',
}).optional();
const role = z.strictObject({ ...names, words, unless, tag });
const roleSaidOf = z.strictObject({
  ...names,
  words,
  unless,
  says,
  denies: described(wordList, {
    zh: '确切载明不是此项的写法，同上。',
    en: 'How a text says beyond doubt that it is not so, in the same way.',
  }).optional(),
  tag,
});

const sphere = z.strictObject({
  ...names,
  tag,
  actors: described(wordList, {
    zh: '属于该部门的办案者。',
    en: 'Who acts in it.',
  }).optional(),
  line: described(z.enum(lineStyles), {
    zh: '图中的线：solid 实线，dashed 虚线，dash-dotted 点划线，dotted 点线。',
    en: 'How charts draw its lines.',
  }),
});
const direction = z.strictObject({
  ...names,
  words,
  unless,
  enWords: described(wordList, {
    zh: '英译中表示此方向的词语。',
    en: 'Words of translations that mean this direction.',
  }).optional(),
  everyday,
});
const outcome = z.strictObject({
  ...names,
  note,
  words,
  unless,
  everyday,
  claims: described(wordList, {
    zh: '摘要与短名中声称有此结果的词语。',
    en: 'Words by which a summary or label of ours claims it.',
  }).optional(),
  spheres: described(
    z.array(slug, { error: 'a list of branches of law' }).min(1, { error: 'at least one branch' }),
    {
      zh: '可属的法律部门：spheres.yaml 里的编号。',
      en: 'Branches of law that it can belong to: ids in spheres.yaml.',
    },
  ),
  sphereWords: described(z.record(slug, wordList, { error: 'words by branch of law' }), {
    zh: '各法律部门中接收通报或案件者的称呼；填写后只据这些词语，不看由谁处理。',
    en: 'Words for who is notified, or gets the case, in a branch of law; they alone then settle it, and who acts does not.',
  }).optional(),
  stage,
  stages: described(z.record(slug, slug, { error: 'stages by branch of law' }), {
    zh: '属于某一法律部门时所在的另一阶段。',
    en: 'Stage to which it belongs in a branch of law, where that is not the usual one.',
  }).optional(),
  decides: described(isTrue, {
    zh: '是否为判决或处罚：统计写到判决或处罚的案例时只计这些。',
    en: 'Whether it is a judgment or penalty, which alone is counted among those.',
  }),
});
const eventKind = z.strictObject({ ...names, words, unless, stage });
const figureKind = z.strictObject({
  ...names,
  words,
  unless,
  noun: described(z.tuple([line, line], { error: 'the noun for one and for many' }), {
    zh: '所计之物的英文名词，单数与复数，优先于量词的。',
    en: 'English noun for what is counted, for one and for many; it takes precedence over that of the unit.',
  }).optional(),
  enForms,
  everyday,
  money: described(isTrue, {
    zh: '是否为金额。',
    en: 'Whether it is an amount of money.',
  }),
});
const unit = z.strictObject({
  en: described(line, { zh: '英文名词，复数。', en: 'English noun for many.' }),
  one: described(line, { zh: '英文名词，单数。', en: 'English noun for one.' }),
  enForms,
  plain: described(isTrue, {
    zh: '是否只是逐个计数的量词：英文直接数物，300个手提包是 300 handbags。',
    en: 'Whether it only counts things one by one: English counts the things themselves, 300个手提包 is 300 handbags.',
  }),
  general: described(isTrue, {
    zh: '是否计任何货物：检索时1,000件可以是1,000台，1,000台不能是1,000双。',
    en: 'Whether it counts goods of any sort: in search, 1,000件 may be 1,000台, but 1,000台 are no 1,000双.',
  }),
  counts: described(
    z.array(slug, { error: 'a list of kinds' }).min(1, { error: 'at least one kind of figure' }),
    {
      zh: '可计的数字种类：figure-kinds.yaml 里的编号。',
      en: 'Kinds of figures that it may count: ids in figure-kinds.yaml.',
    },
  ),
  measure: described(isTrue, {
    zh: '是否为度量单位，如千克。',
    en: 'Whether it is a unit of measure, such as 千克.',
  }),
  base: described(
    z.strictObject(
      {
        unit: described(line, { zh: '所合的单位。', en: 'The unit that it is counted in.' }),
        times: described(z.number({ error: 'a number' }).positive({ error: 'a number above 0' }), {
          zh: '合多少。',
          en: 'How many of that unit it is.',
        }),
      },
      { error: 'a unit and how many of it this one is: { unit: 千克, times: 1000 }' },
    ),
    {
      zh: '同类度量单位及合其多少；检索据此比较不同单位的数。',
      en: 'The unit of the same measure that it is counted in, and how many of it this one is; search compares numbers by it.',
    },
  ).optional(),
  everyday,
});
const currency = z.strictObject({
  ...names,
  written: described(wordList, {
    zh: '案文在数之后的写法，常用的在前。',
    en: 'How Chinese texts write it after a number, the usual way first.',
  }),
  signs: described(wordList, {
    zh: '写在数之前的符号。',
    en: 'Its signs, which stand before a number.',
  }).optional(),
  code: described(line, {
    zh: '英译在数之前的写法。',
    en: 'How English texts write it before a number.',
  }),
});
const countryForms = z.strictObject({
  forms: described(wordList, {
    zh: '案文的其他写法。',
    en: 'Further ways in which Chinese texts write it.',
  }).optional(),
  enForms: described(wordList, {
    zh: '英译的其他写法。',
    en: 'Further ways in which translations write it.',
  }).optional(),
  unless: described(wordList, {
    zh: '含有其名而不指该国的更长词语。',
    en: 'Longer words that hold a name of it without meaning the country.',
  }).optional(),
  everyday,
});
const wording = z.strictObject({
  ...names,
  forms: described(wordList, {
    zh: '案文的其他写法。',
    en: 'Further wordings in Chinese texts.',
  }).optional(),
  enForms,
  everyday: described(everydayOf, {
    zh: '人们平常的叫法，供检索用，由本站补充，不出自来源。',
    en: 'What people call it, for search: ours, not from the source.',
  }),
});
const numeralWord = z.strictObject({
  en: described(line, { zh: '英文意思。', en: 'What it means, in English.' }),
});

const readingWords = z.strictObject({
  ...names,
  words: described(wordList, {
    zh: '词语。',
    en: 'The words.',
  }),
});

/** The forms of ids that are not made of Latin words. */
const chinese: IdForm = { pattern: /^[\p{Script=Han}%]+$/u, says: 'the Chinese word itself' };
const afterMark: IdForm = {
  pattern: /^“?\p{Script=Han}+$/u,
  says: 'the Chinese word itself, or with the mark “ that it stands behind',
};
const currencyCodes: IdForm = { pattern: /^[A-Z]{3}$/, says: 'a code of ISO 4217, such as CNY' };
const countryCodes: IdForm = { pattern: /^[A-Z]{2}$/, says: 'a code of ISO 3166-1, such as US' };

/** The vocabularies: name, which is also that of the file, → the form of its ids and the shape of a value. */
export const vocabularies = {
  directions: { ids: slugs, schema: direction },
  rights: { ids: slugs, schema: carried },
  channels: { ids: slugs, schema: channel },
  detections: { ids: slugs, schema: detection },
  outcomes: { ids: slugs, schema: outcome },
  spheres: { ids: slugs, schema: sphere },
  stages: { ids: slugs, schema: named },
  'event-kinds': { ids: slugs, schema: eventKind },
  'figure-kinds': { ids: slugs, schema: figureKind },
  units: { ids: chinese, schema: unit },
  currencies: { ids: currencyCodes, schema: currency },
  'body-kinds': { ids: slugs, schema: carried },
  'party-roles': { ids: slugs, schema: roleSaidOf },
  'country-roles': { ids: slugs, schema: roleSaidOf },
  'customs-roles': { ids: slugs, schema: role },
  'brand-roles': { ids: slugs, schema: role },
  'port-roles': { ids: slugs, schema: roleSaidOf },
  'note-kinds': { ids: slugs, schema: named },
  countries: { ids: countryCodes, schema: countryForms },
  wordings: { ids: slugs, schema: wording },
  'numeral-words': { ids: afterMark, schema: numeralWord },
  'text-words': { ids: slugs, schema: readingWords },
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type ValueData<Name extends VocabularyName> = z.output<
  (typeof vocabularies)[Name]['schema']
>;

/** The vocabularies that name their values in both languages. */
export type LabelledVocabulary = {
  [Name in VocabularyName]: ValueData<Name> extends Bilingual ? Name : never;
}[VocabularyName];

/** The vocabularies whose values have a word for standing behind a name. */
export type TaggedVocabulary = {
  [Name in VocabularyName]: 'tag' extends keyof ValueData<Name> ? Name : never;
}[VocabularyName];

/** The vocabularies whose values may have words that carry them. */
export type CarryingVocabulary = {
  [Name in VocabularyName]: 'words' extends keyof ValueData<Name> ? Name : never;
}[VocabularyName];

/** Every vocabulary: its values by id, in the order of its file. */
export type Vocabulary = {
  readonly [Name in VocabularyName]: ReadonlyMap<string, ValueData<Name>>;
};

/** The folder of the vocabularies, below the content. */
export const vocabularyFolder = 'registry/vocabulary';

/** The file of a vocabulary, as messages name it. */
export function vocabularyFile(name: VocabularyName): string {
  return `content/${vocabularyFolder}/${name}.yaml`;
}

/** The vocabulary of each schema that stands for one of its values. */
export const vocabularyOf = z.registry<{ name: LabelledVocabulary }>();

/** The schema of a value of a vocabulary: any word, which `check/vocabulary.ts` looks up in the content and so can say what is meant. */
export function valueIn(name: LabelledVocabulary): z.ZodString {
  const schema = line.clone();
  vocabularyOf.add(schema, { name });
  return schema;
}
