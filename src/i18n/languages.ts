/** The languages the casebook is published in: the source's first, then that of the translations. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
