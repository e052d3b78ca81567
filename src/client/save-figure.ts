/** The pixels that a saved picture has for each px of its figure. */
const density = 2;

/** Offers a figure as a picture of pixels beside its file: the browser draws the file. */
class SaveFigure extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const file = this.querySelector('a');
    const status = this.querySelector('[role=status]');
    if (!button || !file || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        const name = file.download.replace(/\.svg$/, '.png');
        offer(await toPicture(file.href), name);
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

/** Lets the reader save a file that the page has made. */
export function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('save-figure', SaveFigure);
