import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toolIds } from '#domain/tools/toolId.ts';
import { drawings } from './drawings.ts';
import { expectHung, galleryPage, hungPictures } from './hang.ts';
import { picturesOf, picturesOfAll } from './pictures.ts';
import { svgOf } from './svgOf.tsx';

const pictures = picturesOfAll();
const names = pictures.map(({ name }) => name);

describe('the gallery', () => {
  it.each(pictures)('draws $name as a person has seen it', ({ name, figure }) => {
    expectHung(`${name}.svg`, svgOf(figure));
  });

  it.each(toolIds)('shows the tool %s', (tool) => {
    expect(picturesOf(tool)).not.toEqual([]);
  });

  it('shows every family of drawings', () => {
    // Charts are the tools'; the router lays out what other families draw.
    const elsewhere = ['charts', 'flow'];
    const folders = readdirSync('src/figures', { withFileTypes: true });
    const families = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
    expect(Object.keys(drawings)).toEqual(families.filter((name) => !elsewhere.includes(name)));
  });

  it('gives each picture a name of its own, and shows none that nobody draws', () => {
    expect(hungPictures().toSorted()).toEqual(names.toSorted());
  });

  it('can be looked through on one page', () => {
    expectHung('index.html', galleryPage(names));
  });
});
