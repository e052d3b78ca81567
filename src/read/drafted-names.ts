import { contentPath, idOf, type Parsed } from './parse-file.ts';
import type { DraftedNames } from './records.ts';
import { parseYaml } from './yaml-source.ts';

/** The folder of names that a draft found and that wait to be moved to their registries. */
export const draftsFolder = 'drafts';

/** The names of a drafts file: the ids under each registry. What they say is looked at where they are moved. */
export function parseDraftedNames(file: string, text: string): Parsed<DraftedNames> {
  const source = parseYaml(contentPath(file), text, 1);
  if ('problems' in source) return { data: undefined, problems: source.problems };
  const { data, lineOf } = source;
  const ids = new Map(
    Object.entries(Object(data)).map(([registry, entries]) => [
      registry,
      Object.keys(Object(entries)),
    ]),
  );
  return { data: { id: idOf(file), data: ids, file: source.file, lineOf }, problems: [] };
}
