import { href } from '../components/href.ts';
import { paperColours } from '../components/paper-colours.ts';
import { webManifest } from '../exports/manifest.ts';
import { zh } from '../i18n/zh.ts';

/** The web application manifest. */
export function GET() {
  return Response.json(
    webManifest({
      name: zh.site,
      shortName: zh.machines.shortName,
      language: zh.lang,
      base: href(''),
      icon: href('favicon.svg'),
      colour: paperColours().light,
    }),
  );
}
