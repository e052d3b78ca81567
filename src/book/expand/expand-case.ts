import type { CaseEntry, TextEntry } from '../../read/records.ts';
import type { CaseData } from '../../schema/case.ts';
import type { CaseFile, ShortGround } from '../../schema/case-file.ts';
import type { Texts } from '../resolve-quotes.ts';
import { expandEvents } from './events.ts';
import { Expansion, type KnownWords } from './expansion.ts';
import type { PlacedFault } from './fault.ts';
import { expandFigures } from './figures.ts';
import { entriesOf, given } from './maps.ts';
import { type Paths, pathKey, placeInFile } from './place-in-file.ts';
import { quotesOf } from './quoted.ts';
import { readWordings } from './read-wordings.ts';
import { spheresTold } from './spheres.ts';

/** A full case, made from its file; its paths lead to the lines of the file. */
export interface FullCase extends TextEntry<CaseData>, Pick<CaseEntry, 'listing'> {
  /** The front matter as the file has it. */
  front: CaseFile;
  /** What could not be read from the words. The facts concerned are left out. */
  faults: readonly PlacedFault[];
}

/**
 * Makes the full case from its file: lists from maps, values from the quoted words. Quotes must stand in the texts to
 * be read; the check reports those that do not.
 */
export function expandCase(entry: CaseEntry, texts: Texts, known: KnownWords): FullCase {
  const expansion = new Expansion(texts, known);
  const data = {
    // A case that no list holds is reported, and left out of the book.
    edition: entry.listing?.edition.id ?? '',
    number: entry.listing?.number ?? 0,
    ...expandData(entry.data, expansion),
  };
  const { paths, faults } = expansion;
  return { ...entry, ...placeInFile(entry, paths), data, front: entry.data, faults };
}

function expandData(file: CaseFile, expansion: Expansion): Omit<CaseData, 'edition' | 'number'> {
  const { headline, direction } = file;
  return {
    title: file.title,
    summary: file.summary,
    headline: { figures: headline.figures ?? [], ...given({ outcome: headline.outcome }) },
    ...(direction && {
      direction: {
        value: direction.value,
        ...expansion.ground(direction, ['direction'], ['direction']),
      },
    }),
    ...expandNames(file, expansion),
    figures: expandFigures(file, expansion),
    events: expandEvents(file, expansion),
    outcomes: expandOutcomes(file, expansion),
    reasons: expandReasons(file, expansion),
    ...expandWords(file, expansion.paths),
  };
}

/** A function that makes a list of the full case from a map of the file. */
function listMaker(expansion: Expansion) {
  return <Id extends string, Value extends ShortGround, Made>(
    name: keyof CaseFile,
    map: Readonly<Partial<Record<Id, Value | undefined>>> | undefined,
    make: (id: Id, value: Value) => Made,
  ) =>
    entriesOf<Value>(map).map(([id, value], index) => ({
      // The keys of the map are those that its schema allows.
      ...make(id as Id, value),
      ...expansion.ground(value, [name, index], [name, id]),
    }));
}

/** Everyone and everything that the text names. */
function expandNames(file: CaseFile, expansion: Expansion) {
  const list = listMaker(expansion);
  return {
    rights: list('rights', file.rights, (value) => ({ value })),
    goods: list('goods', file.goods, (id) => ({ id })),
    channels: list('channels', file.channels, (value) => ({ value })),
    countries: list('countries', file.countries, (code, { role }) => ({ code, role })),
    customs: list('customs', file.customs, (id, { role }) => ({ id, role })),
    ports: list('ports', file.ports, (id, { role }) => ({ id, role })),
    brands: list('brands', file.brands, (id, brand) => {
      const written =
        brand.written ?? readWordings(expansion.placed(brand), id, expansion.lexicon.find);
      return { id, role: brand.role, written };
    }),
    holders: list('holders', file.holders, (id, { brand, country, ...one }) => ({
      id,
      label: labelOf(one),
      ...given({ brand, country }),
    })),
    parties: list('parties', file.parties, (id, { role, ...one }) => ({
      id,
      label: labelOf(one),
      role,
    })),
    bodies: list('bodies', file.bodies, (id, { kind, aka, ...one }) => ({
      id,
      label: labelOf(one),
      kind,
      ...given({ aka }),
    })),
    detection: list('detection', file.detection, (value, { label, stage }) => ({
      value,
      label,
      ...given({ stage }),
    })),
    identifiers: list('identifiers', file.identifiers, (id, { label }) => ({ id, label })),
  };
}

/** A name as written: as given, or the whole of the first quote. */
function labelOf({ label, ...ground }: ShortGround & { label?: string | undefined }): string {
  return label ?? quotesOf(ground)[0]?.quote.exact ?? '';
}

function expandOutcomes(file: CaseFile, expansion: Expansion): CaseData['outcomes'] {
  return listMaker(expansion)('outcomes', file.outcomes, (id, one) => {
    const kind = expansion.vocabulary.outcomes.get(one.value);
    // A kind of outcome that the vocabulary does not have is reported by its check.
    const [only, ...others] = kind
      ? spheresTold(kind, expansion.placed(one), expansion.vocabulary.spheres)
      : [];
    const sphere = one.sphere ?? only;
    if (one.sphere === undefined && others.length > 0) {
      const allowed = `"sphere": ${[only, ...others].join(', ')}`;
      const found = `no branch of law for ${one.value}`;
      expansion.faults.push({ path: ['outcomes', id], found, allowed, advice: 'Add "sphere".' });
    }
    return {
      id,
      label: one.label,
      value: one.value,
      sphere: sphere ?? 'none',
      ...given({ country: one.country, stage: one.stage, background: one.background }),
    };
  });
}

function expandReasons(file: CaseFile, expansion: Expansion): CaseData['reasons'] {
  return entriesOf(file.reasons).map(([paragraph, { label, topics }], index) => {
    const path = ['reasons', index];
    const inFile = ['reasons', paragraph];
    expansion.paths.set(pathKey(path), inFile);
    return {
      paragraph,
      label,
      topics: entriesOf(topics).map(([id, ground], place) => ({
        id,
        ...expansion.ground(
          ground,
          [...path, 'topics', place],
          [...inFile, 'topics', id],
          paragraph,
        ),
      })),
    };
  });
}

/** What is said of the words themselves: notes, joins, words that are no number or no name. */
function expandWords(file: CaseFile, paths: Paths) {
  const flat = <Value, Made>(
    name: string,
    fileName: string,
    map: Readonly<Record<string, Value[] | undefined>> | undefined,
    make: (paragraph: string, value: Value) => Made,
  ): Made[] => {
    const all = entriesOf(map).flatMap(([paragraph, values]) =>
      values.map((value, at) => ({ paragraph, value, at })),
    );
    return all.map(({ paragraph, value, at }, index) => {
      paths.set(pathKey([name, index]), [fileName, paragraph, at]);
      return make(paragraph, value);
    });
  };
  const notNamed = entriesOf(file.notNamed).flatMap(([collection, reasons]) =>
    entriesOf(reasons).map(([id, reason]) => ({
      // The keys of the map are those that its schema allows.
      collection: collection as keyof NonNullable<CaseFile['notNamed']>,
      id,
      reason,
    })),
  );
  for (const [index, { collection, id }] of notNamed.entries()) {
    paths.set(pathKey(['notNamed', index]), ['notNamed', collection, id]);
  }
  return {
    notFigures: flat('notFigures', 'notNumbers', file.notNumbers, (paragraph, exact) => ({
      paragraph,
      exact,
    })),
    notes: entriesOf(file.notes).map(([id, { at: paragraph, ...note }], index) => {
      paths.set(pathKey(['notes', index]), ['notes', id]);
      return { id, paragraph, ...note };
    }),
    joins: flat('joins', 'joins', file.joins, (paragraph, join) => ({ paragraph, ...join })),
    ...(notNamed.length > 0 && { notNamed }),
  };
}
