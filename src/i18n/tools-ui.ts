import { enTools } from './en/tools.ts';
import { language } from './language.ts';
import type { Wording } from './wording.ts';
import { zhTools } from './zh/tools.ts';

/** The words of what pages can do with a script, in the language of this build. */
export const toolsUi: Wording<typeof zhTools> = language === 'en' ? enTools : zhTools;
