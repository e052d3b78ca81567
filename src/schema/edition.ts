import { z } from 'zod';
import { described } from './described.ts';
import { caseLabel } from './layout-values.ts';
import { bilingual, isoDay, line, partialDate, sha256, slug, uniqueList } from './shared.ts';

const caseId = described(slug, {
  zh: '案例编号：content/cases 里的文件名，不含 .md。',
  en: 'Id of a case: the name of its file in content/cases, without .md.',
});

const lines = z
  .array(line, { error: 'a list of lines of the source, verbatim' })
  .min(1, { error: 'at least one line of the source' });

/** One heading, or the headings of which each case has one. */
const headings = z.union([line, z.array(line).min(1)], {
  error: 'a heading as the source has it, or a list of such headings',
});

type Headings = z.output<typeof headings>;

/** The kinds of parts that a case consists of. */
const partKinds = ['account', 'reasons'] as const;

const part = z
  .strictObject(
    {
      kind: described(z.enum(partKinds), {
        zh: 'account 案情，reasons 理由（如典型意义、评选理由、案例评析）。',
        en: 'account: what happened; reasons: why the case is typical, what it means.',
      }),
      heading: described(headings, {
        zh: '来源里这一部分的标题行，照录；写法不止一种的列出各种；没有标题的不填。',
        en: 'Heading of the part in the source, verbatim; a list where it is worded in several ways; none where the part has no heading.',
      }).optional(),
      english: described(headings, {
        zh: '标题行的英译，与 heading 一一对应；有英译的年度必填。',
        en: 'The headings in English, in the same order; needed once a case of the list is translated.',
      }).optional(),
      optional: described(z.literal(true, { error: 'true, or left out' }), {
        zh: '并非每案都有这一部分。',
        en: 'Not every case has this part.',
      }).optional(),
      runIn: described(z.literal(true, { error: 'true, or left out' }), {
        zh: '正文紧接在标题行（没有标题的，为案例标题）的同一行。',
        en: 'The text begins on the line of its heading or, without one, of the title of the case.',
      }).optional(),
    },
    { error: 'a part { kind, heading, … }' },
  )
  .refine(
    ({ heading, english }) =>
      english === undefined || headingsIn(heading).length === headingsIn(english).length,
    { path: ['english'], error: 'one English heading for each heading, in the same order' },
  );

const layout = z.strictObject(
  {
    before: described(z.array(line, { error: 'a list of lines of the source, verbatim, or []' }), {
      zh: '第一个案例之前的各行，照录：题名、日期等。',
      en: 'The lines of the source before the first case, verbatim: title, date and the like.',
    }),
    case: described(caseLabel, {
      zh: '案例标题行的写法：{title} 为标题，{一}、{1}、{01}、{１}、{①}、{Ⅰ} 为序号，其余照录，如 案例{一}：{title}。',
      en: 'How the source labels a case: {title} is the title, {一}, {1}, {01}, {１}, {①} or {Ⅰ} the number, all else verbatim, as 案例{一}：{title}.',
    }),
    numbers: described(
      z
        .array(
          z
            .int({ error: 'a whole number' })
            .min(1, { error: 'a number from 1' })
            .max(999, { error: 'a number up to 999' }),
          {
            error: 'a list of numbers',
          },
        )
        .min(1, { error: 'a number for each case' }),
      {
        zh: '来源给各案的序号，按 cases 的次序；从1起连续编号的不填。',
        en: 'The numbers that the source gives the cases, in the order of "cases"; left out where they are 1, 2, 3 ….',
      },
    ).optional(),
    missing: described(
      z
        .array(z.int({ error: 'a whole number' }).min(1, { error: 'a number from 1' }), {
          error: 'a list of numbers',
        })
        .min(1, { error: 'at least one number, or no list' }),
      {
        zh: '来源各案序号中缺少的号码：来源本身如此，并非漏录。',
        en: 'Numbers that the source itself leaves out between those of its cases.',
      },
    ).optional(),
    parts: described(
      z
        .array(part, { error: 'a list of parts' })
        .min(1, { error: 'at least one part' })
        .refine((parts) => parts.some(({ kind }) => kind === 'account'), {
          error: 'parts of which one is an account',
        }),
      {
        zh: '每案的各部分，按次序。',
        en: 'The parts of a case, in order.',
      },
    ),
    between: described(
      z.array(
        z
          .strictObject({
            before: described(caseId, {
              zh: '各行之后的案例。',
              en: 'The case that follows the lines.',
            }).optional(),
            below: described(caseId, {
              zh: '各行紧接其标题之下的案例。',
              en: 'The case below whose title the lines stand.',
            }).optional(),
            lines: described(lines, { zh: '各行，照录。', en: 'The lines, verbatim.' }),
          })
          .refine(({ before, below }) => (before === undefined) !== (below === undefined), {
            path: ['before'],
            error: 'either "before" or "below", with the id of a case',
          }),
        { error: 'a list of { before, lines } or { below, lines }' },
      ),
      {
        zh: '案例之间不属于案文的行，如分组标题；只有一个案例的名单，标题下面的日期。',
        en: 'Lines between cases that belong to no case, such as the title of a group; in a list of one case, the date below its title.',
      },
    ).optional(),
    after: described(lines, {
      zh: '最后一个案例之后的各行，照录。',
      en: 'The lines of the source after the last case, verbatim.',
    }).optional(),
  },
  { error: 'a layout { before, case, parts }' },
);

/** `content/editions/*.yaml`: a list of cases, the source it was taken from and how that is laid out. */
export const editionSchema = z
  .strictObject({
    year: described(
      z
        .int({ error: 'a year of four digits' })
        .min(1950, { error: 'a year from 1950' })
        .max(2999, { error: 'a year of four digits' }),
      { zh: '所涵盖的年份。', en: 'Year that the list covers.' },
    ),
    title: described(line, {
      zh: '题名，照录来源。',
      en: 'Title of the list, as in the source.',
    }),
    titleNote: described(bilingual, {
      zh: '来源没有题名时，题名从何而来，本站一句话，中英文。',
      en: 'Where the title comes from, if the source has none, in one sentence of ours, in Chinese and English.',
    }).optional(),
    shortName: described(bilingual, {
      zh: '本站对这份名单的简称，中英文，如 2016年、2022年上半年、2023年上海。',
      en: 'Our short name of the list, in Chinese and English, such as 2016, Mid-2022, Shanghai 2023.',
    }),
    issuer: described(bilingual, {
      zh: '公布机关，中英文；为名录所载海关的，改填 customs；来源未署名又无从得知的不填。',
      en: 'Issuer of the list, in Chinese and English; for a customs office of the registry "customs" instead; none where no issuer is known.',
    }).optional(),
    customs: described(slug, {
      zh: '公布机关为某海关：content/registry/customs.yaml 里的编号。',
      en: 'The customs office that issued the list: an id in content/registry/customs.yaml.',
    }).optional(),
    issuerNote: described(bilingual, {
      zh: '来源未署名时，如何得知公布机关，本站一句话，中英文。',
      en: 'How the issuer is known where the source does not name it, in one sentence of ours, in Chinese and English.',
    }).optional(),
    published: described(partialDate, {
      zh: '公布日期，不比所知更细：日、月或年；不详的不填。',
      en: 'Date of publication, no more precise than is known: a day, a month or a year; none where unknown.',
    }).optional(),
    publishedNote: described(bilingual, {
      zh: '来源未载公布日期时，如何得知，本站一句话，中英文。',
      en: 'How the date is known where the source does not state it, in one sentence of ours, in Chinese and English.',
    }).optional(),
    readTwice: described(z.literal(true, { error: 'true, or left out' }), {
      zh: '要素经两次独立通读、互相核对的，填 true。',
      en: 'true where the facts were read twice, independently, and the readings compared.',
    }).optional(),
    english: described(
      z.strictObject({
        title: described(line, { zh: '题名的英译。', en: 'Title in English.' }),
      }),
      { zh: '题名的英译。', en: 'The title in English.' },
    ),
    source: described(
      z.strictObject({
        file: described(line, {
          zh: '来源文件在 content 之下的路径。',
          en: 'Path of the source file below content/.',
        }),
        sha256: described(sha256, {
          zh: '来源文件的 SHA-256，十六进制。',
          en: 'SHA-256 of the bytes of the source file, in hexadecimal.',
        }),
        url: described(
          z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' }),
          { zh: '原文网址。', en: 'Address of the original.' },
        ).optional(),
        retrieved: described(isoDay, {
          zh: '取得来源文本的日期。',
          en: 'Day on which the source was retrieved.',
        }).optional(),
      }),
      { zh: '本站所收到的来源文本。', en: 'The text as received.' },
    ),
    layout: described(layout, {
      zh: '来源的版式：哪些行属于名单，案例如何标序，各部分叫什么。',
      en: 'How the source is laid out: which lines belong to the list, how it labels a case, what its parts are called.',
    }),
    cases: described(
      uniqueList(caseId, (id) => id).refine((ids) => ids.length > 0, {
        error: 'at least one case',
      }),
      { zh: '各案编号，按来源的次序。', en: 'Ids of the cases, in the order of the source.' },
    ),
  })
  .refine(({ issuer, customs }) => issuer === undefined || customs === undefined, {
    path: ['customs'],
    error: 'either "issuer" or "customs"',
  });

export type EditionData = z.output<typeof editionSchema>;
export type Layout = EditionData['layout'];
export type Part = Layout['parts'][number];

/** The headings that a part of the layout may have; none for a part without a heading. */
export function headingsIn(heading: Headings | undefined): readonly string[] {
  if (heading === undefined) return [];
  return typeof heading === 'string' ? [heading] : heading;
}

/**
 * The numbers of an edition's cases, in their order: those of the source where each is given once, else their places
 * from 1, since numbers that begin again in each group of a list name no case.
 */
export function caseNumbers({ cases, layout: { numbers } }: EditionData): number[] {
  const places = cases.map((_, index) => index + 1);
  if (numbers === undefined || new Set(numbers).size < numbers.length) return places;
  return places.map((place) => numbers[place - 1] ?? place);
}
