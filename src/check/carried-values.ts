import type { ResolvedCase } from '../book/resolve-case.ts';
import {
  type CarryingVocabulary,
  type Vocabulary,
  vocabularyFile,
} from '../schema/vocabulary-files.ts';
import { type CarryingWords, carriedIn, carries } from '../text/carrying-words.ts';
import { countryMentions } from '../text/countries.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { rolesSaidOf } from './said-roles.ts';

/** A value of a fact that words carry: its path, the field there, and its vocabulary. */
interface Claim {
  path: (string | number)[];
  field: string;
  value: string;
  name: CarryingVocabulary;
}

/**
 * Reports values of the vocabularies for which their quotes have no word, where they are marked as stated. An inferred value
 * has its reason instead; that of an event is the reason of its date.
 */
export const carriedValues: CaseCheck = (one, { vocabulary, unread }, report) => {
  const quotes = quotesOf(one);
  for (const { path, field, value, name } of claimsOf(one, vocabulary)) {
    // Without the names of ports the text says nothing of them.
    if (name === 'port-roles' && unread.has('ports')) continue;
    const texts = quotes(path).map(({ exact }) => exact);
    const values: ReadonlyMap<string, CarryingWords> = vocabulary[name];
    const known = values.get(value);
    if (known === undefined || texts.length === 0 || carries(known, texts)) continue;
    // The text can say a role where the quote is too short to: 出口一批货物到新加坡.
    const said = rolesOf(one, path, vocabulary);
    if (said.includes(value)) continue;
    report(one.entry, [...path, field], {
      found: `"${value}", which the words "${texts[0]}" do not say`,
      allowed:
        said.length > 0
          ? `${said.join(', ')}, by "says" in ${vocabularyFile(name)}`
          : valuesFor(texts, values, name),
      advice: `Correct the value, quote the words that say it${labelOf(one, path)}, or say under "inferred" why they mean it.`,
    });
  }
};

function claimsOf(one: ResolvedCase, vocabulary: Vocabulary): Claim[] {
  const { data } = one.entry;
  const stated = <Item extends { basis: string }>(
    key: string,
    items: readonly Item[],
    field: string & keyof Item,
    name: CarryingVocabulary,
  ): Claim[] =>
    items.flatMap((item, index) =>
      item.basis === 'stated'
        ? [{ path: [key, index], field, value: String(item[field]), name }]
        : [],
    );
  const { direction } = data;
  return [
    ...(direction?.basis === 'stated'
      ? [
          {
            path: ['direction'],
            field: 'value',
            value: direction.value,
            name: 'directions' as const,
          },
        ]
      : []),
    ...stated('rights', data.rights, 'value', 'rights'),
    ...stated('channels', data.channels, 'value', 'channels'),
    ...stated('detection', data.detection, 'value', 'detections'),
    ...stated('outcomes', data.outcomes, 'value', 'outcomes'),
    ...stated('brands', data.brands, 'role', 'brand-roles'),
    ...stated('parties', data.parties, 'role', 'party-roles'),
    // Words that name another country are reported of the code.
    ...stated('countries', data.countries, 'role', 'country-roles').filter(({ path: [, index] }) =>
      namesItself(one, Number(index), vocabulary),
    ),
    ...stated('ports', data.ports, 'role', 'port-roles'),
    ...data.events.map(({ kind }, index) => ({
      path: ['events', index],
      field: 'kind',
      value: kind,
      name: 'event-kinds' as const,
    })),
  ];
}

/** What a longer quote needs besides: a party without a label is called by the whole of it. */
function labelOf({ entry }: ResolvedCase, [list, index]: Claim['path']): string {
  const { id = '', label } = (list === 'parties' && entry.data.parties[Number(index)]) || {};
  const isDefault = label !== undefined && entry.front.parties?.[id]?.label === undefined;
  return isDefault ? ` and add "label: ${label}"` : '';
}

/** The roles that the text says of the country, port or party of a claim, each once. */
function rolesOf(one: ResolvedCase, [list, index]: Claim['path'], vocabulary: Vocabulary) {
  if (list !== 'countries' && list !== 'ports' && list !== 'parties') return [];
  const said = rolesSaidOf(one, list, Number(index), vocabulary);
  return [...new Set(said.map(({ role }) => role))];
}

function namesItself(one: ResolvedCase, index: number, { countries }: Vocabulary): boolean {
  const code = one.entry.data.countries[index]?.code;
  return quotesOf(one)(['countries', index]).some(({ exact }) =>
    countryMentions(exact, countries).some((mention) => mention.code === code),
  );
}

/** Reports other bodies whose name does not show their kind; for a person, the quotes may show it. */
export const bodyKinds: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  const quotes = quotesOf(one);
  const kinds = vocabulary['body-kinds'];
  for (const [index, { kind, label }] of entry.data.bodies.entries()) {
    const known = kinds.get(kind);
    if (known === undefined) continue;
    const own = quotes(['bodies', index]).map(({ exact }) => exact);
    const said = kind === 'person' && carries(known, own);
    if (carries(known, [label]) || said) continue;
    report(entry, ['bodies', index, 'kind'], {
      found: `"${kind}" for "${label}"`,
      allowed: valuesFor([label], kinds, 'body-kinds'),
      advice: 'Correct the kind.',
    });
  }
};

function valuesFor(
  texts: readonly string[],
  values: ReadonlyMap<string, CarryingWords>,
  name: CarryingVocabulary,
): string {
  const fitting = carriedIn(values, texts);
  const file = vocabularyFile(name);
  return fitting.length === 0
    ? `a value of ${file} that its words say`
    : `what its words can say: ${fitting.join(', ')} (${file})`;
}
