import { parseDocument } from 'yaml';
import type { EditedContent } from './edited-content.ts';

type Path = readonly (string | number)[];

/** Sets a value in a YAML file, or in the front matter of a Markdown file. */
export function setIn(content: EditedContent, file: string, path: Path, value: unknown): void {
  change(content, file, (document) => document.setIn(path, value));
}

/** Takes a value out of a YAML file, or out of the front matter of a Markdown file. */
export function deleteIn(content: EditedContent, file: string, path: Path): void {
  change(content, file, (document) => {
    if (!document.deleteIn(path)) throw new Error(`There is no ${path.join('.')} in ${file}.`);
  });
}

function change(
  content: EditedContent,
  file: string,
  edit: (document: ReturnType<typeof parseDocument>) => void,
): void {
  const text = content.text(file);
  const [, front, body = ''] = /^---\n(.*?)^(---\n.*)$/msu.exec(text) ?? [];
  const document = parseDocument(front ?? text);
  edit(document);
  const yaml = document.toString({ lineWidth: 0 });
  content.write(file, front === undefined ? yaml : `---\n${yaml}${body}`);
}
