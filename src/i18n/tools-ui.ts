import { enTools } from './en/tools.ts';
import type { Wording } from './wording.ts';
import { zhTools } from './zh/tools.ts';

/** The words of what pages can do with a script, in the language of this build. */
export const toolsUi: Wording<typeof zhTools> =
  process.env.SITE_LANGUAGE === 'en' ? enTools : zhTools;
