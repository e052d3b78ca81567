declare module '@citation-js/core' {
  /** Reads a bibliographic file of any format that a plugin knows. */
  export class Cite {
    constructor(input: string);
    /** The items as CSL-JSON. */
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
