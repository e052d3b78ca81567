/** What is published of a package; the words for it are among those of the interface. */
export type Use = 'search' | 'modules' | 'simplified' | 'sounds' | 'fonts';

/** A package of which a part, or something made of its data, is among the published files. */
export interface Shipped {
  /** Its name in `package-lock.json`. */
  name: string;
  use: Use;
  /** The files of the package that hold its notices. */
  notices: readonly string[];
  inside?: Inside;
}

/** What a package has taken in from others without a notice of theirs. */
export interface Inside {
  /** The version of the package that was looked at, and the address of its source. */
  version: string;
  source: string;
  works: readonly Work[];
}

/** A work inside a package. */
export interface Work {
  name: string;
  /** Its licences as an SPDX expression. */
  licence: string;
  /** The line that its licence asks to keep, if it has one. */
  copyright?: string;
  source: string;
  /** Why it is shipped though its licence is not on our list. */
  exception?: string;
  /** The text of its licence, a file beside this one, where no notice has it. */
  text?: string;
}

/**
 * Everything of others that readers are sent. Scripts hold the packages that they import; tables hold data of the
 * packages that they are made with. The rest of our dependencies leave nothing of theirs in what they write.
 */
export const shipped: readonly Shipped[] = [
  {
    name: 'pagefind',
    use: 'search',
    notices: ['LICENSE/LICENSE'],
    // As pagefind_web/Cargo.lock and pagefind_web_js/lib/ of its source list them.
    inside: {
      version: '1.5.2',
      source: 'https://github.com/Pagefind/pagefind/tree/v1.5.2',
      works: [
        {
          name: 'fflate',
          licence: 'MIT',
          copyright: 'Copyright (c) 2020 Arjun Barrett',
          source: 'https://github.com/101arrowz/fflate',
        },
        {
          name: 'wasm-bindgen 0.2.117',
          licence: 'MIT OR Apache-2.0',
          copyright: 'Copyright (c) 2014 Alex Crichton',
          source: 'https://github.com/wasm-bindgen/wasm-bindgen',
        },
        {
          name: 'bit-set 0.10.0, bit-vec 0.9.1',
          licence: 'Apache-2.0 OR MIT',
          copyright: 'Copyright (c) 2023 The Rust Project Developers',
          source: 'https://github.com/contain-rs/bit-vec',
        },
        {
          name: 'once_cell 1.21.4',
          licence: 'MIT OR Apache-2.0',
          source: 'https://github.com/matklad/once_cell',
        },
        {
          name: 'write-json 0.1.4',
          licence: 'MIT OR Apache-2.0',
          source: 'https://github.com/matklad/write-json',
        },
        {
          name: 'Rust (std)',
          licence: 'MIT OR Apache-2.0',
          copyright: 'Copyright (c) The Rust Project Contributors',
          source: 'https://github.com/rust-lang/rust',
        },
        {
          name: 'minicbor 2.2.1',
          licence: 'BlueOak-1.0.0',
          source: 'https://github.com/twittner/minicbor',
        },
        {
          name: 'pagefind_microjson 0.1.4',
          licence: 'GPL-3.0-only',
          source: 'https://docs.rs/crate/pagefind_microjson/0.1.4/source/',
          exception:
            'Pagefind publishes its WebAssembly, with this in it, under MIT. Whether it may is for its makers to say; we give the licence and the address of the source.',
          text: 'gpl-3.0.txt',
        },
      ],
    },
  },
  { name: 'rolldown', use: 'modules', notices: ['LICENSE'] },
  // The second says under which licence its dictionaries stand, and holds that licence.
  { name: 'opencc-js', use: 'simplified', notices: ['LICENSE', 'THIRD_PARTY_LICENSES.md'] },
  { name: 'pinyin-pro', use: 'sounds', notices: ['LICENSE'] },
  { name: '@expo-google-fonts/noto-serif-sc', use: 'fonts', notices: ['LICENSE_FONT'] },
];
