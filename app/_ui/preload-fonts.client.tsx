'use client';

import { preload } from 'react-dom';

const FONTS = [
  new URL('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', import.meta.url),
  new URL('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url),
];

/** The two files that every first view needs, asked for before the style sheet names them. */
export function PreloadFonts() {
  for (const { href } of FONTS) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return null;
}
