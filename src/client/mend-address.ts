/*
 * The page for addresses that lead nowhere. One that was pasted with the punctuation or the words that followed it leads
 * to its page again: ours have only letters, digits, hyphens, dots and slashes, and end in a letter, a digit or a slash.
 */
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
const base = new URL('.', canonical?.href ?? location.href).pathname;
const asked = location.pathname.slice(base.length);
const mended = /^(?:[\w./-]*[\w/])?/.exec(asked)?.[0] ?? '';
// Punctuation alone followed the address of the home page; what a Chinese word alone was to be nobody can tell.
if (mended !== asked && (mended !== '' || !/^%e[4-9]/i.test(asked))) {
  location.replace(base + mended + location.search + location.hash);
}
