/** What an entry of the browser's history remembers of a search. */
interface Entry {
  /** Whether the reader submitted it, so that Back leads to it; else it is a draft that typing goes on changing. */
  submitted: boolean;
}

/** How long typing must rest before the address follows it, in milliseconds. */
const rest = 400;
/** How long after a refusal the address is written again: browsers count what a page did in this time. */
const respite = 30_000;

/**
 * Keeps the address in step with a search. Each question that was submitted is an entry of the history; typing changes
 * one draft after it. Browsers forbid many changes in a short time (WebKit: 100 in 30 seconds), so that the address
 * follows when typing rests, and one that is refused is written later.
 */
export class SearchHistory {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Writes an address for a question that was submitted, at once. */
  submit(address: string): void {
    this.forget();
    // A draft of this question becomes the entry itself.
    if (address !== current() || !isSubmitted()) this.#write(address, true);
  }

  /** Writes an address for a question that is being typed, once typing rests. */
  draft(address: string): void {
    this.forget();
    this.#waiting = setTimeout(() => {
      if (address !== current()) this.#write(address, false);
    }, rest);
  }

  /** Forgets an address that waits, as when the reader goes back. */
  forget(): void {
    clearTimeout(this.#waiting);
  }

  /** Writes an address in place of a draft, or after a question that was submitted. */
  #write(address: string, submitted: boolean): void {
    const entry: Entry = { submitted };
    try {
      history[isSubmitted() ? 'pushState' : 'replaceState'](entry, '', address);
    } catch {
      // The answer is shown all the same.
      this.#waiting = setTimeout(() => this.#write(address, submitted), respite);
    }
  }
}

function current(): string {
  return location.pathname + location.search;
}

/** Whether the current entry is a question that was asked: one that was submitted, or that a link led to. */
function isSubmitted(): boolean {
  const entry: Partial<Entry> | null = history.state;
  return entry?.submitted ?? location.search !== '';
}
