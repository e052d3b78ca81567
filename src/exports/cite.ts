import CSL from 'citeproc';
import { type CitationStyle, citationStyles } from './citation-styles/index.ts';
import { locales } from './citation-styles/locales.ts';
import { type CitationTemplate, dayFormats, writeDay } from './citation-template.ts';
import { type CslRecord, cslDate } from './csl-record.ts';

/** The processor of a style, with the record that it cites. */
interface Processor {
  engine: InstanceType<typeof CSL.Engine>;
  record: CslRecord | undefined;
}

// Each style is read once, because reading it takes longer than writing a citation.
const processors = new Map<CitationStyle, Processor>();
let asked = 0;

/** A record as a citation in plain text, written by the processor of the Citation Style Language. */
export function cite(record: CslRecord, style: CitationStyle): string {
  const processor = processorOf(style);
  // A new id makes the record new to the processor, which then forgets the one before.
  const id = String(asked++);
  processor.record = { ...record, id };
  processor.engine.updateItems([id]);
  const { locator } = record;
  return processor.engine.makeCitationCluster([{ id, ...(locator !== undefined && { locator }) }]);
}

function processorOf(style: CitationStyle): Processor {
  const known = processors.get(style);
  if (known !== undefined) return known;
  const processor: Processor = {
    engine: new CSL.Engine(
      {
        retrieveLocale: (language) => localeOf(language),
        retrieveItem: (id) => {
          if (processor.record?.id !== id) throw new Error(`No record "${id}" is cited.`);
          return processor.record;
        },
      },
      citationStyles[style],
    ),
    record: undefined,
  };
  processor.engine.setOutputFormat('text');
  processors.set(style, processor);
  return processor;
}

// No record has this day or any other day of its year.
const day = '1234-05-06';

/**
 * A citation with its day of access taken out, for a page to fill in the reader's own.
 * @throws Error if the style writes the day in a format that a page could not
 */
export function citationTemplate(record: CslRecord, style: CitationStyle): CitationTemplate {
  const citation = cite({ ...record, accessed: cslDate(day) }, style);
  for (const date of dayFormats) {
    const [before = '', after, again] = citation.split(writeDay(day, date));
    if (after !== undefined && again === undefined) return { before, date, after };
  }
  if (citation.includes('1234')) {
    throw new Error(
      `The style ${style} writes ${day} in "${citation}" in no format of: ${dayFormats.join(', ')}.`,
    );
  }
  return { before: citation, date: null, after: '' };
}

function localeOf(language: string): string {
  const locale = locales[language];
  if (locale === undefined) throw new Error(`There is no locale "${language}" for citations.`);
  return locale;
}
