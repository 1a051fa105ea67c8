import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { carryRecord } from '#persistence/carriedRecord.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { currentVersion } from '#persistence/migrations.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { unaltered } from '#persistence/openedFile.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { newRisalah } from './newRisalah.ts';

const png = pngOf(40, 30, 1);
const jpeg = new Uint8Array([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xc0, 0, 11, 8, 0, 90, 0, 120, 1, 0, 0, 0, 0xff, 0xd9],
]);

function pngOf(width: number, height: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes[30] = seed;
  return bytes;
}

function use(hash: string): PhotoUse {
  return { id: `use-${hash}`, hash, caption: '', takenOn: '', width: 4, height: 3 };
}

function withLogos(office: string, circle: string): Risalah {
  const risalah = newRisalah();
  return {
    ...risalah,
    identity: { ...risalah.identity, logo: use(office) },
    circle: { ...risalah.circle, logo: use(circle) },
  };
}

interface Picture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** As much of a Word file as opening looks at. */
function docxFile(parts: readonly string[], pictures: readonly Picture[] = []): Uint8Array {
  const drawn = pictures.map(
    ({ name }, index) =>
      `<w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="a &gt; b"/><a:graphic>` +
      `<pic:blipFill><a:blip r:embed="rId${index}" cstate="print"/></pic:blipFill>` +
      '</a:graphic></wp:inline></w:drawing>',
  );
  const relations = pictures.map(
    (_, index) => `<Relationship Id="rId${index}" Type="image" Target="media/image${index}.x"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document>${drawn.join('')}</w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(
      pictures.map(({ bytes }, index) => [`word/media/image${index}.x`, bytes]),
    ),
    ...Object.fromEntries(
      parts.map((xml, index) => [`customXml/item${index + 1}.xml`, strToU8(xml)]),
    ),
  });
}

function recordPart(risalah: Risalah): string {
  const [part] = carryRecord({ risalah, photos: new Map() }, new Set()).parts;
  return part?.xml ?? '';
}

/** The part as every edition writes it, around any text. */
function packed(text: Uint8Array): string {
  const base64 = Buffer.from(zlibSync(text)).toString('base64');
  return `<risalah xmlns="urn:benang-merah:risalah">${base64}</risalah>`;
}

function opened(bytes: Uint8Array): OpenedFile {
  const read = decodeFile(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

function errorOf(bytes: Uint8Array): string {
  const read = decodeFile(bytes);
  return read.ok ? 'none' : read.error.kind;
}

describe('a Word file that carries a risalah', () => {
  const hashes = [contentHash(png), contentHash(jpeg)] as const;
  const risalah = withLogos(...hashes);
  const photos = new Map([
    [hashes[0], png],
    [hashes[1], jpeg],
  ]);

  it('gives back the record, and the photographs on its pages by their names', () => {
    const { parts, photoName } = carryRecord({ risalah, photos }, new Set(hashes));
    expect(parts).toHaveLength(1);
    const file = docxFile(
      parts.map(({ xml }) => xml),
      [...photos].map(([hash, bytes]) => ({ name: photoName(hash), bytes })),
    );
    expect(opened(file)).toEqual({
      risalah,
      photos,
      source: 'word',
      leftOut: null,
      altered: unaltered,
    });
  });

  it('finds photographs by their content where another program has renamed them', () => {
    const pictures = [jpeg, png].map((bytes) => ({ name: 'Picture 1', bytes }));
    const file = docxFile([recordPart(risalah)], pictures);
    expect(opened(file)).toEqual({
      risalah,
      photos,
      source: 'word',
      leftOut: null,
      altered: unaltered,
    });
  });

  it('brings along the photographs that its pages do not show', () => {
    const { parts } = carryRecord({ risalah, photos }, new Set());
    expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
    expect(opened(docxFile(parts.map(({ xml }) => xml)))).toEqual({
      risalah,
      photos,
      source: 'word',
      leftOut: null,
      altered: unaltered,
    });
  });

  it('takes a picture that was reduced or exchanged as it is, under the hash of what it is now', () => {
    const reduced = pngOf(20, 15, 9);
    const file = docxFile([recordPart(risalah)], [{ name: `foto-${hashes[0]}`, bytes: reduced }]);
    const read = opened(file);
    const hash = contentHash(reduced);
    expect(read.photos).toEqual(new Map([[hash, reduced]]));
    expect(read.risalah.identity.logo).toEqual({ ...use(hashes[0]), hash, width: 20, height: 15 });
    expect(read.risalah.circle).toEqual(risalah.circle);
  });

  it('reads the size of a JPEG that took a photograph’s place', () => {
    const file = docxFile([recordPart(risalah)], [{ name: `foto-${hashes[0]}`, bytes: jpeg }]);
    expect(opened(file).risalah.identity.logo).toMatchObject({ width: 120, height: 90 });
  });

  it('leaves a photograph missing whose place holds no picture that can be read', () => {
    const bytes = strToU8('<svg onload="alert(1)"/>');
    const cut = jpeg.subarray(0, 10);
    const file = docxFile(
      [recordPart(risalah)],
      [
        { name: `foto-${hashes[0]}`, bytes },
        { name: `foto-${hashes[1]}`, bytes: cut },
      ],
    );
    expect(opened(file)).toEqual({
      risalah,
      photos: new Map(),
      source: 'word',
      leftOut: null,
      altered: unaltered,
    });
  });

  it('believes the name of a photograph that was named by chance', () => {
    const named = withLogos('0f3a', '77bc');
    const file = docxFile([recordPart(named)], [{ name: 'foto-0f3a', bytes: png }]);
    expect(opened(file)).toEqual({
      risalah: named,
      photos: new Map([['0f3a', png]]),
      source: 'word',
      leftOut: null,
      altered: unaltered,
    });
  });

  it('is read when another program has written its XML anew', () => {
    const anew = recordPart(risalah)
      .replace(/^<\?xml.*?\?>/, '<?xml version="1.0"?>\n')
      .replace('<risalah xmlns=', '<ns0:risalah xmlns:ns0=')
      .replace('</risalah>', '</ns0:risalah>\n');
    expect(opened(docxFile(['<b:Sources xmlns:b="x"/>', anew])).risalah).toEqual(risalah);
  });

  it('opens by the first of two records that can be read', () => {
    const other = { ...risalah, id: 'other' };
    const cut = recordPart(risalah).replace(/.{400}<\/risalah>$/, '</risalah>');
    expect(opened(docxFile([recordPart(other), recordPart(risalah)])).risalah).toEqual(other);
    expect(opened(docxFile([cut, recordPart(risalah)])).risalah).toEqual(risalah);
  });
});

describe('a Word file is refused', () => {
  const part = recordPart(newRisalah());

  it('when it carries no risalah', () => {
    expect(errorOf(docxFile([]))).toBe('word-without-risalah');
    expect(errorOf(docxFile(['<a xmlns="urn:x"/>']))).toBe('word-without-risalah');
    expect(errorOf(zipSync({ 'word/document2.xml': strToU8('<w/>') }))).toBe(
      'word-without-risalah',
    );
    expect(errorOf(zipSync({ 'xl/workbook.xml': strToU8('<w/>') }))).toBe('foreign');
  });

  it('when its risalah was cut short, altered, or needs an entity to be read', () => {
    const damaged = [
      part.replace(/.{400}<\/risalah>$/, '</risalah>'),
      part.replace(/>[^<]{9}/, '>AAAAAAAAA'),
      part.replace(/>[^<]*<\/risalah>$/, '></risalah>'),
      part.slice(0, -30),
      part.replace('<risalah', '<!DOCTYPE risalah [<!ENTITY a "b">]><risalah'),
      part.replace('</risalah>', '&a;</risalah>'),
    ];
    for (const xml of damaged) expect(errorOf(docxFile([xml]))).toBe('word-damaged');
  });

  it('when a newer edition wrote its risalah, naming both versions', () => {
    const newer = packed(strToU8('{"format":"risalah","version":999,"all":"else"}'));
    expect(decodeFile(docxFile([newer]))).toEqual({
      ok: false,
      error: { kind: 'newer', version: 999, known: currentVersion },
    });
  });

  it('when its risalah unpacks to more than any risalah is', () => {
    const bomb = packed(new Uint8Array(31_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(errorOf(docxFile([bomb]))).toBe('word-damaged');
  });

  it('when it was cut short', () => {
    const file = docxFile([part], [{ name: 'Foto', bytes: png }]);
    expect(errorOf(file.subarray(0, file.length / 2))).toBe('damaged');
  });

  it('when it says that it unpacks to more than a laptop holds', () => {
    const file = docxFile([part], [{ name: 'Foto', bytes: png }]);
    const picture = centralEntry(file, 'word/media/image0.x');
    new DataView(file.buffer, file.byteOffset).setUint32(picture + 24, 2_000_000_000, true);
    expect(errorOf(file)).toBe('too-large');
  });

  it('never with an exception, whatever the bytes', () => {
    const { parts, photoName } = carryRecord(
      { risalah: withLogos('aa', 'bb'), photos: new Map([['aa', png]]) },
      new Set(),
    );
    const file = docxFile(
      parts.map(({ xml }) => xml),
      [{ name: photoName('bb'), bytes: jpeg }],
    );
    const altered = fc
      .tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([at, byte]) => file.map((old, index) => (index === at ? byte : old)));
    const content = fc.string().map((text) => docxFile([part.replace(/>[^<]*</, `>${text}<`)]));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(file.length).map((end) => file.subarray(0, end)),
          altered,
          content,
        ),
        (bytes) => {
          expect(typeof decodeFile(bytes).ok).toBe('boolean');
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Where the zip's list of contents begins to speak of a file. */
function centralEntry(zip: Uint8Array, name: string): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const text = Buffer.from(zip).toString('latin1');
  const CENTRAL = 0x02014b50;
  const NAME_AT = 46;
  let at = text.indexOf(name);
  while (view.getUint32(at - NAME_AT, true) !== CENTRAL) at = text.indexOf(name, at + 1);
  return at - NAME_AT;
}
