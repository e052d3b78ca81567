import { toolsWords as en } from '../i18n/en/tools.ts';
import { type ToolsWords, toolsWords as zh } from '../i18n/zh/tools.ts';
import { pageLanguage } from './language.ts';

/** The words of the tools in the language of the page. Both languages are less than what a file of its own would cost. */
export const words: ToolsWords = pageLanguage() === 'en' ? en : zh;
