import { describe, expect, it } from 'vitest';
import { suggestionsTarget } from '#intake/suggestions/suggestionsTarget.ts';
import { registerOf } from '#tests/domain/suggestions/registers.ts';
import { readCells } from '#tests/intake/readAnswers.ts';

const target = suggestionsTarget(registerOf([]));

function read(text: string) {
  return readCells(text, { target, current: [] });
}

describe('a table of suggestions', () => {
  it('is read by the names of its columns, choices and kinds by theirs', () => {
    const { draft, asked, unread } = read(
      [
        'No | Tanggal | Nama Pengusul | Unit Kerja | Jenis | Judul | Kondisi Awal | Usulan | Status | Keputusan | Nilai Manfaat (Rp)',
        '1 | 3 Maret 2026 | Petugas arsip | Arsip | Mutu dan Waktu | Map berwarna | Berkas dicari lama | Pita warna | Sudah diterapkan | Disetujui | 1.200.000',
        '2 | 5 Maret 2026 | Perawat | Poli | Keselamatan | Lantai licin | Lantai licin saat hujan | Keset | Proses | Ditunda | 350.000',
      ].join('\n'),
    );
    expect(asked).toEqual([]);
    expect(unread).toEqual([]);
    expect(draft).toMatchObject([
      {
        ...{ day: '2026-03-03', suggester: 'Petugas arsip', unit: 'Arsip' },
        ...{ kinds: ['quality', 'time'], title: 'Map berwarna', before: 'Berkas dicari lama' },
        ...{ action: 'Pita warna', progress: 'done', decision: 'accepted' },
        benefitAmount: 1_200_000,
      },
      { kinds: ['safety'], progress: 'under-way', decision: 'postponed', benefitAmount: 350_000 },
    ]);
  });

  it('of complaints says where each comes from', () => {
    const { draft } = read(
      [
        'Nomor Pengaduan | Tanggal Masuk | Sumber | Nama Pelapor | No HP | Isi Pengaduan | Tindak Lanjut',
        'P-01 | 02/03/2026 | Masyarakat | Warga A | 0812-000 | Antre lebih dari dua jam | Loket ditambah',
        'P-02 | 04/03/2026 | Pengaduan | Warga B | 0813-000 | Petugas tidak di tempat | ',
      ].join('\n'),
    );
    expect(draft).toMatchObject([
      {
        ...{ number: 'P-01', source: 'public', day: '2026-03-02', suggester: 'Warga A' },
        ...{ contact: '0812-000', before: 'Antre lebih dari dua jam', feedback: 'Loket ditambah' },
      },
      { number: 'P-02', source: 'public', feedback: '' },
    ]);
  });

  it('tells a choice and a kind that nobody knows, and takes the rest of the row', () => {
    const { draft, unread } = read(
      [
        'Judul | Jenis | Keputusan | Tanggal',
        'Rak berwarna | Mutu, Kenyamanan | entahlah | minggu lalu',
        'Kursi tunggu | Biaya | Ditolak | 3/3/2026',
      ].join('\n'),
    );
    expect(draft).toMatchObject([
      { title: 'Rak berwarna', kinds: ['quality'], decision: '', day: { typed: 'minggu lalu' } },
      { title: 'Kursi tunggu', kinds: ['cost'], decision: 'rejected', day: '2026-03-03' },
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['Mutu, Kenyamanan', 'entahlah', 'minggu lalu']);
  });

  it.each(['Nomor', 'No Saran', 'Nomor Registrasi'])(
    'keeps the numbers that its own column %s gives, also where they count on or stand twice',
    (head) => {
      for (const numbers of [
        ['1', '2', '3'],
        ['7', '8', '8'],
        ['007', '008', '009'],
      ]) {
        const rows = numbers.map(
          (number, at) => `${number} | Saran ${at} | Rak nomor ${at} diberi warna`,
        );
        const { draft } = read([`${head} | Judul | Usulan`, ...rows].join('\n'));
        expect(draft.map(({ number }) => number)).toEqual(numbers);
      }
    },
  );

  it('takes no row count for numbers', () => {
    const rows = [1, 2, 3].map((at) => `${at} | Saran ${at} | Rak nomor ${at} diberi warna`);
    const { draft } = read(['No | Judul | Usulan', ...rows].join('\n'));
    expect(draft.map(({ number }) => number)).toEqual(['', '', '']);
  });

  it('of two thousand rows is read whole, each with an id of its own', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, at) => `SS-${at + 1} | 03/03/2026 | Saran tentang rak ${at} | Kondisi nomor ${at}`,
    );
    const { draft, unread } = read(
      ['Nomor | Tanggal | Judul | Kondisi Sebelum', ...lines].join('\n'),
    );
    expect(draft).toHaveLength(2000);
    expect(new Set(draft.map(({ id }) => id)).size).toBe(2000);
    expect(draft.at(-1)).toMatchObject({ number: 'SS-2000', title: 'Saran tentang rak 1999' });
    expect(unread).toEqual([]);
  });

  it('shows what comes in as people read it', () => {
    const { draft } = read(
      'Judul | Jenis | Keputusan\nRak | Mutu | Ditolak\nMeja | Waktu | Diterima',
    );
    expect(target.show(draft)).toEqual({
      heads: ['Asal', 'Jenis', 'Judul', 'Keputusan'],
      rows: [
        ['Saran pegawai', 'Mutu', 'Rak', 'Ditolak'],
        ['Saran pegawai', 'Waktu', 'Meja', 'Dilakukan'],
      ],
    });
  });
});
