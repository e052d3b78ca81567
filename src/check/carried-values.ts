import type { CaseCheck } from './check.ts';
import { type QuotesOf, quotesOf } from './quotes-of.ts';
import { carriedBy, spheresOf } from './wording.ts';

type Words = Readonly<Record<string, RegExp>>;

/** Reports values of the closed vocabularies for which their quotes have no word. */
export const carriedValues: CaseCheck = (one, _, report) => {
  const { entry } = one;
  const { data } = entry;
  const quotes = quotesOf(one);
  const carried = (
    path: (string | number)[],
    field: string,
    value: string,
    words: Words,
    together = false,
  ) => {
    const own = quotes(path).map(({ exact }) => exact);
    const pattern = words[value];
    if (pattern === undefined || own.length === 0) return;
    const texts = together ? [own.join('／')] : own;
    if (texts.some((text) => pattern.test(text))) return;
    report(entry, [...path, field], {
      found: `"${value}", which the words "${own[0]}" do not say`,
      allowed: valuesFor(texts, words),
      advice: 'Correct the value or quote the words that say it.',
    });
  };
  carried(['direction'], 'value', data.direction.value, carriedBy.direction);
  for (const list of ['rights', 'channels', 'detection', 'outcomes'] as const) {
    for (const [index, { value }] of data[list].entries()) {
      carried([list, index], 'value', value, carriedBy[list]);
    }
  }
  for (const [index, { role }] of data.countries.entries()) {
    carried(['countries', index], 'role', role, carriedBy.countryRoles);
  }
  for (const [index, { role }] of data.brands.entries()) {
    carried(['brands', index], 'role', role, carriedBy.brandRoles, role === 'holder');
  }
  for (const [index, { role }] of data.parties.entries()) {
    carried(['parties', index], 'role', role, carriedBy.partyRoles, true);
  }
  for (const [index, { kind }] of data.events.entries()) {
    carried(['events', index], 'kind', kind, carriedBy.eventKinds);
  }
};

/** Reports other bodies whose name does not show their kind; for a person, the quotes may show it. */
export const bodyKinds: CaseCheck = (one, _, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  for (const [index, { kind, label }] of entry.data.bodies.entries()) {
    const pattern = carriedBy.bodyKinds[kind];
    const own = quotes(['bodies', index]).map(({ exact }) => exact);
    const said = kind === 'person' && own.some((text) => pattern.test(text));
    if (pattern.test(label) || said) continue;
    report(entry, ['bodies', index, 'kind'], {
      found: `"${kind}" for "${label}"`,
      allowed: valuesFor([label], carriedBy.bodyKinds),
      advice: 'Correct the kind.',
    });
  }
};

/** Reports outcomes in a branch of law that they cannot belong to. */
export const spheres: CaseCheck = (one, _, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  for (const [index, { value, sphere }] of entry.data.outcomes.entries()) {
    const allowed = spheresFor(value, quotes(['outcomes', index]));
    if (allowed.includes(sphere)) continue;
    report(entry, ['outcomes', index, 'sphere'], {
      found: `"${sphere}" for ${value}`,
      allowed: allowed.join(', '),
      advice: 'Correct the sphere or the outcome.',
    });
  }
};

function spheresFor(value: string, quotes: ReturnType<QuotesOf>): string[] {
  return (spheresOf[value] ?? []).filter((sphere) => {
    // 罚金 is a punishment of criminal law, 罚款 one of administrative law.
    if (value !== 'fine' || quotes.length === 0) return true;
    return quotes.some(({ exact }) => (sphere === 'criminal' ? /罚金/ : /罚款/).test(exact));
  });
}

function valuesFor(texts: readonly string[], words: Words): string {
  const fitting = Object.keys(words).filter((value) =>
    texts.some((text) => words[value]?.test(text)),
  );
  return fitting.length === 0
    ? 'a value that its words say'
    : `what its words can say: ${fitting.join(', ')}`;
}
