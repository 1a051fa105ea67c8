import { describe, expect, it } from 'vitest';
import { emptyMember } from '#domain/risalah/schema/opening.ts';
import { emptyScheduleRow } from '#domain/risalah/schema/theme.ts';
import { phases } from '#domain/method/phase.ts';
import { readAnswers as read, record } from './readAnswers.ts';

const schedule = phases.map(emptyScheduleRow);
const phaseNames =
  'Menentukan tema|Menganalisis sebab akibat|Menentukan penyebab dominan|Membuat rencana|Melaksanakan rencana perbaikan|Memeriksa hasil|Standardisasi|Rencana berikutnya'.split(
    '|',
  );

describe('the first row', () => {
  it('of words is data unless it says what stands below it', () => {
    const list = 'Waktu tunggu lama\nBerkas kurang\nNama pasien salah tulis';
    expect(read('inventory', list).of('problem').flat()).toEqual(list.split('\n'));
    const wider = 'Waktu tunggu lama | Loket A\nBerkas kurang | Loket B';
    expect(read('inventory', wider).asked).toEqual(['row']);
    expect(
      read('inventory', wider, { answers: { row: ['data'] } })
        .of('problem')
        .flat(),
    ).toEqual(['Waktu tunggu lama', 'Berkas kurang']);
    const named = 'No | Masalah | Sumber\n1 | Waktu tunggu lama | Loket A\n2 | Antre | Loket B';
    expect(read('inventory', named).of('problem', 'source')).toEqual([
      ['Waktu tunggu lama', 'Loket A'],
      ['Antre', 'Loket B'],
    ]);
  });

  it('may stand below a title and above the numbers of its columns', () => {
    const text = `DAFTAR ANGGOTA GUGUS MELATI
No | Nama Lengkap | NIP | Pangkat/Gol. Ruang | Kedudukan dalam Gugus
1 | 2 | 3 | 4 | 5
1 | Siti Aminah | 198001012005011001 | Penata, III/c | Ketua
2 | Budi Santoso | - | Pengatur, II/c | Wakil Ketua`;
    const { of, texts } = read('members', text);
    expect(of('name', 'number', 'rank', 'role')).toEqual([
      ['Siti Aminah', '198001012005011001', 'Penata, III/c', 'leader'],
      ['Budi Santoso', '', 'Pengatur, II/c', 'member'],
    ]);
    expect(texts).toEqual(['Wakil Ketua']);
  });
});

describe('rows that are there already', () => {
  const current = [
    { ...emptyMember('m1'), role: 'patron', name: 'Lama', section: 'TU', number: '1' } as const,
  ];

  it('keep what the block has no column for, and nothing beside it that it leaves open', () => {
    const { of, input } = read('members', 'Peran | Nama\nWakil Ketua | Siti\nKetua | Budi', {
      current,
    });
    expect(of('id', 'role', 'name', 'section')).toEqual([
      ['m1', 'member', 'Siti', 'TU'],
      ['n2', 'leader', 'Budi', ''],
    ]);
    expect(input).toHaveLength(2);
  });

  it('are filled from the column into which the block was put, in the order on screen', () => {
    const columns = ['role', 'name', 'titleBefore', 'titleAfter', 'number', 'rank'];
    const at = (from: string, text: string) => read('members', text, { current, columns, from });
    expect(at('titleBefore', 'dr.\ndrg.').of('titleBefore').flat()).toEqual(['dr.', 'drg.']);
    expect(at('name', 'Siti | dr. | S.K.M.').of('name', 'titleBefore', 'titleAfter')).toEqual([
      ['Siti', 'dr.', 'S.K.M.'],
    ]);
    // What can only be one thing finds its place all the same.
    expect(at('name', 'Siti | 198001012005011001 | Ketua').of('name', 'number', 'role')).toEqual([
      ['Siti', '198001012005011001', 'leader'],
    ]);
    const unknown = at('role', 'Wakil Ketua\nBendahara');
    expect(unknown.of('role', 'name')).toEqual([
      ['member', 'Lama'],
      ['member', ''],
    ]);
    expect(unknown.texts).toEqual(['Wakil Ketua', 'Bendahara']);
  });
});

describe('names of rows elsewhere', () => {
  const risalah = record();

  it('are found by the same words alone', () => {
    const table = (cause: string): string => `Penyebab | Dugaan\n${cause} | ada`;
    const found = (cause: string) => {
      const { of, texts } = read('verification', table(cause), { risalah });
      return [of('cause')[0]?.[0], ...texts];
    };
    expect(found('1. BERKAS KURANG lengkap.')).toEqual(['c1']);
    expect(found('Berkas kurang')).toEqual(['', 'Berkas kurang']);
    expect(found('Alur (baru)')).toEqual(['c3']);
    expect(found('Alur')).toEqual(['', 'Alur']);
    // Two causes say so, of which one was put to the vote; and two that both were.
    expect(found('Belum dilatih')).toEqual(['c4']);
    expect(found('Tidak ada SOP')).toEqual(['', 'Tidak ada SOP']);
  });

  it('of people are found without titles and in part, where only one bears them', () => {
    const came = (names: string) => {
      const { of, texts } = read('meetings', `Tanggal | Hadir\n3 Juni 2026 | ${names}`, {
        risalah,
      });
      return [of('attendees')[0]?.[0], ...texts];
    };
    expect(came('Siti Aminah, S.K.M., dr. Budi Santoso')).toEqual([['m1', 'm2']]);
    expect(came('Bu Siti; Pak Budi dan Ani Rahayu')).toEqual([['m1', 'm2', 'm4']]);
    expect(came('Ketua, Budi')).toEqual([['m1', 'm2']]);
    expect(came('Siti, Ani')).toEqual([['m1'], 'Siti, Ani']);
    expect(came('Siti Aminah Harahap')).toEqual([[], 'Siti Aminah Harahap']);
  });

  it('of people are no number of them, which is how many came', () => {
    const { of, texts } = read('meetings', 'Agenda | Hadir\nTema | 7 orang\nData | 6 dari 7');
    expect([of('present'), texts]).toEqual([[[7], [6]], []]);
  });

  it('leave the pointer open without a record to look in', () => {
    const { of, texts } = read('action-plan', 'Penyebab | Apa\nBerkas kurang lengkap | Brosur');
    expect(of('cause', 'what')).toEqual([['', 'Brosur']]);
    expect(texts).toEqual(['Berkas kurang lengkap']);
  });
});

describe('a schedule', () => {
  it('of eight rows of four days fills them in order', () => {
    const days = phases.map(
      (_, at) => `${at + 1}/6/2026 | ${at + 14}/6/2026 | 2026-07-0${at + 1} | `,
    );
    const { of } = read('schedule', days.join('\n'), {
      current: schedule,
      columns: ['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'],
      from: 'plannedFrom',
    });
    expect(of('phase').flat()).toEqual(phases);
    expect(of('plannedFrom', 'plannedTo', 'actualFrom', 'actualTo')[7]).toEqual([
      '2026-06-08',
      '2026-06-21',
      '2026-07-08',
      '',
    ]);
  });

  it('lays each row on the phase that it names, and says which it cannot', () => {
    const current = schedule.map((row) => ({ ...row, note: 'tetap' }));
    const text = `Langkah | Rencana mulai | Rencana selesai
Memeriksa hasil | 1 Agustus 2026 | 5 Agustus 2026
Makan siang | 2 Agustus 2026 | 3 Agustus 2026
Menentukan tema | 1 Juni 2026 | 5 Juni 2026`;
    const { of, texts } = read('schedule', text, { current });
    const rows = of('phase', 'plannedFrom', 'note');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['theme', '2026-06-01', 'tetap']);
    expect(rows[1]).toEqual(['causes', '', 'tetap']);
    expect(rows[5]).toEqual(['results', '2026-08-01', 'tetap']);
    expect(texts).toEqual(['Makan siang']);
  });

  it('may be a grid of weeks, of which only the months are known', () => {
    const text = `JADWAL KEGIATAN TAHUN 2026
No | Langkah | Juni | | | | Juli | | |
 | | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
${phaseNames.map((name, at) => `${at + 1} | ${name} | ${phases.map((_, week) => (week === at || week === at + 1 ? 'x' : '')).join(' | ')}`).join('\n')}`;
    const { of } = read('schedule', text);
    expect(of('plannedFrom', 'plannedTo', 'actualFrom')).toEqual([
      ['2026-06', '2026-06', ''],
      ['2026-06', '2026-06', ''],
      ['2026-06', '2026-06', ''],
      ['2026-06', '2026-07', ''],
      ['2026-07', '2026-07', ''],
      ['2026-07', '2026-07', ''],
      ['2026-07', '2026-07', ''],
      ['2026-07', '2026-07', ''],
    ]);
  });

  it('may be a grid of days with a line of what was planned and one of what was done', () => {
    const text = `Langkah | Uraian | 1 Juni 2026 | 2 Juni 2026 | 3 Juni 2026
Menentukan tema | Rencana | ■ | ■ |
 | Realisasi | | ■ | ■
Memeriksa hasil | Rencana | | | ■
 | Realisasi | | | -`;
    const { of } = read('schedule', text);
    expect(of('phase', 'plannedFrom', 'plannedTo', 'actualFrom', 'actualTo')).toEqual([
      ['theme', '2026-06-01', '2026-06-02', '2026-06-02', '2026-06-03'],
      ['results', '2026-06-03', '2026-06-03', '', ''],
    ]);
  });
});

describe('tables as offices write them', () => {
  const risalah = record();

  it('meetings have hours with dots, and what they last', () => {
    const { of } = read(
      'meetings',
      `No | Hari/Tanggal | Waktu | Agenda | Jumlah Hadir
1 | Senin, 1 Juni 2026 | 13.00-14.30 WIB | Menentukan tema | 8 orang
2 | Rabu / 10-6-2026 | pukul 8.05 s.d. selesai | Diagram | 6`,
      { risalah },
    );
    expect(of('date', 'startsAt', 'minutes', 'present')).toEqual([
      ['2026-06-01', '13.00', 90, 8],
      ['2026-06-10', 'pukul 8.05 s.d. selesai', null, 6],
    ]);
  });

  it('meetings name who came', () => {
    const { of } = read('meetings', 'Tanggal | Yang hadir\n10-6-2026 | Siti, Budi', { risalah });
    expect(of('date', 'attendees')).toEqual([['2026-06-10', ['m1', 'm2']]]);
  });

  it('a plan has two rows of heads, a sum and periods', () => {
    const { of, asked } = read(
      'action-plan',
      `RENCANA PERBAIKAN
No | Penyebab Dominan | Rencana Perbaikan | Waktu | | PIC | Biaya (Rp)
 | | | Mulai | Selesai | |
1 | Berkas kurang lengkap | Brosur | 1/7/2026 | 13/7/2026 | Ani | 250.000
2 | Belum dilatih | Pelatihan | Juli 2026 | | Budi | 1.000.000
 | Jumlah | | | | | 1.250.000`,
      { risalah },
    );
    expect(asked).toEqual([]);
    expect(of('cause', 'what', 'from', 'to', 'who', 'cost')).toEqual([
      ['c1', 'Brosur', '2026-07-01', '2026-07-13', 'Ani', 250_000],
      ['c4', 'Pelatihan', '2026-07', '', 'Budi', 1_000_000],
    ]);
  });

  it('rows without a head begin with a day as well as with words', () => {
    const text = '3 Juli 2026 | Pegawai | Rapat\n10 Juli 2026 | Warga | Brosur';
    expect(read('socialisation', text).of('date', 'audience', 'way')).toEqual([
      ['2026-07-03', 'Pegawai', 'Rapat'],
      ['2026-07-10', 'Warga', 'Brosur'],
    ]);
  });
});
