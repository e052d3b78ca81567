/**
 * Remembers what is made of an object under a name, as long as the object exists: what several files hold is made
 * once. One memory is for one kind of value.
 */
export function memoize<Value>(): (of: WeakKey, name: string, make: () => Value) => Value {
  const memory = new WeakMap<WeakKey, Map<string, Value>>();
  return (of, name, make) => {
    const known = memory.get(of) ?? new Map<string, Value>();
    memory.set(of, known);
    const value = known.get(name);
    if (value !== undefined) return value;
    const made = make();
    known.set(name, made);
    return made;
  };
}

/**
 * A function that remembers what it made of the same objects, as long as these exist: while an editor changes one
 * file, what the others hold is not worked out again. The function must be pure.
 */
export function rememberFor<Given extends readonly WeakKey[], Made extends WeakKey>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const memory = new WeakMap<WeakKey, WeakKey>();
  return (...given) => {
    let level = memory;
    for (const one of given.slice(0, -1)) {
      const next = level.get(one);
      const deeper = next instanceof WeakMap ? next : new WeakMap<WeakKey, WeakKey>();
      level.set(one, deeper);
      level = deeper;
    }
    const last = given.at(-1) ?? memory;
    const known = level.get(last);
    // What stands under the last object is what this function made of all of them.
    if (known !== undefined) return known as Made;
    const made = make(...given);
    level.set(last, made);
    return made;
  };
}
