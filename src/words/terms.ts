/** A word of the trade, as people write it, and what it means in one line. */
export interface Term {
  /** How it is called; what it is found by besides stands in `also`. */
  readonly name: string;
  readonly also?: readonly string[];
  readonly meaning: string;
}

/** Where several words could be meant, the longer stands first. */
export const terms: readonly Term[] = [
  {
    name: 'Calon akar',
    also: ['calon penyebab dominan', 'calon akar penyebab'],
    meaning:
      'Akar penyebab yang menurut tim paling mungkin menentukan. Yang dicentang dipilih dan dibuktikan pada langkah berikutnya.',
  },
  {
    name: 'Akar penyebab',
    meaning: 'Ujung rantai “mengapa”: bila ditangani, masalahnya tidak berulang.',
  },
  {
    name: 'Penyebab dominan',
    also: ['akar dominan'],
    meaning: 'Akar penyebab yang terbukti dengan data paling besar pengaruhnya.',
  },
  {
    name: '½N + 1',
    also: ['1/2N + 1'],
    meaning: 'Separuh dari N ditambah satu. Bila N = 8, batasnya 5.',
  },
  {
    name: 'NGT',
    meaning:
      'Nominal Group Technique: tiap anggota memberi nilai sendiri-sendiri, lalu nilainya dijumlahkan.',
  },
  {
    name: 'APKL',
    meaning:
      'Aktual, Problematik, Kekhalayakan, Layak: masalah yang lolos keempatnya dinilai lebih lanjut.',
  },
  {
    name: 'USG',
    meaning:
      'Urgency, Seriousness, Growth: seberapa mendesak, seberapa gawat, dan seberapa cepat bertumbuh, masing-masing 1 sampai 5.',
  },
  {
    name: 'CARL',
    meaning:
      'Capability, Accessibility, Readiness, Leverage: sumber daya, kemudahan, kesiapan, dan daya ungkit untuk menanganinya.',
  },
  {
    name: 'Urgency',
    meaning: 'Seberapa mendesak: makin tidak dapat ditunda, makin tinggi nilainya.',
  },
  {
    name: 'Seriousness',
    meaning: 'Seberapa gawat: makin berat akibatnya bagi layanan, makin tinggi nilainya.',
  },
  {
    name: 'Growth',
    meaning: 'Seberapa cepat bertumbuh: makin memburuk bila dibiarkan, makin tinggi nilainya.',
  },
  {
    name: 'Capability',
    meaning:
      'Kemampuan dan sumber daya tim: makin cukup untuk menanganinya, makin tinggi nilainya.',
  },
  {
    name: 'Accessibility',
    meaning: 'Seberapa mudah dijangkau: makin mudah ditangani, makin tinggi nilainya.',
  },
  {
    name: 'Readiness',
    meaning: 'Kesiapan orang dan aturannya: makin siap untuk berubah, makin tinggi nilainya.',
  },
  {
    name: 'Leverage',
    meaning: 'Daya ungkit: makin banyak hal lain ikut membaik, makin tinggi nilainya.',
  },
  {
    name: 'Stratifikasi',
    also: ['strata', 'kolom pengelompok'],
    meaning:
      'Data dipilah menurut asalnya (loket, sif, petugas), agar tampak di mana masalahnya berkumpul.',
  },
  {
    name: 'Lembar periksa',
    meaning: 'Tabel turus: berapa kali tiap jenis kejadian terjadi pada tiap hari.',
  },
  {
    name: 'Pareto',
    also: ['vital few', 'persentase kumulatif'],
    meaning:
      'Jenis diurutkan dari yang terbanyak; sedikit di antaranya menyumbang sebagian besar kejadian.',
  },
  {
    name: 'Histogram',
    meaning:
      'Banyaknya data dalam tiap rentang nilai: di mana data berkumpul dan selebar apa sebarannya.',
  },
  {
    name: 'Batas kendali',
    also: ['UCL', 'LCL', 'BKA', 'BKB', 'peta kendali'],
    meaning:
      'Rata-rata ± 3 sigma, dihitung dari data sendiri. Titik di luarnya menandakan sebab yang tidak biasa.',
  },
  {
    name: 'Batas spesifikasi',
    also: ['batas bawah spesifikasi', 'batas atas spesifikasi'],
    meaning: 'Batas yang diminta standar atau pelanggan; bukan hasil hitungan dari data.',
  },
  {
    name: 'Cpk',
    also: ['Ppk'],
    meaning:
      'Seperti Cp, tetapi diukur ke batas yang terdekat dari rata-rata. Di bawah 1, sebagian hasil pasti di luar batas.',
  },
  {
    name: 'Cp',
    also: ['Pp'],
    meaning:
      'Lebar batas spesifikasi dibagi lebar sebaran data (6 sigma). Mulai 1,33 proses dianggap mampu.',
  },
  {
    name: 'Simpangan baku',
    also: ['sigma'],
    meaning: 'Seberapa jauh data biasanya menyimpang dari rata-ratanya.',
  },
  {
    name: 'Sturges',
    meaning: 'Rumus banyaknya kelas dari banyaknya data: 1 + 3,3 log n.',
  },
  {
    name: 'Kuartil',
    meaning: 'Tiga nilai yang membagi data terurut menjadi empat bagian yang sama banyak.',
  },
  {
    name: 'Kurva normal',
    meaning: 'Bentuk lonceng yang akan tampak bila data menyebar wajar di sekitar rata-rata.',
  },
  {
    name: 'Garis kecenderungan',
    meaning: 'Garis lurus yang paling dekat dengan semua titik: naik, turun, atau mendatar.',
  },
  {
    name: 'Unit cacat',
    meaning:
      'Banyak unit yang tidak memenuhi syarat: satu berkas dihitung sekali, berapa pun salahnya.',
  },
  {
    name: 'Jumlah cacat',
    meaning: 'Banyak kesalahan seluruhnya: satu berkas dapat mempunyai beberapa.',
  },
  {
    name: 'Dugaan',
    meaning: 'Apa yang akan terlihat pada data bila penyebab itu memang berpengaruh.',
  },
  { name: 'Median', meaning: 'Nilai tengah setelah data diurutkan.' },
  {
    name: 'QCDSMPE',
    also: ['aspek mutu'],
    meaning:
      'Quality, Cost, Delivery, Safety, Morale, Productivity, Environment: tujuh sisi yang dapat berubah karena perbaikan.',
  },
  {
    name: 'PDCA',
    meaning: 'Plan, Do, Check, Act: rencanakan, kerjakan, periksa, bakukan, lalu berputar lagi.',
  },
  {
    name: '5W2H',
    meaning:
      'What, Why, Who, When, Where, How, How much: apa, mengapa, siapa, kapan, di mana, bagaimana, dan berapa biayanya.',
  },
  {
    name: '5W1H',
    meaning:
      'What, Why, Who, When, Where, How: apa, mengapa, siapa, kapan, di mana, dan bagaimana.',
  },
  {
    name: 'SMART',
    meaning:
      'Spesifik, terukur (Measurable), dapat dicapai (Achievable), relevan, dan berbatas waktu (Time-bound).',
  },
  {
    name: '5M1E',
    meaning: 'Manusia, Metode, Mesin, Material, uang (Money), dan lingkungan (Environment).',
  },
  {
    name: '4M1E',
    meaning: 'Manusia, Metode, Mesin, Material, dan lingkungan (Environment).',
  },
  {
    name: 'Dampak ikutan',
    meaning: 'Akibat lain dari perbaikan yang tidak dituju, yang baik maupun yang buruk.',
  },
  {
    name: 'Standar masukan',
    meaning: 'Yang harus tersedia sebelum pekerjaan dimulai: orang, alat, berkas.',
  },
  { name: 'Standar proses', meaning: 'Cara mengerjakannya, langkah demi langkah.' },
  { name: 'Standar keluaran', meaning: 'Hasil yang harus tercapai, dengan ukurannya.' },
  {
    name: 'Deviasi',
    meaning: 'Selisih target dan capaian, dalam persen dari target.',
  },
  {
    name: 'Renstra',
    meaning: 'Rencana strategis: rencana kantor untuk lima tahun, dengan ukuran dan sasarannya.',
  },
  {
    name: 'OPD',
    meaning:
      'Organisasi Perangkat Daerah: dinas, badan, kecamatan, atau RSUD milik pemerintah daerah.',
  },
  {
    name: 'Nilai baku',
    meaning: 'Nilai yang sudah disamakan skalanya, agar yang berbeda satuan dapat dibandingkan.',
  },
];

/** The terms that stand in some texts, each once, in the order of the dictionary. */
export function termsIn(texts: readonly string[]): readonly Term[] {
  let left = texts.join(' · ');
  return terms.filter((term) => {
    const found = [term.name, ...(term.also ?? [])].filter((word) => wordOf(word).test(left));
    // "Calon akar penyebab" speaks of no "akar penyebab" besides.
    for (const word of found) left = left.replace(wordOf(word), ' · ');
    return found.length > 0;
  });
}

const LETTER = '[\\p{L}\\p{N}½]';
const words = new Map<string, RegExp>();

/** A word as it stands by itself; short names as people capitalise them, others in any way. */
function wordOf(word: string): RegExp {
  const known = words.get(word);
  if (known !== undefined) return known;
  const escaped = word.replace(/[+./]/g, '\\$&').replaceAll(' ', '\\s*');
  const isName = word === word.toUpperCase() || word.length <= 3;
  const made = new RegExp(`(?<!${LETTER})${escaped}(?!${LETTER})`, isName ? 'gu' : 'giu');
  words.set(word, made);
  return made;
}
