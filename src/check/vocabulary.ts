import { termOf } from '../book/kinds.ts';
import { vocabularyIn } from '../book/vocabulary.ts';
import type { Entry, Placed } from '../read/records.ts';
import type { CaseData } from '../schema/case.ts';
import { allCountries } from '../schema/shared.ts';
import { knownValues } from '../schema/vocabulary.ts';
import {
  type Vocabulary,
  type VocabularyName,
  vocabularyFile,
} from '../schema/vocabulary-files.ts';
import { type CarryingWords, carriedIn } from '../text/carrying-words.ts';
import { nearest } from '../text/nearest.ts';
import type { CaseCheck, WholeCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { atLine, fewNames, type Report, suggest } from './report.ts';

/** Reports kinds, roles and units that no vocabulary has. */
export const vocabulary: CaseCheck = (one, context, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  for (const { path, field, value, name } of valuesIn(entry.data)) {
    const known = context.vocabulary[name];
    if (known.has(value)) continue;
    if (name === 'units' && context.vocabulary.currencies.has(value)) continue;
    const texts = quotes(path).map(({ exact }) => exact);
    const telling = new Map(
      [...known].flatMap(([id, one]): [string, CarryingWords][] =>
        'words' in one && one.words !== undefined ? [[id, one]] : [],
      ),
    );
    const fitting = texts.length === 0 ? [] : carriedIn(telling, texts);
    const says = fitting.length > 0 ? `; what its words can say: ${fitting.join(', ')}` : '';
    report(entry, [...path, field], {
      found: `"${value}"`,
      allowed: `an id in ${filesOf(name)}${listed(value, known)}${says}`,
      advice: 'Correct it, or add it to that file, in both languages.',
    });
  }
};

/** The ids of a vocabulary, if they are few or none is near, and those that are near or have the value as their name: 经办 is acting. */
function listed(value: string, known: ReadonlyMap<string, object>): string {
  const ids = [...known.keys()];
  const named = [...known].flatMap(([id, one]) =>
    ['zh', 'en'].some((key) => Reflect.get(one, key) === value) ? [id] : [],
  );
  const near = named.length > 0 ? named : nearest(value.toLowerCase(), ids);
  const all = near.length > 0 && ids.length > fewNames ? '' : `: ${ids.join(', ')}`;
  return all + (near.length > 0 ? `; nearest: ${near.join(', ')}` : '');
}

function filesOf(name: VocabularyName): string {
  const file = vocabularyFile(name);
  return name === 'units' ? `${file}, or for money in ${vocabularyFile('currencies')}` : file;
}

/** A value of a case that a vocabulary must have: the path of its fact, and the field there. */
interface Value {
  path: (string | number)[];
  field: string;
  value: string;
  name: VocabularyName;
}

function valuesIn(data: CaseData): Value[] {
  const list = <Item>(
    key: string,
    items: readonly Item[],
    field: string & keyof Item,
    name: VocabularyName,
  ): Value[] =>
    items.map((item, index) => ({ path: [key, index], field, value: String(item[field]), name }));
  return [
    ...list('rights', data.rights, 'value', 'rights'),
    ...list('channels', data.channels, 'value', 'channels'),
    ...list('countries', data.countries, 'role', 'country-roles'),
    ...list('customs', data.customs, 'role', 'customs-roles'),
    ...list('brands', data.brands, 'role', 'brand-roles'),
    ...list('parties', data.parties, 'role', 'party-roles'),
    ...list('bodies', data.bodies, 'kind', 'body-kinds'),
    ...list('detection', data.detection, 'value', 'detections'),
    ...list('figures', data.figures, 'kind', 'figure-kinds'),
    ...list('figures', data.figures, 'unit', 'units'),
    ...list('events', data.events, 'kind', 'event-kinds'),
    ...list('outcomes', data.outcomes, 'value', 'outcomes'),
    ...list('outcomes', data.outcomes, 'sphere', 'spheres'),
    ...list('notes', data.notes, 'kind', 'note-kinds'),
  ];
}

/** Reports vocabularies that lack a value which programs know, name a value which another lacks, or explain too little. */
export const vocabularyFiles: WholeCheck = ({ records }, report) => {
  const all = vocabularyIn(records.vocabulary);
  reportUnknown(all, report);
  const { detections, outcomes, units, 'event-kinds': kinds } = records.vocabulary;
  const terms = records.glossary.map(({ data }) => data);
  for (const entry of [...outcomes, ...detections]) {
    // A site without a glossary explains no words.
    if (entry.data.note || terms.length === 0 || termOf(entry.data, terms)) continue;
    report(inFile(entry), [entry.id, 'note'], {
      found: `no note, and no term of the glossary that explains ${entry.data.zh}`,
      allowed: 'what it is, in both languages',
      advice: 'Write a sentence: readers see it in the list of outcomes or methods.',
    });
  }
  const refer = references(all, report);
  for (const entry of outcomes) {
    const { spheres, sphereWords = {}, stage, stages = {} } = entry.data;
    for (const [index, id] of spheres.entries()) refer(entry, ['spheres', index], id, 'spheres');
    for (const id of Object.keys(sphereWords)) refer(entry, ['sphereWords', id], id, 'spheres');
    refer(entry, ['stage'], stage, 'stages');
    for (const [id, other] of Object.entries(stages)) {
      refer(entry, ['stages', id], id, 'spheres');
      refer(entry, ['stages', id], other, 'stages');
    }
  }
  reportCodes(records.vocabulary.currencies, currencyCodes, 'ISO 4217', report);
  reportCodes(records.vocabulary.countries, countryCodes, 'ISO 3166-1', report);
  for (const entry of [...kinds, ...detections]) {
    refer(entry, ['stage'], entry.data.stage, 'stages');
  }
  for (const entry of units) {
    for (const [index, id] of entry.data.counts.entries()) {
      refer(entry, ['counts', index], id, 'figure-kinds');
    }
    if (entry.data.base) refer(entry, ['base', 'unit'], entry.data.base.unit, 'units');
  }
};

function reportUnknown(all: Vocabulary, report: Report): void {
  for (const [name, values] of Object.entries(knownValues)) {
    const file = vocabularyFile(name as VocabularyName);
    for (const value of values) {
      // A file that could not be read has no values, and is reported already.
      const own = all[name as VocabularyName];
      if (own.size === 0 || own.has(value)) continue;
      report(atLine({ file }, 1), [value], {
        found: `no "${value}"`,
        allowed: `a vocabulary with ${values.join(', ')}, which the programs know by name`,
        advice: 'Restore it.',
      });
    }
  }
}

/** The place of a value by its path in the file, so that messages name its id. */
function inFile({ file, lineOf }: Entry<unknown>): Placed {
  return { file, lineOf: (path) => lineOf(path.slice(1)) };
}

const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const countryCodes: ReadonlySet<string> = new Set(allCountries());

/** Reports codes that a standard does not have. */
function reportCodes(
  entries: readonly Entry<unknown>[],
  codes: ReadonlySet<string>,
  standard: string,
  report: Report,
): void {
  for (const entry of entries) {
    if (codes.has(entry.id)) continue;
    report(inFile(entry), [entry.id], {
      found: `"${entry.id}"`,
      allowed: `a code of ${standard}`,
      advice: 'Correct it.',
    });
  }
}

function references(all: Vocabulary, report: Report) {
  return (
    entry: Entry<unknown>,
    path: (string | number)[],
    id: string | undefined,
    name: VocabularyName,
  ): void => {
    if (id === undefined || all[name].size === 0 || all[name].has(id)) return;
    report(inFile(entry), [entry.id, ...path], {
      found: `"${id}"`,
      allowed: `an id in ${vocabularyFile(name)}${suggest(id, [...all[name].keys()])}`,
      advice: 'Correct it, or add it to that file.',
    });
  };
}
