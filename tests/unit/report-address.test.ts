import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../src/text/report-address.ts';

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
