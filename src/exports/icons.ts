import sharp, { type Sharp } from 'sharp';

/** The sizes of the pictures in `favicon.ico`, in pixels. */
const sizes = [16, 32, 48];

/** The icon for programs that ask a host for `/favicon.ico` and read no SVG: pictures in PNG, in one file (ICO). */
export async function faviconIco(svg: Uint8Array): Promise<Uint8Array> {
  const pictures = await Promise.all(sizes.map((size) => drawn(svg, size).png().toBuffer()));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [index, picture] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(sizes[index] ?? 0, entry);
    head.writeUInt8(sizes[index] ?? 0, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  }
  return new Uint8Array(Buffer.concat([head, ...pictures]));
}

/** The icon that Apple's systems put on a home screen: they round its corners, and show what is transparent as black. */
export async function touchIcon(svg: Uint8Array, colour: string): Promise<Uint8Array> {
  return new Uint8Array(await drawn(svg, 180).flatten({ background: colour }).png().toBuffer());
}

function drawn(svg: Uint8Array, size: number): Sharp {
  // The drawing is 32 units wide; the density makes it the size of the picture before it becomes pixels.
  return sharp(svg, { density: (72 * size) / 32 }).resize(size, size);
}
