import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** With `GALLERY=hang` in the environment what is drawn now takes the place of what hung there. */
const isHanging = process.env['GALLERY'] === 'hang';

const CHANGED = '-changed';

function at(name: string): URL {
  return new URL(name, import.meta.url);
}

/** Says whether a file of the gallery is what a person has looked at; what is drawn otherwise is put beside it. */
export function expectHung(name: string, text: string): void {
  const hung = existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '';
  const beside = at(name.replace('.', `${CHANGED}.`));
  rmSync(beside, { force: true });
  if (hung === text) return;
  if (isHanging) {
    writeFileSync(at(name), text);
    return;
  }
  writeFileSync(beside, text);
  expect.fail(
    `${name} is drawn otherwise: open tests/gallery/index.html and look at both. If the new one is right, run GALLERY=hang npx vitest run tests/gallery.`,
  );
}

/** The pictures that hang, by their names. */
export function hungPictures(): readonly string[] {
  return readdirSync(at('.'))
    .filter((name) => name.endsWith('.svg') && !name.endsWith(`${CHANGED}.svg`))
    .map((name) => name.slice(0, -'.svg'.length));
}

/** A page that shows every picture, and beside it what is drawn now where that is another one. */
export function galleryPage(names: readonly string[]): string {
  const figures = names.map(
    (name) =>
      `    <figure id="${name}">\n` +
      `      <figcaption>${name}</figcaption>\n` +
      `      <img src="${name}.svg" alt="" />\n` +
      `      <img src="${name}${CHANGED}.svg" alt="" onerror="this.remove()" />\n` +
      `    </figure>`,
  );
  return `${HEAD}\n${figures.join('\n')}\n  </body>\n</html>\n`;
}

const HEAD = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Gallery</title>
    <style>
      img {
        max-width: 48%;
        vertical-align: top;
      }
      img + img {
        outline: 3px solid red;
      }
    </style>
  </head>
  <body>`;
