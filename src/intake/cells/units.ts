/** Seconds of each unit of time that can be told exactly. */
const seconds: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'detik', 'dtk', 'det', 'sec', 'second', 'seconds', 's'],
      [60, 'menit', 'mnt', 'mnit', 'min', 'minute', 'minutes', 'm'],
      [3600, 'jam', 'hour', 'hours', 'hr', 'hrs', 'h', 'j'],
      [86_400, 'hari', 'day', 'days'],
      [604_800, 'minggu', 'pekan', 'week', 'weeks'],
    ] as const
  ).flatMap(([length, ...names]) => names.map((name) => [name, length] as const)),
);

/** Words that stand behind a count and change nothing of it. */
const counted = new Set(
  `orang org pasien kasus kejadian kali x berkas lembar lbr buah bh unit dokumen dok permohonan keluhan responden
  pegawai petugas siswa anak bayi ibu ekor kegiatan kunjungan laporan pcs pc box boks botol tablet tab strip surat poin
  titik item jenis data sampel temuan resep ruang ruangan layanan pengunjung pelanggan peserta warga kk jiwa desa pohon
  paket set kotak dus sak rim bungkus kapal kendaraan mobil motor berkas/hari pasien/hari`.split(
    /\s+/,
  ),
);

/** Units of measure that must not be added to one another. */
const measured = new Set(
  'kg g gr gram kilogram mg ton kw kuintal l lt ltr liter ml cc km m meter cm mm m2 m3 m² m³ ha °c celcius celsius watt kwh volt ampere mmhg bpm db lux ppm'.split(
    ' ',
  ),
);

const factors: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['rb', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
]);

/** How many seconds a unit of time has; `null` for what is none. "m" is a metre unless minutes are spoken of. */
export function secondsOf(unit: string): number | null {
  return seconds.get(unit) ?? null;
}

/** Whether a unit is one that people write behind numbers. */
export function isKnownUnit(unit: string): boolean {
  return seconds.has(unit) || counted.has(unit) || measured.has(unit);
}

/** Whether numbers with this unit are read from a scale, so that they may have decimals. */
export function isMeasure(unit: string): boolean {
  return measured.has(unit) || (seconds.has(unit) && unit !== 'hari');
}

/** What "juta" and its like multiply by; `null` for any other word. */
export function factorOf(word: string): number | null {
  return factors.get(word) ?? null;
}
