import { expect, it } from 'vitest';
import { stageStrip } from '../../src/facts/stages.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

const site = sitesOf2016.zh;
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

it('the timeline of a case tells of no lead where the text only tells how the goods were found', () => {
  // The risk analysis of case 7 followed the first seizure (查获该案后); that of case 10 is praised among the reasons.
  for (const id of ['2016-07', '2016-09', '2016-10'])
    expect(stagesOf(id), id).not.toContain('lead');
  expect(stagesOf('2016-08')[0]).toBe('lead');
});

it('the timeline has what came of the case without a date among what has one, as the text tells it', () => {
  const one = site.book.casesById.get('2016-07');
  const seizure = one && stageStrip(site, one).find(({ stage }) => stage === 'seizure');
  // The first paragraph ends with the detention; the third begins with the next case.
  expect(
    seizure?.steps.map((step) => ('event' in step ? step.event.date : step.undated.label)),
  ).toEqual(['扣留首案涉案货物', '2016-03-18', '2016-03-18/..']);
});

it('the timeline of a case in which nothing was seized tells of no seizure', () => {
  expect(stagesOf('2016-09')).not.toContain('seizure');
  expect(stagesOf('2016-04')).toContain('seizure');
});

it('the timeline tells what belongs to no stage by its date, and not before all else', () => {
  const one = site.book.casesById.get('2016-04');
  if (!one) throw new Error('There is no case 4.');
  const [event] = one.events;
  if (!event) throw new Error('Case 4 has no event.');
  const { stage: _, background: __, ...rest } = event;
  const later = { ...rest, id: 'later', kind: 'context', date: '2030-05-06' };
  const strip = stageStrip(site, { ...one, events: [...one.events, later] });
  const dates = strip.flatMap(({ steps }) =>
    steps.flatMap((step) => ('event' in step ? [step.event.date] : [])),
  );
  expect(dates.at(-1)).toBe('2030-05-06');
  expect(dates).toEqual(dates.toSorted());
});

it('the timeline has each interception without a date, beside a dated one of another sentence', () => {
  // 行动期间，全国海关共查获…。其中，上海海关查获…球帽一批。
  const one = site.book.casesById.get('2016-03');
  const seizure = one && stageStrip(site, one).find(({ stage }) => stage === 'seizure');
  expect(
    seizure?.steps.flatMap((step) => ('undated' in step ? step.undated.label.slice(0, 2) : [])),
  ).toEqual(['上海', '南京', '广州', '广州']);
});
