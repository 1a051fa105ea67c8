import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Read } from '#domain/risalah/unreadable.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { notesKind } from '#persistence/kinds/notes.ts';
import { decodeRecordFile } from '#persistence/kinds/recordFile.ts';
import { versionOf } from '#persistence/kinds/recordKind.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import { shapeOf } from '#tests/persistence/shapeOf.ts';

/** With `MUSEUM=keep` in the environment the shape of a new version is kept; that of an old one never changes. */
const isKeeping = process.env['MUSEUM'] === 'keep';

interface Exhibited {
  readonly name: string;
  readonly extension: string;
  readonly version: number;
  readonly schema: z.ZodType;
  readonly read: (bytes: Uint8Array) => Read<unknown>;
  /** What the file of every version says. */
  readonly says: object;
}

const exhibited: readonly Exhibited[] = [
  {
    name: suggestionsKind.name,
    extension: suggestionsKind.extension,
    version: versionOf(suggestionsKind),
    schema: suggestionsKind.schema,
    read: (bytes) => decodeRecordFile(suggestionsKind, bytes),
    says: { value: { unit: 'Puskesmas Melati', suggestions: [{ title: 'Rak diberi warna' }, {}] } },
  },
  {
    name: eventKind.name,
    extension: eventKind.extension,
    version: versionOf(eventKind),
    schema: eventKind.schema,
    read: (bytes) => decodeRecordFile(eventKind, bytes),
    says: {
      value: {
        name: 'Bimtek Gugus Kendali Mutu 2026',
        expected: [{ team: 'KBK Melati' }, { unit: 'Puskesmas Timur' }],
        teams: { length: 12, 0: { standing: { team: 'Anggrek' }, notes: [{ section: 'target' }] } },
        signers: [{ name: 'Sri Wahyuni, S.Sos.' }, {}],
      },
    },
  },
  {
    name: judgeSheetsKind.name,
    extension: judgeSheetsKind.extension,
    version: versionOf(judgeSheetsKind),
    schema: judgeSheetsKind.schema,
    read: (bytes) => decodeRecordFile(judgeSheetsKind, bytes),
    says: {
      value: {
        convention: 'Gelar KBK 2026',
        judge: { name: 'Dra. Hastuti' },
        judged: [{ number: 1 }, { number: 2 }, { number: 3, isBarred: true }],
        sheets: [
          { scores: { masalah: 8.5, sebab: 7 }, comments: { sebab: 'Bukti penyebab kurang' } },
          {},
        ],
        handedIn: { code: 'MRXV-VTZD' },
      },
    },
  },
  {
    name: notesKind.name,
    extension: notesKind.extension,
    version: versionOf(notesKind),
    schema: notesKind.schema,
    read: (bytes) => decodeRecordFile(notesKind, bytes),
    says: {
      value: {
        team: 'KBK Anggrek',
        notes: [{ section: 'target', from: 'Bimtek Gugus Kendali Mutu 2026', state: 'open' }],
      },
    },
  },
];

function place(name: string): URL {
  return new URL(`../../museum/${name}`, import.meta.url);
}

describe.each(exhibited)('the museum of $name', ({ name, extension, version, schema, ...kind }) => {
  it('holds the shape of this version, which is that of every file in hands', () => {
    const file = place(`${name}-shape-version-${version}.json`);
    const shape = shapeOf(schema);
    if (isKeeping && !existsSync(file)) writeFileSync(file, `${JSON.stringify(shape, null, 2)}\n`);
    const kept: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    expect(
      shape,
      `Another shape than files of version ${version}: write a migration in src/persistence/kinds and keep the new shape with MUSEUM=keep.`,
    ).toEqual(kept);
  });

  it.each(Array.from({ length: version }, (_, at) => at + 1))('still opens version %i', (one) => {
    const bytes = new Uint8Array(readFileSync(place(`${name}-version-${one}${extension}`)));
    expect(kind.read(bytes)).toMatchObject({ ok: true, value: kind.says });
  });
});

it('keeps a convention with all that was done in it', () => {
  const bytes = new Uint8Array(readFileSync(place('event-version-2.kegiatan')));
  expect(decodeRecordFile(eventKind, bytes)).toMatchObject({
    ok: true,
    value: {
      value: {
        convention: {
          name: 'Gelar KBK 2026',
          contestants: { length: 4, 3: { isWithdrawn: true } },
          receipts: { length: 4, 1: { differences: [{ item: 'masalah', before: 8, after: 8.5 }] } },
          late: [{ scores: { sebab: 9 } }],
          announced: 3,
          objections: [{ outcome: 'refused' }],
        },
      },
    },
  });
});
