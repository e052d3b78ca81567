import { enOverview } from './en/overview.ts';
import type { Wording } from './wording.ts';
import { zhOverview } from './zh/overview.ts';

/** The words of the overview, in its figures and in the browser, in the language of this build. */
export const overviewUi: Wording<typeof zhOverview> =
  process.env.SITE_LANGUAGE === 'en' ? enOverview : zhOverview;
