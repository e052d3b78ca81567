import { describe, expect, it } from 'vitest';
import { fillReport, reportAddress } from '../../src/text/report-address.ts';

const draft = { title: '2016-04 案情3', body: 'https://x.example/#f3\n\n“$& 1,621台”\n' };

describe('the address of a report', () => {
  it('is a mail with a subject and a body', () => {
    const address = new URL(reportAddress('mailto:editors@example.org', draft));
    expect(address.protocol).toBe('mailto:');
    expect(address.pathname).toBe('editors@example.org');
    expect(address.searchParams.get('subject')).toBe(draft.title);
    expect(address.searchParams.get('body')).toBe(draft.body);
  });

  it('is a form with the title and the words in their places', () => {
    const form = 'https://forge.example/new?title={title}&body={body}&labels=text';
    const address = new URL(reportAddress(form, draft));
    expect(address.searchParams.get('title')).toBe(draft.title);
    expect(address.searchParams.get('body')).toBe(draft.body);
    expect(address.searchParams.get('labels')).toBe('text');
  });
});

describe('the report of selected words', () => {
  const report =
    'https://forge.example/new?title=%7Bplace%7D&body=https%3A%2F%2Fx.example%2F%23%7Bparagraph%7D%0A%E2%80%9C%7Bwords%7D%E2%80%9D';

  it('has the place, the paragraph and the words, whatever signs they have', () => {
    const selected = { place: '案情3', paragraph: 'f3', words: '$& “1,621台” {place} & 100%' };
    const { searchParams } = new URL(fillReport(report, selected));
    expect(searchParams.get('title')).toBe('案情3');
    expect(searchParams.get('body')).toBe('https://x.example/#f3\n“$& “1,621台” {place} & 100%”');
  });
});
