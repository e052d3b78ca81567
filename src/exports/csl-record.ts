import type { Case, Edition } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import type { Section } from '../markdown/read-body.ts';

/** A day in CSL-JSON: year, month, day. */
export interface CslDate {
  'date-parts': [[number, number, number]];
}

/** One CSL-JSON record (the input schema of CSL 1.0.2), as far as we write it. */
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
  /** What kind of text it is, where it is not the source's own. */
  genre?: string;
  author: [{ literal: string }];
  issued: CslDate;
  /** The day of access: a file that a build writes has none, since it is read on any day. */
  accessed?: CslDate;
  /** The paragraph cited, in words. */
  locator?: string;
  /** The permanent address; that of the paragraph, if one is cited. */
  URL: string;
}

/** How a language puts a case's place in its list, and a paragraph's place in its case. */
export interface CitationWords {
  title(title: string, edition: string, number: number): string;
  pinpoint(kind: Section['kind'], section: string, number: number): string;
}

/** What a record of the English edition says in the place of the source's words. */
export interface EditionTranslation {
  language: 'en';
  /** The title of the list. */
  edition: string;
  publisher: string;
  /** What kind of text it is, as "unofficial translation". */
  genre: string;
}

/** What a record of a case of the English edition says in the place of the source's words. */
export interface CaseTranslation extends EditionTranslation {
  /** The title of the case, without its number. */
  title: string;
  words: CitationWords;
}

interface RecordOptions {
  /** The name of the site in the language of the record. */
  siteName: string;
  /** The full address of the page, without a fragment. */
  url: string;
  /** The day of access, `YYYY-MM-DD`, where it is known. */
  accessed?: string | undefined;
}

/** Where and when a case was read. */
export interface CaseRecordOptions extends RecordOptions {
  /** The id of the paragraph cited, as `f3`. */
  paragraph?: string | undefined;
  translation?: CaseTranslation | undefined;
}

/** Where and when a list was read. */
export interface EditionRecordOptions extends RecordOptions {
  translation?: EditionTranslation | undefined;
}

/**
 * A case as one CSL-JSON record, from which every citation of it is made.
 * @throws RangeError if the case has no such paragraph
 */
export function cslRecord(
  one: Case,
  edition: Edition,
  {
    siteName,
    url,
    accessed,
    paragraph,
    translation = translationOf(one, edition),
  }: CaseRecordOptions,
): CslRecord {
  const words: CitationWords = translation?.words ?? ui.citation;
  const title = translation?.title ?? one.title;
  return {
    id: one.id,
    type: 'webpage',
    language: translation?.language ?? 'zh-CN',
    title: words.title(title, translation?.edition ?? edition.title, one.number),
    ...(translation && { 'collection-title': translation.edition }),
    'container-title': siteName,
    ...(translation && { genre: translation.genre }),
    author: [{ literal: translation?.publisher ?? edition.publisher }],
    issued: cslDate(edition.published),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(paragraph !== undefined && { locator: pinpoint(one, paragraph, words) }),
    URL: paragraph === undefined ? url : `${url}#${paragraph}`,
  };
}

/** What a case of the English edition says of itself; nothing for one in the source's language. */
function translationOf(one: Case, edition: Edition): CaseTranslation | undefined {
  return one.original === undefined
    ? undefined
    : {
        language: 'en',
        edition: edition.title,
        publisher: edition.publisher,
        genre: ui.citation.genre,
        title: one.title,
        words: ui.citation,
      };
}

/** One year's list as a CSL-JSON record. */
export function editionRecord(
  edition: Edition,
  { siteName, url, accessed, translation }: EditionRecordOptions,
): CslRecord {
  return {
    id: edition.id,
    type: 'webpage',
    language: translation?.language ?? 'zh-CN',
    title: translation?.edition ?? edition.title,
    'container-title': siteName,
    ...(translation && { genre: translation.genre }),
    author: [{ literal: translation?.publisher ?? edition.publisher }],
    issued: cslDate(edition.published),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: url,
  };
}

/**
 * A day `YYYY-MM-DD` as CSL-JSON has it.
 * @throws RangeError if it is no such day
 */
export function cslDate(day: string): CslDate {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year || !month || !date) {
    throw new RangeError(`"${day}" is not a day; it must be written YYYY-MM-DD.`);
  }
  return { 'date-parts': [[Number(year), Number(month), Number(date)]] };
}

/** A day of CSL-JSON, `YYYY-MM-DD` (ISO 8601); other separators on request. */
export function isoDay({ 'date-parts': [[year, month, day]] }: CslDate, separator = '-'): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return [String(year).padStart(4, '0'), two(month), two(day)].join(separator);
}

function pinpoint(one: Case, paragraph: string, words: CitationWords): string {
  const section = one.sections.find(({ paragraphs }) =>
    paragraphs.some(({ id }) => id === paragraph),
  );
  if (section === undefined) {
    throw new RangeError(`There is no paragraph "${paragraph}" in case ${one.id}.`);
  }
  // The sections of the cases differ in name: 评选理由 here, 案件点评 there; a citation says what stands there.
  const name = section.heading.replace(/^(?:[一二]、|I+\. )/, '').replace(/：$/, '');
  return words.pinpoint(section.kind, name, Number(paragraph.slice(1)));
}
