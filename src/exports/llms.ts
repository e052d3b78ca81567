import type { Book } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';

/** The file llms.txt (llmstxt.org): Markdown that leads programs which read text to the texts. */
export function writeLlms(book: Book, site: string): string {
  const { llms } = ui.machines;
  const link = (name: string, path: string, note: string) => `- [${name}](${site}${path}): ${note}`;
  const blocks = [
    `# ${ui.site}`,
    `> ${ui.siteDescription}`,
    llms.rules,
    ...book.editions.map(({ title, cases }) =>
      [
        `## ${title}`,
        '',
        ...cases.map((one) => link(one.title, paths.caseText(one.id), one.summary)),
      ].join('\n'),
    ),
    [
      `## ${ui.data.title}`,
      '',
      link(ui.data.title, paths.data, llms.data),
      link(ui.dictionary, paths.dictionary, llms.dictionary),
      link(ui.glossary, paths.glossary, ui.glossaryIntro),
      link(ui.about.title, paths.about, llms.about),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
