import { z } from 'zod';
import { described } from './described.ts';
import { bilingual, isoDay, line, sha256, uniqueList } from './shared.ts';

const caseId = z
  .string({ error: 'a case id such as 2016-01' })
  .regex(/^[0-9]{4}-[0-9]{2,}$/, { error: 'a case id such as 2016-01' });

/** `content/editions/*.yaml`: one year's list of cases and the source it was taken from. */
export const editionSchema = z.strictObject({
  title: described(line, {
    zh: '年度案例的题名，照录来源。',
    en: 'Title of the list of cases of the year, as in the source.',
  }),
  published: described(isoDay, {
    zh: '来源所载的公布日期。',
    en: 'Date of publication that the source states.',
  }),
  publisher: described(line, { zh: '公布机关。', en: 'Publisher.' }),
  publisherNote: described(bilingual, {
    zh: '如何得知公布机关，本站一句话，中英文。',
    en: 'How the publisher is known, in one sentence of ours, in Chinese and English.',
  }),
  english: described(
    z.strictObject({
      title: described(line, { zh: '题名的英译。', en: 'Title in English.' }),
      publisher: described(line, { zh: '公布机关的英译。', en: 'Publisher in English.' }),
    }),
    { zh: '题名与公布机关的英译。', en: 'The title and the publisher in English.' },
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
    }),
    { zh: '本站所收到的来源文本。', en: 'The text as received.' },
  ),
  cases: described(
    uniqueList(caseId, (id) => id),
    { zh: '各案编号，按序排列。', en: 'Ids of the cases, in order.' },
  ),
});

export type EditionData = z.output<typeof editionSchema>;
