import type { FindingText } from '#domain/rules/ground/finding.ts';
import type { ToldRuleId } from '#domain/rules/told/toldNumbers.ts';

/** The wording of the findings about numbers told in words; `{name}` stands for a fact. */
export const toldFindingTexts = {
  'told-change-differs': {
    title: 'Tertulis {found}, sedangkan “{indicator}” tercatat {expected}',
    question: 'Angka mana yang benar untuk “{indicator}”: {found} atau {expected}?',
    why: 'Satu angka yang berbeda di dua tempat membuat juri meragukan keduanya.',
  },
  'told-number-differs': {
    title: 'Angka {found} {unit} tidak ada dalam data',
    question: 'Dari mana {found} {unit} untuk “{indicator}”?',
    why: 'Angka dalam kalimat harus dapat ditemukan dalam tabel atau grafik.',
  },
  'told-end-differs': {
    title: 'Tertulis {found} {unit}, sedangkan “{indicator}” tercatat {expected} {unit}',
    question: 'Angka mana yang benar untuk “{indicator}”: {found} atau {expected} {unit}?',
    why: 'Tabel yang mengulang satu angka dibandingkan juri dengan asalnya.',
  },
  'told-share-differs': {
    title: 'Persentase “{told}” tidak cocok dengan hitungannya, {share}',
    question: 'Berapa yang benar: “{told}” atau {share}?',
    why: 'Juri menghitung ulang persentase yang tertulis bersama jumlahnya.',
  },
  'told-percent-differs': {
    title: 'Tertulis {found}, sedangkan perubahannya {expected}',
    question: 'Dari mana {found}: bukankah perubahannya {expected}?',
    why: 'Juri menghitung ulang persentase perubahan dari angka sebelum dan sesudah.',
  },
  'told-percent-unknown': {
    title: 'Persentase {found} tidak ada dalam data',
    question: 'Dari mana {found}?',
    why: 'Persentase dalam ringkasan harus dapat ditemukan dalam tabel atau grafik.',
  },
  'told-direction-differs': {
    title: 'Tertulis “{verb}” dari {from} menjadi {to}',
    question: 'Benarkah dari {from} menjadi {to} berarti “{verb}”?',
    why: 'Kata yang berlawanan dengan angkanya menandakan salah satu keliru.',
  },
  'told-amount-differs': {
    title: 'Jumlah {found} tidak ada dalam perhitungan manfaat',
    question: 'Dari mana {found}, sedangkan manfaat bersihnya {expected}?',
    why: 'Rupiah dalam kalimat dibandingkan juri dengan tabel manfaat.',
  },
  'told-count-differs': {
    title: 'Tertulis {found} {what}, sedangkan tercatat {count}',
    question: 'Mengapa disebut {found} {what}, padahal yang tercatat {count}?',
    why: 'Jumlah dalam kalimat dibandingkan juri dengan tabelnya.',
  },
} as const satisfies Record<ToldRuleId, FindingText>;
