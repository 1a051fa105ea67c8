import { describe, expect, it } from 'vitest';
import { emptyEvent } from '#domain/event/event.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { certificates } from '#publications/recaps/certificates.ts';
import { classRecap } from '#publications/recaps/classRecap.ts';
import { recapSheets } from '#publications/recaps/recapSheets.ts';
import { openTable } from '#sheets/openTable.ts';
import { writeSheets } from '#sheets/writeSheets.ts';
import { classQuestions } from '#templates/event/classQuestions.ts';
import { standingColumns, standingRow } from '#words/event/standing.ts';
import { classOf, readTeam } from '#tests/domain/event/classOf.ts';

const event: KeptEvent = {
  ...emptyEvent('e', '2026-11-30'),
  name: 'Bimtek GKM',
  organiser: 'BKPSDM',
  place: 'Probolinggo',
  from: '2026-11-30',
  to: '2026-12-01',
  teams: [
    ...classOf(
      readTeam({
        standing: {
          team: '<script>alert(1)</script>',
          reached: 3,
          steps: 8,
          found: ['no-dominant-cause'],
        },
      }),
      readTeam({
        risalah: 'r2',
        states: ['b'],
        standing: { team: '=1+1', members: ['Siti'], found: [], ahead: [], reached: 8, steps: 8 },
      }),
    ),
  ],
  expected: [{ id: 'x', team: 'Kenanga', unit: 'Puskesmas Selatan' }],
  signers: [{ id: 's', preamble: 'Mengetahui,', role: 'Kepala', name: 'Sri', below: 'NIP 1' }],
};
const options = { questions: classQuestions, placeAndDate: 'Probolinggo, 1 Desember 2026' };

describe('the recap of a class', () => {
  it('says where each team stands, what the class lacks, who is missing, and who signs', () => {
    const said = JSON.stringify(classRecap(event, options));
    for (const text of [
      'KBK <script>alert(1)</script>',
      '1 dari 2 tim belum membuktikan penyebab dominan.',
      'Kenanga, Puskesmas Selatan',
      '30 November s.d. 1 Desember 2026',
      'NIP 1',
      'Probolinggo, 1 Desember 2026',
    ])
      expect(said).toContain(text);
  });

  it('fills every column of its table', () => {
    for (const [at, team] of event.teams.entries()) {
      expect(standingRow(team, at)).toHaveLength(standingColumns.length);
    }
  });

  it('is a page to sign also before the first file', () => {
    const empty = JSON.stringify(classRecap(emptyEvent('e', ''), options));
    expect(empty).toContain('Belum ada berkas tim yang diterima.');
    expect(empty).toContain('Fasilitator');
  });

  it('is a workbook in which what begins like a formula stays words', () => {
    const read = openTable(writeSheets(recapSheets(event, classQuestions)));
    if (!read.ok) throw new Error(read.error);
    const [teams, gaps] = read.sheets;
    expect(teams?.block[2]?.[1]).toMatchObject({ text: 'KBK =1+1' });
    expect(gaps?.name).toBe('Kelas ini');
  });
});

describe('certificates', () => {
  const people: KeptEvent = {
    ...event,
    attendants: ['Siti', ' ', 'Budi'].map((name, at) => ({ id: `${at}`, name, unit: 'Dinas' })),
  };

  it('are a sheet for everybody with a name, numbered on', () => {
    const { parts } = certificates({ ...people, certificateNumber: '893/{nomor}/2026' }, '');
    expect(parts).toHaveLength(2);
    expect(JSON.stringify(parts[1])).toContain('Nomor: 893/002/2026');
  });

  it('put the running number behind a number without a place for it, and none where there is no number', () => {
    expect(JSON.stringify(certificates({ ...people, certificateNumber: '893' }, ''))).toContain(
      'Nomor: 893/001',
    );
    expect(JSON.stringify(certificates(people, ''))).not.toContain('Nomor');
  });
});
