import type { CaseData } from '../schema/case.ts';
import type { Correction } from '../schema/correction.ts';
import type { EditionData } from '../schema/edition.ts';
import type {
  BrandData,
  CustomsData,
  GoodsData,
  PortData,
  TermData,
  TopicData,
} from '../schema/registry.ts';
import type { TranslationData } from '../schema/translation.ts';

/** One validated entry of the content, with the place it came from. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** The file, from the root of the repository. */
  file: string;
  /** The line of the value at a path below the entry; absent where only the content store was read. */
  lineOf?: (path: readonly PropertyKey[]) => number;
}

/** A case as stored: front matter and the source's text in Markdown. */
export interface CaseEntry extends Entry<CaseData> {
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine?: number;
}

/** The English of a case as stored: front matter and text in Markdown. */
export interface TranslationEntry extends Entry<TranslationData> {
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine?: number;
}

/** Everything under `content/`, entry by entry, before references are resolved. */
export interface Records {
  cases: CaseEntry[];
  editions: Entry<EditionData>[];
  brands: Entry<BrandData>[];
  ports: Entry<PortData>[];
  customs: Entry<CustomsData>[];
  goods: Entry<GoodsData>[];
  topics: Entry<TopicData>[];
  glossary: Entry<TermData>[];
  corrections: Correction[];
  translations: TranslationEntry[];
}
