import { zhOverview } from './zh/overview.ts';

/** The words of the overview, in its figures and in the browser, in the language of this build. */
export const overviewUi = zhOverview;
