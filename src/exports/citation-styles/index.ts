import { english } from './english.ts';
import { gbt7714of2015, gbt7714of2025 } from './gbt-7714.ts';
import { legalManual } from './legal-manual.ts';

/** The citation styles, as CSL 1.0.2, in the order in which they are offered. */
export const citationStyles = {
  'gbt-7714-2025': gbt7714of2025,
  'gbt-7714-2015': gbt7714of2015,
  'legal-manual': legalManual,
  english,
} as const satisfies Readonly<Record<string, string>>;

/** The name of a citation style. */
export type CitationStyle = keyof typeof citationStyles;
