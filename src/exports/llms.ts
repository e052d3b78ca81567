import type { Book } from '../casebook/book.ts';
import { zh } from '../i18n/zh.ts';
import { paths } from '../paths.ts';

/** The file llms.txt (llmstxt.org): Markdown that leads programs which read text to the texts. */
export function writeLlms(book: Book, site: string): string {
  const { llms } = zh.machines;
  const link = (name: string, path: string, note: string) => `- [${name}](${site}${path}): ${note}`;
  const blocks = [
    `# ${zh.site}`,
    `> ${zh.siteDescription}`,
    llms.rules,
    ...book.editions.map(({ title, cases }) =>
      [
        `## ${title}`,
        '',
        ...cases.map((one) => link(one.title, paths.caseText(one.id), one.summary)),
      ].join('\n'),
    ),
    [
      `## ${zh.data.title}`,
      '',
      link(zh.data.title, paths.data, llms.data),
      link(zh.dictionary, paths.dictionary, llms.dictionary),
      link(zh.glossary, paths.glossary, zh.glossaryIntro),
      link(zh.about.title, paths.about, llms.about),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
