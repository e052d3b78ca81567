/** The part of citeproc-js that we use; the package brings no types. */
declare module 'citeproc' {
  /** What the processor asks its host for. */
  interface CiteprocSys {
    /** The XML of a CSL locale, as `zh-CN`. */
    retrieveLocale(lang: string): string;
    /** The CSL-JSON of an item. */
    retrieveItem(id: string): object;
  }

  /** One place that is cited. */
  interface CiteprocCite {
    id: string;
    locator?: string;
  }

  /** A processor for one style. */
  class Engine {
    constructor(sys: CiteprocSys, style: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(cites: readonly CiteprocCite[]): string;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
