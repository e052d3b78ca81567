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

/** A fact of a case that can answer a query: a figure, a day, an outcome, a country and so on. */
export interface SearchFact {
  /** The place on the case's page, as figures-heads-seized. */
  id: string;
  /** Its value in a vocabulary, or the code of a country. */
  value?: string;
  label: string;
  /** A number or a date as one would write it. */
  text?: string;
  /** The paragraph and the place of the words that state it, or that render these; none where it has no such words. */
  at?: readonly [paragraph: string, start: number, end: number];
}

/** What stands beside the title of a result. */
export interface CaseHead {
  /** The number in its seal, the short name of its list, and its number there. */
  seal: string;
  list: string;
  number: number;
  /** The places of its title where a line may break: spans of no length. */
  breaks: Span[];
  /** Whether its words are official text, which browsers are asked not to translate. */
  official?: boolean;
  figure?: { label: string; text: string; fact: string };
  outcome?: { label: string; fact: string };
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
  /** The headings above the paragraphs, by the letter that the ids of these begin with. */
  headings: { id: string; text: string }[];
  head: CaseHead;
  facts: SearchFact[];
}

/** The parts of a case that a search may be limited to. */
export const sections = ['all', 'title', 'f', 'r'] as const;
export type Section = (typeof sections)[number];
