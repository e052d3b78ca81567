import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The files worth compressing: text. The parts of Pagefind's index, pictures and the archive are compressed already. */
export const compressible = /\.(?:html|css|js|json|xml|svg|txt|csv|webmanifest|md|bib|ris)$/;

/** The files that a page loads, so that its reader waits for them. */
const waitedFor = /\.(?:html|css|js)$|\/search\/.*\.json$/;

/** The smallest file to compress, in bytes; a smaller one fits one packet anyway. */
const smallest = 1024;

/** The files that must load in one round trip with what they load: the pages of cases. */
const inOneRoundTrip = /\/cases\/[^/]+\/index\.html$/;

/** The effort for a file that a reader waits for, where there is time to make it as small as possible. */
export function utmostFor(path: string): Effort {
  return path.endsWith('.js') || inOneRoundTrip.test(path.replaceAll('\\', '/'))
    ? 'utmost'
    : 'best';
}

/** How much time to spend on a file. */
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

/** The tables of search: each one file, however large the site, which every search waits for. */
const tables = /\/search\/[^/]*\.json$/;

/** The effort for a file: more where a reader waits for it, less where programs fetch it. */
export function effortFor(path: string): Effort {
  const address = path.replaceAll('\\', '/');
  if (tables.test(address)) return 'utmost';
  return waitedFor.test(address) ? 'well' : 'fast';
}

/** The compressed bytes of a file; a form that would not be smaller is left out. */
export interface Compressed {
  br?: Buffer;
  gz?: Buffer;
}

/** Compresses the bytes of a text file with Brotli (RFC 7932) and gzip (RFC 1952); the same bytes come out alike. */
export function compress(plain: Buffer, effort: Effort): Compressed {
  if (plain.length <= smallest) return {};
  const br = brotli(plain, effort);
  const gz = gzipSync(plain, { level: levels[effort].gz });
  // RFC 1952 keeps the operating system here: "unknown" makes the bytes the same on all.
  gz[9] = 255;
  return {
    ...(br.length < plain.length && { br }),
    ...(gz.length < plain.length && { gz }),
  };
}

const {
  BROTLI_PARAM_MODE: mode,
  BROTLI_PARAM_NPOSTFIX: postfix,
  BROTLI_PARAM_LGWIN: window,
} = constants;

/**
 * Ways to write the same in Brotli: taken for a text or for a font; with distances that have a bit of their own; looking
 * back 64 kB.
 */
const ways = [{}, { [mode]: constants.BROTLI_MODE_FONT }, { [postfix]: 1 }, { [window]: 16 }];

/**
 * Bytes in Brotli; of what must be smallest, in the shortest of some ways: chance, as the names of the files that a page
 * loads, makes one or another shorter by up to 50 bytes.
 */
function brotli(plain: Buffer, effort: Effort): Buffer {
  const written = (effort === 'utmost' ? ways : [{}]).map((way) =>
    brotliCompressSync(plain, {
      params: {
        [mode]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: levels[effort].br,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
        ...way,
      },
    }),
  );
  return written.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
}
