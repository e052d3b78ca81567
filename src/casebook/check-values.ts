import { carriedBy, spheresOf } from '../facts/wording.ts';
import { reportDate } from './check-dates.ts';
import { reportComputed, reportFigure } from './check-figures.ts';
import { reportOwnWords } from './check-own-words.ts';
import type { Wordings } from './names.ts';
import type { CaseEntry } from './records.ts';
import type { Report } from './report.ts';
import type { ResolvedFact, ResolvedQuote, Texts } from './resolve-quotes.ts';

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
    where: 'any' | 'all' = 'any',
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
