/**
 * Has a panel that is longer than the window move with the page until its end or its beginning is in sight; its style
 * keeps its end `--end` above that of the window.
 * @returns what keeps the panel where it is while the page goes to where one of its links leads
 */
export function placePanel(panel: HTMLElement): () => void {
  const most = Number.parseFloat(getComputedStyle(panel).bottom);
  let end = most;
  let last = scrollY;
  let isLed = false;
  const place = (wanted: number) => {
    end = Math.min(most, Math.max(innerHeight - panel.offsetHeight - most, wanted));
    panel.style.setProperty('--end', `${end}px`);
  };
  addEventListener('scroll', () => {
    if (!isLed) place(end + scrollY - last);
    isLed = false;
    last = scrollY;
  });
  return () => {
    place(innerHeight - panel.getBoundingClientRect().bottom);
    isLed = true;
  };
}
