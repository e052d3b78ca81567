import type { z } from 'zod';

/** The parts of a Zod schema that a walk through it needs. */
interface Type {
  def: {
    type: string;
    innerType?: Type;
    in?: Type;
    out?: Type;
    getter?: () => Type;
    options?: readonly Type[];
    shape?: Readonly<Record<string, Type>>;
    element?: Type;
    items?: readonly Type[];
    keyType?: Type;
    valueType?: Type;
    entries?: Readonly<Record<string, string | number>>;
  };
}

/**
 * The keys that a schema allows at a path: those of an object, or those of a record whose keys are a closed list. None
 * where any key may stand, or where the path leads to no such thing.
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  // Zod describes every schema by its definition, but types each definition only as far as its own kind.
  const start = unwrap(schema as unknown as Type);
  const types = path.reduce<Type[]>(
    (here, step) => here.flatMap((type) => stepInto(type, step)).flatMap(unwrap),
    start,
  );
  return [...new Set(types.flatMap(keysOf))];
}

/** The schemas inside one that is optional, read lazily, preprocessed or a choice of several. */
function unwrap({ def, ...type }: Type): Type[] {
  const { innerType, getter, options } = def;
  if (innerType) return unwrap(innerType);
  if (getter) return unwrap(getter());
  if (options) return options.flatMap(unwrap);
  if (def.type !== 'pipe') return [{ def, ...type }];
  // What is preprocessed has its shape behind the function, what is transformed before it.
  const inner = def.in?.def.type === 'transform' ? def.out : def.in;
  return inner ? unwrap(inner) : [];
}

/** The schemas of what stands in a value under a key or at a place. */
function stepInto({ def }: Type, step: PropertyKey): Type[] {
  const inner =
    typeof step === 'number'
      ? (def.element ?? def.items?.[step])
      : (def.shape?.[String(step)] ?? def.valueType);
  return inner ? [inner] : [];
}

function keysOf({ def: { shape, keyType } }: Type): string[] {
  if (shape) return Object.keys(shape);
  const keys = keyType ? unwrap(keyType) : [];
  return keys.flatMap(({ def }) => Object.values(def.entries ?? {}).map(String));
}
