import { en } from './en/index.ts';
import { language } from './language.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh/index.ts';

/** The words of the interface in the language of this build. */
export const ui: Wording<typeof zh> = language === 'en' ? en : zh;
