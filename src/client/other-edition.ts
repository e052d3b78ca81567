/**
 * Lets the links to the other editions of a case lead to what is there for the place that is read here. They have been
 * given the address of the place itself before, by what runs on every page.
 */
export function keepPlace(): void {
  addEventListener('click', ({ target }) => {
    // Of what the reader does, the target is always an element.
    const link = (target as Element).closest<HTMLAnchorElement>('a.language');
    if (!link) return;
    // The parallel page has the text alone: of what is said about it, the paragraph.
    const said = /beside/.test(link.pathname)
      ? document.querySelector(':target:is([id^=note-],:not(#text *))')
      : null;
    const way = said?.closest('li,div[id]')?.querySelector<HTMLAnchorElement>('[href^="#"]');
    const paragraph = (way ? document.querySelector(way.hash) : said)?.closest('.words');
    // A note has its own address only where its words have one too. Who only scrolls reads what is in view.
    const read = document.querySelector('.now')?.id ?? '';
    link.hash = paragraph?.id ?? (location.hash.replace('about-', '') || read);
  });
}
