import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mendContent } from '../../src/mend/mend-content.ts';
import type { EditedContent } from '../../support/edited-content.ts';
import { contentReader } from '../../support/real-sites.ts';
import { contentWith, draftOf, knownNames } from '../support/draft-findings.ts';

const known = knownNames();
/** A list that is not published, with a page break in its second case. */
const { drafted } = draftOf('2032-tianjin', known);
const edition = 'editions/2032-tianjin.yaml';
const first = 'cases/2032-tianjin-01.md';

/** What is mended in a content: what was done, by file, and the texts after it. */
function mend(content: EditedContent) {
  const mended = mendContent(contentReader(content).records, content);
  for (const { path, text } of mended) content.write(path, text);
  return Object.fromEntries(mended.map(({ path, done }) => [path, done]));
}

describe('check --fix', () => {
  it('leaves a list alone with which all is right', () => {
    expect(mend(contentWith(drafted))).toEqual({});
  });

  it('puts the cases of a list in the order of its source', () => {
    const content = contentWith(drafted);
    const right = content.text(edition);
    content.edit(
      edition,
      '[ 2032-tianjin-01, 2032-tianjin-02 ]',
      '[ 2032-tianjin-02, 2032-tianjin-01 ]',
    );
    expect(mend(content)).toEqual({ [edition]: ['put "cases" in the order of the source'] });
    expect(content.text(edition)).toBe(right);
  });

  it('puts reasons in the order of the paragraphs, with all that is written in them', () => {
    const content = contentWith(drafted);
    const right = content.text(first);
    const [, one = '', three = ''] =
      /\nreasons:\n( {2}r1:[\s\S]*?\n)( {2}r3:.*\n)/.exec(right) ?? [];
    content.edit(first, one + three, three + one);
    expect(mend(content)).toEqual({ [first]: ['put "reasons" in the order of the paragraphs'] });
    expect(content.text(first)).toBe(right);
  });

  it('writes the hash of a source that is not yet published', () => {
    const content = contentWith(drafted);
    const right = content.text(edition);
    content.edit(edition, /sha256: \w+/, `sha256: ${'a'.repeat(64)}`);
    expect(mend(content)).toEqual({
      [edition]: ['wrote the SHA-256 of content/sources/2032-tianjin.txt'],
    });
    expect(content.text(edition)).toBe(right);
  });

  it('writes the joins of a page break, and takes out those that are none', () => {
    const content = contentWith(drafted);
    const source = content.text('sources/2032-tianjin.txt');
    content.write('sources/2032-tianjin.txt', source.replace('该批铝锅共计', '该批铝\n\n锅共计'));
    content.edit(
      first,
      /^draft: true$/m,
      'draft: true\njoins: { f2: [{ before: 同月, after: 天津 }] }',
    );
    expect(mend(content)[first]).toEqual(['wrote "joins" from the line ends of the source']);
    expect(content.text(first)).toMatch(
      /^joins: \{ f1: \[ \{ before: 布控查验，该批铝, after: 锅共计9870件 \} \] \}$/m,
    );
    const wrong = content.content().problems.filter(({ isQuestion }) => !isQuestion);
    expect(wrong).toEqual([]);
  });

  it('touches nothing that is published', () => {
    const content = contentWith(drafted);
    content.edit(
      'editions/2016.yaml',
      / {2}- 2016-01\n {2}- 2016-02\n/,
      '  - 2016-02\n  - 2016-01\n',
    );
    content.edit('editions/2016.yaml', /sha256: \w+/, `sha256: ${'a'.repeat(64)}`);
    content.edit('cases/2016-04.md', /^joins: .*$/m, 'joins: {}');
    expect(mend(content)).toEqual({});
  });
});

it('npm run check says how it is used where it is asked for what it does not know', {
  tags: ['program'],
}, () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts', '--fxi'], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^npm run check \[-- --fix\]\n/);
  expect(status).toBe(1);
});

describe('npm run check -- --fix', { tags: ['program'] }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'mend-'));
  cpSync('content', folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const ledger = join(folder, 'ledger.yaml');
  const whole = readFileSync(ledger, 'utf8');
  const run = () => {
    const env = { ...process.env, CONTENT_DIR: folder };
    const { status, stdout } = spawnSync(process.execPath, ['src/commands/check.ts', '--fix'], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout };
  };

  it('adds to the ledger what is new, and says so', () => {
    writeFileSync(ledger, whole.replace(/\n {6}- figures-heads-seized\n/, '\n'));
    expect(readFileSync(ledger, 'utf8')).not.toBe(whole);
    const { status, stdout } = run();
    expect(stdout).toContain('Mended content/ledger.yaml: added what is new. No problem is left.');
    expect(status).toBe(0);
    expect(readFileSync(ledger, 'utf8')).toContain('- figures-heads-seized\n');
  });

  it('leaves to the editor what is no longer as it was published', () => {
    const gone = '\n      - figures-once-published\n      - figures-heads-seized\n';
    writeFileSync(ledger, whole.replace(/\n {6}- figures-heads-seized\n/, gone));
    const { status } = run();
    expect(status).toBe(1);
    expect(readFileSync(ledger, 'utf8')).toContain('- figures-once-published\n');
  });
});
