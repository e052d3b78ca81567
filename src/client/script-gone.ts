/**
 * Says that a script of the page is gone, as happens after a new version of the site took the place of the one that the
 * page is of, and offers to load the page again. The words stand in the page, since those of scripts are gone as well.
 */
export function sayGone(): void {
  const notice = document.querySelector<HTMLElement>('#script-gone');
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => location.reload());
}
