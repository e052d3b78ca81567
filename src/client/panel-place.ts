/**
 * Has a panel that is longer than the window move with the page until its end or its beginning is in sight; its style
 * keeps its end `--end` above that of the window.
 * @returns what moves the panel until one of its rows stands at a place of the window, or else anywhere in sight; at the
 * ends of the text, where the panel can't move on, it moves the page, as far as the words that it leads to stay in sight
 */
export function placePanel(panel: HTMLElement): (row: Element, top?: number) => void {
  const most = Number.parseFloat(getComputedStyle(panel).bottom);
  let end = most;
  let last = scrollY;
  const place = (wanted: number) => {
    end = Math.min(most, Math.max(innerHeight - panel.offsetHeight - most, wanted));
    panel.style.setProperty('--end', `${end}px`);
  };
  addEventListener('scroll', () => {
    place(end + scrollY - last);
    last = scrollY;
  });
  return (row, top) => {
    const box = () => row.getBoundingClientRect();
    // What stands at the head of the window covers the panel too.
    const head = document.querySelector<HTMLElement>('.contents')?.offsetHeight ?? 0;
    /** How far the row is above what is in sight, below 0, or below it. */
    const out = () =>
      Math.min(0, box().top - head) || Math.max(0, box().bottom + most - innerHeight);
    const by = top === undefined ? out() : box().top - top;
    place(innerHeight - panel.getBoundingClientRect().bottom + by);
    const words = document.querySelector(':target')?.getBoundingClientRect();
    if (words && words.top > head && words.bottom < innerHeight)
      scrollBy(0, Math.max(words.bottom - innerHeight, Math.min(out(), words.top - head)));
  };
}
