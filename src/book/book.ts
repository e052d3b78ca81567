import type { Paragraph, Section } from '../read/lay-out.ts';
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
export interface Case extends Omit<CaseData, 'notNamed' | 'notFigures' | 'notes'> {
  /** The permanent id, as 2016-04: a name, from which nothing is read. */
  id: string;
  sections: Section[];
  /** The declared names in the title: spans of `title`. */
  titleMentions: readonly Mention[];
  /** The declared names in the text, by paragraph id: spans of that paragraph's text. */
  mentions: Record<string, readonly Mention[]>;
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
/** A term of the list that binds our English; the glossary explains those with a note. */
export type BindingTerm = Localised<TermData> & { id: string };
/** A term that the glossary explains, and the cases that use it. */
export type Term = BindingTerm & { note: string; cases: string[] };
/** Where a statement from outside the cases comes from, in one language. */
export interface Outside {
  name: string;
  url?: string | undefined;
  /** The day on which we looked. */
  checked: string;
}

/** A correction with its reason in one language. */
export type SaidCorrection = Omit<Correction, 'reason'> & { reason: string };

/** Who publishes the casebook, in one language; whatever is absent is not given. */
export interface Publisher {
  name?: string | undefined;
  /** `mailto:` or a web address. */
  contact?: string | undefined;
  licence?: { name: string; url?: string | undefined } | undefined;
  /** The policy for corrections. */
  corrections?: string | undefined;
  /** The policy for names of persons and companies. */
  persons?: string | undefined;
  /** Where problems are reported: `mailto:`, or a form with `{title}` and `{body}`. */
  report?: string | undefined;
  /** What is known to be missing. */
  missing: readonly string[];
}

/** One list of cases. */
export interface Edition extends Pick<EditionData, 'year' | 'title' | 'published' | 'source'> {
  id: string;
  /** Our short name of the list. */
  shortName: string;
  /** Where the title comes from, if the source has none. */
  titleNote?: string;
  /** Who issued the list, if it is known. */
  issuer?: string;
  /** The id of the customs office that issued it, if it is one. */
  office?: string;
  /** How the issuer is known, where the source does not say it. */
  issuerNote?: string;
  /** How the date of publication is known, where the source does not say it. */
  publishedNote?: string;
  /** Whether the facts were read twice, independently, and the readings compared. */
  readTwice: boolean;
  cases: Case[];
  /** How many cases the source lists; a translation may not have all of them yet. */
  total: number;
  /** Whether the source numbers its cases otherwise than from 1 without gaps. */
  ownNumbers: boolean;
  /** The title and the issuer in the source's language. */
  original: { title: string; issuer?: string };
}

/** The whole book in one language, with every reference resolved. Cases stand in the order of their editions. */
export interface Book {
  editions: Edition[];
  cases: Case[];
  casesById: Map<string, Case>;
  brands: Map<string, Brand>;
  ports: Map<string, Port>;
  customs: Map<string, Customs>;
  /** The names of all customs offices of the registry, by id: those that no case names have no entry in `customs`. */
  officeNames: ReadonlyMap<string, { zh: string; en: string }>;
  goods: Map<string, Goods>;
  topics: Map<string, Topic>;
  glossary: Map<string, Term>;
  /** Every term that binds our English, in the order of its file. */
  terms: readonly BindingTerm[];
  /** The sources of our knowledge from outside the cases, by id. */
  outside: ReadonlyMap<string, Outside>;
  /** The source of all coordinates; without one they are unconfirmed. */
  coordinatesFrom?: string | undefined;
  corrections: SaidCorrection[];
  /** The day on which a case was first published, `YYYY-MM-DD`, by its id; none of a case that the ledger does not date. */
  since: ReadonlyMap<string, string>;
  publisher: Publisher;
  /** The kinds, roles, units and words that facts are told in; the same in each language. */
  vocabulary: Vocabulary;
  /** The cases that have an English translation, by id, with the SHA-256 of its text. */
  translated: ReadonlyMap<string, string>;
}

/** The paragraphs of a case in the order of the text. */
export function paragraphsOf(entry: Pick<Case, 'sections'>): Paragraph[] {
  return entry.sections.flatMap((section) => section.paragraphs);
}

/** A reason of a case: the heading or paragraph that it begins with, and all its paragraphs, by their ids. */
export interface Reason {
  first: string;
  paragraphs: string[];
}

/** The reasons of a case: a heading with the paragraphs below it, or a paragraph that stands under no such heading. */
export function reasonsIn({ sections }: Pick<Case, 'sections'>): Reason[] {
  return sections.flatMap(({ kind, paragraphs }) => {
    if (kind !== 'r') return [];
    const reasons: Reason[] = [];
    let headed = false;
    for (const { id, heading } of paragraphs) {
      if (heading || !headed) reasons.push({ first: id, paragraphs: [id] });
      else reasons.at(-1)?.paragraphs.push(id);
      headed ||= heading === true;
    }
    return reasons;
  });
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
