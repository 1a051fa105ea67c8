import { describe, expect, it } from 'vitest';
import { emptyConvention } from '#domain/convention/schema/convention.ts';
import type { Convention, Objection } from '#domain/convention/schema/convention.ts';
import { emptyEvent } from '#domain/event/event.ts';
import type { Manuscript } from '#manuscript/manuscript.ts';
import { announcementDeck } from '#publications/convention/announcementDeck.ts';
import { appearanceList } from '#publications/convention/appearance.ts';
import { awardCertificates } from '#publications/convention/awards.ts';
import { handInSlips } from '#publications/convention/handInSlips.ts';
import { juryMinutes } from '#publications/convention/juryMinutes.ts';
import { objectionForm } from '#publications/convention/objectionForm.ts';
import { resultRecap } from '#publications/convention/resultRecap.ts';
import { resultSheets } from '#publications/convention/resultSheets.ts';
import { scoreSheets } from '#publications/convention/scoreSheets.ts';
import { teamGrids } from '#publications/convention/teamGrids.ts';
import { teamRecap } from '#publications/convention/teamRecap.ts';
import { timekeeperLog } from '#publications/convention/timekeeping.ts';
import { openTable } from '#sheets/openTable.ts';
import { writeSheets } from '#sheets/writeSheets.ts';
import { presentationForm, stageForm } from '#templates/convention/hallForms.ts';
import { reportForm } from '#templates/convention/reportForms.ts';
import { conventionOf, eventOf, readIn } from './gathering.ts';

const PLACE = 'Probolinggo, 30 November 2026';
const NOW = '2026-11-30T05:00:00.000Z';

/** All that a committee prints of a convention as Word files. */
function papersOf(convention: Convention | null): readonly Manuscript[] {
  const event = { ...eventOf(emptyConvention()), convention };
  return [
    scoreSheets(event),
    teamGrids(event),
    handInSlips(event),
    appearanceList(event, { startsAt: '08.00', minutesEach: 20, placeAndDate: PLACE }),
    timekeeperLog(event),
    objectionForm(event),
    juryMinutes(event, PLACE),
    resultRecap(event, PLACE),
    teamRecap(event),
    awardCertificates(event, { to: 'all', placeAndDate: PLACE }),
  ];
}

function lines(pages: Manuscript): string {
  return readIn(pages).join('\n');
}

/** The second team has the first one's scores, so that both share a place. */
function tied(convention: Convention): Convention {
  const scoresOf = (judge: string) =>
    convention.sheets.find((one) => one.judge === judge && one.contestant === 't1')?.scores ?? {};
  return {
    ...convention,
    sheets: convention.sheets.map((sheet) =>
      sheet.contestant === 't2' ? { ...sheet, scores: scoresOf(sheet.judge) } : sheet,
    ),
  };
}

describe('every paper', () => {
  it('has something to say before anything was entered', () => {
    for (const pages of [...papersOf(null), ...papersOf(emptyConvention())]) {
      if (pages.title.startsWith('Piagam')) continue;
      expect(lines(pages).trim(), pages.title).not.toBe('');
    }
    expect(awardCertificates(emptyEvent('e', ''), { to: 'all', placeAndDate: '' }).parts).toEqual(
      [],
    );
  });

  it('tells nobody what a judge wrote to a team', () => {
    const convention = conventionOf({ teams: 4, judges: 2 });
    for (const pages of papersOf(convention)) {
      expect(JSON.stringify(pages), pages.title).not.toContain('RAHASIA JURI');
    }
    expect(JSON.stringify(resultSheets(eventOf(convention)))).not.toContain('RAHASIA JURI');
    expect(JSON.stringify(announcementDeck(eventOf(convention)))).not.toContain('RAHASIA JURI');
  });

  it('gives every anchor once', () => {
    for (const pages of papersOf(
      conventionOf({ teams: 3, judges: 2, forms: [reportForm, stageForm] }),
    )) {
      const anchors = pages.parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : [])),
      );
      expect(new Set(anchors).size, pages.title).toBe(anchors.length);
    }
  });
});

describe('blank sheets', () => {
  const convention = conventionOf({ teams: 3, judges: 2, forms: [reportForm, presentationForm] });
  const [first, second] = convention.judges;
  if (first === undefined || second === undefined) throw new Error('Two judges');

  it('are one for each judge, team and form, but for teams that a judge must not judge', () => {
    const barred = { ...convention, judges: [first, { ...second, barred: ['t2'] }] };
    const pages = scoreSheets(eventOf(barred));
    const heads = readIn(pages).filter((line) => line.startsWith('PENILAIAN'));
    expect(heads).toHaveLength(2 * 3 * 2 - 2);
  });

  it('hold every item with its points, the levels in words, and the sum', () => {
    const text = lines(scoreSheets(eventOf(convention), { judges: ['j1'], forms: ['report'] }));
    expect(text).toContain('Perbandingan dan faktor yang belum teratasi');
    expect(text).toContain('Sangat baik | 100% | ');
    expect(text).toContain('| 3,34 |');
    expect(text).toContain('Jumlah | 100 |  | ');
    expect(text).not.toContain('PRESENTASI');
  });

  it('of all teams together leave no item out, and say whom the judge does not judge', () => {
    const barred = { ...convention, judges: [{ ...first, barred: ['t2'] }] };
    const text = lines(teamGrids(eventOf(barred), { forms: ['report'] }));
    for (const number of Array.from({ length: 38 }, (_, at) => at + 1)) {
      expect(text).toMatch(new RegExp(`(^|\\| )${number}\\. `, 'mu'));
    }
    expect(text).toContain('Tim t2 | tidak dinilai oleh juri ini');
  });
});

describe('the minutes of the jury', () => {
  const convention = tied(conventionOf({ teams: 4, judges: 3 }));

  it('write out day, place and number, and how it was sealed', () => {
    const text = lines(juryMinutes(eventOf(convention), PLACE));
    for (const part of [
      'BADAN KEPEGAWAIAN KOTA PROBOLINGGO',
      'Nomor: 005/BA/2026',
      'Pada hari ini, Senin, tanggal tiga puluh bulan November tahun dua ribu dua puluh enam',
      'bertempat di Aula Bayuangga',
      'KRTM-PWQD',
      'sebelum nilai pertama diterima',
      'Mengetahui, | Kepala Badan | Sri | NIP 1',
    ])
      expect(text).toContain(part);
  });

  it('type a head unless it stands on the paper, and put a sentence above who signs last', () => {
    const kinds = (pages: Manuscript) =>
      pages.parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    const typed = juryMinutes(eventOf(convention), PLACE);
    const onPaper = juryMinutes(eventOf(convention), PLACE, 'on the paper');
    expect(lines(onPaper)).not.toContain('BADAN KEPEGAWAIAN KOTA PROBOLINGGO');
    expect(lines(typed).endsWith(lines(onPaper))).toBe(true);
    expect(kinds(typed).slice(-2)).toEqual(['paragraph', 'signatures']);
  });

  it('rank all teams with every judge, the mean and who shares a place', () => {
    const rows = readIn(juryMinutes(eventOf(convention), PLACE));
    expect(rows).toContain(
      '1 | 4 | Tim t1 | Unit t1 | 100,00 | 99,65 | 99,30 | 99,65 | Juara bersama',
    );
    expect(rows).toContain(
      '1 | 3 | Tim t2 | Unit t2 | 100,00 | 99,65 | 99,30 | 99,65 | Juara bersama',
    );
    expect(rows).toContain('3 | 2 | Tim t3 | Unit t3 | 98,60 | 98,25 | 97,90 | 98,25 | ');
  });

  it('say which step parted equals', () => {
    const lots = { ...convention, rule: { ...convention.rule, ladder: [{ by: 'lots' as const }] } };
    const text = lines(juryMinutes(eventOf(lots), PLACE));
    expect(text).not.toContain('Juara bersama');
    expect(text).toContain('Nilai sama, dipisahkan oleh undian');
  });

  it('take points for time from the mean, and say so', () => {
    const timing = { id: 'x', contestant: 't3', at: NOW, usedSeconds: 631, note: '' };
    const text = lines(juryMinutes(eventOf({ ...convention, timings: [timing] }), PLACE));
    expect(text).toContain('98,60 | 98,25 | 97,90 | 2 | 96,25 | Dikurangi 2 karena lewat waktu');
  });

  it('tell a sheet that is not there, one that must not count, and who left', () => {
    const [first, second, third] = convention.judges;
    if (!first || !second || !third) throw new Error('Three judges');
    const lacking: Convention = {
      ...convention,
      judges: [first, { ...second, barred: ['t1'] }, third],
      sheets: convention.sheets.filter(
        ({ judge, contestant }) => judge !== 'j3' || contestant !== 't3',
      ),
      contestants: convention.contestants.map((team) =>
        team.id === 't4' ? { ...team, isWithdrawn: true } : team,
      ),
    };
    const text = lines(juryMinutes(eventOf(lacking), PLACE));
    expect(text).toContain(`Belum ada: lembar ${stageForm.name} dari Juri j3 untuk Tim t3.`);
    expect(text).toContain('Tidak dihitung karena juri tidak boleh menilai tim itu: lembar');
    expect(text).toContain('Tim t4 mengundurkan diri.');
    expect(text).toContain('– lembar belum ada; × juri tidak menilai tim ini');
  });

  it('lie on their side where the judges are many', () => {
    const lie = (judges: number) =>
      juryMinutes(eventOf(conventionOf({ teams: 3, judges })), PLACE).parts[0]?.orientation;
    expect(lie(1)).toBe('portrait');
    expect(lie(7)).toBe('landscape');
  });

  it('keep objections with what became of them', () => {
    const objection: Objection = {
      ...{ id: 'o', contestant: 't2', at: NOW, about: 'sum' as const, by: 'Wati' },
      ...{ text: 'Jumlah juri 2 keliru', answer: 'Dihitung ulang', outcome: 'refused' as const },
    };
    const text = lines(juryMinutes(eventOf({ ...convention, objections: [objection] }), PLACE));
    expect(text).toContain('Tim t2, oleh Wati |');
    expect(text).toContain('| Penjumlahan | Jumlah juri 2 keliru | Ditolak. Dihitung ulang');
  });

  it('show the value of each form and every sum below where there are several', () => {
    const two = conventionOf({
      ...{ teams: 2, judges: 2 },
      forms: [
        { ...stageForm, weight: 60 },
        { ...presentationForm, weight: 40 },
      ],
    });
    const rows = readIn(juryMinutes(eventOf(two), PLACE));
    expect(rows).toContain('1 | 2 | Tim t1 | Unit t1 | 99,83 | 99,85 | 99,84 | ');
    expect(rows).toContain('2 | Tim t1 | 100,00 | 99,65 | 99,83');
  });
});

it('tells every code of a judge, whether it is the first one, and each difference', () => {
  const receipt = { judge: 'j1', handedInAt: NOW, seal: '', sheets: [], reopened: null };
  const convention: Convention = {
    ...conventionOf({ teams: 2, judges: 2 }),
    receipts: [
      { ...receipt, id: 'a', at: NOW, code: 'BCDF-GHJK', from: 'file', differences: [] },
      {
        ...{ ...receipt, id: 'b', at: NOW, code: 'LMNP-QRST', from: 'paper' },
        differences: [
          { contestant: 't2', form: 'stage', item: 'results', before: null, after: 12.5 },
        ],
      },
    ],
  };
  const text = lines(resultRecap(eventOf(convention), PLACE));
  expect(text).toMatch(/Juri j1 \| pertama \| .* \| berkas \| BCDF-GHJK \| –/u);
  expect(text).toMatch(/Juri j1 \| ke-2 \| .* \| kertas \| LMNP-QRST \| berbeda/u);
  expect(text).toContain('Tim t2 | Hasil dan manfaat | kosong | 12,5');
  expect(text).toContain('tanpa slip');
});

it('recaps every item of every judge, with a mean over the sheets that count', () => {
  const convention = conventionOf({ teams: 2, judges: 3 });
  const [first, second, third] = convention.judges;
  if (!first || !second || !third) throw new Error('Three judges');
  const barred = { ...convention, judges: [first, second, { ...third, barred: ['t2'] }] };
  const rows = readIn(teamRecap(eventOf(barred)));
  expect(rows).toContain('1 | Masalah dan sasaran | 20 | 20 | 19,95 | 19,9 | 19,95');
  expect(rows).toContain('1 | Masalah dan sasaran | 20 | 19,9 | 19,85 | 19,8 | 19,88');
  expect(rows).toContain('* lembar juri ini tidak ada atau tidak dihitung.');
});

describe('certificates of a convention', () => {
  const convention = tied(conventionOf({ teams: 5, judges: 2 }));
  const to = (whom: 'winners' | 'all') =>
    awardCertificates(eventOf(convention), { to: whom, placeAndDate: PLACE });

  it('go to winners by their place, to all others as participants, and number them on', () => {
    expect(to('winners').parts).toHaveLength(3);
    expect(to('all').parts).toHaveLength(5);
    const text = to('all').parts.map((part) => readIn({ parts: [part] }).join('\n'));
    expect(text[0]).toContain('JUARA 1 BERSAMA');
    expect(text[2]).toContain('JUARA 3');
    expect(text[2]).toContain('Nomor: 800/003/2026');
    expect(text[3]).toContain('sebagai peserta');
  });

  it('do not tell by their numbers how the others stood', () => {
    const names = to('all')
      .parts.slice(3)
      .map(({ id }) => id);
    expect(names).toEqual(['award-t5', 'award-t4']);
  });
});

it('plans the appearance from the first hour on', () => {
  const event = eventOf(conventionOf({ teams: 3, judges: 1 }));
  const at = (startsAt: string) =>
    lines(appearanceList(event, { startsAt, minutesEach: 25, placeAndDate: PLACE }));
  expect(at('08.00')).toContain('3 | 08.50–09.15 | Tim t1 |');
  expect(at('nanti')).toContain('3 |  | Tim t1 |');
  expect(at('08.00')).toContain('kunci undian “Probolinggo”');
});

it('is a workbook of words and numbers, in which what begins like a formula stays words', () => {
  const convention = conventionOf({ teams: 2, judges: 2 });
  const [one, two] = convention.contestants;
  if (!one || !two) throw new Error('Two teams');
  const named = { ...convention, contestants: [{ ...one, name: '=1+1' }, two] };
  const sheets = resultSheets(eventOf(named));
  expect(sheets.map(({ name }) => name)).toContain('Nilai per butir');
  for (const { rows } of sheets)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  const read = openTable(writeSheets(sheets));
  if (!read.ok) throw new Error(read.error);
  expect(read.sheets[0]?.block[1]?.[2]).toMatchObject({ text: '=1+1' });
});

describe('the announcement', () => {
  it('calls each place before it names it, from the third to the first', () => {
    const { slides } = announcementDeck(eventOf(conventionOf({ teams: 4, judges: 2 })));
    expect(slides.slice(2, -1).map(({ sentence }) => sentence)).toEqual([
      'Juara 3',
      'Tim t3',
      'Juara 2',
      'Tim t2',
      'Juara 1',
      'Tim t1',
    ]);
  });

  it('names those who share a place together, and no second where there is none', () => {
    const { slides } = announcementDeck(eventOf(tied(conventionOf({ teams: 4, judges: 2 }))));
    const said = slides.map(({ sentence }) => sentence);
    expect(said).toContain('Juara 1 bersama');
    expect(said).toContain('Tim t1 dan Tim t2');
    expect(said).not.toContain('Juara 2');
  });

  it('claims an agreement beforehand only where the seal stood first', () => {
    const convention = conventionOf({ teams: 2, judges: 1 });
    const said = (one: Convention) =>
      announcementDeck(eventOf(one)).slides.map(({ sentence }) => sentence);
    expect(said(convention)).toContain('Cara menilai disepakati sebelum nilai pertama');
    expect(said({ ...convention, seal: null })).not.toContain(
      'Cara menilai disepakati sebelum nilai pertama',
    );
  });
});
