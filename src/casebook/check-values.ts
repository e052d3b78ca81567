import { evaluate } from '../facts/formula.ts';
import { carriedBy, currencyWords, figureWords, spheresOf } from '../facts/wording.ts';
import type { Figure } from '../schema/case.ts';
import { readNumbers } from '../text/numbers.ts';
import { sentences } from '../text/sentences.ts';
import type { CaseEntry } from './records.ts';
import type { Report } from './report.ts';
import type { ResolvedFact, ResolvedQuote, Texts } from './resolve-quotes.ts';

/** Wordings of registry entries: collection and id → the names that a quote may use. */
export type Wordings = (
  collection: 'brands' | 'ports' | 'customs' | 'goods',
  id: string,
) => string[];

/** Reports values that their own words do not carry: numbers, units, hedges, dates, names, kinds. */
export function reportValues(
  entry: CaseEntry,
  facts: readonly ResolvedFact[],
  texts: Texts,
  wordings: Wordings,
  report: Report,
): void {
  const { data } = entry;
  const quotesOf = new Map(facts.map((fact) => [fact.path.join('.'), fact.evidence]));
  const quotes = (...path: (string | number)[]) => quotesOf.get(path.join('.')) ?? [];

  const carried = (
    path: (string | number)[],
    field: string,
    value: string,
    words: Readonly<Record<string, RegExp>>,
    where: 'any' | 'all' | 'label' = 'any',
  ) => {
    const pattern = words[value];
    const own = quotes(...path);
    if (pattern === undefined || own.length === 0) return;
    const texts =
      where === 'all' ? [own.map(({ exact }) => exact).join('／')] : own.map(({ exact }) => exact);
    if (texts.some((text) => pattern.test(text))) return;
    report(entry, [...path, field], {
      found: `"${value}", which the words "${own[0]?.exact}" do not say`,
      allowed: `${valuesFor(texts, words)}`,
      advice: 'Correct the value or quote the words that say it.',
    });
  };

  carried(['direction'], 'value', data.direction.value, carriedBy.direction);
  for (const list of ['rights', 'channels', 'detection'] as const) {
    for (const [index, { value }] of data[list].entries()) {
      carried([list, index], 'value', value, carriedBy[list]);
    }
  }
  for (const [index, { code, role }] of data.countries.entries()) {
    carried(['countries', index], 'role', role, carriedBy.countryRoles);
    named(['countries', index], 'code', code, [countryNames.of(code) ?? code]);
  }
  for (const [index, { role, written }] of data.brands.entries()) {
    carried(
      ['brands', index],
      'role',
      role,
      carriedBy.brandRoles,
      role === 'holder' ? 'all' : 'any',
    );
    for (const [place, form] of written.entries())
      named(['brands', index], `written.${place}`, form, [form], true);
  }
  for (const list of ['goods', 'ports', 'customs', 'brands'] as const) {
    for (const [index, { id }] of data[list].entries())
      named([list, index], 'id', id, wordings(list, id));
  }
  for (const list of ['holders', 'parties', 'bodies'] as const) {
    for (const [index, { label, basis }] of data[list].entries()) {
      if (basis === 'stated') named([list, index], 'label', label, [label]);
    }
  }
  for (const [index, { aka = [] }] of data.bodies.entries()) {
    for (const [place, form] of aka.entries())
      named(['bodies', index], `aka.${place}`, form, [form]);
  }
  for (const [index, { brand, country }] of data.holders.entries()) {
    if (brand !== undefined) named(['holders', index], 'brand', brand, wordings('brands', brand));
    if (country !== undefined)
      named(['holders', index], 'country', country, [countryNames.of(country) ?? country]);
  }
  for (const [index, { role }] of data.parties.entries()) {
    carried(['parties', index], 'role', role, carriedBy.partyRoles, 'all');
  }
  for (const [index, { kind, label }] of data.bodies.entries()) {
    const pattern = carriedBy.bodyKinds[kind];
    const own = quotes('bodies', index).map(({ exact }) => exact);
    if (pattern.test(label) || (kind === 'person' && own.some((text) => pattern.test(text))))
      continue;
    report(entry, ['bodies', index, 'kind'], {
      found: `"${kind}" for "${label}"`,
      allowed: valuesFor([label], carriedBy.bodyKinds),
      advice: 'Correct the kind.',
    });
  }
  for (const [index, { value, sphere }] of data.outcomes.entries()) {
    carried(['outcomes', index], 'value', value, carriedBy.outcomes);
    reportSphere(entry, index, value, sphere, quotes('outcomes', index), report);
  }
  for (const [index, event] of data.events.entries()) {
    const own = quotes('events', index);
    carried(['events', index], 'kind', event.kind, carriedBy.eventKinds);
    reportDate(entry, index, event.date, own, report);
  }
  const values = new Map(data.figures.map(({ id, value }) => [id, value]));
  for (const [index, figure] of data.figures.entries()) {
    if (figure.basis === 'computed') reportComputed(entry, index, figure, values, report);
    for (const quote of quotes('figures', index)) {
      reportFigure(entry, index, figure, quote, texts, wordings, report);
    }
  }
  reportOwnWords(entry, texts, report);

  /** Reports a name that no quote of a fact holds. */
  function named(
    path: (string | number)[],
    field: string,
    value: string,
    names: readonly string[],
    asWritten = false,
  ) {
    const form = (text: string) => (asWritten ? text : text.toLowerCase());
    const own = quotes(...path).map(({ exact }) => form(exact));
    if (own.length === 0 || names.length === 0) return;
    if (names.some((name) => own.some((text) => text.includes(form(name))))) return;
    report(entry, [...path, ...field.split('.')], {
      found: `"${value}", which the words "${own[0]}" do not name`,
      allowed: `a quote with one of ${names.map((name) => `"${name}"`).join(', ')}`,
      advice: 'Correct the value or quote the words that name it.',
    });
  }
}

const countryNames = new Intl.DisplayNames('zh-CN', { type: 'region' });

function valuesFor(texts: readonly string[], words: Readonly<Record<string, RegExp>>): string {
  const fitting = Object.keys(words).filter((value) =>
    texts.some((text) => words[value]?.test(text)),
  );
  return fitting.length === 0
    ? 'a value that its words say'
    : `what its words can say: ${fitting.join(', ')}`;
}

function reportSphere(
  entry: CaseEntry,
  index: number,
  value: string,
  sphere: string,
  quotes: readonly ResolvedQuote[],
  report: Report,
): void {
  const allowed = (spheresOf[value] ?? []).filter((one) => {
    // 罚金 is a punishment of criminal law, 罚款 one of administrative law.
    if (value !== 'fine' || quotes.length === 0) return true;
    return quotes.some(({ exact }) => (one === 'criminal' ? /罚金/ : /罚款/).test(exact));
  });
  if (allowed.includes(sphere)) return;
  report(entry, ['outcomes', index, 'sphere'], {
    found: `"${sphere}" for ${value}`,
    allowed: allowed.join(', '),
    advice: 'Correct the sphere or the outcome.',
  });
}

/** Compares the parts of a date with the numbers before 年, 月 and 日 in its quotes. */
function reportDate(
  entry: CaseEntry,
  index: number,
  date: string,
  quotes: readonly ResolvedQuote[],
  report: Report,
): void {
  if (quotes.length === 0) return;
  const text = quotes.map(({ exact }) => exact).join('／');
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => Number(match[1]));
  const dotted = [...text.matchAll(/“(\d{1,2})\.(\d{1,2})”/g)];
  const said = {
    years: numbers(/(\d{4})年/g),
    months: [...numbers(/(\d{1,2})月/g), ...dotted.map((match) => Number(match[1]))],
    days: [...numbers(/(\d{1,2})日/g), ...dotted.map((match) => Number(match[2]))],
  };
  const moments = date.split('/').filter((moment) => moment !== '..');
  const part = (place: number) =>
    moments
      .map((moment) => moment.split('-')[place])
      .filter((one) => one !== undefined)
      .map(Number);
  const given = { years: part(0), months: part(1), days: part(2) };
  const same = (['years', 'months', 'days'] as const).every(
    (unit) => [...new Set(given[unit])].sort().join() === [...new Set(said[unit])].sort().join(),
  );
  const open = date.endsWith('/..') === /以来|随后/.test(text);
  if (same && open) return;
  report(entry, ['events', index, 'date'], {
    found: `"${date}"`,
    allowed: `the date that the quotes give: year ${said.years.join(', ') || 'none'}, month ${said.months.join(', ') || 'none'}, day ${said.days.join(', ') || 'none'}${/以来|随后/.test(text) ? ', and no end ("/..")' : ''}`,
    advice: 'Correct the date, or quote the words that fix it.',
  });
}

function reportComputed(
  entry: CaseEntry,
  index: number,
  { formula = '', inputs = [], value }: Figure,
  values: ReadonlyMap<string, number>,
  report: Report,
): void {
  const path = ['figures', index, 'formula'];
  const advice = 'Correct the formula, its inputs or the value.';
  const named = formula.split(' ').filter((_, place) => place % 2 === 0);
  if (new Set(named).symmetricDifference(new Set(inputs)).size > 0) {
    report(entry, path, {
      found: `"${formula}" with the inputs ${inputs.join(', ')}`,
      allowed: 'a formula that uses each input and nothing else',
      advice,
    });
    return;
  }
  try {
    const result = evaluate(formula, values);
    if (result === value) return;
    report(entry, ['figures', index, 'value'], {
      found: `${value}`,
      allowed: `${formula} = ${result}`,
      advice,
    });
  } catch (error) {
    report(entry, path, {
      found: error instanceof Error ? error.message : String(error),
      allowed: 'ids of figures between spaced signs + - * /',
      advice,
    });
  }
}

function reportFigure(
  entry: CaseEntry,
  index: number,
  figure: Figure,
  quote: ResolvedQuote,
  texts: Texts,
  wordings: Wordings,
  report: Report,
): void {
  const wrong = (field: string, found: string, allowed: string) =>
    report(entry, ['figures', index, ...field.split('.')], {
      found,
      allowed,
      advice: 'Correct the value, or quote the words that say it.',
    });
  const numbers = readNumbers(quote.exact);
  const [number] = numbers;
  if (number === undefined || numbers.length !== 1) {
    wrong(
      'evidence',
      `${numbers.length} numbers in "${quote.exact}"`,
      'a quote with exactly one number',
    );
    return;
  }
  if (number.value !== figure.value) {
    wrong('value', `${figure.value}`, `${number.value}, as "${quote.exact}" says`);
  }
  if (number.hedge !== figure.hedge) {
    wrong('hedge', `"${figure.hedge}"`, `${number.hedge}, as "${quote.exact}" says`);
  }
  const currency = currencyWords[figure.unit];
  const fits = currency ? currency.test(number.after) : number.after.startsWith(figure.unit);
  if (!fits) wrong('unit', `"${figure.unit}"`, `the unit of "${quote.exact}"`);
  const { units, words } = figureWords[figure.kind];
  const sentence = sentenceAround(texts.get(quote.paragraph) ?? '', quote);
  if (!units.includes(figure.unit) || !words.test(sentence)) {
    wrong(
      'kind',
      `"${figure.kind}"`,
      `a kind counted in ${figure.unit} that "${quote.exact}" can be`,
    );
  }
  const { goods, brand } = figure.of ?? {};
  for (const [collection, id] of [
    ['goods', goods],
    ['brands', brand],
  ] as const) {
    if (id === undefined) continue;
    const known = entry.data[collection].some((one) => one.id === id);
    const names = wordings(collection, id).map((name) => name.toLowerCase());
    if (known && names.some((name) => sentence.toLowerCase().includes(name))) continue;
    wrong(
      `of.${collection === 'goods' ? 'goods' : 'brand'}`,
      `"${id}"`,
      `${collection} of this case that the sentence "${sentence.slice(0, 40)}…" names`,
    );
  }
}

function sentenceAround(text: string, { start }: { start: number }): string {
  const sentence = sentences(text.replaceAll('；', '。')).find(
    (one) => one.start <= start && start < one.end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** Reports numbers in our own summary and labels that the text does not have. */
function reportOwnWords(entry: CaseEntry, texts: Texts, report: Report): void {
  const whole = [...texts.values()].join('\n');
  for (const numeral of entry.data.summary.match(/[0-9]+(?:\.[0-9]+)?/g) ?? []) {
    if (new RegExp(`(?<![0-9.])${numeral.replace('.', '\\.')}(?![0-9])`).test(whole)) continue;
    report(entry, ['summary'], {
      found: `the number ${numeral}`,
      allowed: 'numbers that the text has',
      advice: 'Take it out or correct it.',
    });
  }
}
