import { type CslRecord, isoDate } from './csl-record.ts';

/**
 * What babel and polyglossia call a language: BibLaTeX knows no other names. Pandoc puts a tag in their place (`en-US`), but
 * has none for Chinese and keeps the name, as it keeps any tag, in small letters. No value serves both; the record in
 * CSL JSON, which Pandoc reads too, has `zh-CN`.
 */
const languages = { 'zh-CN': 'chinese', en: 'english' } satisfies Record<
  CslRecord['language'],
  string
>;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A brace that is only escaped still counts when BibTeX looks for the end of a field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A record as a BibLaTeX entry `@online`, UTF-8, with a newline at the end.
 *
 * We write it ourselves because @citation-js/plugin-bibtex has no `langid`, repeats the day of access in a note,
 * and either drops Han characters or escapes nothing. Only the address names the paragraph:
 * in LaTeX its place is the `\cite` command.
 */
export function writeBibtex(record: CslRecord): string {
  const { id, title, language, author, issued, accessed, URL: url, genre } = record;
  const fields: [name: string, value: string | undefined][] = [
    // A second pair of braces keeps an institution from being read as first and last names.
    ['author', author && `{${author.map(({ literal }) => escapeLatex(literal)).join('} and {')}}`],
    ['title', withCapitals(title)],
    ['titleaddon', record['collection-title'] && withCapitals(record['collection-title'])],
    ['organization', `{${escapeLatex(record['container-title'])}}`],
    ['publisher', record.publisher && `{${escapeLatex(record.publisher)}}`],
    ['date', issued && isoDate(issued)],
    ['note', escaped(genre)],
    // BibLaTeX takes the field verbatim: an escape would become part of the address.
    ['url', url],
    ['urldate', accessed && isoDate(accessed)],
    ['langid', languages[language]],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = {${value}},\n`],
  );
  // Some programs refuse a key that begins with a digit.
  return `@online{customs-ip-${id},\n${lines.join('')}}\n`;
}

/** A word in Latin letters, also within Chinese: `NIKE`, `China–US`, `Xi’an`. */
const latinWord = /([\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d'’–-]*)/u;

/**
 * A title that keeps its capitals. Programs make an English title small, names too, but for what stands in braces;
 * word by word, so that a style which makes words large can still do so.
 */
function withCapitals(title: string): string {
  return title
    .split(latinWord)
    .map((part) => (/\p{Lu}/u.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part)))
    .join('');
}

function escaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeLatex(text);
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}^~$&#%_]/g, (mark) => escapes[mark] ?? `\\${mark}`);
}
