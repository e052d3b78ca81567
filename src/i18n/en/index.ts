import { inQuotes } from '../../text/quotation.ts';
import type { Counts } from '../counts.ts';
import type { Issued } from '../issued.ts';
import type { Wording } from '../wording.ts';
import type { zh } from '../zh/index.ts';
import { writeDate } from './format.ts';
import { enOverview } from './overview.ts';
import { fixedWords, searchWords } from './search.ts';
import { searchPageWords } from './search-page.ts';
import { counted, inBrackets, inWords, publishedOn } from './words.ts';

/** What the kinds of editorial notes mean. */
const noteMeanings: Readonly<Record<string, string>> = {
  sic: 'the Chinese text may have a slip here.',
  variant: 'the same thing is written in different ways.',
  arithmetic: 'how numbers fit together.',
  naming: 'how something is named.',
  remark: 'other explanations.',
  join: 'a page break in the source cut the paragraph, which is joined here.',
};

const site = 'Casebook of China Customs IP Cases';

/** The words of the English interface. */
export const en: Wording<typeof zh> = {
  lang: 'en',
  date: writeDate,
  site,
  siteDescription:
    'Typical cases of IP protection by China Customs, translated unofficially; every fact leads to the words that state it. Find cases by brand, port and goods.',
  descriptions: {
    most: 160,
    overview: (lists: readonly string[]) =>
      `${lists.join(', ')} at a glance: direction, rights, customs offices, ports, marks, quantities, values and outcomes, each linked to the text.`,
    cases: (_lists: number, cases: number) =>
      `${counted(cases, 'typical case')} of IP protection by China Customs in English, with the direction, customs offices, brands and goods of each.`,
    edition: (title: string, cases: number) =>
      `${title}: ${counted(cases, 'case')} in unofficial English translation, with source, issuer, checksum, notes, remarks and a page to read offline.`,
    collection: (name: string, count: number) =>
      `${name} named in the typical cases of IP protection by China Customs, ${count} in all, each with its cases, sentences, figures and outcomes.`,
    entity: (kind: string, name: string, titles: readonly string[]) =>
      `${kind} ${inQuotes(name)} in ${counted(titles.length, 'case')}, with the sentences that name it, figures and outcomes. ${titles.join('; ')}`,
    topics: (topics: number) =>
      `The reasons given for the typical cases of IP protection by China Customs under ${counted(topics, 'topic')}, each linked to its paragraph.`,
    topic: (name: string, note: string, reasons: number) =>
      `${name}: ${counted(reasons, 'reason')} of the cases, in the words of the source. ${note}`,
    glossary: (terms: number) =>
      `${counted(terms, 'term')} of IP protection by China Customs, explained, with legal basis, Chinese wording and the cases that use them.`,
    about:
      'Source, editorial rules, publisher, notes, remarks, corrections, citation and accessibility of this casebook.',
    dictionary:
      'Type, values and meaning of each field in the data files of the cases, generated from the definition of the data.',
    page: (description: string, page: number) =>
      page === 1 ? description : `Page ${page}. ${description}`,
  },
  mark: '案',
  skip: 'Skip to main content',
  reload: 'A script did not load: reload the page',
  menu: 'Main navigation',
  menuButton: 'Menu',
  crumbs: 'Breadcrumbs',
  homePage: 'Home',
  nav: {
    cases: 'Cases',
    overview: 'Overview',
    brands: 'Brands',
    ports: 'Ports',
    customs: 'Customs',
    goods: 'Goods',
    topics: 'Topics',
    glossary: 'Glossary',
    about: 'About',
  },
  updated: (day: string) => `Last changed on ${inWords(day)}.`,
  footer: ({ title, published }: Issued, lists: number) =>
    `The cases are unofficial English translations from ${inQuotes(title)}${inBrackets(publishedOn(published))}${lists > 1 ? ` and other lists of typical cases, ${lists} lists in all` : ''}; the Chinese text alone is authoritative. All other text is ours.`,
  seal: String,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  bracketed: (text: string) => ` (${text})`,
  space: ' ',
  beside: (parts: readonly string[]) => parts.join(', '),
  apart: (parts: readonly string[]) => parts.join('; '),
  dotted: (parts: readonly string[]) => parts.join(' · '),
  quoted: inQuotes,
  otherLanguage: { name: '中文', lang: 'zh-CN' },
  original: {
    name: 'Chinese',
    choose: 'Language',
    editions: { zh: '中', both: '中英', en: 'EN' },
    show: 'Chinese',
    note: 'Unofficial translation. The Chinese text alone is authoritative.',
    untranslated: (count: number, total: number) =>
      count === total
        ? count === 1
          ? 'The case of this list is not translated yet: read it in Chinese'
          : `None of the ${count} cases of this list is translated yet: read them in Chinese`
        : `${counted(count, 'more case')} of this list ${count === 1 ? 'is' : 'are'} not translated yet: read ${count === 1 ? 'it' : 'them'} in Chinese`,
    besideTitle: (title: string) => `${title} (beside the Chinese)`,
    besideLead:
      'The English is an unofficial translation; the Chinese text alone is authoritative. Facts, notes and source are on the page of the case.',
    turn: 'Turn into Chinese',
    turnAll: 'Turn all into Chinese (¶: one paragraph)',
  },
  caseTitled: ({ number, title }: { number: number; title: string }) => `Case ${number}: ${title}`,
  // It follows the sentence that says what is listed.
  byCases: 'Those of the most cases come first, then by name.',
  pages: 'Pages',
  initials: 'By first letter',
  olderEditions: 'Other lists',
  casesOfList: (shown: number, total: number) =>
    shown === total
      ? counted(total, 'case')
      : `${counted(total, 'case')}, ${shown === 0 ? 'none' : shown} of them translated`,
  notesOfList: (notes: number) => counted(notes, 'note'),
  noEntries: 'None yet.',
  editionPage: 'Source and notes',
  pageTitle: (name: string, page: number) => `${name} (page ${page})`,
  listAmong: (names: readonly string[]) => searchWords.list([...names, 'others']),
  entityDescription: (name: string, cases: number, holderOnly: number, named: readonly string[]) =>
    `${name}: ${counted(cases, 'case')}${holderOnly > 0 ? `, ${holderOnly} of which ${holderOnly === 1 ? 'names' : 'name'} only the right holder` : ''}.${named.length > 0 ? ` In these cases: ${named.join('; ')}.` : ''}`,
  parts: { f: 'Case information', r: 'Reasons' },
  caseLabel: (number: number) => `Case ${number}`,
  ofEdition: (edition: string, number: number, total: number, numbered: boolean) =>
    total === 1
      ? edition
      : numbered
        ? `${edition}, case ${number} of ${total}`
        : `${edition}, case ${number} (${counted(total, 'case')} in all)`,
  title: 'Title',
  place: (id: string) =>
    id === 'title'
      ? 'Title'
      : searchWords.paragraph(id.startsWith('f') ? 'f' : 'r', Number(id.slice(1))),
  notStated: 'Not stated',
  inEditorsWords: 'Our summary',
  facts: 'Key facts',
  otherFacts: 'Other facts',
  factNote: 'note',
  fields: {
    direction: 'Direction',
    rights: 'Rights',
    goods: 'Goods',
    channels: 'Channels',
    destinations: 'Destination',
    customs: 'Customs',
    ports: 'Ports',
    brands: 'Brands',
  },
  basis: { stated: '', inferred: 'inferred', computed: 'calculated' },
  groups: {
    basics: 'In brief',
    figures: 'Figures',
    outcomes: 'Outcomes',
    people: 'Who and where',
    detection: 'Methods',
    reasons: 'Topics of the reasons',
    identifiers: 'Identifiers',
  },
  holdersName: 'Right holders',
  partiesName: 'Parties',
  bodiesName: 'Other bodies and people',
  countriesName: 'Countries and regions',
  formula: 'Formula',
  timeline: 'Timeline',
  published: 'Published as a typical case',
  notesTitle: 'Notes and remarks',
  notesLead: 'These notes are ours. They concern the Chinese text, which we leave unchanged.',
  noteMeaning: (kind: string) => noteMeanings[kind],
  pageBreak: 'Page break',
  certainty: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  },
  reading: (words: string) => `Probably meant: ${inQuotes(words)}`,
  showReadings: 'Show proposed readings',
  readingsShown:
    '〔A→B〕: the text has A, and we think B was meant. The notes say why; quote the text as it is.',
  joined: (before: string, after: string) =>
    `The source has a page break between ${inQuotes(before)} and ${inQuotes(after)}; the parts are joined into a single paragraph here.`,
  related: 'Related cases',
  contents: 'On this page',
  cite: {
    name: 'Cite',
    title: 'Cite this case',
    paragraph: 'Paragraph to cite',
    address: 'Link',
    accessed: (day: string | undefined) =>
      day === undefined
        ? 'With scripts on, today’s date is given as the date of access.'
        : `The date of access is the last change of this page (${inWords(day)}); with scripts on, today.`,
    onPaper: 'The date of access is the last change of the page: put your own in its place.',
  },
  find: { name: 'Find' },
  settings: 'Reading settings',
  styleguide: { name: 'Style guide', colours: 'Colours', type: 'Type and seals', parts: 'Parts' },
  keys: 'Keyboard shortcuts',
  sharing: (names: readonly string[], topics: readonly string[]) =>
    [
      ...(names.length > 0 ? [`In common: ${names.join(', ')}`] : []),
      ...(topics.length > 0 ? [`same topic: ${topics.join(', ')}`] : []),
    ].join('; '),
  terms: 'Terms in this case',
  legalBasis: 'Legal basis',
  provision: (name: string, wording: string) => `${name}. ${wording}`,
  publisher: {
    title: 'Who publishes this',
    name: 'Publisher of this site',
    contact: 'Contact',
    licence: 'Licence of our own words',
    corrections: 'Corrections',
    persons: 'Names of persons and companies',
    report: 'Report a problem',
    notGiven: 'Not given',
    by: (name: string | undefined) => `Site publisher: ${name ?? 'not given'}.`,
    howToReport:
      'Each case and each paragraph has a link “Report a problem”, which fills in the case, the paragraph and the words.',
    noReport: 'No address for reports is given, so the pages have no link “Report a problem”.',
    missing: 'What is known to be missing',
  },
  report: {
    name: 'Report a problem',
    title: (id: string, place: string) => `${id}, ${place}: problem`,
    page: (title: string) => `${title}: problem`,
    body: (address: string, words: string) => `${address}\n\n${inQuotes(words)}\n\nProblem:\n`,
  },
  coordinates: 'Coordinates',
  sourcing: {
    unconfirmed: 'unconfirmed',
    checked: (day: string) => ` (checked ${inWords(day)})`,
    coordinates: (east: number, north: number) => `${east}° E, ${north}° N`,
  },
  termList: {
    title: 'List of terms',
    lead: 'The translations, short names, remarks and interface keep to this list, and are checked against it before anything is published. English without a source is our choice: we found no official one.',
    columns: ['Chinese', 'English', 'Not', 'Source and reason'],
    ours: 'Our choice, unconfirmed',
  },
  close: 'Close',
  sourceTitle: 'Source',
  // A link follows at once.
  sourceText: ({ title, published }: Issued) =>
    `${[inQuotes(title), publishedOn(published)].filter((part) => part !== '').join(', ')}. This is an unofficial English translation; the Chinese text alone is authoritative. `,
  textHash: 'Checksum of the text',
  asData: 'Data (JSON)',
  citation: {
    styles: {
      'gbt-7714-2025': 'GB/T 7714—2025',
      'gbt-7714-2015': 'GB/T 7714—2015',
      'legal-manual': 'Legal Citation Manual (China, 2nd edition)',
      english: 'English',
    },
    genre: 'unofficial translation',
    title: (title: string, _edition: string, number: number | undefined) =>
      number === undefined ? title : `${title} (case ${number})`,
    pinpoint: (section: string, number: number) => `${section}, para. ${number}`,
  },
  topics: 'Topics',
  topicsIntro: (count: number) =>
    count === 0
      ? 'The cases give no reasons.'
      : `The cases have ${counted(count, 'reason')} in all, grouped by topic. A reason may fall under several topics.`,
  reasonCount: (count: number) => counted(count, 'reason'),
  inOurWords: 'In our words',
  reasonsOf: 'Reasons in the cases',
  glossary: 'Glossary',
  glossaryIntro:
    'Terms used in the texts, explained in our own words. A legal basis that names no source is marked as unconfirmed; check the provision before you cite it.',
  usedIn: 'Cases',
  corrections: 'Corrections',
  noCorrections: 'No corrections so far.',
  corrected: (was: string, now: string | null) =>
    now === null
      ? `${inQuotes(was)} was withdrawn.`
      : `${inQuotes(was)} was changed to ${inQuotes(now)}.`,
  dictionary: 'Data dictionary',
  dictionaryIntro:
    'The data file of each case (.json) has the fields below. This page is generated from the definition of the data.',
  dictionaryColumns: { path: 'Field', type: 'Type', values: 'Values', meaning: 'Meaning' },
  previous: 'Previous case',
  next: 'Next case',
  casePager: 'Previous and next case',
  collections: {
    brands: 'Brands',
    ports: 'Ports',
    customs: 'Customs offices',
    goods: 'Goods',
    found: 'Methods',
    channels: 'Channels',
    outcomes: 'Outcomes',
  },
  indexes: 'Indexes',
  collectionIntro: {
    brands: 'Brands whose trademarks or right holders the texts name.',
    ports: 'Ports and border crossings that the texts name, including those abroad.',
    customs: 'Customs districts and subordinate customs houses that the texts name.',
    goods: 'Kinds of goods that the texts name.',
    found:
      'Methods by which the texts say that cases were found or dealt with, those of the most cases first. A case may have several. The explanations are ours.',
    channels:
      'How the goods travelled or were traded, as the texts say or as we infer from them. The explanations are ours.',
    outcomes:
      'What came of the cases, the outcomes of the most cases first. A case may have several. The explanations are ours.',
  },
  allOf: (collection: string) => `All ${collection.toLowerCase()}`,
  // It follows the number.
  caseUnit: (count: number) => (count === 1 ? 'case' : 'cases'),
  casesOf: 'Cases',
  entityTable: {
    amount: 'Quantity and value',
    whole: (label: string) => `figure of the whole case: ${label}`,
    ofCase: 'whole case',
    ofCases: (column: string) => `${column} of the cases as a whole`,
    ofCaseNote: (name: string) =>
      `“whole case”: the text says it of the case as a whole, not of ${name} alone.`,
    totals: (totals: readonly string[]) => `In all: ${totals.join('; ')}.`,
    total: (figure: string, cases: number) => `${figure} (${counted(cases, 'case')})`,
    sentences: 'What the texts say',
    follow: 'Follow new cases (Atom)',
    feedTitle: (name: string, title: string) => `${name}: ${title}`,
    feedSubtitle: (name: string) => `Cases of ${inQuotes(name)}, the newest list first.`,
  },
  otherNames: 'Other names',
  whatItIs: 'What it is',
  inTheText: 'As written in the text',
  ourNote: 'Our note',
  districtInCharge: 'Customs district in charge',
  parentDistrict: 'Parent customs district',
  houses: 'Subordinate customs houses',
  portsOfDistrict: 'Ports in the district',
  level: {
    district: 'Customs district',
    house: 'Subordinate customs house',
    special: 'Office of the General Administration of Customs',
  },
  country: 'Country or region',
  holderOnly: 'The text names only the right holder',
  day: inWords,
  allCases: 'All cases',
  allCasesIntro: (title: string, count: number, total: number) =>
    count === 0
      ? `${inQuotes(title)} has ${counted(total, 'case')}.`
      : count === 1
        ? `The case of ${inQuotes(title)}.`
        : `The ${counted(count, 'case')} of ${inQuotes(title)}, in the order of the source.`,
  table: {
    number: 'Case',
    title: 'Title',
    customs: 'Customs',
    brands: 'Brands',
    direction: 'Direction',
    goods: 'Goods',
  },
  home: {
    lead: 'Official case reports in an unofficial English translation. Every brand, port and customs office leads back to the sentence that names it.',
    about: (newest: Partial<Issued> | undefined, cases: number, lists: number) => {
      const issued = [
        newest?.issuer ?? '',
        newest?.published === undefined ? '' : inWords(newest.published),
      ].filter((part) => part !== '');
      const which = lists > 1 ? `, ${lists} lists in all, the newest` : '';
      return `${counted(cases, 'typical case')} of intellectual property protection by China Customs${which}${inBrackets(issued.join(', '))}: a page for each, in an unofficial English translation. The Chinese text is unchanged. What we add are the facts, each with the words that state it, the translation and the indexes.`;
    },
    aboutLink: 'Source and rules',
    numbers: {
      cases: 'cases',
      brands: 'brands',
      customs: 'customs offices',
      ports: 'ports',
      facts: 'facts with their words',
    },
    questions: { brands: 'Which brand?', ports: 'Which port?', found: 'By what means?' },
    all: (collection: string, count: number) => `${collection}: all ${count}`,
    outcome: 'Outcome',
    examples: 'For example',
    exampleQueries: [
      'Nike',
      'TRI-CIRCLE',
      'Beilun',
      'Pingxiang',
      'port-shifting',
      'fixed-term imprisonment',
    ],
  },
  ...searchWords,
  fixedWords,
  search: { ...searchWords.search, ...searchPageWords },
  ...enOverview,
  about: {
    title: 'About this casebook',
    lead: 'This site holds the typical cases of intellectual property protection published by China Customs, one page for each case, in an unofficial English translation. You can find them by brand, by port or by any words, and cite them to the paragraph.',
    source: 'Source',
    fields: {
      title: 'Title',
      published: 'Date of publication',
      publisher: 'Publisher',
      address: 'Address of the original',
      hash: 'Checksum of the original',
    },
    retrieved: (day: string) => `Retrieved on ${inWords(day)}`,
    unknownAddress: 'Unknown',
    rulesTitle: 'Editorial rules',
    rules: (readTwice: readonly string[]) => [
      'The English text is our unofficial translation; the Chinese text alone is authoritative. The Chinese text follows the source without changing a word, suspected misprints included: it is compared with the source character by character each time the site is built, and nothing is published if they differ. Where the Chinese seems to have a slip, the English mostly gives the sense, and a note says so; misspelt trademarks are kept.',
      'Where a page break in the source cuts a sentence in two, the parts are joined into a single paragraph. Each such place is recorded and listed in the editorial notes.',
      'In the Chinese text, spaces between Chinese characters, and between these and Latin letters or digits, are left out, since the layout spaces them; spaces inside Latin names are kept.',
      'Each fact quotes the words that state it, and each quotation is checked when the site is built. A fact inferred from the words gives the reason; a number calculated from others gives the formula.',
      ...(readTwice.length > 0
        ? [
            `Lists whose facts were read from the texts twice, independently, and the readings compared: ${readTwice.join(', ')}. Where they differed the text decided; where it was a matter of judgement, the reason is given.`,
          ]
        : []),
      'Summaries, remarks, lists of names and other names are ours and are marked as such. Summaries add no facts that the texts do not have; knowledge from outside in remarks, lists of names and other names has its source or is marked as unconfirmed.',
      'What a text does not state, and what cannot be inferred from its words, is given as “Not stated” and is never guessed. Different currencies and different units are never added together.',
    ],
    data: 'Data',
    // A link follows these texts at once.
    dataText:
      'Each case has a data file with all its facts, the words that state them and the text of the case, for example: ',
    linking: 'Citing and linking',
    linkingText:
      'Each case, each paragraph and each fact has a permanent address that you can cite, for example: ',
    accessibility: {
      title: 'Accessibility statement',
      // A date follows at once.
      statement:
        'This site is made to levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2. This statement was written on ',
      date: '2026-11-25',
      testedTitle: 'How it was checked',
      tested: [
        'Each kind of page was checked with axe-core against levels A and AA and good practice, in five conditions: light, dark and high-contrast colours, a width of 320 pixels, and text at twice the size. No violations were found.',
        'On the case pages, every control was reached by keyboard: each has a name, and its focus is visible. The list of names below the search box works as the ARIA Authoring Practices describe.',
        'Without scripts, everything works on every page except search as you type.',
        'All this was checked by program: colours and markup in Chromium, the rest in Firefox too. No reader who uses a screen reader has tried the site yet, and the pages have not been seen in Safari.',
      ],
      failuresTitle: 'Known shortcomings',
      failures: [
        'When you come to a case from the search results, or find words within a case, the words are marked only by colour and underlining, and screen readers do not announce the marks. The find bar gives the number of places.',
        'The charts in the overview are explained by text and by tables of numbers; you cannot move through the charts themselves by keyboard.',
        'When a page is printed or saved as a PDF, its tag structure depends on the browser.',
        'The English text is an unofficial translation; the Chinese text alone is authoritative.',
      ],
    },
  },
  machines: {
    shortName: 'Customs IP Cases',
    feeds: { cases: 'Cases', corrections: 'Corrections' },
    feedTitle: { cases: site, corrections: `${site}: corrections` },
    feedIntro: 'This is a feed. Add its address to a feed reader to be told of what is new.',
    correctionsSubtitle: 'Every correction to what has been published.',
    correctionTitle: (id: string) => `Correction to ${id}`,
    correctionClass: {
      text: 'Text',
      'citation-affecting': 'Affects citations',
      metadata: 'Facts',
      translation: 'Translation',
      editorial: 'Remarks',
    },
    llms: {
      rules:
        'The files below are the texts of the cases in an unofficial English translation (Markdown); the Chinese text alone is authoritative. The metadata before the title give the publisher, the date, the permanent address and the checksum. The summaries are ours. When you cite, point to the paragraph: add #f1 (paragraph 1 of the case information) or #r1 (paragraph 1 of the reasons) to the permanent address. Do not guess at what a text does not state.',
      data: 'All data tables, with descriptions and downloads',
      dictionary: 'What the fields of the data files mean',
      about: 'Source, editorial rules, editorial notes and corrections',
    },
    licences: {
      title: 'Licences of software, data and fonts by others',
      intro:
        'The files of this site contain the following works of others, or are made from their data. Their copyright and licence notices follow. Where a work offers a choice of licences, it is used under the MIT License, whose text is in the notices below. The text of BlueOak-1.0.0 is at https://blueoakcouncil.org/license/1.0.0.',
      uses: {
        search: 'Search engine: the script and the WebAssembly below pagefind/',
        modules: 'A few lines that connect scripts: below _astro/',
        simplified: 'Traditional and simplified characters: search/names.json',
        sounds: 'How Chinese characters sound: search/names.json, search/sounds.json',
        fonts:
          'the letters drawn in the pictures for sharing: cards/; the font of the Chinese headings, with the characters that they use: .woff2 below _astro/',
      },
      holds: (name: string, source: string) =>
        `${name} (source: ${source} ) also contains the following works:`,
    },
  },
  data: {
    title: 'Data and downloads',
    packageTitle: (name: string) => `${name}: data`,
    keywords: [
      'Customs',
      'intellectual property',
      'typical cases',
      'trademarks',
      'patents',
      'China Customs',
    ],
    source: ({ title, issuer, published, url }: Issued & { url: string | undefined }) =>
      `${issuer === undefined ? '' : `${issuer}: `}${inQuotes(title)}${inBrackets(publishedOn(published))}${url === undefined ? '; address of the original unknown' : ''}`,
    description: ({ cases, facts, quotes, figures, notes }: Counts) =>
      `The ${cases === 1 ? 'text' : 'texts'} of ${counted(cases, 'case')} and ${counted(facts, 'fact')} taken from ${cases === 1 ? 'it' : 'them'}, including ${counted(figures, 'figure')}. Each fact says what it rests on and quotes the words that state it, with ${counted(quotes, 'quotation')} in all; there ${notes === 1 ? 'is' : 'are'} also ${counted(notes, 'editorial note')}.`,
    versionLine: (version: string, updated: string) =>
      `Data format version ${version}; content last changed on ${inWords(updated)}.`,
    downloadsTitle: 'Complete downloads',
    downloads: {
      zip: 'All data tables, texts, descriptions and checksums in a single archive',
      workbook: 'All data tables, a sheet each, for Excel and other spreadsheets',
      casebook: 'The facts, quoted words and texts of all cases',
      package: 'Description of the data package (Data Package version 2)',
      schema: 'JSON Schema of the case data',
      offline: (title: string) =>
        `${inQuotes(title)} with full texts, facts and editorial notes, to save and read offline`,
    },
    tablesTitle: 'Data tables',
    tablesIntro:
      'Each table comes as CSV and as JSON, with the same content, for programs. Open casebook.xlsx in a spreadsheet: of a CSV file it would take the case 2016-01 for a date, and may show Chinese characters wrongly. An empty cell means that the text does not state it or that it does not apply; several values in a cell are separated by semicolons. A question mark after the name of a field means that it may have no value.',
    listCell: 'Several values are separated by semicolons.',
    column: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    row: (number: number) => `Row ${number}`,
    columnsOf: (count: number) => `${counted(count, 'field')} and the first two rows`,
    key: (type: string) => `${type}, primary key`,
    caveats: [
      'What a text does not state is left empty and never guessed. Empty does not mean that there was none.',
      'Numbers carry the precision of the text (hedge). Different currencies and different units cannot be added together, and figures of the same case may include each other.',
      'Typical cases are chosen by the publisher. They are not a sample, and conclusions about enforcement as a whole cannot be drawn from them.',
      'Short names, summaries, kinds and editorial notes are ours. Other names and background knowledge are not in the data tables.',
      'Inferred facts are inferred from the words quoted; the reason is in the note (note).',
    ],
    rights:
      'The cases are official texts of the publisher; the English is our unofficial translation, and the Chinese text alone is authoritative. Summaries, short names, editorial notes, lists of names and the arrangement of the data are ours. When you cite, give the publisher, the title, the date and the permanent address.',
    readme: {
      version: (version: string, updated: string, url: string) =>
        `Data format version: ${version}. Content last changed on ${inWords(updated)}. Address: ${url}`,
      citing: 'Citing',
      access:
        'If you read it online, add the date of access: in the first form after the address, as “(accessed 23 Nov. 2026)”; in the second after the date, as “[2026-11-23]”.',
      files: 'Files',
      // A description follows at once.
      table: (title: string, rows: number) =>
        `${title}${title === '' ? '' : ', '}${counted(rows, 'row')}. `,
      otherFiles:
        'Also: `casebook.json`, all cases; `cases/`, the data and the text of each case; `case.schema.json`, the JSON Schema of the case data; `datapackage.json`, the fields, primary keys and foreign keys of the tables; `SHA256SUMS`, checksums to verify with `sha256sum -c SHA256SUMS`. The CSV is UTF-8 without a byte order mark, for programs; several values in a cell are separated by semicolons. For spreadsheets the site has casebook.xlsx.',
      caveatsTitle: 'Before you use the data',
      rightsTitle: 'Rights',
    },
    programTitle: 'Reading the data by program',
    programIntro:
      'The commands below need curl, unzip and Node 18 or newer, and can be pasted into a terminal as they are. All files are static, and no key is needed.',
    examples: {
      list: 'List all cases',
      brand: 'Customs offices in the cases that name Nike',
      values: 'Values of goods in renminbi that the texts state',
      evidence: 'The words on which the outcomes of a case rest',
      archive: 'Download all data and verify the checksums',
    },
    offline: {
      contents: 'Contents',
      address: 'Permanent address',
      published: ({ issuer = '', published }: Issued) =>
        [issuer, publishedOn(published)].filter((part) => part !== '').join(', '),
      lead: (count: number) =>
        `The ${count === 1 ? 'text' : 'texts'}, facts and editorial notes of ${counted(count, 'case')} on a single page, to save and read offline. The English text is an unofficial translation; the Chinese text alone is authoritative. All other text is ours.`,
    },
    followTitle: 'Feeds and indexes',
    follow: {
      'feed.xml': 'Cases (Atom)',
      'feed.json': 'Cases (JSON Feed)',
      'corrections.xml': 'Corrections (Atom)',
      'corrections.json': 'Corrections (JSON Feed)',
      'llms.txt': 'Index of the texts for language models',
    },
    tables: {
      cases: {
        title: 'Cases',
        description:
          'One row for each case. The ids and the names of the goods are in the same order.',
      },
      figures: {
        title: 'Figures',
        description:
          'Every number in the texts, and the numbers calculated from them. Different currencies and different units cannot be added together.',
      },
      brands: {
        title: 'Brands',
        description: 'The brands that each case names, one row for each brand in each case.',
      },
      places: {
        title: 'Places',
        description: 'The ports, countries and regions that each case names.',
      },
      organisations: {
        title: 'Organisations and parties',
        description:
          'The customs offices, right holders, parties and other bodies, companies and people that each case names.',
      },
      events: {
        title: 'Events',
        description: 'Events with a date, which is no more precise than in the text.',
      },
      outcomes: {
        title: 'Outcomes',
        description: 'How each case was handled and what came of it.',
      },
      reasons: {
        title: 'Reasons',
        description: 'The reasons and their topics, one row for each topic of each reason.',
      },
      evidence: {
        title: 'Quoted words',
        description: 'The words of the text that state each fact, one row for each quotation.',
      },
      notes: {
        title: 'Editorial notes',
        description: 'Our remarks on possible errors, variants, numbers and names.',
      },
    },
    explained: (meaning: string, values: readonly { id: string; label: string }[]) =>
      `${meaning} ${values.map(({ id, label }) => `${id}: ${label}`).join('; ')}.`,
    columns: {
      id: 'Id, unique within the case or the list of names.',
      'cases.id': 'Id of the case: text, not a date. It is part of its permanent address.',
      case_id: 'Id of the case: text, not a date.',
      fact_id: 'Id of the fact, unique within the case and part of its permanent address.',
      edition: 'List that holds the case.',
      number: 'Number of the case in its list.',
      'evidence.number': 'Number of the quotation for the same fact, from 1.',
      title: 'Title, as in the text.',
      summary: 'Our summary in one sentence.',
      direction: 'Import or export.',
      rights: 'Kinds of rights infringed or suspected of being infringed.',
      channels: 'Channels of transport and trade.',
      detection: 'Methods by which the text says that it was found or dealt with.',
      goods_ids: 'Ids of the goods in the list of names.',
      goods: 'Names of the goods, in the order of the ids.',
      publisher: 'Publisher; empty where none is known.',
      published:
        'Date of publication: a day, a month or a year, as far as it is known; empty where it is not.',
      updated:
        'Date on which our content last changed: by publication, a correction or a note. A month of publication counts as its first day, an unknown date as the first day of the year that the list covers.',
      text_sha256:
        'SHA-256 of the text: the title, the headings and the paragraphs, one to a line.',
      url: 'Permanent address.',
      label: 'Short name, ours.',
      kind: 'Kind.',
      'figures.kind': 'What is counted.',
      'places.kind': 'port: ports and border crossings; country: countries and regions.',
      'organisations.kind':
        'customs: a customs office; holder: right holder; party: party to the case; body: other.',
      value: 'Number.',
      unit: 'Unit used in the text; for money the ISO 4217 code of the currency; for prison terms months.',
      hedge:
        'exact: exact; over: “more than” (余, 多, 逾); under: “nearly” or “less than” (近, 不到, 不足); about: “about” (约, 左右); about-over: “about … or more” (约…余); at-least: “at least” (至少, 以上); several: an indefinite number (数, 几, 上千), of which the value is the lower bound.',
      goods_id: 'Id of the goods counted, in the list of names.',
      brand_id:
        'Id of the brand concerned, which has a row of the same case in the table of brands.',
      formula:
        'Formula for this number: ids of figures of the same case (without figures-) joined by + - * /.',
      basis:
        'stated: stated in the text; inferred: inferred from the words quoted; computed: calculated from other figures.',
      note: 'Our note.',
      name: 'Name.',
      name_zh: 'Chinese name.',
      name_en: 'English name.',
      role: 'Role in the case.',
      'places.role': 'Role of the port, country or region in the case.',
      'organisations.role':
        'Role of the customs office or the party in the case; for other bodies their kind.',
      written: 'The wording used in the text.',
      'figures.written':
        'The number as the text writes it, with its unit and its words for how exact it is; empty for a computed figure. In the English data, as the translation writes it.',
      country: 'Country or region, ISO 3166-1.',
      customs_id: 'Customs district in charge of the port.',
      parent_id: 'Customs district that the subordinate customs house belongs to.',
      date: 'Date or period, ISO 8601, no more precise than in the text; .. means that no end is given.',
      'notes.date': 'Date on which the note was added.',
      sphere: 'Branch of law.',
      paragraph: 'Paragraph: title; f1 and following, case information; r1 and following, reasons.',
      topic_id: 'Id of the topic.',
      topic: 'Topic.',
      list: 'Group that the fact belongs to.',
      exact: 'Words of the text.',
      prefix: 'Characters just before the words, given only where the words occur more than once.',
      suffix: 'Characters just after the words, given only where the words occur more than once.',
      start: 'Where the words begin in the paragraph, counted in Unicode code points.',
      end: 'Where the words end (exclusive).',
      reading: 'Proposed reading, not part of the Chinese text.',
      certainty: 'Confidence.',
      reason: 'Reason.',
    },
  },
  cards: {
    published: (day: string) => `Published ${inWords(day)}`,
    more: (count: string) => `... ${count} in all`,
    // The ellipsis of a Chinese font stands in the middle of the line.
    cut: '...',
    // The title, which is long in English, and the list stand beside this text in the head of the page.
    altCase: (number: number, _title: string, _edition: string) =>
      `Seal and title of case ${number}`,
    altEntity: (kind: string, name: string, count: string) =>
      `${kind}: ${inQuotes(name)}, ${count}`,
    altList: (title: string, count: string) =>
      `${count} of ${inQuotes(title)}: how far each went, from the lead to a judgment or penalty`,
    whatIsThere: 'Which goods, how many, at which port, how they were found, and what came of it.',
    altSite: `The vermilion seal “案” and the name of the site, ${inQuotes(site)}`,
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the link may be incomplete.',
    ways: 'You can search, or start from the list of all cases.',
  },
};
