import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { typesetDocument } from '#document/typesetDocument.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import { newRisalah } from '#tests/persistence/newRisalah.ts';
import { printedPhotos } from '#document/printedPhotos.ts';
import { officeFaults } from './officeFaults.ts';
import { a4, photos, sampleManuscript } from './sampleManuscript.ts';

const unprinted = {
  id: 'logo',
  hash: 'a1b2',
  caption: '',
  takenOn: '',
  width: 1,
  height: 1,
} as const;

let bytes: Uint8Array;
beforeAll(async () => {
  const risalah = newRisalah();
  const contents = {
    risalah: { ...risalah, circle: { ...risalah.circle, logo: unprinted } },
    photos: new Map([['a1b2', new Uint8Array([0x89, 0x50, 0x4e, 0x47])]]),
  };
  const manuscript = sampleManuscript();
  ({ bytes } = await typesetDocument(manuscript, {
    format: a4,
    photos,
    now: new Date(0),
    carried: carryRecord(contents, printedPhotos(manuscript)),
  }));
});

it('relates each part that travels along to the document and to its properties', () => {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  for (const number of [1, 2]) {
    expect(text('word/_rels/document.xml.rels')).toContain(`../customXml/item${number}.xml`);
    expect(text(`customXml/item${number}.xml`)).toContain('urn:benang-merah:risalah');
    expect(text(`customXml/itemProps${number}.xml`)).toMatch(/itemID="\{[0-9A-F-]{36}\}"/);
    expect(text(`customXml/_rels/item${number}.xml.rels`)).toContain(`itemProps${number}.xml`);
    expect(text('[Content_Types].xml')).toContain(`/customXml/itemProps${number}.xml`);
  }
});

it('calls photographs by a name that they are found by', () => {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const names = [...body.matchAll(/<wp:docPr [^>]*name="(foto-[^"]*)"/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set([...photos.keys()].map((hash) => `foto-${hash}`)));
});

it('gives Word nothing to complain of', async () => {
  expect(await officeFaults(bytes, 'Office2013')).toEqual([]);
});
