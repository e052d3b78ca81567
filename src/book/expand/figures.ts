import type { Figure } from '../../schema/case.ts';
import type { CaseFile } from '../../schema/case-file.ts';
import type { Hedge } from '../../schema/vocabulary.ts';
import { vocabularyFile } from '../../schema/vocabulary-files.ts';
import { carries } from '../../text/carrying-words.ts';
import { evaluate } from '../../text/formula.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { kindsOf } from '../vocabulary.ts';
import type { Expansion } from './expansion.ts';
import type { Fault } from './fault.ts';
import { entriesOf, given } from './maps.ts';
import { pathKey } from './place-in-file.ts';
import { type PlacedQuote, quotesOf } from './quoted.ts';
import { readFigure } from './read-figure.ts';

type ShortFigure = NonNullable<NonNullable<CaseFile['figures']>[string]>;

/** The figures of a case: values read from their words, or computed from other figures. Those at fault are left out. */
export function expandFigures(file: CaseFile, expansion: Expansion): Figure[] {
  const entries = entriesOf(file.figures);
  const stated = new Map(
    entries.flatMap(([id, one]) => {
      const figure = one.formula === undefined ? statedFigure(id, one, file, expansion) : undefined;
      return figure ? [[id, figure] as const] : [];
    }),
  );
  const figures = entries.flatMap(([id, one]) => {
    if (one.formula === undefined) return stated.get(id) ?? [];
    return computedFigure(id, one, one.formula, { stated, file, expansion }) ?? [];
  });
  for (const [index, { id, evidence = [] }] of figures.entries()) {
    const path = ['figures', id];
    expansion.paths.set(pathKey(['figures', index]), path);
    const short = file.figures?.[id];
    const quotes = short ? quotesOf(short) : [];
    for (const place of evidence.keys()) {
      const inFile = [...path, ...(quotes[place]?.path ?? [])];
      expansion.paths.set(pathKey(['figures', index, 'evidence', place]), inFile);
    }
  }
  return figures;
}

function statedFigure(
  id: string,
  one: ShortFigure,
  file: CaseFile,
  expansion: Expansion,
): Figure | undefined {
  const quotes = expansion.placed(one);
  // Words that stand nowhere, or twice, are reported by the check of quotes.
  if (quotes.length < quotesOf(one).length) return undefined;
  const reading = readFigure(quotes, expansion.vocabulary);
  if ('found' in reading)
    return fail(id, reading, 'Quote the words that hold the number and its unit.', expansion);
  if (one.unit !== undefined) {
    const what = { found: `"unit: ${one.unit}" of a figure of the text`, allowed: reading.unit };
    return fail(id, what, 'Take "unit" out: it is read from the words.', expansion);
  }
  const kind = one.kind ?? reading.kind;
  if (kind === undefined)
    return fail(id, noKind(reading.unit, expansion, quotes), 'Add "kind".', expansion);
  const note = one.inferred ?? one.note;
  return {
    id,
    label: one.label,
    kind,
    value: reading.value,
    ...given({ upTo: reading.upTo }),
    unit: reading.unit,
    hedge: reading.hedge,
    written: reading.words,
    ...countedIn(one, file),
    basis: one.inferred === undefined ? 'stated' : 'inferred',
    ...given({ note }),
    evidence: quotesOf(one).map(({ quote }) => quote),
  };
}

interface Computing {
  stated: ReadonlyMap<string, Figure>;
  file: CaseFile;
  expansion: Expansion;
}

/** A figure computed from stated ones; its unit and kind are theirs, where they are alike. */
function computedFigure(
  id: string,
  one: ShortFigure,
  formula: string,
  { stated, file, expansion }: Computing,
): Figure | undefined {
  const names = formula.split(' ').filter((_, place) => place % 2 === 0);
  const inputs = names.flatMap((name) => stated.get(name) ?? []);
  const wrong = (what: Fault, advice: string) => fail(id, what, advice, expansion);
  const values = new Map([...stated].map(([name, { value }]) => [name, value]));
  let value: number;
  try {
    value = evaluate(formula, values);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return wrong(
      { found, allowed: 'ids of figures of the text between spaced signs + - * /' },
      'Correct the formula.',
    );
  }
  // A product or quotient is of another unit and kind than what it is made of.
  const alike = /[*/]/.test(formula) ? [] : inputs;
  const unit = one.unit ?? same(alike.map((input) => input.unit));
  const kind = one.kind ?? same(alike.map((input) => input.kind));
  if (unit === undefined) {
    const units = inputs.map((input) => input.unit).join(', ');
    return wrong(
      { found: `no "unit" for figures counted in ${units}`, allowed: 'a unit' },
      'Add "unit".',
    );
  }
  if (kind === undefined) return wrong(noKind(unit, expansion), 'Add "kind".');
  return {
    id,
    label: one.label,
    kind,
    value,
    unit,
    hedge: hedgeOf(inputs.map(({ hedge }) => hedge)),
    ...countedIn(one, file),
    inputs: names,
    formula,
    basis: 'computed',
    ...given({ note: one.note }),
  };
}

/** The hedge of what is computed: exact of exact figures, over if some are over, else about. */
function hedgeOf(hedges: readonly Hedge[]): Hedge {
  const others = new Set(hedges.filter((hedge) => hedge !== 'exact'));
  if (others.size === 0) return 'exact';
  const [only = 'about'] = others;
  return others.size === 1 ? only : 'about';
}

function same<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** The goods and the brand that a figure counts. An id is one of goods or brands that the case declares. */
function countedIn({ of = [] }: ShortFigure, file: CaseFile): Pick<Figure, 'of'> {
  if (of.length === 0) return {};
  const brand = of.find((id) => file.brands?.[id] !== undefined && file.goods?.[id] === undefined);
  const goods = of.find((id) => id !== brand);
  return { of: given({ goods, brand }) };
}

/** Names the kinds of a unit; of those that need a word, only the ones for which the sentences of the quotes have it. */
function noKind(
  unit: string,
  { vocabulary }: Expansion,
  quotes: readonly PlacedQuote[] = [],
): Fault {
  const found = `no kind that the unit ${unit} and the words beside it tell`;
  const files = `${vocabularyFile('figure-kinds')} and ${vocabularyFile('units')}`;
  const kinds = kindsOf(vocabulary, unit);
  const told = kinds.filter((id) => {
    const kind = vocabulary['figure-kinds'].get(id);
    return kind !== undefined && quotes.every((quote) => carries(kind, [statementOf(quote)]));
  });
  const offered = told.length > 0 ? told : kinds;
  return { found, allowed: `"kind": ${offered.join(', ')}, by ${files}` };
}

/** The words around a quote in which a figure's kind must be told: a sentence, or a part of one that ends in a semicolon. */
export function statementOf({ text, start: at }: Pick<PlacedQuote, 'text' | 'start'>): string {
  const { start, end } = sentenceAround(text.replaceAll('；', '。'), at);
  return text.slice(start, end);
}

function fail(id: string, what: Fault, advice: string, { faults }: Expansion): undefined {
  faults.push({ ...what, path: ['figures', id], advice });
}
