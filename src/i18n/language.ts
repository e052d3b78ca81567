/** The languages the casebook is published in: a build makes one of them. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of this build, from `SITE_LANGUAGE`; the build puts it into the scripts for the browser too, so that
 * they carry the words of one language only.
 */
export const language: Language = process.env.SITE_LANGUAGE === 'en' ? 'en' : 'zh';
