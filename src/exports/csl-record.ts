import type { Case, Edition } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** A day in CSL-JSON: year, month, day. */
export interface CslDate {
  'date-parts': [[number, number, number]];
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
  { language, words, root }: Site,
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
    title: words.citation.title(one.title, edition.title, one.number),
    ...(translated && { 'collection-title': edition.title }),
    'container-title': words.site,
    ...(translated && { genre: words.citation.genre }),
    author: [{ literal: edition.publisher }],
    issued: cslDate(edition.published),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(paragraph !== undefined && { locator: pinpoint(words, one, paragraph) }),
    URL: root + path,
  };
}

/** One year's list as a CSL-JSON record. */
export function editionRecord(
  { language, words, root }: Site,
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
    ...(translated && { genre: words.citation.genre }),
    author: [{ literal: edition.publisher }],
    issued: cslDate(edition.published),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: root + paths.cases,
  };
}

/**
 * A day `YYYY-MM-DD` in CSL-JSON.
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

function pinpoint(words: Words, one: Case, paragraph: string): string {
  const section = one.sections.find(({ paragraphs }) =>
    paragraphs.some(({ id }) => id === paragraph),
  );
  if (section === undefined) {
    throw new RangeError(`There is no paragraph "${paragraph}" in case ${one.id}.`);
  }
  // Cases name their second section 评选理由 or 案件点评, so a citation takes the name from the heading.
  const name = section.heading.replace(/^(?:[一二]、|I+\. )/, '').replace(/：$/, '');
  return words.citation.pinpoint(section.kind, name, Number(paragraph.slice(1)));
}
