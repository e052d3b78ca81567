import type { Case } from '../book/book.ts';
import type { Site } from '../site/site.ts';

/** The options of our rehype plugins: the case, and its site. */
export interface CaseTextOptions {
  one: Case;
  site: Site;
}
