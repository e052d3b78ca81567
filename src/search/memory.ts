/** At most this many texts are remembered at a time: a reader who types for long asks for ever new ones. */
const most = 4000;

/**
 * Remembers what is made of a text, because search makes the same of the same names, words and paragraphs at every key:
 * for each thing that helps to make it, as long as that exists.
 */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value;
export function remembering<Helper extends WeakKey, Value>(
  make: (text: string, helper: Helper) => Value,
): (text: string, helper: Helper) => Value;
export function remembering<Value>(
  make: (text: string, helper: WeakKey) => Value,
): (text: string, helper?: WeakKey) => Value {
  const memory = new WeakMap<WeakKey, Map<string, Value>>();
  return (text, helper = memory) => {
    let known = memory.get(helper);
    if (known === undefined || known.size > most) {
      known = new Map();
      memory.set(helper, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = make(text, helper);
    known.set(text, value);
    return value;
  };
}
