import { inApp } from '../text/in-app.ts';
import { element } from './element.ts';
import { words } from './tools-words.ts';

/**
 * Takes back what a browser inside an app can't do, which is to save files: links to files become plain names, what
 * saves one goes, and the way round stands in their place.
 */
export function takeBackFiles(): void {
  if (!inApp.test(navigator.userAgent)) return;
  const notice = () => element('p', {}, words.noFiles);
  // What other scripts add later is hidden by the styles.
  document.documentElement.dataset.app = '';
  const files = document.querySelectorAll(
    'main :is([href$=zip], [href$=xlsx], [href$=csv], #cite a)',
  );
  files[0]?.closest('ul, p')?.before(notice());
  for (const file of files) file.replaceWith(...file.childNodes);
  for (const place of document.querySelectorAll('save-figure')) place.replaceWith(notice());
}
