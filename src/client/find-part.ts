/**
 * A part of an element, which the page that a script belongs to is known to have.
 * @throws Error if it has not
 */
export function findPart<Kind extends HTMLElement>(
  whole: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = whole.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
