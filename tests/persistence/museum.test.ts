import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersion } from '#persistence/migrations.ts';
import { decodeFile } from '#persistence/risalahFile.ts';

const museum = new URL('../museum/', import.meta.url);

const files = readdirSync(museum).filter((name) => name.startsWith('version-'));

describe('the museum', () => {
  it.each(files)('still opens %s', (name) => {
    const read = decodeFile(new Uint8Array(readFileSync(new URL(name, museum))));
    expect(read).toMatchObject({ ok: true, value: { risalah: { circle: { name: 'Melati' } } } });
  });

  it.each(['version-11.risalah', 'version-12.risalah', 'version-13.risalah'])(
    'keeps what its edition was the first to hold: %s',
    (name) => {
      const read = decodeFile(new Uint8Array(readFileSync(new URL(name, museum))));
      if (!read.ok) throw new Error(read.error.kind);
      const { printing, meetings, deck } = read.value.risalah;
      expect(printing).toMatchObject({
        carries: 'continue',
        format: { extras: ['tools', 'attendance', 'sources'], office: { source: 'kop.docx' } },
      });
      expect(meetings.rows[0]?.photos).toMatchObject([{ caption: 'Memilih tema' }]);
      expect(deck.own.presentation).toBe(name === 'version-11.risalah' ? null : 12);
      const { speakers, rehearsals } = deck;
      const practised = name === 'version-13.risalah' ? 1 : 0;
      expect([speakers.length, rehearsals.length]).toEqual([practised, practised]);
      expect(meetings.rows[0]?.proceedings).toBe(practised === 1 ? 'Menghitung keluhan.' : '');
    },
  );

  it('is told of in the changelog', () => {
    const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    expect(changelog).toContain(
      `Risalah files: format ${currentVersion}; formats 1 to ${currentVersion - 1} are read.`,
    );
  });
});
