declare namespace App {
  interface Locals {
    /** The site that the page belongs to: its language, its words, its book. */
    site: import('./site/site.ts').Site;
  }
}
