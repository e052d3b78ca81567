import { z } from 'zod';
import { bilingual, isoDay, line, uniqueList } from './shared.ts';

/** `content/editions/*.yaml`: one year's list of cases and the source it was taken from. */
export const editionSchema = z.strictObject({
  /** The title of the list, verbatim. */
  title: line,
  /** The day of publication that the source states. */
  published: isoDay,
  /** Who published the list. */
  publisher: line,
  /** How we know who published it, in one sentence of ours. */
  publisherNote: bilingual,
  /** The title and the publisher in English. */
  english: z.strictObject({ title: line, publisher: line }),
  /** The text as received. */
  source: z.strictObject({
    /** Its file, below `content/`. */
    file: line,
    /** SHA-256 of the file's bytes, in hexadecimal. */
    sha256: z
      .string({ error: 'a SHA-256 of 64 hexadecimal digits' })
      .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' }),
  }),
  /** The ids of its cases, in order. */
  cases: uniqueList(
    z.string({ error: 'a case id such as 2016-01' }).regex(/^[0-9]{4}-[0-9]{2,}$/, {
      error: 'a case id such as 2016-01',
    }),
    (id) => id,
  ),
});

export type EditionData = z.output<typeof editionSchema>;
