/**
 * Whether an input method still composes. The keyboards of phones compose Latin words as well, which are answered at
 * once; Chinese ones, which a reader of a desktop spells in Latin letters, only when they are complete.
 */
export function isUnfinished(event: Event): boolean {
  if (!(event instanceof InputEvent && event.isComposing)) return false;
  const latin = /^[\p{Script=Latin}\d\s.,'’&-]*$/u.test(event.data ?? '');
  return !(latin && matchMedia('(pointer: coarse)').matches);
}
