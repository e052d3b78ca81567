import { englishMonths } from '../citation-template.ts';

/** The locales of CSL 1.0.2 that our styles ask for, with the terms and dates they use. */
export const locales: Readonly<Record<string, string>> = {
  'zh-CN': writeLocale({
    language: 'zh-CN',
    terms: { 'et-al': '等', page: '页' },
    text: `<date form="text">
    <date-part name="year" suffix="年"/>
    <date-part name="month" form="numeric" suffix="月"/>
    <date-part name="day" form="numeric" suffix="日"/>
  </date>`,
  }),
  'en-US': writeLocale({
    language: 'en-US',
    terms: { 'et-al': 'et al.', page: 'p.', accessed: 'accessed' },
    months: englishMonths,
    text: `<date form="text" delimiter=" ">
    <date-part name="day" form="numeric"/>
    <date-part name="month" form="short"/>
    <date-part name="year"/>
  </date>`,
  }),
};

interface Locale {
  language: string;
  terms: Readonly<Record<string, string>>;
  months?: readonly string[];
  /** The format of a day in words; the numeric format is the same in every language. */
  text: string;
}

function writeLocale({ language, terms, months = [], text }: Locale): string {
  const all = {
    // The processor rewrites quotation marks; these keep the marks of a title as they are.
    'open-quote': '“',
    'close-quote': '”',
    'open-inner-quote': '‘',
    'close-inner-quote': '’',
    // No style prints "et-al" or "page", but the processor fails without the first and, without
    // the second, puts a label before each paragraph.
    ...terms,
  };
  const lines = [
    ...Object.entries(all).map(([name, term]) => `<term name="${name}">${term}</term>`),
    ...months.map(
      (month, index) =>
        `<term name="month-${String(index + 1).padStart(2, '0')}" form="short">${month}</term>`,
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}">
  <style-options punctuation-in-quote="false"/>
  ${text}
  <date form="numeric" delimiter="-">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros"/>
    <date-part name="day" form="numeric-leading-zeros"/>
  </date>
  <terms>
    ${lines.join('\n    ')}
  </terms>
</locale>
`;
}
