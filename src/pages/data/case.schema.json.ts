import { siteRoot } from '../../components/href.ts';
import { caseJsonSchema } from '../../exports/json-schema.ts';
import { paths } from '../../paths.ts';

/** The JSON Schema of a published case. */
export function GET({ site }: { site: URL | undefined }) {
  return Response.json(caseJsonSchema(siteRoot(site) + paths.caseSchema));
}
