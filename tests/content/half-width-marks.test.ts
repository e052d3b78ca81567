import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftList } from '../../src/draft/draft-list.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { knownNames } from '../support/draft-findings.ts';

const marks: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '！': '!',
  '？': '?',
};
const narrow = (text: string) =>
  text.replace(/[，；：（）“”！？]/gu, (mark) => marks[mark] ?? mark);

/** A value with every text in it narrowed. */
function narrowed(value: unknown): unknown {
  if (typeof value === 'string') return narrow(value);
  if (Array.isArray(value)) return value.map(narrowed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, narrowed(one)]));
}

const known = knownNames();
const lists = readdirSync('tests/content/lists').filter((file) => file.endsWith('.txt'));
const [quick = '', ...others] = lists;

function expectSameDraft(file: string): void {
  const text = readFileSync(`tests/content/lists/${file}`, 'utf8');
  const casesOf = (source: string) =>
    draftList(new TextEncoder().encode(source), 'list', known).cases.map(({ data }) => data);
  expect(narrow(text)).not.toBe(text);
  expect(narrowed(casesOf(narrow(text)))).toEqual(narrowed(casesOf(text)));
}

describe('a source with half-width marks', () => {
  it(`is drafted as with full-width ones: ${quick}`, () => {
    expectSameDraft(quick);
  });

  it.each(others)('is drafted as with full-width ones: %s', { tags: ['long'] }, expectSameDraft);

  it('is published without a complaint but that it is another text than before', () => {
    const content = new EditedContent();
    for (const file of content.list('cases')) {
      const path = `cases/${file}`;
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(content.text(path)) ?? [];
      const data: { summary?: string } = parse(front);
      const own = { ...(narrowed(data) as object), summary: data.summary };
      content.write(path, `---\n${stringify(own, { lineWidth: 0 })}---\n${narrow(body)}`);
    }
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const was = content.text('sources/2016.txt');
    content.write('sources/2016.txt', narrow(was));
    const edition = content.text('editions/2016.yaml');
    content.write(
      'editions/2016.yaml',
      edition
        .replace('发布时间：', '发布时间:')
        .replace('案例{一}：', '案例{一}:')
        .replace('二、评选理由：,', '"二、评选理由:",')
        .replace(sha256(was), sha256(narrow(was))),
    );
    const { problems } = content.content();
    const others = problems.filter(({ file }) => file !== 'content/ledger.yaml');
    expect(others).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(
      content.list('cases').map((file) => `cases.${file.replace('.md', '')}.text`),
    );
  });
});
