import type { Span } from '../text/sentences.ts';

/** A paragraph of a case, by its id: `f1` and on in 案情介绍, `r1` and on in 评选理由. */
export interface SearchParagraph {
  id: string;
  text: string;
}

/** A sentence with the reading that an editorial note proposes in the place of its words. */
export interface SearchReading {
  paragraph: string;
  /** The sentence with the proposed reading. */
  text: string;
  /** The place of the proposed reading in it. */
  at: Span;
  /** The source's own words. */
  was: string;
}

/** The parts of a case that search covers and shows. */
export interface SearchText {
  /** The id of the case, as 2016-04. */
  id: string;
  /** The short name of its list, where there are several. */
  list?: string;
  title: string;
  paragraphs: SearchParagraph[];
  readings: SearchReading[];
}

/** The parts of a case that a search may be limited to. */
export const sections = ['all', 'title', 'f', 'r'] as const;
export type Section = (typeof sections)[number];
