/**
 * Keeps what is made of a book or a case under a name, as long as that one exists: what several files hold is
 * made once.
 */
export function keeper<Value>(): (of: WeakKey, name: string, make: () => Value) => Value {
  const all = new WeakMap<WeakKey, Map<string, Value>>();
  return (of, name, make) => {
    const kept = all.get(of) ?? new Map<string, Value>();
    all.set(of, kept);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = make();
    kept.set(name, made);
    return made;
  };
}
