/*
 * The page for addresses that lead nowhere. One that was pasted with the punctuation or the words that followed it leads
 * to its page again: ours have only letters, digits, hyphens, dots and slashes, and end in a letter, a digit or a slash.
 */
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
const base = new URL('.', canonical?.href ?? location.href).pathname;
const given = location.pathname.slice(base.length);
// An address that begins with two slashes names another host: whatever was asked for, the reader stays on this one.
const asked = given.replace(/^\/+/, '');
const mended = /^(?:[a-z\d./-]*[a-z\d/])?/i.exec(asked)?.[0] ?? '';
const [, place] = /^%23([\w-]*[a-z\d])/i.exec(asked.slice(mended.length)) ?? [];
// Punctuation alone followed the address of the home page; what a Chinese word alone was to be nobody can tell.
if (mended !== given && (mended !== '' || !/^%e[4-9]/i.test(asked))) {
  location.replace(base + mended + location.search + (place ? `#${place}` : location.hash));
}
