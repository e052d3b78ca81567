import { zhTools } from './zh/tools.ts';

/** The words of what pages can do with a script, in the language of this build. */
export const toolsUi = zhTools;
