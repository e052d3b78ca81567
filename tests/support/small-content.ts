import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { type ContentFiles, filesIn } from '../../src/read/content-files.ts';
import type { Problem } from '../../src/read/problem.ts';
import { createReader } from '../../src/read/read-records.ts';
import type { CaseFile } from '../../src/schema/case-file.ts';
import type { EditionData } from '../../src/schema/edition.ts';
import { vocabularyFolder } from '../../src/schema/vocabulary-files.ts';
import { type Content, readContent } from '../../src/site/read-content.ts';

/** A list as a test writes it: what is the same in all tests is filled in. */
export interface SmallList {
  id: string;
  source: string;
  edition: Partial<Omit<EditionData, 'source' | 'layout'>> & Pick<EditionData, 'layout'>;
  /** The title and the body of each case by its id, in the order of the source. */
  cases: Readonly<Record<string, { title: string; body: string; joins?: CaseFile['joins'] }>>;
}

const real = filesIn('content');
// One reader serves all lists, so that the vocabularies are parsed once.
const reader = createReader();

/**
 * A content folder in memory with lists and no facts, for tests of layouts: only the checks of facts complain. The
 * vocabularies are those of the real content.
 */
export class SmallContent implements ContentFiles {
  readonly #files = new Map<string, string>();

  constructor(...lists: readonly SmallList[]) {
    for (const name of ['brands', 'ports', 'customs', 'goods', 'topics', 'glossary', 'outside']) {
      this.write(`registry/${name}.yaml`, '{}\n');
    }
    this.write('corrections.yaml', '[]\n');
    this.write('ledger.yaml', 'cases: {}\nentities: {}\n');
    for (const list of lists) this.#add(list);
  }

  #add({ id, source, edition, cases }: SmallList): void {
    const file = `sources/${id}.txt`;
    this.write(file, source);
    const sha256 = createHash('sha256').update(source).digest('hex');
    const whole = {
      year: 2031,
      title: edition.layout.before[0],
      shortName: { zh: '2031年', en: '2031' },
      english: { title: 'A list' },
      source: { file, sha256 },
      cases: Object.keys(cases),
      ...edition,
    };
    this.write(`editions/${id}.yaml`, stringify(whole));
    for (const [name, { title, body, joins }] of Object.entries(cases)) {
      this.write(
        `cases/${name}.md`,
        `---\n${stringify({ title, summary: '试。', headline: {}, ...(joins && { joins }) })}---\n\n${body}\n`,
      );
    }
  }

  list(folder: string): string[] {
    if (folder === vocabularyFolder) return real.list(folder);
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1))
      .sort();
  }

  read(path: string): Buffer | undefined {
    if (path.startsWith(`${vocabularyFolder}/`)) return real.read(path);
    const text = this.#files.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  }

  write(path: string, text: string): void {
    this.#files.set(path, text);
  }

  content(): Content {
    return readContent(this, { origin: 'https://casebook.example', base: '/' }, reader);
  }

  /** The problems of the layout: all but those of facts, of which there are none, and of the ledger. */
  problems(): Problem[] {
    return this.content().problems.filter(
      ({ file, field }) =>
        file !== 'content/ledger.yaml' &&
        !(file.startsWith('content/cases/') && factFields.test(field)),
    );
  }
}

const factFields =
  /^(?:figures|headline|rights|brands|customs|ports|goods|countries|reasons|direction|events|outcomes)\b/;
