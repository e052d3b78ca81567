import { en } from './en/index.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh/index.ts';

/** The words of the interface in the language of this build. */
export const ui: Wording<typeof zh> = process.env.SITE_LANGUAGE === 'en' ? en : zh;
