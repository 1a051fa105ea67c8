import { describe, expect, it } from 'vitest';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { minutesAnnex } from '#manuscript/closing/minutes.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';

function textsIn(risalah: Risalah): readonly string[] {
  return minutesAnnex(risalah).flatMap(({ blocks }) =>
    blocks.map((block) => {
      if (block.kind === 'heading') return block.text;
      if (block.kind !== 'paragraph') return block.kind;
      return block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
    }),
  );
}

describe('the annex of minutes', () => {
  it('is not there while no meeting tells what was worked on', () => {
    expect(minutesAnnex(newRisalah())).toEqual([]);
    const rows = [{ ...emptyMeeting('a'), agenda: 'Tema', decisions: 'Tema: antrean' }];
    expect(minutesAnnex({ ...newRisalah(), meetings: { rows } })).toEqual([]);
  });

  it('tells each meeting by its number in the list, as far as it was told', () => {
    const rows = [
      { ...emptyMeeting('a'), date: '2026-01-05', agenda: 'Memilih tema' },
      {
        ...emptyMeeting('b'),
        date: '2026-01-12',
        startsAt: '13.00',
        minutes: 60,
        place: 'Aula',
        agenda: 'Mencari penyebab',
        present: 7,
        proceedings: 'Mengisi tulang ikan.\n\nMemilih tiga penyebab.',
        decisions: 'Tiga penyebab diuji.',
      },
      { ...emptyMeeting('c'), proceedings: 'Menyusun rencana.' },
    ];
    expect(textsIn({ ...newRisalah(), meetings: { rows } })).toEqual([
      'Pertemuan 2, 12 Januari 2026',
      'Waktu dan tempat. pukul 13.00, 60 menit, Aula',
      'Agenda. Mencari penyebab',
      'Hadir. 7 orang',
      'Pembahasan. Mengisi tulang ikan.',
      'Memilih tiga penyebab.',
      'Keputusan. Tiga penyebab diuji.',
      'Pertemuan',
      'Pembahasan. Menyusun rencana.',
    ]);
  });
});
