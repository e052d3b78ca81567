/**
 * Finds a part of an element that the page of the script must have.
 * @throws Error if the part is missing
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
