import type { Book, Case, Edition } from '../casebook/book.ts';
import { entitiesOfCase, entityLabel } from '../facts/entities.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { namedCollections } from '../schema/vocabulary.ts';

/** One `<meta name content>`. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * The tags by which reference managers and scholarly search engines read a case: Highwire Press names,
 * and the Dublin Core type that makes it a web page. The names of a journal, a conference or a technical
 * report are never given: Zotero would take the case for one.
 */
export function citationTags(book: Book, one: Case, edition: Edition, site: string): MetaTag[] {
  const { citation } = ui;
  const keywords = [
    ...namedCollections.flatMap((collection) =>
      entitiesOfCase(book, one, collection).map((entity) => entityLabel(collection, entity)),
    ),
    ...one.rights.map(({ value }) => ui.rights[value]),
  ];
  return [
    { name: 'DC.type', content: 'webpage' },
    { name: 'citation_title', content: citation.title(one.title, edition.title, one.number) },
    // On English pages too: a name with spaces would be split.
    { name: 'citation_author', content: edition.original.publisher },
    { name: 'citation_publication_date', content: edition.published },
    { name: 'citation_language', content: ui.lang },
    { name: 'citation_public_url', content: site + paths.case(one.id) },
    { name: 'citation_abstract', content: one.summary },
    { name: 'citation_keywords', content: [...new Set(keywords)].join('; ') },
  ];
}
