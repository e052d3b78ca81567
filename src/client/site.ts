/** What every page does: the rest is loaded when it is wanted. */
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.closest('name-box'))
    void import('./name-box.ts');
});
if (location.search !== '' && document.getElementById('text')) void import('./mark-hits.ts');
