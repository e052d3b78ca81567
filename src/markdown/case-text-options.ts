import type { Case } from '../book/book.ts';
import type { Site } from '../site/site.ts';

/** What our rehype plugins need to know: whose text it is, and the site it stands in. */
export interface CaseTextOptions {
  one: Case;
  site: Site;
}
