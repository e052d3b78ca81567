import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files of text. Pagefind's parts of the index, pictures and the archive are compressed already. */
export const compressible = /\.(?:html|css|js|json|xml|svg|txt|csv|webmanifest|md|bib|ris)$/;

/** What a page loads: its readers wait for it. */
export const waitedFor = /\.(?:html|css|js)$|\/search\/.*\.json$/;

/** In bytes. What comes in one packet anyway gains nothing. */
const smallest = 1024;

/** What must come in one round trip: the page of a case, with its script. */
export const inOneRoundTrip = /\/cases\/[^/]+\/index\.html$|\.js$/;

/** How hard to try. */
export type Effort = 'utmost' | 'best' | 'well' | 'fast';

/**
 * The levels of Brotli and gzip. Brotli's tenth level takes thirty times as long as the sixth, for a tenth of the
 * bytes, and its last three times as long again, for 3 %. From the sixth level on, gzip gains nothing.
 */
const levels: Readonly<Record<Effort, { br: number; gz: number }>> = {
  utmost: { br: 11, gz: 9 },
  best: { br: 10, gz: 9 },
  well: { br: 6, gz: 6 },
  fast: { br: 5, gz: 5 },
};

/** The effort for a file that few others are like: readers wait for some, programs fetch the others. */
export function effortFor(path: string): Effort {
  return waitedFor.test(path.replaceAll('\\', '/')) ? 'well' : 'fast';
}

/** A file's bytes as servers may send them; one that would not be smaller is left out. */
export interface Compressed {
  br?: Buffer;
  gz?: Buffer;
}

/** Compresses the bytes of a text file with Brotli (RFC 7932) and gzip (RFC 1952); the same bytes come out alike. */
export function compress(plain: Buffer, effort: Effort): Compressed {
  if (plain.length <= smallest) return {};
  const br = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: levels[effort].br,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const gz = gzipSync(plain, { level: levels[effort].gz });
  // RFC 1952 keeps the operating system here: "unknown" makes the bytes the same on all.
  gz[9] = 255;
  return {
    ...(br.length < plain.length && { br }),
    ...(gz.length < plain.length && { gz }),
  };
}
