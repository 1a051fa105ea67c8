import { strFromU8, strToU8, unzipSync, unzlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import { mapPhotos } from '#persistence/photos/photosIn.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { plantSecrets } from '#tests/domain/risalah/privacy/planted.ts';
import { memoryDisk } from './memoryDisk.ts';

const CAMERA = 'RAHASIA-KAMERA';

let contents: RisalahWithPhotos;
let secrets: readonly string[];
beforeAll(async () => {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'puskesmas', 'p.risalah'], surroundings);
  const read = decodeFile(disk.get('p.risalah') ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.kind);
  const planted = plantSecrets(read.value.risalah);
  const photos = new Map<string, Uint8Array>();
  const renamed = new Map<string, string>();
  for (const [hash, bytes] of read.value.photos) {
    const remembered = withCameraWords(bytes);
    renamed.set(hash, contentHash(remembered));
    photos.set(contentHash(remembered), remembered);
  }
  const risalah = mapPhotos(planted.risalah, (photo) => ({
    ...photo,
    hash: renamed.get(photo.hash) ?? photo.hash,
  }));
  // Who came are members, whose ids are elsewhere too.
  contents = { risalah: { ...risalah, meetings: read.value.risalah.meetings }, photos };
  const held = JSON.stringify(contents.risalah);
  secrets = [...planted.secrets.filter((secret) => held.includes(secret)), CAMERA];
});

/** A PNG with words behind its head, as a camera's program writes them. */
function withCameraWords(png: Uint8Array): Uint8Array {
  const words = strToU8(`tEXtWhere\0${CAMERA}`, true);
  const length = words.length - 4;
  const HEAD_END = 33;
  return Uint8Array.from([
    ...png.subarray(0, HEAD_END),
    ...[0, 0, 0, length, ...words, 0, 0, 0, 0],
    ...png.subarray(HEAD_END),
  ]);
}

async function exported(...more: string[]): Promise<Uint8Array> {
  const { disk, surroundings } = memoryDisk(new Map([['p.risalah', encodeFile(contents)]]));
  await runCommand(['export', 'p.risalah', 'p.docx', ...more], surroundings);
  return disk.get('p.docx') ?? new Uint8Array();
}

/** Everything that lies in a Word file, as text: its parts, zips within it, the record and photographs beside the pages. */
function everythingIn(zip: Uint8Array): string {
  return Object.entries(unzipSync(zip))
    .map(([name, bytes]) => {
      if (bytes[0] === 0x50 && bytes[1] === 0x4b) return everythingIn(bytes);
      const text = strFromU8(bytes, true);
      const packed = /<(risalah|photo) [^>]*>([^<]*)</.exec(text);
      const carried = strToU8(atob(packed?.[2] ?? ''), true);
      const inside = packed?.[1] === 'risalah' ? unzlibSync(carried) : carried;
      return `${name} ${text} ${strFromU8(bytes)} ${strFromU8(inside, true)}`;
    })
    .join('\n');
}

const foundIn = (bytes: Uint8Array) => {
  const text = everythingIn(bytes);
  return secrets.filter((secret) => text.includes(secret));
};

describe('a Word file', () => {
  it.each([
    ['that is handed in', []],
    ['without the risalah', ['--record', 'none', '--until', 'theme']],
    ['up to its first step', ['--record', 'submit', '--until', 'theme']],
  ])('%s holds nothing that stays with the team', async (_, more) => {
    expect(foundIn(await exported(...more))).toEqual([]);
  });

  it('for the team to go on holds all of it', async () => {
    expect(foundIn(await exported('--record', 'continue', '--until', 'theme'))).toEqual(secrets);
  });

  it('that is handed in opens with its photographs and says what it lacks', async () => {
    const read = decodeFile(await exported('--until', 'theme'));
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.leftOut).toEqual([
      'self-check',
      'reasons',
      'birth-years',
      'attendance',
      'rehearsals',
      'photo-data',
    ]);
    expect(read.value.risalah.meetings.rows.flatMap(({ attendees }) => attendees)).toEqual([]);
    expect(read.value.photos.size).toBe(contents.photos.size);
  });
});
