import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Files of text. Pagefind's parts of the index, pictures and the archive are compressed already. */
const text = /\.(?:html|css|js|json|xml|svg|txt|csv|webmanifest|md|bib|ris)$/;

/** In bytes. What comes in one packet anyway gains nothing. */
const smallest = 1024;

/** What a page loads: its readers wait for it. */
const waitedFor = /\.(?:html|css|js)$|\/search\/.*\.json$/;

/**
 * In bytes. Up to so much of what readers wait for is made as small as can be, which takes thirty times as long for
 * a fourteenth of the size; a site of more is compressed well, so that its build stays as long as its pages are many.
 */
const worthTheTime = 30_000_000;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside the built text files, for servers that send them as they are.
 * It must be the last integration: what another writes after it is left as it is.
 */
export function precompress({ write }: { write: boolean }): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (!write) {
          logger.info('PRECOMPRESS=off: no compressed files are written.');
          return;
        }
        const start = performance.now();
        const files = await textFiles(fileURLToPath(dir));
        const total = { files: 0, plain: 0, br: 0, gz: 0 };
        const sizes = await Promise.all(
          files.filter((file) => waitedFor.test(file)).map(async (file) => (await stat(file)).size),
        );
        const few = sizes.reduce((sum, size) => sum + size, 0) <= worthTheTime;
        const qualityOf = (file: string) =>
          !waitedFor.test(file) ? 5 : few ? constants.BROTLI_MAX_QUALITY : 8;
        const queue = files.values();
        const worker = async () => {
          // All workers draw from the same iterator, so that few files are in memory at a time.
          for (const file of queue) {
            const plain = await readFile(file);
            if (plain.length <= smallest) continue;
            const [br, gz] = await Promise.all([
              compressBrotli(plain, qualityOf(file)),
              compressGzip(plain),
            ]);
            if (br.length < plain.length) await writeFile(`${file}.br`, br);
            if (gz.length < plain.length) await writeFile(`${file}.gz`, gz);
            total.files += 1;
            total.plain += plain.length;
            total.br += br.length;
            total.gz += gz.length;
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, worker));
        const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(
          `${total.files} files of ${kB(total.plain)}: Brotli ${kB(total.br)}, gzip ${kB(total.gz)}, in ${Math.round(performance.now() - start)} ms.`,
        );
      },
    },
  };
}

/** The files of text below a folder, in order. */
async function textFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function compressBrotli(plain: Buffer, quality: number): Promise<Buffer> {
  return brotliOf(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

async function compressGzip(plain: Buffer): Promise<Buffer> {
  const bytes = await gzipOf(plain, { level: constants.Z_BEST_COMPRESSION });
  // RFC 1952 keeps the operating system here: "unknown" makes the bytes the same on all.
  bytes[9] = 255;
  return bytes;
}
