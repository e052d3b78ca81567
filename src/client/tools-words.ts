import type { ToolsWords } from '../i18n/zh/tools.ts';

/**
 * Loads the words of the tools in the language of the page. It reads the language without `pageLanguage`, because a
 * module shared with the script of every page would be one more file that every page loads.
 */
export async function loadToolsWords(): Promise<ToolsWords> {
  const { toolsWords } = await (document.documentElement.lang === 'en'
    ? import('../i18n/en/tools.ts')
    : import('../i18n/zh/tools.ts'));
  return toolsWords;
}
