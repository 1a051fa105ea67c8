import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { DataRuleId } from '#domain/rules/across/data.ts';

/** The wording of the findings about the seven tools; `{name}` stands for a fact. */
export const dataFindingTexts = {
  'data-without-title': {
    title: 'Tabel atau diagram belum berjudul',
    question: 'Apa yang ditunjukkan oleh data ini?',
    why: 'Judul menjadi keterangan gambar dan tabel dalam risalah.',
  },
  'data-empty': {
    title: 'Data “{title}” masih kosong',
    question: 'Di mana angka untuk “{title}”?',
    why: 'Diagram tanpa data tidak tercetak dalam risalah.',
  },
  'total-differs': {
    title: 'Jumlah “{title}” tidak cocok',
    question: 'Mengapa tertulis {found}, sedangkan penjumlahannya {expected}?',
    why: 'Satu jumlah yang salah membuat juri meragukan semua angka lainnya.',
  },
  'totals-counted-twice': {
    title: 'Baris atau kolom jumlah ikut dihitung pada “{title}”',
    question: 'Apakah jumlah pada “{title}” terhitung dua kali?',
    why: 'Baris jumlah yang ikut ditempel melipatgandakan hasil.',
  },
  'pareto-flat': {
    title: 'Pareto “{title}” hampir datar',
    question: 'Mengapa “{category}” didahulukan bila batangnya hampir sama tinggi?',
    why: 'Pareto yang datar belum menunjukkan prioritas; kelompokkan datanya dengan cara lain.',
  },
  'catch-all-leads': {
    title: 'Golongan “{category}” menjadi yang terbesar',
    question: 'Apa saja isi “{category}” pada “{title}”?',
    why: 'Golongan yang menampung segalanya tidak dapat diperbaiki; uraikan lebih dahulu.',
  },
  'leading-bar-untreated': {
    title: 'Batang tertinggi “{category}” tidak disebut lagi',
    question: 'Perbaikan mana yang mengurangi “{category}”?',
    why: 'Hasil terbesar biasanya ada pada batang tertinggi; pilihan lain perlu alasan.',
  },
  'reading-names-other': {
    title: 'Bacaan “{title}” menyebut “{found}”, padahal yang terbesar “{expected}”',
    question: 'Mana yang terbesar: “{found}” atau “{expected}”?',
    why: 'Juri membaca kalimat di bawah diagram sambil melihat batangnya.',
  },
  'scatter-few-pairs': {
    title: 'Diagram tebar “{title}” baru {count} pasang',
    question: 'Cukupkah {count} pasang data untuk melihat hubungan?',
    why: 'Disarankan sedikitnya 30 pasang agar pola tidak muncul secara kebetulan.',
  },
  'histogram-few-values': {
    title: 'Histogram “{title}” baru {count} data',
    question: 'Cukupkah {count} data untuk membaca bentuk sebaran?',
    why: 'Bentuk histogram baru dapat dipercaya bila datanya cukup banyak, sebaiknya 50 atau lebih.',
  },
} as const satisfies Record<DataRuleId, FindingText>;
