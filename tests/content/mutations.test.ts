import { expect, it } from 'vitest';
import { assemble } from '../../src/book/assemble.ts';
import { check } from '../../src/check/index.ts';
import { filesIn } from '../../src/read/content-files.ts';
import { layOut } from '../../src/read/lay-out.ts';
import { readBody } from '../../src/read/read-body.ts';
import type { CaseEntry, Registries } from '../../src/read/records.ts';
import { type CaseData, caseSchema } from '../../src/schema/case.ts';
import { directions, hedges } from '../../src/schema/vocabulary.ts';
import type { VocabularyName } from '../../src/schema/vocabulary-files.ts';
import { readContent } from '../../src/site/read-sites.ts';
import { random } from '../../support/random.ts';

const seed = 20170420;
const rounds = 1200;
const { records } = readContent(filesIn('content'), {
  origin: 'https://casebook.example',
  base: '/',
});

const next = random(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const other = <T>(list: readonly T[], value: T): T => pick(list.filter((one) => one !== value));

/** A string with one character changed. */
function typo(text: string, alphabet = '的海关出口案件一'): string {
  const at = Math.floor(next() * text.length);
  return text.slice(0, at) + other([...alphabet], text.charAt(at)) + text.slice(at + 1);
}

/** A number with one digit changed, as it is written. */
function otherNumber(value: number): number {
  const digits = String(value);
  const places = [...digits].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  const at = pick(places);
  const changed =
    digits.slice(0, at) + other([...'123456789'], digits.charAt(at)) + digits.slice(at + 1);
  return Number(changed);
}

type Facts = CaseFileData & { body: string };
/**
 * A mutation: changes a case in place and gives a pattern for the field that the message must name;
 * undefined where it has nothing to change.
 */
type Mutation = (one: Facts) => string | undefined;

const quoteLists = [
  'goods',
  'ports',
  'brands',
  'customs',
  'holders',
  'parties',
  'bodies',
  'figures',
  'events',
  'outcomes',
  'detection',
  'channels',
  'rights',
  'countries',
  'identifiers',
] as const;
const valuesIn = (name: VocabularyName) => records.vocabulary[name].map(({ id }) => id);
const registryIds = (name: keyof Registries) => records[name].map(({ id }) => id);

function inList<Name extends keyof CaseFileData>(
  name: Name,
  change: (entry: CaseFileData[Name] extends (infer Entry)[] ? Entry : never) => string | undefined,
): Mutation {
  return (one) => {
    const list = one[name] as unknown as Parameters<typeof change>[0][];
    if (!Array.isArray(list) || list.length === 0) return undefined;
    return change(pick(list));
  };
}

/** Data against text: each of these must be caught, whatever it hits. */
const mustBeCaught: Record<string, Mutation> = {
  'a digit of a figure': inList('figures', (figure) => {
    figure.value = otherNumber(figure.value);
    return 'value';
  }),
  'the unit of a figure': inList('figures', (figure) => {
    if (figure.basis === 'computed') return undefined;
    figure.unit = other(
      ['吨', '台', '双', '件', '副', '个', '起', '批', '名', 'CNY', 'USD', '月'],
      figure.unit,
    );
    return 'unit';
  }),
  'the hedge of a figure': inList('figures', (figure) => {
    if (figure.basis === 'computed') return undefined;
    figure.hedge = other(hedges, figure.hedge);
    return 'hedge';
  }),
  'a part of a date': inList('events', (event) => {
    const numbers = [...event.date.matchAll(/\d+/g)];
    const part = pick(numbers);
    const now = String(Number(part[0]) === 1 ? 2 : Number(part[0]) - 1).padStart(
      part[0].length,
      '0',
    );
    event.date =
      event.date.slice(0, part.index) + now + event.date.slice(part.index + part[0].length);
    return 'date';
  }),
  'the precision of a date': inList('events', (event) => {
    if (event.date.includes('/')) return undefined;
    event.date =
      event.date.length === 4
        ? `${event.date}-05`
        : event.date.slice(0, event.date.lastIndexOf('-'));
    return 'date';
  }),
  'a character of a quote': (one) => {
    const list = one[pick(quoteLists)];
    if (list.length === 0) return undefined;
    const { evidence } = pick(list as { evidence?: { exact: string }[] }[]);
    if (!evidence) return undefined;
    const quote = pick(evidence);
    quote.exact = typo(quote.exact);
    return 'evidence';
  },
  'the paragraph of a quote': (one) => {
    const list = one[pick(quoteLists)];
    if (list.length === 0) return undefined;
    const { evidence } = pick(list as { evidence?: { exact: string; paragraph: string }[] }[]);
    if (!evidence) return undefined;
    const quote = pick(evidence);
    const elsewhere = ['f1', 'f2', 'f3', 'r1', 'r2', 'r3'].filter(
      (id) => id !== quote.paragraph && !paragraphOf(one, id).includes(quote.exact),
    );
    quote.paragraph = pick(elsewhere);
    return 'evidence';
  },
  'a fact’s own id': (one) => {
    const name = pick(['figures', 'events', 'outcomes', 'bodies', 'parties', 'holders'] as const);
    if (one[name].length === 0) return undefined;
    const entry = pick(one[name] as { id: string }[]);
    entry.id = `${entry.id}-x`;
    return 'ids|inputs|formula|headline';
  },
  'an entry of a registry': (one) => {
    const name = pick(['goods', 'ports', 'brands', 'customs'] as const);
    if (one[name].length === 0) return undefined;
    const entry = pick(one[name] as { id: string }[]);
    entry.id = other(registryIds(name), entry.id);
    return name;
  },
  'a deleted entry': (one) => {
    const name = pick([...quoteLists, 'notes', 'joins', 'reasons'] as const);
    const list = one[name] as unknown[];
    if (list.length === 0) return undefined;
    list.splice(Math.floor(next() * list.length), 1);
    return `${name}|ids|figures|formula|headline`;
  },
  'a word that is no figure': (one) => {
    if (one.notFigures.length === 0) return undefined;
    one.notFigures.splice(Math.floor(next() * one.notFigures.length), 1);
    return 'figures';
  },
  'a country': inList('countries', (entry) => {
    entry.code = other(['US', 'SG', 'VN', 'FR', 'NP', 'GB', 'JP', 'DE'], entry.code);
    return 'countries';
  }),
  'a character of a mark as written': inList('brands', (brand) => {
    const at = Math.floor(next() * brand.written.length);
    brand.written[at] = typo(brand.written[at] ?? '', 'QXZ環');
    return 'written';
  }),
  'a holder’s, party’s or body’s name': (one) => {
    const name = pick(['holders', 'parties', 'bodies'] as const);
    const list = (one[name] as { label: string; basis: string }[]).filter(
      ({ basis }) => basis === 'stated',
    );
    if (list.length === 0) return undefined;
    const entry = pick(list);
    entry.label = typo(entry.label);
    return name;
  },
  'a formula': inList('figures', (figure) => {
    if (figure.formula === undefined) return undefined;
    figure.formula = figure.formula.replace(
      / ([+/]) /,
      (_, sign) => ` ${sign === '+' ? '-' : '*'} `,
    );
    return 'value';
  }),
  'what a figure counts': inList('figures', (figure) => {
    if (figure.of?.goods === undefined || figure.basis === 'computed') return undefined;
    figure.of.goods = other(registryIds('goods'), figure.of.goods);
    return 'of.goods';
  }),
  'a topic of a reason': inList('reasons', (reason) => {
    const topic = pick(reason.topics);
    topic.id = other(registryIds('topics'), topic.id);
    return 'topics';
  }),
  'a character of a note’s words': inList('notes', (note) => {
    note.exact = typo(note.exact);
    return 'notes';
  }),
  'a character of a join': inList('joins', (join) => {
    join.before = typo(join.before);
    return 'joins';
  }),
  'import or export': (one) => {
    one.direction.value = other(directions, one.direction.value);
    return 'direction';
  },
  'a kind of right': inList('rights', (right) => {
    right.value = other(valuesIn('rights'), right.value);
    return 'rights';
  }),
  'a number in our summary': (one) => {
    const [number] = one.summary.match(/\d{2,}/) ?? [];
    if (number === undefined) return undefined;
    one.summary = one.summary.replace(number, `${Number(number) + 1}`);
    return 'summary';
  },
  'a character of the title': (one) => {
    one.title = typo(one.title);
    return 'title';
  },
  'a character of the text': (one) => {
    const lines = one.body.split('\n');
    const at = pick(lines.flatMap((line, index) => (line.length > 20 ? [index] : [])));
    lines[at] = typo(lines[at] ?? '');
    one.body = lines.join('\n');
    return 'f|r|text|title|evidence';
  },
};

/**
 * A choice between words of ours. It is caught where the quoted words cannot carry the other choice;
 * where they can carry both, only a reader can tell. These kinds are counted and reported.
 */
const asFarAsWordsTell: Record<string, Mutation> = {
  'a customs office’s role': inList('customs', (entry) => {
    entry.role = other(valuesIn('customs-roles'), entry.role);
    return 'role';
  }),
  'a brand’s role': inList('brands', (entry) => {
    entry.role = other(valuesIn('brand-roles'), entry.role);
    return 'role';
  }),
  'a party’s role': inList('parties', (entry) => {
    entry.role = other(valuesIn('party-roles'), entry.role);
    return 'role';
  }),
  'a country’s role': inList('countries', (entry) => {
    entry.role = other(valuesIn('country-roles'), entry.role);
    return 'role';
  }),
  'a body’s kind': inList('bodies', (entry) => {
    entry.kind = other(valuesIn('body-kinds'), entry.kind);
    return 'kind';
  }),
  'a figure’s kind': inList('figures', (entry) => {
    if (entry.basis === 'computed') return undefined;
    entry.kind = other(valuesIn('figure-kinds'), entry.kind);
    return 'kind';
  }),
  'an event’s kind': inList('events', (entry) => {
    entry.kind = other(valuesIn('event-kinds'), entry.kind);
    return 'kind';
  }),
  'a channel': inList('channels', (entry) => {
    entry.value = other(valuesIn('channels'), entry.value);
    return 'channels';
  }),
  'how it was found': inList('detection', (entry) => {
    entry.value = other(valuesIn('detections'), entry.value);
    return 'detection';
  }),
  'an outcome': inList('outcomes', (entry) => {
    entry.value = other(valuesIn('outcomes'), entry.value);
    return 'outcomes';
  }),
  'an outcome’s branch of law': inList('outcomes', (entry) => {
    entry.sphere = other(valuesIn('spheres'), entry.sphere);
    return 'sphere';
  }),
};

function paragraphOf(one: Facts, id: string): string {
  const lines = one.body.split('\n').filter((line) => line.trim() !== '');
  const second = lines.findIndex((line) => line.startsWith('## 二'));
  const number = Number(id.slice(1));
  return (
    (id.startsWith('f')
      ? lines.slice(1, second)[number - 1]
      : lines.slice(second + 1)[number - 1]) ?? ''
  );
}

/** A problem's file and field: what the reading or the check has against the content with one case mutated. */
function problemsWith(
  entry: CaseEntry,
  { body, ...data }: Facts,
): { file: string; field: string }[] {
  const { file } = entry;
  const valid = caseFileSchema.safeParse(data);
  if (!valid.success) {
    return valid.error.issues.map(({ path }) => ({ file, field: path.join('.') }));
  }
  const mutated = {
    ...entry,
    data: valid.data,
    body: layOut(readBody(body, 'zh', 1), entry.listing?.edition, 'zh'),
  };
  const cases = records.cases.map((one) => (one === entry ? mutated : one));
  const changed = { ...records, cases };
  return check({ records: changed, problems: [] }, assemble(changed));
}

const factsIn = ({ data, markdown }: CaseEntry): Facts => ({
  ...structuredClone(data),
  body: markdown,
});

it.each(records.cases)('finds nothing wrong in $id without a mutation', (entry) => {
  expect(problemsWith(entry, factsIn(entry))).toEqual([]);
});

it(`catches mutations of the content: ${rounds} at random, seed ${seed}`, () => {
  const tally = new Map<string, { made: number; caught: number }>();
  const missed: string[] = [];
  const kinds = [...Object.entries(mustBeCaught), ...Object.entries(asFarAsWordsTell)];
  for (let round = 0; round < rounds; ) {
    const [kind, mutate] = kinds[round % kinds.length] ?? pick(kinds);
    const entry = pick(records.cases);
    const one = factsIn(entry);
    const field = mutate(one);
    if (field === undefined) continue;
    round += 1;
    const named = problemsWith(entry, one).some(
      ({ file, field: at }) =>
        (file === entry.file || file === 'content/ledger.yaml') && new RegExp(field).test(at),
    );
    const count = tally.get(kind) ?? { made: 0, caught: 0 };
    tally.set(kind, { made: count.made + 1, caught: count.caught + (named ? 1 : 0) });
    if (!named && kind in mustBeCaught) missed.push(`${entry.id} ${kind} (${field})`);
  }
  console.info(
    [...tally].map(([kind, { made, caught }]) => `${kind}: ${caught} of ${made} caught`).join('\n'),
  );
  expect(missed).toEqual([]);
  for (const kind of Object.keys(mustBeCaught))
    expect(tally.get(kind)?.made, kind).toBeGreaterThan(10);
}, 400_000);
