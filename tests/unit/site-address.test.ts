import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../src/site-address.ts';

describe('the site’s address', () => {
  it('is localhost unless the environment names another', () => {
    expect(siteAddress({})).toMatchObject({
      origin: 'http://localhost:4321',
      base: '/',
      given: false,
    });
    expect(
      siteAddress({ SITE_URL: 'https://example.org/', BASE_PATH: '/casebook/' }),
    ).toMatchObject({
      origin: 'https://example.org',
      base: '/casebook/',
      given: true,
    });
  });

  it.each([
    [{ SITE_URL: 'example.org' }, /SITE_URL is "example\.org"; it must be an origin/],
    [{ SITE_URL: 'https://example.org/casebook' }, /a path goes into BASE_PATH/],
    [{ BASE_PATH: 'casebook' }, /BASE_PATH is "casebook"; it must begin and end with a slash/],
  ])('refuses %o in a sentence', (environment, message) => {
    expect(() => siteAddress(environment)).toThrow(message);
  });
});
