import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/site/environment.ts';

describe('the variables of a build', () => {
  it('say localhost, our content and dist unless they are set', () => {
    expect(readEnvironment({})).toEqual({
      origin: 'http://localhost:4321',
      given: false,
      base: '/',
      contentDir: 'content',
      outDir: 'dist',
      port: 4321,
      drawCards: true,
      compress: true,
    });
  });

  it.each([
    ['https://Example.org', 'https://example.org'],
    ['https://example.org:443', 'https://example.org'],
    ['https://海关.example', 'https://xn--d6qv69d.example'],
  ])('name %s as browsers write it', (SITE_URL, origin) => {
    expect(readEnvironment({ SITE_URL }).origin).toBe(origin);
  });

  it('name an origin, a path, folders, a port, and what is left out', () => {
    const variables = {
      SITE_URL: 'https://example.org/',
      BASE_PATH: '/casebook/',
      CONTENT_DIR: 'other/content/',
      OUT_DIR: 'public_html//',
      PORT: '8080',
      CARDS: 'off',
      PRECOMPRESS: 'off',
    };
    expect(readEnvironment(variables)).toEqual({
      origin: 'https://example.org',
      given: true,
      base: '/casebook/',
      contentDir: 'other/content',
      outDir: 'public_html',
      port: 8080,
      drawCards: false,
      compress: false,
    });
  });

  it('move the site on a machine of one’s own with its port', () => {
    expect(readEnvironment({ PORT: '8080' }).origin).toBe('http://localhost:8080');
  });

  it.each([
    ['/srv/site/', '/srv/site'],
    ['../我的 网站/', '../我的 网站'],
    ['D:\\sites\\casebook\\', 'D:\\sites\\casebook'],
    ['dist', 'dist'],
  ])('take the folder %s as it is, without the slash at its end', (given, folder) => {
    expect(readEnvironment({ OUT_DIR: given }).outDir).toBe(folder);
    expect(readEnvironment({ CONTENT_DIR: given, OUT_DIR: 'site' }).contentDir).toBe(folder);
  });

  it.each([
    [{ SITE_URL: 'example.org' }, /SITE_URL is "example\.org"; it must be an origin/],
    [{ SITE_URL: 'https://example.org/casebook' }, /a path goes into BASE_PATH/],
    [{ SITE_URL: 'https://exa<mple.org' }, /it must be an origin/],
    [{ CARDS: 'no' }, /CARDS is "no"; it must be off, or on/],
    [{ PRECOMPRESS: '0' }, /PRECOMPRESS is "0"; it must be off, or on/],
    [{ SITE_URL: 'https://me:secret@example.org' }, /it must be an origin/],
    [{ BASE_PATH: 'casebook' }, /BASE_PATH is "casebook"; it must begin and end with a slash/],
    [{ PORT: '' }, /PORT is ""; it must be a number from 1 to 65535/],
    [{ PORT: '65536' }, /PORT is "65536"/],
    [{ PORT: '80a' }, /PORT is "80a"/],
    [{ OUT_DIR: '' }, /OUT_DIR is ""; it must be a folder of its own/],
    [{ OUT_DIR: './' }, /OUT_DIR is "\.\/"/],
    [{ OUT_DIR: '..' }, /OUT_DIR is "\.\."/],
    [{ OUT_DIR: '/' }, /OUT_DIR is "\/"/],
    [{ OUT_DIR: 'content/' }, /OUT_DIR is "content\/"/],
    [{ OUT_DIR: '/srv', CONTENT_DIR: '/srv/content' }, /OUT_DIR is "\/srv"/],
    [{ OUT_DIR: resolve('.') }, /it must be a folder of its own/],
  ])('are refused in a sentence: %o', (environment, message) => {
    expect(() => readEnvironment(environment)).toThrow(message);
  });
});
