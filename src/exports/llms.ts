import { editionsByAge } from '../facts/pages.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** The file llms.txt (llmstxt.org): Markdown that leads programs which read text to the texts. */
export function writeLlms({ book, root, words }: Site): string {
  const { llms } = words.machines;
  // It stays small however many lists there are: the cases of older ones stand on their pages.
  const { shown, older } = editionsByAge(book);
  const link = (name: string, path: string, note: string) => `- [${name}](${root}${path}): ${note}`;
  const blocks = [
    `# ${words.site}`,
    `> ${words.siteDescription}`,
    llms.rules,
    ...shown
      .filter(({ cases }) => cases.length > 0)
      .map(({ title, cases }) =>
        [
          `## ${title}`,
          '',
          ...cases.map((one) => link(one.title, paths.caseFile(one.id, 'md'), one.summary)),
        ].join('\n'),
      ),
    ...(older.length === 0
      ? []
      : [
          [
            `## ${words.olderEditions}`,
            '',
            ...older.map(({ id, title, cases, total }) =>
              link(title, paths.editionPage(id), words.casesOfList(cases.length, total)),
            ),
          ].join('\n'),
        ]),
    [
      `## ${words.data.title}`,
      '',
      link(words.data.title, paths.data, llms.data),
      link(words.dictionary, paths.dictionary, llms.dictionary),
      link(words.glossary, paths.glossary, words.glossaryIntro),
      link(words.about.title, paths.about, llms.about),
    ].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
