import { getBook } from '../../casebook/index.ts';
import { makeTable } from '../../search/make-table.ts';

/** The names, punctuation and traditional characters that search in the browser works with. */
export async function GET(): Promise<Response> {
  return Response.json(makeTable(await getBook()));
}
