/** Imported before all else, makes the modules of a test speak English, as in the English build. */
process.env.SITE_LANGUAGE = 'en';
