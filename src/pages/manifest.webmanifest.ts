import { href, sharedHref } from '../components/href.ts';
import { paperColours } from '../components/paper-colours.ts';
import { webManifest } from '../exports/manifest.ts';
import { ui } from '../i18n/ui.ts';

/** The web application manifest. */
export function GET() {
  return Response.json(
    webManifest({
      name: ui.site,
      shortName: ui.machines.shortName,
      language: ui.lang,
      base: href(''),
      icon: sharedHref('favicon.svg'),
      colour: paperColours().light,
    }),
  );
}
