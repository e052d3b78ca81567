import type { CaseFile } from '../schema/case-file.ts';
import type { Correction, Ledger } from '../schema/correction.ts';
import type { EditionData } from '../schema/edition.ts';
import type { PublisherData } from '../schema/publisher.ts';
import type {
  BrandData,
  CustomsData,
  GoodsData,
  OutsideData,
  PortData,
  TermData,
  TopicData,
} from '../schema/registry.ts';
import type { TranslationData } from '../schema/translation.ts';
import type { ValueData, VocabularyName } from '../schema/vocabulary-files.ts';
import type { Body } from './lay-out.ts';
import type { Problem } from './problem.ts';
import type { WrittenBody } from './read-body.ts';

/** One validated entry of the content, with its place in a file. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** The file, from the root of the repository. */
  file: string;
  /** The line of the value at a path below the entry, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** The place of a problem: a file, and the line of every path in it. */
export interface Placed extends Pick<Entry<unknown>, 'file' | 'lineOf'> {
  /** The path in the file, where it differs from the path in the data. */
  pathInFile?(path: readonly PropertyKey[]): readonly PropertyKey[];
}

/** An entry with a text in Markdown below its front matter, as its file has it. */
export interface WrittenEntry<Data> extends Entry<Data> {
  /** The text as written in Markdown. */
  markdown: string;
  /** The text as read; its line numbers are those of the file. */
  written: WrittenBody;
}

/** The same with its text in the parts that its list declares. */
export interface TextEntry<Data> extends WrittenEntry<Data> {
  body: Body;
}

/** The place of a case: the list that holds it, and its number there. */
export interface Listing {
  edition: Entry<EditionData>;
  number: number;
}

export interface CaseEntry extends TextEntry<CaseFile> {
  /** Absent where no list holds the case; the check reports it. */
  listing?: Listing;
}
export type TranslationEntry = TextEntry<TranslationData>;

/** A source as received. */
export interface Source {
  text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
}

/** The names of a draft that wait to be moved to the registries: ids by registry. */
export type DraftedNames = Entry<ReadonlyMap<string, readonly string[]>>;

/** The registries: lists of names, topics and terms. */
export interface Registries {
  brands: Entry<BrandData>[];
  ports: Entry<PortData>[];
  customs: Entry<CustomsData>[];
  goods: Entry<GoodsData>[];
  topics: Entry<TopicData>[];
  glossary: Entry<TermData>[];
  outside: Entry<OutsideData>[];
}

/** The vocabularies: the values of each by its name. */
export type VocabularyRecords = {
  readonly [Name in VocabularyName]: Entry<ValueData<Name>>[];
};

/** Everything under `content/`, entry by entry, before references are resolved. */
export interface Records extends Registries {
  cases: CaseEntry[];
  translations: TranslationEntry[];
  editions: Entry<EditionData>[];
  corrections: Entry<Correction>[];
  /** Who publishes the casebook; absent where there is no such file. */
  publisher: Entry<PublisherData> | undefined;
  /** The kinds, roles, units and words that facts are told in; each list is the same object as long as its file is the same. */
  vocabulary: VocabularyRecords;
  /** What has been published; absent where its file is at fault. */
  ledger: Entry<Ledger> | undefined;
  /** Names that were drafted and are in no registry yet, by file. */
  drafts: DraftedNames[];
  /** The sources that editions name, by their file below `content/`. */
  sources: ReadonlyMap<string, Source>;
}

/** The result of reading a content folder: the well-formed records, and the problems of the others. */
export interface Reading {
  records: Records;
  problems: Problem[];
}
