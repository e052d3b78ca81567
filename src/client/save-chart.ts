import { offerFile } from './offer-file.ts';

/** How many pixels a saved picture has for each px of its chart. */
const density = 2;

/** Offers a chart as a PNG, which the browser draws from the SVG file. */
class SaveChart extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const file = this.querySelector('a');
    const status = this.querySelector('[role=status]');
    if (!button || !file || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        offerFile(await toPicture(file.href), file.download.replace(/\.svg$/, '.png'));
      } catch {
        status.textContent = this.dataset.failed ?? '';
      }
    });
  }
}

async function toPicture(source: string): Promise<Blob> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png');
  });
}

customElements.define('save-figure', SaveChart);
void import('./tools.ts').then((tools) => tools.takeBackFiles());
