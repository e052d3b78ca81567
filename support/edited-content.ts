import type { ContentFiles } from '../src/read/content-files.ts';
import { type Content, readContent } from '../src/site/read-content.ts';
import { contentReader, filesOf2016 } from './real-sites.ts';

const host = { origin: 'https://casebook.example', base: '/' };

/** The real content of the list of 2016 with edits, in memory, as an editor's folder would hold it. */
export class EditedContent implements ContentFiles {
  /** The edited files by path; undefined for a removed file. */
  readonly #files = new Map<string, Buffer | undefined>();

  list(folder: string): string[] {
    const changed = [...this.#files].filter(([path]) => path.startsWith(`${folder}/`));
    const names = new Set(filesOf2016.list(folder));
    for (const [path, bytes] of changed) {
      const name = path.slice(folder.length + 1);
      if (bytes === undefined) names.delete(name);
      else names.add(name);
    }
    return [...names].sort();
  }

  read(path: string): Buffer | undefined {
    return this.#files.has(path) ? this.#files.get(path) : filesOf2016.read(path);
  }

  /** The text of a file that exists. */
  text(path: string): string {
    const bytes = this.read(path);
    if (bytes === undefined) throw new Error(`There is no ${path}.`);
    return bytes.toString('utf8');
  }

  /** Replaces words that occur once in a file. */
  edit(path: string, was: string | RegExp, now: string): void {
    const text = this.text(path);
    if (text.split(was).length !== 2) throw new Error(`"${was}" does not stand once in ${path}.`);
    this.write(
      path,
      text.replace(was, () => now),
    );
  }

  write(path: string, text: string): void {
    this.writeBytes(path, Buffer.from(text));
  }

  writeBytes(path: string, bytes: Buffer): void {
    this.#files.set(path, bytes);
  }

  append(path: string, text: string): void {
    this.write(path, this.text(path) + text);
  }

  rename(from: string, to: string): void {
    this.write(to, this.text(from));
    this.remove(from);
  }

  remove(path: string): void {
    this.#files.set(path, undefined);
  }

  /** Reads and checks it, and makes the sites of it. */
  content(): Content {
    return readContent(this, host, contentReader);
  }
}
