import { expect, it } from 'vitest';
import { stageStrip } from '../../src/facts/stages.ts';
import { realSites } from '../../support/real-sites.ts';

const site = realSites.zh;
const stagesOf = (id: string) => {
  const one = site.book.casesById.get(id);
  return one ? stageStrip(site, one).map(({ stage }) => stage) : [];
};

it('the timeline of a case that goes on tells of no decision', () => {
  // 目前案件正在办理中 is all that the text says of what came of it.
  expect(stagesOf('2016-09')).toContain('police');
  expect(stagesOf('2016-09')).not.toContain('decision');
  expect(stagesOf('2016-06')).not.toContain('decision');
  expect(stagesOf('2016-04')).toContain('decision');
});

it('the timeline of a case in which nothing was seized tells of no seizure', () => {
  expect(stagesOf('2016-09')).not.toContain('seizure');
  expect(stagesOf('2016-04')).toContain('seizure');
});
