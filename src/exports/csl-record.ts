import type { Case, Edition } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** A date in CSL-JSON, as precise as it is known: year; year and month; year, month and day. */
export interface CslDate {
  'date-parts': [[number] | [number, number] | [number, number, number]];
}

/** The part of a CSL-JSON record (the input schema of CSL 1.0.2) that we write. */
export interface CslRecord {
  /** The id of the case or the edition. */
  id: string;
  type: 'webpage';
  language: 'zh-CN' | 'en';
  /** The title with the case’s place in its list. */
  title: string;
  /** The title of the list, in a translation only: the Chinese title holds it. */
  'collection-title'?: string;
  /** The name of the site. */
  'container-title': string;
  /** Who publishes the site, if it is known. */
  publisher?: string;
  /** What kind of text it is, where it is not the source's own. */
  genre?: string;
  /** The issuer, if it is known. */
  author?: [{ literal: string }];
  /** The date of publication, if it is known. */
  issued?: CslDate;
  /** The day of access: a file that a build writes has none, since it is read on any day. */
  accessed?: CslDate;
  /** The paragraph cited, in words. */
  locator?: string;
  /** The permanent address; that of the paragraph, if one is cited. */
  URL: string;
}

/** How a list is cited. */
export interface EditionRecordOptions {
  /** The day of access, `YYYY-MM-DD`, where it is known. */
  accessed?: string | undefined;
}

/** How a case is cited. */
export interface CaseRecordOptions extends EditionRecordOptions {
  /** The id of the paragraph cited, as `f3`. */
  paragraph?: string | undefined;
}

/**
 * A case as one CSL-JSON record, from which every citation of it is made.
 * @throws RangeError if the case has no such paragraph
 */
export function cslRecord(
  { book, language, words, root }: Site,
  one: Case,
  edition: Edition,
  { accessed, paragraph }: CaseRecordOptions = {},
): CslRecord {
  const translated = language === 'en';
  const path = paragraph === undefined ? paths.case(one.id) : paths.paragraph(one.id, paragraph);
  return {
    id: one.id,
    type: 'webpage',
    language: translated ? 'en' : 'zh-CN',
    title: citedTitle(words, one, edition),
    ...(translated && { 'collection-title': edition.title }),
    'container-title': words.site,
    ...(book.publisher.name !== undefined && { publisher: book.publisher.name }),
    ...(translated && { genre: words.citation.genre }),
    ...issueOf(edition),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(paragraph !== undefined && { locator: pinpoint(words, one, paragraph) }),
    URL: root + path,
  };
}

/** A list as a CSL-JSON record. */
export function editionRecord(
  { book, language, words, root }: Site,
  edition: Edition,
  { accessed }: EditionRecordOptions = {},
): CslRecord {
  const translated = language === 'en';
  return {
    id: edition.id,
    type: 'webpage',
    language: translated ? 'en' : 'zh-CN',
    title: edition.title,
    'container-title': words.site,
    ...(book.publisher.name !== undefined && { publisher: book.publisher.name }),
    ...(translated && { genre: words.citation.genre }),
    ...issueOf(edition),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: root + (book.editions.length > 1 ? paths.editionPage(edition.id) : paths.cases),
  };
}

/** The title of a case with its place in its list; the only case of a list needs no place. */
export function citedTitle(words: Words, { title, number }: Case, edition: Edition): string {
  if (title === edition.title) return title;
  return words.citation.title(title, edition.title, edition.total > 1 ? number : undefined);
}

/** Who issued a list and when, as far as it is known: a citation states nothing that is not. */
function issueOf({ issuer, published }: Edition): Pick<CslRecord, 'author' | 'issued'> {
  return {
    ...(issuer !== undefined && { author: [{ literal: issuer }] }),
    ...(published !== undefined && { issued: cslDate(published) }),
  };
}

/**
 * A date `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in CSL-JSON.
 * @throws RangeError if it is no such date
 */
export function cslDate(date: string): CslDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) {
    throw new RangeError(
      `"${date}" is not a date; it must be written YYYY-MM-DD, YYYY-MM or YYYY.`,
    );
  }
  if (month === undefined) return { 'date-parts': [[Number(year)]] };
  if (day === undefined) return { 'date-parts': [[Number(year), Number(month)]] };
  return { 'date-parts': [[Number(year), Number(month), Number(day)]] };
}

/** A date of CSL-JSON in ISO 8601, as precise as it is: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`. */
export function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/**
 * A paragraph in words: 案情介绍第3段, or by our own name for its part, where that has no heading of its own.
 * @throws RangeError if the case has no such paragraph
 */
export function pinpoint(words: Words, one: Case, paragraph: string): string {
  const section = one.sections.find(({ paragraphs }) =>
    paragraphs.some(({ id }) => id === paragraph),
  );
  if (section === undefined) {
    throw new RangeError(`There is no paragraph "${paragraph}" in case ${one.id}.`);
  }
  const { kind, heading } = section;
  // The number counts through all parts of a kind, so a heading names the part only where there is one.
  const isOnly = one.sections.filter((other) => other.kind === kind).length === 1;
  const name = isOnly && heading !== undefined ? partName(heading) : words.parts[kind];
  return words.citation.pinpoint(name, Number(paragraph.slice(1)));
}

/** The name of a part from its heading: without number, brackets and colon, so that 二、案件点评： is 案件点评. */
function partName(heading: string): string {
  return heading
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|[IVX]+\.)\s*(?=\S)/u, '')
    .replace(/^[【〔[](.*)[】〕\]]$/u, '$1')
    .replace(/[：:]$/u, '');
}
