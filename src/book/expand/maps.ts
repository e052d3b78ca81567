/** The entries of a map of the file, in its order; none where the map is left out. */
export function entriesOf<Value>(
  map: Readonly<Record<string, Value | undefined>> | undefined,
): [id: string, value: Value][] {
  return Object.entries(map ?? {}).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as [string, Value]],
  );
}

/** An object without the keys whose values are undefined. */
export function given<Values extends Record<string, unknown>>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}
