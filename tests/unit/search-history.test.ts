import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchHistory } from '../../src/client/search-history.ts';

/** The entries of a browser's history, latest last, and whether it takes another one now. */
const browser = { entries: [''], state: null as unknown, takes: true, calls: 0 };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(browser, { entries: ['/search/'], state: null, takes: true, calls: 0 });
  const write = (place: number) => (state: unknown, _: string, address: string) => {
    browser.calls += 1;
    if (!browser.takes) throw new DOMException('100 times in 30 seconds', 'SecurityError');
    browser.entries.splice(browser.entries.length - place, place, address);
    browser.state = state;
  };
  vi.stubGlobal('history', {
    pushState: write(0),
    replaceState: write(1),
    get state() {
      return browser.state;
    },
  });
  const url = () => new URL(browser.entries.at(-1) ?? '', 'https://casebook.example');
  vi.stubGlobal('location', {
    get pathname() {
      return url().pathname;
    },
    get search() {
      return url().search;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has an entry for each question that was submitted, and one draft while the reader types', () => {
  const history = new SearchHistory();
  history.submit('/search/?q=a');
  for (const typed of ['b', 'bc', 'bcd']) {
    history.draft(`/search/?q=${typed}`);
    vi.advanceTimersByTime(1000);
  }
  history.submit('/search/?q=bcd');
  history.submit('/search/?q=e');
  expect(browser.entries).toEqual(['/search/?q=a', '/search/?q=bcd', '/search/?q=e']);
});

it('writes the address when typing rests, not at each key', () => {
  const history = new SearchHistory();
  for (let key = 1; key <= 200; key++) {
    history.draft(`/search/?q=${'x'.repeat(key)}`);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(1000);
  expect(browser.calls).toBe(1);
  expect(browser.entries).toEqual([`/search/?q=${'x'.repeat(200)}`]);
});

it('throws nothing where the browser refuses an address, and writes the latest one later', () => {
  const history = new SearchHistory();
  browser.takes = false;
  history.submit('/search/?q=a');
  history.draft('/search/?q=ab');
  vi.advanceTimersByTime(1000);
  history.submit('/search/?q=abc');
  expect(browser.entries).toEqual(['/search/']);
  browser.takes = true;
  vi.advanceTimersByTime(60_000);
  expect(browser.entries).toEqual(['/search/?q=abc']);
});

it('forgets an address that waits when the reader goes back', () => {
  const history = new SearchHistory();
  history.submit('/search/?q=a');
  history.draft('/search/?q=ab');
  history.forget();
  vi.advanceTimersByTime(60_000);
  expect(browser.entries).toEqual(['/search/?q=a']);
});
