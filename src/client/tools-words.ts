import type { ToolsWords } from '../i18n/zh/tools.ts';

/**
 * The words of the tools, in the language of the page. It is read here, without `pageLanguage`: what the script of every
 * page shares with others would be one more file that every page asks for.
 */
export async function loadToolsWords(): Promise<ToolsWords> {
  const { toolsWords } = await (document.documentElement.lang === 'en'
    ? import('../i18n/en/tools.ts')
    : import('../i18n/zh/tools.ts'));
  return toolsWords;
}
