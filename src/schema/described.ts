import { z } from 'zod';

/** What a field holds, in both languages. */
interface Description {
  zh: string;
  en: string;
}

/** The description of each described schema. */
export const descriptions = z.registry<Description>();

/**
 * Gives a schema its description. The result is a copy, so that fields which share a schema each have a description of
 * their own; it may be made optional or refined afterwards, and the outermost description counts.
 */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: Description,
): Schema {
  // Zod keeps the Chinese too: Astro writes it into the JSON Schemas that help editors who write content.
  const copy = schema.describe(description.zh);
  descriptions.add(copy, description);
  return copy;
}
