import { z } from 'zod';
import { described } from './described.ts';
import { bilingual, line } from './shared.ts';

const mail = /^mailto:[^\s?@]+@[^\s?@]+$/;
const web = /^https?:\/\/\S+$/;

/**
 * `content/site.yaml`: who publishes the casebook. Whatever is left out is shown as not given. An empty file or none is
 * as good as one that leaves out everything.
 */
export const publisherSchema = z.preprocess(
  (value) => value ?? {},
  z.strictObject(
    {
      name: described(bilingual, {
        zh: '出版者，中英文。',
        en: 'The publisher, in Chinese and English.',
      }).optional(),
      contact: described(
        z
          .string({ error: 'an address' })
          .refine((address) => mail.test(address) || web.test(address), {
            error: 'an address: mailto:name@host or https://…',
          }),
        {
          zh: '联系地址：mailto: 或 https://。',
          en: 'Where to write to the publisher: mailto: or https://.',
        },
      ).optional(),
      licence: described(
        z.strictObject(
          {
            zh: described(line, { zh: '中文。', en: 'Chinese.' }),
            en: described(line, { zh: '英文。', en: 'English.' }),
            url: described(z.url({ protocol: /^https?$/, error: 'an address' }), {
              zh: '许可全文的网址。',
              en: 'The address of its text.',
            }).optional(),
          },
          { error: 'a licence: { zh: …, en: …, url: … }' },
        ),
        { zh: '本站所写文字的许可。', en: 'The licence of our own words.' },
      ).optional(),
      corrections: described(bilingual, {
        zh: '更正的办法，中英文。',
        en: 'The policy for corrections, in Chinese and English.',
      }).optional(),
      persons: described(bilingual, {
        zh: '人名与企业名的处理办法，中英文。',
        en: 'The policy for names of persons and companies, in Chinese and English.',
      }).optional(),
      report: described(
        z
          .string({ error: 'an address' })
          .refine(
            (address) =>
              mail.test(address) ||
              (web.test(address) && address.includes('{title}') && address.includes('{body}')),
            {
              error:
                'mailto:name@host, or https://… with {title} and {body} where the title and the words go',
            },
          ),
        {
          zh: '报告问题的地址：mailto:，或含 {title} 与 {body} 的 https:// 表单地址。',
          en: 'Where problems are reported: mailto:, or the https:// address of a form with {title} and {body}.',
        },
      ).optional(),
      missing: described(z.array(bilingual, { error: 'a list, each in both languages' }), {
        zh: '已知的缺漏，中英文。',
        en: 'What is known to be missing, in Chinese and English.',
      }).optional(),
    },
    { error: 'keys and values' },
  ),
);

export type PublisherData = z.output<typeof publisherSchema>;
