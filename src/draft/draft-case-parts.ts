/** A list of facts under its name, unless it is empty. */
export function some(
  name: string,
  entries: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.keys(entries).length === 0 ? {} : { [name]: entries };
}
