import type { Paragraph, Section } from '../read/read-body.ts';
import type { CaseData, Note } from '../schema/case.ts';
import type { Correction } from '../schema/correction.ts';
import type { EditionData } from '../schema/edition.ts';
import type {
  BrandData,
  CustomsData,
  GoodsData,
  Localised,
  PortData,
  TermData,
  TopicData,
} from '../schema/registry.ts';
import type { Bilingual } from '../schema/shared.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import type { Mention } from '../text/mentions.ts';
import type { Span } from '../text/sentences.ts';
import type { ResolvedFact } from './resolve-quotes.ts';

/** A registry entry with its id and the ids of the cases that declare it, in order. */
export type Entity<Data> = Localised<Data> & { id: string; cases: string[] };
export type Brand = Entity<BrandData>;
export type Port = Entity<PortData>;
export type Customs = Entity<CustomsData>;
export type Goods = Entity<GoodsData>;

/** One case: what we assert, what the source says, and where it names registry entries. */
export interface Case extends Omit<CaseData, 'edition' | 'notNamed' | 'notFigures' | 'notes'> {
  /** The permanent id, as 2016-04. */
  id: string;
  /** The id of the edition, as 2016. */
  edition: string;
  sections: Section[];
  /** The declared names in the title: spans of `title`. */
  titleMentions: Mention[];
  /** The declared names in the text, by paragraph id: spans of that paragraph's text. */
  mentions: Record<string, Mention[]>;
  /** Every fact with its quotes resolved, in the order of the lists. */
  facts: ResolvedFact[];
  /** Editorial notes, with the place of the words they are about. */
  notes: (Note & Span)[];
  /** Only in a translation: the case in Chinese, whose words the facts and notes quote. */
  original?: Case;
  /** The first place of each glossary term in the case: spans of that paragraph's text. */
  terms: TermMention[];
}

/** A term of the glossary in a text. */
export interface TermMention extends Span {
  paragraph: string;
  id: string;
}

/** A topic, and the reasons that bear on it. */
export type Topic = Localised<TopicData> & {
  id: string;
  reasons: { case: string; paragraph: string }[];
};
/** A term of the glossary, and the cases that use it. */
export type Term = Localised<TermData> & { id: string; cases: string[] };

/** A correction with its reason in one language. */
export type SaidCorrection = Omit<Correction, 'reason'> & { reason: string };

/** One year's list. */
export type Edition = Omit<EditionData, 'cases' | 'publisherNote' | 'english'> & {
  id: string;
  publisherNote: string;
  cases: Case[];
  /** How many cases the source lists; a translation may not have all of them yet. */
  total: number;
  /** The title and the publisher in the source's language. */
  original: { title: string; publisher: string };
};

/** The whole book in one language, with every reference resolved. Cases stand in the order of their editions. */
export interface Book {
  editions: Edition[];
  cases: Case[];
  casesById: Map<string, Case>;
  brands: Map<string, Brand>;
  ports: Map<string, Port>;
  customs: Map<string, Customs>;
  /** The names of all customs offices of the registry, by id: those that no case names have no entry in `customs`. */
  officeNames: ReadonlyMap<string, Bilingual>;
  goods: Map<string, Goods>;
  topics: Map<string, Topic>;
  glossary: Map<string, Term>;
  corrections: SaidCorrection[];
  /** The kinds, roles, units and words that facts are told in; the same in each language. */
  vocabulary: Vocabulary;
  /** The cases that have an English translation, by id, with the SHA-256 of its text. */
  translated: ReadonlyMap<string, string>;
}

/** The paragraphs of a case in the order of the text. */
export function paragraphsOf(entry: Pick<Case, 'sections'>): Paragraph[] {
  return entry.sections.flatMap((section) => section.paragraphs);
}

/** The ids of the registry entries that a case declares, by collection. */
export function declaredIn(
  entry: Pick<CaseData, NamedCollection>,
): Record<NamedCollection, string[]> {
  return {
    brands: entry.brands.map((brand) => brand.id),
    ports: entry.ports.map((port) => port.id),
    customs: entry.customs.map((customs) => customs.id),
    goods: entry.goods.map((goods) => goods.id),
  };
}
