import { expect, it } from 'vitest';
import { assemble } from '../../src/book/assemble.ts';
import { factMaps } from '../../src/book/facts.ts';
import { check } from '../../src/check/index.ts';
import { layOut } from '../../src/read/lay-out.ts';
import { pathName } from '../../src/read/problem.ts';
import { readBody } from '../../src/read/read-body.ts';
import type { CaseEntry, Registries } from '../../src/read/records.ts';
import { type CaseFile, caseFileSchema } from '../../src/schema/case-file.ts';
import { directions } from '../../src/schema/vocabulary.ts';
import type { VocabularyName } from '../../src/schema/vocabulary-files.ts';
import { numeralSpans, readNumbers } from '../../src/text/numbers.ts';
import { random } from '../../support/random.ts';
import { realRecords } from '../../support/real-sites.ts';

const seed = 20170420;
const records = realRecords;

const next = random(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const other = <T>(list: readonly T[], value: T): T => pick(list.filter((one) => one !== value));

/** A string with one character changed. */
function typo(text: string, alphabet = '的海关出口案件一'): string {
  const at = Math.floor(next() * text.length);
  return text.slice(0, at) + other([...alphabet], text.charAt(at)) + text.slice(at + 1);
}

interface Quoted {
  at?: string;
  exact?: string;
}

/** An entry of any map of a case's file, with all the keys that one of them has. */
interface Fact extends Quoted {
  quotes?: Quoted[];
  inferred?: string;
  label?: string;
  role?: string;
  kind?: string;
  value?: string;
  sphere?: string;
  unit?: string;
  date?: string;
  formula?: string;
  of?: string[];
  written?: string[];
}

type MapName = (typeof factMaps)[number];

/** A case as its file has it, whose texts can be asked for. */
interface Changed {
  data: CaseFile;
  body: string;
  /** The text of a paragraph or the title, as it was. */
  text(id: string): string;
  /** What a figure's kind or an outcome's branch of law was, typed or read. */
  was(list: 'figures' | 'outcomes', id: string): string | undefined;
}

/**
 * A mutation: changes a case in place and gives a pattern for the field that the message must name; undefined where it
 * has nothing to change.
 */
type Mutation = (one: Changed) => string | undefined;

/** A map of a case; mutations only use the keys that its entries have. */
const mapOf = ({ data }: Changed, name: MapName) =>
  (data[name] ?? {}) as unknown as Record<string, Fact>;
const valuesIn = (name: VocabularyName) => records.vocabulary[name].map(({ id }) => id);
const registryIds = (name: keyof Registries) => records[name].map(({ id }) => id);
const anchored = (...path: string[]) => `^${path.join('\\.')}(?![a-z0-9-])`;

/** Puts an entry under another key, at its place. */
function rename(map: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(map);
  for (const key of Object.keys(map)) delete map[key];
  for (const [key, value] of entries) map[key === from ? to : key] = value;
}

/** A mutation of an entry that a map of the case has. */
function inMap(
  name: MapName | readonly MapName[],
  change: (fact: Fact, id: string, one: Changed, map: MapName) => string | undefined,
): Mutation {
  return (one) => {
    const map = typeof name === 'string' ? name : pick(name);
    const ids = Object.keys(mapOf(one, map));
    if (ids.length === 0) return undefined;
    const id = pick(ids);
    const fact = mapOf(one, map)[id];
    return fact && change(fact, id, one, map);
  };
}

/** A mutation that gives an entry of a map another key. */
const otherKey = (name: MapName, keys: () => readonly string[]): Mutation =>
  inMap(name, (_, id, one) => {
    rename(mapOf(one, name), id, other(keys(), id));
    return name;
  });

/** A mutation that gives a field of an entry another value. */
const otherValue = (
  name: MapName,
  field: 'role' | 'kind' | 'value' | 'sphere',
  vocabulary: VocabularyName,
): Mutation =>
  inMap(name, (fact, id, one) => {
    const was = name === 'figures' || name === 'outcomes' ? one.was(name, id) : undefined;
    fact[field] = other(valuesIn(vocabulary), fact[field] ?? was ?? '');
    // A sum of figures of several kinds has none.
    return `${anchored(name, id)}|${name}-${id}$|^figures\\.[a-z-]+$`;
  });

const quotesOf = (fact: Fact): Quoted[] => fact.quotes ?? (fact.exact === undefined ? [] : [fact]);

/** Data against text: each of these must be caught, whatever it hits. */
const mustBeCaught: Record<string, Mutation> = {
  'the words of a figure, which are those of another in its paragraph': inMap(
    'figures',
    (figure, id, one) => {
      const own = readNumbers(figure.exact ?? '')[0]?.value;
      const others = Object.values(mapOf(one, 'figures')).filter(
        ({ at, exact = '' }) => at === figure.at && readNumbers(exact)[0]?.value !== own,
      );
      if (figure.exact === undefined || others.length === 0) return undefined;
      figure.exact = pick(others).exact ?? '';
      return `figures(?:\\.${id})?$|figures-${id}$`;
    },
  ),
  'the kind of a figure': otherValue('figures', 'kind', 'figure-kinds'),
  'a unit that is typed': inMap('figures', (figure, id) => {
    if (figure.formula !== undefined || figure.unit !== undefined) return undefined;
    figure.unit = pick(['吨', '瓶', '盏', 'CNY', 'HKD']);
    return anchored('figures', id);
  }),
  'a date that is typed': inMap('events', (event, id) => {
    if (event.inferred !== undefined) return undefined;
    event.date = '2016-01-02';
    return anchored('events', id);
  }),
  'the words of an event, which are those of another': inMap('events', (event, id, one) => {
    const others = Object.values(mapOf(one, 'events')).filter(
      ({ at, date, exact }) => at === event.at && exact !== event.exact && date === undefined,
    );
    if (event.exact === undefined || event.date !== undefined || others.length === 0) {
      return undefined;
    }
    const { exact = '' } = pick(others);
    // Words without a number of their own, or with the same date, say nothing else.
    if (readNumbers(exact).join() === readNumbers(event.exact).join()) return undefined;
    event.exact = exact;
    return `${anchored('events', id)}|events-${id}$|^figures$`;
  }),
  'a character of a quote': inMap(factMaps, (fact, id, _, map) => {
    const quotes = quotesOf(fact);
    if (quotes.length === 0) return undefined;
    const quote = pick(quotes);
    quote.exact = typo(quote.exact ?? '');
    return anchored(map, id);
  }),
  'the paragraph of a quote': inMap(factMaps, (fact, id, one, map) => {
    const quotes = quotesOf(fact);
    if (quotes.length === 0) return undefined;
    const quote = pick(quotes);
    quote.at = pick(
      ['f1', 'f2', 'f3', 'r1', 'r2', 'r3'].filter(
        (place) => place !== quote.at && !one.text(place).includes(quote.exact ?? ''),
      ),
    );
    return anchored(map, id);
  }),
  'a character of a topic’s words': ({ data }) => {
    const [paragraph, { topics = {} } = {}] = pick(Object.entries(data.reasons ?? {})) ?? [];
    if (paragraph === undefined || Object.keys(topics).length === 0) return undefined;
    const [id, topic] = pick(Object.entries(topics));
    const [quote] = quotesOf(topic as Fact);
    if (quote === undefined) return undefined;
    quote.exact = typo(quote.exact ?? '');
    return anchored('reasons', paragraph, 'topics', id);
  },
  'a fact’s own id': inMap(
    ['figures', 'events', 'outcomes', 'bodies', 'parties', 'holders'],
    (_, id, one, map) => {
      rename(mapOf(one, map), id, `${id}-x`);
      return `ids|headline|^figures\\.`;
    },
  ),
  'an entry of a registry': (one) => {
    const name = pick(['goods', 'ports', 'brands', 'customs'] as const);
    return otherKey(name, () => registryIds(name))(one);
  },
  'an id that no registry has': inMap(
    ['goods', 'ports', 'brands', 'customs'],
    (_, id, one, map) => {
      rename(mapOf(one, map), id, `${id}-x`);
      return anchored(map, `${id}-x`);
    },
  ),
  'a deleted entry': (one) => {
    const name = pick([...factMaps, 'notes', 'joins', 'reasons'] as const);
    const map = (one.data[name] ?? {}) as Record<string, unknown>;
    const ids = Object.keys(map);
    if (ids.length === 0) return undefined;
    delete map[pick(ids)];
    // What the summary or a label claims may be what is gone.
    return `^${name}|ids|^figures|headline|^summary|label$`;
  },
  'a word that is no number': ({ data }) => {
    const lists = Object.values(data.notNumbers ?? {});
    if (lists.length === 0) return undefined;
    const list = pick(lists);
    const [word = ''] = list.splice(Math.floor(next() * list.length), 1);
    // Words of the vocabulary are no number in any text.
    return numeralSpans(word, valuesIn('numeral-words')).length > 0 ? '^figures' : undefined;
  },
  'a country': inMap('countries', (fact, id, one) => {
    if (fact.inferred !== undefined) return undefined;
    const to = other(['US', 'SG', 'VN', 'FR', 'NP', 'GB', 'JP', 'DE'], id);
    if (mapOf(one, 'countries')[to] !== undefined) return undefined;
    rename(mapOf(one, 'countries'), id, to);
    return anchored('countries', to);
  }),
  'a wording of a mark that is typed': inMap('brands', (brand, id) => {
    const [quote] = quotesOf(brand);
    brand.written = [typo(/“([^”]+)”/u.exec(quote?.exact ?? '')?.[1] ?? 'X', 'QXZ環')];
    return `${anchored('brands', id)}|brands-${id}$`;
  }),
  'a holder’s, party’s or body’s name': inMap(
    ['holders', 'parties', 'bodies'],
    (fact, id, _, map) => {
      if (fact.label === undefined || fact.inferred !== undefined) return undefined;
      fact.label = typo(fact.label);
      return anchored(map, id);
    },
  ),
  'a formula': inMap('figures', (figure, id) => {
    if (figure.formula === undefined) return undefined;
    figure.formula = figure.formula.replace(
      / ([+/]) /,
      (_, sign) => ` ${sign === '+' ? '-' : '*'} `,
    );
    return `figures[.-]${id}$`;
  }),
  'a figure that is no input': inMap('figures', (figure, id) => {
    if (figure.formula === undefined) return undefined;
    const inputs = figure.formula.split(' ');
    inputs[0] = `${inputs[0]}-x`;
    figure.formula = inputs.join(' ');
    return anchored('figures', id);
  }),
  'goods that the case does not declare, of a figure': inMap('figures', (figure, id, one) => {
    const declared = Object.keys(mapOf(one, 'goods'));
    const at = (figure.of ?? []).findIndex((of) => declared.includes(of));
    const strange = registryIds('goods').filter((of) => !declared.includes(of));
    if (at < 0 || figure.of === undefined) return undefined;
    figure.of[at] = pick(strange);
    return anchored('figures', id, 'of');
  }),
  'a topic of a reason': ({ data }) => {
    const [paragraph, { topics } = {}] = pick(Object.entries(data.reasons ?? {})) ?? [];
    if (paragraph === undefined || topics === undefined) return undefined;
    const id = pick(Object.keys(topics));
    if (id === undefined) return undefined;
    rename(topics, id, other(registryIds('topics'), id));
    return `${anchored('reasons', paragraph, 'topics')}|ids`;
  },
  'a character of a note’s words': ({ data }) => {
    const notes = Object.entries(data.notes ?? {});
    if (notes.length === 0) return undefined;
    const [id, note] = pick(notes);
    note.exact = typo(note.exact);
    return anchored('notes', id);
  },
  'a character of a join': ({ data }) => {
    const joins = Object.entries(data.joins ?? {});
    if (joins.length === 0) return undefined;
    const [paragraph, list] = pick(joins);
    const join = pick(list);
    join.before = typo(join.before);
    return anchored('joins', paragraph);
  },
  'import or export': ({ data: { direction } }) => {
    if (direction === undefined || direction.inferred !== undefined) return undefined;
    direction.value = other(directions, direction.value);
    return 'direction';
  },
  'a kind of right': otherKey('rights', () => valuesIn('rights')),
  'a number in our summary': ({ data }) => {
    const [number] = data.summary.match(/\d{2,}/) ?? [];
    if (number === undefined) return undefined;
    data.summary = data.summary.replace(number, `${Number(number) + 1}`);
    return 'summary';
  },
  'a character of the title': ({ data }) => {
    data.title = typo(data.title);
    return 'title';
  },
  'a character of the text': (one) => {
    const lines = one.body.split('\n');
    const at = pick(lines.flatMap((line, index) => (line.length > 20 ? [index] : [])));
    lines[at] = typo(lines[at] ?? '');
    one.body = lines.join('\n');
    return '^[fr][0-9]|text|title|^joins';
  },
  'an outcome’s branch of law': otherValue('outcomes', 'sphere', 'spheres'),
};

/**
 * A choice between words of ours. It is caught where the quoted words cannot carry the other choice;
 * where they can carry both, only a reader can tell. These kinds are counted and reported.
 */
const asFarAsWordsTell: Record<string, Mutation> = {
  'a customs office’s role': otherValue('customs', 'role', 'customs-roles'),
  'a port’s role': otherValue('ports', 'role', 'port-roles'),
  'a brand’s role': otherValue('brands', 'role', 'brand-roles'),
  'a party’s role': otherValue('parties', 'role', 'party-roles'),
  'a country’s role': otherValue('countries', 'role', 'country-roles'),
  'a body’s kind': otherValue('bodies', 'kind', 'body-kinds'),
  'an event’s kind': otherValue('events', 'kind', 'event-kinds'),
  'an outcome': otherValue('outcomes', 'value', 'outcomes'),
  'a channel': otherKey('channels', () => valuesIn('channels')),
  'how it was found': otherKey('detection', () => valuesIn('detections')),
  'one of several quotes, deleted': inMap(factMaps, (fact, id, _, map) => {
    if (fact.quotes === undefined || fact.quotes.length < 2) return undefined;
    fact.quotes.splice(Math.floor(next() * fact.quotes.length), 1);
    return `${anchored(map, id)}|${map}-${id}$|^figures$`;
  }),
  'what a figure counts, of what the case declares': inMap('figures', (figure, id, one) => {
    const list = pick(['goods', 'brands'] as const);
    const declared = Object.keys(mapOf(one, list));
    const at = (figure.of ?? []).findIndex((of) => declared.includes(of));
    if (figure.of === undefined || at < 0 || declared.length < 2) return undefined;
    figure.of[at] = other(declared, figure.of[at] ?? '');
    return anchored('figures', id);
  }),
  'what is inferred, marked as stated': inMap(factMaps, (fact, id, _, map) => {
    if (fact.inferred === undefined) return undefined;
    delete fact.inferred;
    return anchored(map, id);
  }),
};

const textsOf = ({ data, body: { sections } }: CaseEntry) => {
  const texts = sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ id, text }) => [id, text] as const),
  );
  return new Map([['title', data.title], ...texts]);
};

/** A problem's file and field: what the reading or the check has against the content with one case mutated. */
function problemsWith(entry: CaseEntry, { data, body }: Changed) {
  const { file } = entry;
  const valid = caseFileSchema.safeParse(data);
  if (!valid.success) {
    return valid.error.issues.map(({ path }) => ({ file, field: pathName(path) }));
  }
  const mutated = {
    ...entry,
    data: valid.data,
    body:
      body === entry.markdown
        ? entry.body
        : layOut(readBody(body, 'zh', 1), entry.listing?.edition, 'zh'),
  };
  const cases = records.cases.map((one) => (one === entry ? mutated : one));
  const changed = { ...records, cases };
  return check({ records: changed, problems: [] }, assemble(changed));
}

const { cases: full } = assemble(records);

function changeable(entry: CaseEntry): Changed {
  const texts = textsOf(entry);
  const was = full.get(entry.id)?.entry.data;
  return {
    data: structuredClone(entry.data),
    body: entry.markdown,
    text: (id) => texts.get(id) ?? '',
    was: (list, id) =>
      list === 'figures'
        ? was?.figures.find((one) => one.id === id)?.kind
        : was?.outcomes.find((one) => one.id === id)?.sphere,
  };
}

it.each(records.cases)('finds nothing wrong in $id without a mutation', (entry) => {
  expect(problemsWith(entry, changeable(entry))).toEqual([]);
});

/** Mutates the content at random. Gives how often each kind was made and caught, and what was missed. */
function mutateAtRandom(rounds: number) {
  const tally = new Map<string, { made: number; caught: number }>();
  const missed: string[] = [];
  const kinds = [...Object.entries(mustBeCaught), ...Object.entries(asFarAsWordsTell)];
  for (let round = 0; round < rounds; ) {
    const [kind, mutate] = kinds[round % kinds.length] ?? pick(kinds);
    const entry = pick(records.cases);
    const one = changeable(entry);
    const field = mutate(one);
    if (field === undefined) continue;
    round += 1;
    const problems = problemsWith(entry, one).filter(
      ({ file }) => file === entry.file || file === 'content/ledger.yaml',
    );
    const named = problems.some(({ field: at }) => new RegExp(field).test(at));
    const count = tally.get(kind) ?? { made: 0, caught: 0 };
    tally.set(kind, { made: count.made + 1, caught: count.caught + (named ? 1 : 0) });
    if (!named && kind in mustBeCaught) {
      missed.push(`${entry.id} ${kind} (${field}): ${problems.map((two) => two.field).join()}`);
    }
  }
  return { tally, missed };
}

it(`catches mutations of the content: 30 at random, seed ${seed}`, () => {
  expect(mutateAtRandom(30).missed).toEqual([]);
});

it('catches 1,170 more', { tags: ['long'] }, () => {
  const { tally, missed } = mutateAtRandom(1170);
  console.info(
    [...tally].map(([kind, { made, caught }]) => `${kind}: ${caught} of ${made} caught`).join('\n'),
  );
  expect(missed).toEqual([]);
  for (const kind of Object.keys(mustBeCaught))
    expect(tally.get(kind)?.made, kind).toBeGreaterThan(10);
});
