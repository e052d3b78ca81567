/** The part of subset-font that we use; the package brings no types. */
declare module 'subset-font' {
  /** The glyphs of some characters, with what their layout needs, as a font of its own. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
