/**
 * Makes a memory for one kind of value. It keeps what was made from an object under a name as long as the object
 * exists, so that a value used in several files is made once.
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

/** How many texts a memory keeps; when it is full, it forgets them all. */
const most = 20_000;

/** Memoizes a pure function of a text. Many checks read the same paragraphs, and an edit leaves most of them as they are. */
export function memoizeText<Made>(make: (text: string) => Made): (text: string) => Made {
  const memory = new Map<string, Made>();
  return (text) => {
    const known = memory.get(text);
    // A function may give undefined.
    if (known !== undefined || memory.has(text)) return known as Made;
    if (memory.size >= most) memory.clear();
    const made = make(text);
    memory.set(text, made);
    return made;
  };
}

/** Memoizes a pure function of an object, as long as the object exists. */
export function memoizeByObject<Of extends WeakKey, Made extends WeakKey>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const memory = new WeakMap<Of, Made>();
  return (of) => {
    const known = memory.get(of);
    if (known) return known;
    const made = make(of);
    memory.set(of, made);
    return made;
  };
}

/** Memoizes a pure function of a text and of what it is read with, such as a vocabulary. */
export function memoizeReading<With extends WeakKey, Made>(
  make: (text: string, given: With) => Made,
): (text: string, given: With) => Made {
  const readerFor = memoizeByObject((given: With) => memoizeText((text) => make(text, given)));
  return (text, given) => readerFor(given)(text);
}

/**
 * Memoizes a pure function by the identity of its arguments, as long as these exist. While an editor changes one
 * file, the results for the other files are not computed again.
 */
export function memoizeFunction<Given extends readonly WeakKey[], Made extends WeakKey>(
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
    // The entry of the last argument is always a result of this function.
    if (known !== undefined) return known as Made;
    const made = make(...given);
    level.set(last, made);
    return made;
  };
}

/** Makes a value once for each key; after a failure, the next call tries again. */
export function remember<Key, Value>(
  memory: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known) return known;
  const answer = ask();
  memory.set(key, answer);
  answer.catch(() => memory.delete(key));
  return answer;
}
