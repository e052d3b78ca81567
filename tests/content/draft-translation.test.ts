import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftTranslation } from '../../src/draft/draft-translation.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { filesOf2016, realRecords, sitesOf2016 } from '../../support/real-sites.ts';

const cases = sitesOf2016.zh.book.cases.map((one) => [one.id, one] as const);
const parts = realRecords.editions.find(({ id }) => id === '2016')?.data.layout.parts ?? [];
const file = (id: string) => `translations/en/${id}.md`;

/** The front matter and the body of a file. */
function cut(text: string): [front: Record<string, unknown>, body: string] {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return [parse(front), body];
}

describe('the drafted English of a case', () => {
  it.each(cases)('of %s asks for all that its translation has', (id, one) => {
    const [drafted, body] = cut(draftTranslation(one, parts));
    const [real, realBody] = cut(String(filesOf2016.read(file(id))));
    for (const field of ['labels', 'notes', 'editorial']) {
      expect(Object.keys(drafted[field] ?? {}).toSorted(), field).toEqual(
        Object.keys(real[field] ?? {}).toSorted(),
      );
    }
    // Where the Chinese is left, it is a question.
    expect(JSON.stringify(drafted).match(/"(?!\? )[^"]*\p{Script=Han}[^"]*"/gu) ?? []).toEqual([]);
    const headings = (text: string) => text.match(/^##? .*$/gm);
    expect(headings(body)).toEqual(headings(realBody));
    expect(body.trim().split('\n\n').length).toBe(realBody.trim().split('\n\n').length);
  });

  it('is a translation without a problem once its questions and its text are in English', () => {
    const [id, one] = cases.at(-1) ?? [];
    if (!id || !one) throw new Error('There is a last case.');
    const [drafted] = cut(draftTranslation(one, parts));
    const [real, realBody] = cut(String(filesOf2016.read(file(id))));
    const answered = Object.fromEntries(Object.keys(drafted).map((field) => [field, real[field]]));
    const content = new EditedContent();
    content.write(file(id), `---\n${stringify(answered)}---\n${realBody}`);
    expect(content.content().problems).toEqual([]);
  });

  it('is told as questions, each with what may stand in its place', () => {
    const [id, one] = cases.at(-1) ?? [];
    if (!id || !one) throw new Error('There is a last case.');
    const content = new EditedContent();
    content.write(file(id), draftTranslation(one, parts));
    const { problems } = content.content();
    expect(problems.every(({ isQuestion }) => isQuestion)).toBe(true);
    expect(problems.find(({ field }) => field.startsWith('quotes.'))).toMatchObject({
      allowed: 'the words of the English text that say so',
      advice: 'Write the English in place of the question.',
    });
  });
});

describe('npm run translate', { tags: ['program'] }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'translate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a file, and none over another', () => {
    cpSync('content', folder, { recursive: true });
    const run = (...given: string[]) =>
      spawnSync(process.execPath, ['src/commands/translate.ts', ...given], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: folder },
      });
    expect(run('2016-10').stderr).toMatch(/2016-10\.md exists, and no draft is written over it/);
    rmSync(join(folder, file('2016-10')));
    expect(run('2016-10')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, file('2016-10')), 'utf8')).toMatch(/^---\ntitle: "\? /);
    expect(run('2016-77').stderr).toMatch(/^There is no case 2016-77: found 2016-01, /);
    expect(run().stderr).toMatch(/^npm run translate -- CASE\n/);
  });
});
