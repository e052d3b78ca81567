import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What takes long to make and depends on little: it is kept from build to build. */
export type Kept = 'cards' | 'fonts' | 'scripts';

/** Some bytes, and whether they had to be made. */
export interface KeptBytes {
  bytes: Buffer;
  made: boolean;
}

/**
 * The bytes kept from an earlier build if nothing that they depend on has changed, else new ones, which are kept.
 * @param from all that they depend on, the version of what makes them included: values that JSON can write
 */
export async function keep(
  kind: Kept,
  from: unknown,
  make: () => Promise<Buffer>,
): Promise<KeptBytes> {
  const folder = join('node_modules', '.cache', `casebook-${kind}`);
  const file = join(folder, createHash('sha256').update(JSON.stringify(from)).digest('hex'));
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return { bytes: known, made: false };
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  // The file is renamed when complete, because another build may read the folder at the same time.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, bytes);
  await rename(part, file);
  return { bytes, made: true };
}
