/** How characters sound: syllable without tone → the common characters that can be read so. */
export type SoundsTable = Record<string, string>;
/** Character → its syllables. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** Inverts the table: from characters to syllables. */
export function openSounds(table: SoundsTable): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, chars] of Object.entries(table)) {
    for (const char of chars) sounds.set(char, [...(sounds.get(char) ?? []), syllable]);
  }
  return sounds;
}
