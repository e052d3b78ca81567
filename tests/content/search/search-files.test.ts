import { expect, it } from 'vitest';
import { makeSearchFiles } from '../../../src/search/make/search-files.ts';
import { realSites } from '../../../support/real-sites.ts';

const { zh, en } = realSites;

it('the files of both languages are the same when they are made at the same time and when one is made again', {
  tags: ['long'],
}, async () => {
  const [chinese, english] = await Promise.all([makeSearchFiles(zh), makeSearchFiles(en)]);
  expect(await makeSearchFiles(en)).toEqual(english);
  expect(await makeSearchFiles(zh)).toEqual(chinese);
  for (const files of [chinese, english]) {
    expect([...files.keys()].filter((path) => path.endsWith('.pf_index'))).not.toEqual([]);
  }
});
