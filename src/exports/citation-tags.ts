import type { Case, Edition } from '../book/book.ts';
import { entitiesOfCase, entityLabel } from '../facts/entities.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { citedTitle } from './csl-record.ts';

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
export function citationTags(site: Site, one: Case, edition: Edition): MetaTag[] {
  const { book, language, words } = site;
  const keywords = [
    ...namedCollections.flatMap((collection) =>
      entitiesOfCase(book, one, collection).map((entity) =>
        entityLabel(collection, entity, language),
      ),
    ),
    ...one.rights.map(({ value }) => words.label('rights', value)),
  ];
  return [
    { name: 'DC.type', content: 'webpage' },
    { name: 'citation_title', content: citedTitle(words, one, edition) },
    // On English pages too: a name with spaces would be split.
    ...known('citation_author', edition.original.issuer),
    ...known('citation_publication_date', edition.published),
    { name: 'citation_language', content: words.lang },
    { name: 'citation_public_url', content: site.root + paths.case(one.id) },
    { name: 'citation_abstract', content: one.summary },
    { name: 'citation_keywords', content: [...new Set(keywords)].join('; ') },
  ];
}

/** A tag for what is known of a list; none for what is not. */
function known(name: string, content: string | undefined): MetaTag[] {
  return content === undefined ? [] : [{ name, content }];
}
