/** What can't be read from the words of a fact, and what can. */
export interface Fault {
  found: string;
  allowed: string;
}

/** A fault and the path in the file where it stands. */
export interface PlacedFault extends Fault {
  path: readonly PropertyKey[];
  advice: string;
}
