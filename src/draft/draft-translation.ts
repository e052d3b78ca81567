import { type Case, paragraphsOf } from '../book/book.ts';
import { toTranslate, translatedFields } from '../book/translate.ts';
import type { Section } from '../read/lay-out.ts';
import { headingsIn, type Part } from '../schema/edition.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { ask } from './questions.ts';
import { writeFront } from './write-front.ts';

/** The facts whose English words no number, date or name tells. */
const quoted = ['rights', 'channels', 'detection', 'outcomes'] as const;

/**
 * The file of a case's English, with the Chinese as a question wherever English must stand: the title, the summary, each
 * label, note and editorial note, the words of each fact that a translation quotes, and the text, paragraph by paragraph.
 * @param parts the parts of the layout of its list, whose English headings it has
 */
export function draftTranslation(one: Case, parts: readonly Part[]): string {
  const chinese = toTranslate(one);
  const [labels, notes, editorial] = translatedFields.map((field) =>
    Object.fromEntries([...chinese[field]].map(([id, words]) => [id, ask(words)])),
  );
  const stated = one.facts.filter(
    ({ list, evidence }) => quoted.some((kind) => kind === list) && evidence.length > 0,
  );
  const quotes = stated.map(({ id, evidence }) => {
    const [first = '', ...more] = evidence.map(({ exact }) => ask(exact));
    return [id, more.length > 0 ? [first, ...more] : first] as const;
  });
  const data = {
    title: ask(one.title),
    summary: ask(one.summary),
    labels,
    quotes: Object.fromEntries(quotes),
    notes,
    editorial,
  };
  const filled = Object.entries(data).filter(
    ([, value]) => typeof value === 'string' || Object.keys(value ?? {}).length > 0,
  );
  const body = one.sections.flatMap((section, at) => blocksOf(section, at, parts));
  return `---\n${writeFront(Object.fromEntries(filled))}---\n\n${body.join('\n\n')}\n`;
}

/** A part of the text: its heading in English, where the layout has it, and its paragraphs. */
function blocksOf(section: Section, at: number, parts: readonly Part[]): string[] {
  const { heading, english } = parts[section.part] ?? {};
  const place = headingsIn(heading).indexOf(section.heading ?? '');
  const own = headingsIn(english)[place] ?? section.heading;
  const begin = own === undefined ? (at === 0 ? [] : ['***']) : [`## ${escapeMarkdown(own)}`];
  const paragraphs = paragraphsOf({ sections: [section] }).map(
    ({ text, heading: isHeading }) => `${isHeading ? '### ' : ''}${escapeMarkdown(text)}`,
  );
  return [...begin, ...paragraphs];
}
