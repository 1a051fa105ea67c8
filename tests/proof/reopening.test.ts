import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { runCommand } from '#cli/runCommand.ts';
import { contentHash } from '#persistence/photos/contentHash.ts';
import { unaltered } from '#persistence/openedFile.ts';
import type { OpenedFile, RisalahWithPhotos } from '#persistence/openedFile.ts';
import { decodeFile, encodeFile } from '#persistence/risalahFile.ts';
import { memoryDisk } from '#tests/cli/memoryDisk.ts';
import { proveEach } from './cases.ts';

const OFFICE = 'soffice';

/** A JPEG of 24 × 16 pixels. */
const jpeg = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAQABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCOArSgAP/Z',
    'base64',
  ),
);

const isInstalled = hasLibreOffice();
if (!isInstalled) {
  console.warn(
    'LibreOffice (soffice) is not installed: opening a file it has saved is NOT proved.',
  );
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const cases = [
  { name: 'in full, with its photographs on the pages', more: [] },
  {
    name: 'up to its first step, with its photographs beside the pages',
    more: ['--until', 'theme'],
  },
  { name: 'as a convention paper', more: ['--format', 'makalah-konvensi'] },
];

describe.skipIf(!isInstalled)('a risalah in a Word file', () => {
  proveEach('reopening', cases, {
    saying: 'is opened as it was after LibreOffice has saved it',
    prove: async ({ more }) => {
      const risalah = await illustrated();
      const { disk, surroundings } = memoryDisk(new Map([['own.risalah', encodeFile(risalah)]]));
      await runCommand(
        ['export', 'own.risalah', 'made.docx', '--record', 'continue', ...more],
        surroundings,
      );
      const made = disk.get('made.docx') ?? new Uint8Array();
      const { lineage, own, ...opened } = read(made);
      expect(opened).toEqual({ ...risalah, source: 'word', leftOut: null, altered: unaltered });
      expect(own).toBeDefined();
      expect(read(resaved(made))).toEqual({ ...opened, lineage, own });
    },
  });
});

function read(bytes: Uint8Array): OpenedFile {
  const opened = decodeFile(bytes);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** The worked example, with a logo in JPEG besides its photographs in PNG. */
async function illustrated(): Promise<RisalahWithPhotos> {
  const { disk, surroundings } = memoryDisk();
  await runCommand(['example', 'puskesmas', 'own.risalah'], surroundings);
  const { risalah, photos } = read(disk.get('own.risalah') ?? new Uint8Array());
  const hash = contentHash(jpeg);
  const logo = { id: 'logo', hash, caption: '', takenOn: '', width: 24, height: 16 };
  return {
    risalah: { ...risalah, circle: { ...risalah.circle, logo } },
    photos: new Map([...photos, [hash, jpeg]]),
  };
}

function resaved(bytes: Uint8Array): Uint8Array {
  const source = join(folder, 'made.docx');
  const target = join(folder, 'saved');
  writeFileSync(source, bytes);
  // A profile of its own lets it run beside an office that is open.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    OFFICE,
    [profile, '--headless', '--convert-to', 'docx', '--outdir', target, source],
    { stdio: 'ignore' },
  );
  return new Uint8Array(readFileSync(join(target, 'made.docx')));
}

function hasLibreOffice(): boolean {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
