/** What a reader has made of a table. */
interface TableState {
  filter: string;
  /** The way to sort: a column, or a column after a minus sign; empty as it was at first. */
  by: string;
  /** The boxes that choose the columns. */
  boxes: readonly HTMLInputElement[];
}

/** Puts the state of a table into the address, so that it can be sent; what is as it was at first is left out. */
export function keepState({ filter, by, boxes }: TableState): void {
  const query = new URLSearchParams();
  if (filter !== '') query.set('filter', filter);
  if (by !== '') query.set('sort', by);
  if (boxes.some((box) => box.checked !== box.defaultChecked)) {
    const chosen = boxes.filter((box) => box.checked).map(({ value }) => value);
    query.set('columns', chosen.join(' '));
  }
  const text = query.toString();
  const search = text === '' ? '' : `?${text}`;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

/** Reads the state of a table from the address, and checks the boxes of its columns. */
export function readState(boxes: readonly HTMLInputElement[]): {
  filter: string;
  by: string | null;
} {
  const query = new URLSearchParams(location.search);
  const columns = query.get('columns')?.split(' ');
  if (columns) for (const box of boxes) box.checked = columns.includes(box.value);
  return { filter: query.get('filter') ?? '', by: query.get('sort') };
}
