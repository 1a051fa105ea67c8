import { isKnownUnit, isMeasure } from '#intake/cells/units.ts';
import {
  isCodeName,
  isDayName,
  isMeanName,
  isOrdinalName,
  isPersonName,
  isRemarkName,
  isRunningName,
  isSerialName,
  isShareName,
  nameKey,
  sumName,
  unitIn,
} from './names.ts';

/** What the first word of a head usually is, where its title tells more than what stands below it. */
const FIRST =
  /^(?:jenis|kategori|kelompok|macam|nama|uraian|kegiatan|item|rincian|deskripsi|indikator|aspek|kriteria|unsur|variabel|masalah|permasalahan|keluhan|kesalahan|kejadian|penyebab|sebab|faktor|kendala|solusi|alasan|akibat|dampak|tindakan|loket|unit|unit kerja|bidang|bagian|seksi|ruang|ruangan|poli|lokasi|tempat|kecamatan|desa|kelurahan|puskesmas|instansi|opd|shift|giliran|waktu|lama|durasi|pukul|jam|agenda|hadir|keputusan|hasil|target|capaian|realisasi|rencana|sasaran|satuan|nilai|skor|bobot|peringkat|ranking|frekuensi|frek|banyak|banyaknya|biaya|harga|anggaran|volume|berat|panjang|tinggi|umur|usia|jabatan|pangkat|golongan|peran|status|bukti|sumber|cara|langkah|mulai|selesai|tanggal|alamat|pendidikan|responden|pelayanan|layanan|dokumen|berkas|barang|obat|produk|alat|kondisi|sebelum|sesudah|judul|tema|usulan|manfaat|risiko|pencegahan|penanganan|siapa|apa|mengapa|dimana|di mana|kapan|bagaimana|what|why|where|when|who|how|x|y|n)(?: .*)?$/;

/** Whether a text is one that people write above a column. */
export function isHeadWord(text: string): boolean {
  const key = nameKey(text);
  if (key === '' || key.length > 40) return false;
  return (
    FIRST.test(key) ||
    unitIn(text) === 'rp' ||
    isKnownUnit(unitIn(text)) ||
    sumName(text) === 'exact' ||
    [
      isSerialName,
      isShareName,
      isRunningName,
      isRemarkName,
      isPersonName,
      isDayName,
      isOrdinalName,
      isCodeName,
      isMeanName,
    ].some((isNamed) => isNamed(text))
  );
}

const COUNT =
  /^(?:jumlah|jml|banyak|banyaknya|frekuensi|frek|f|kejadian|kasus|total|n|cacah|volume kunjungan|kunjungan|pasien|pelanggan|pengunjung|orang|penduduk|pegawai|peserta|permohonan|dokumen|surat|berkas|layanan|pelayanan|keluhan|pengaduan|kesalahan|cacat|warga|siswa|kk|sampel|temuan|dilayani|terlayani|diperiksa|diterima|ditolak|dikembalikan|terlambat|salah|benar|gagal|rusak|lengkap|tidak lengkap|sesuai|tidak sesuai|puas|tidak puas|kurang puas)$|^(?:jumlah|jml|banyak|banyaknya|total|frekuensi|seluruh|semua) (?:pasien|orang|kejadian|kasus|keluhan|kunjungan|berkas|kesalahan|cacat|data|responden|pegawai|dokumen|permohonan|layanan|kegiatan|penduduk|warga|peserta|pengunjung|surat|kali|dilayani|diperiksa|sampel|unit)(?: .*)?$/;
const MEASURED =
  /^(?:waktu|lama|durasi|rata rata|berat|bobot|tinggi|panjang|lebar|suhu|temperatur|kadar|nilai|skor|indeks|ipk|ikm|ph|tekanan|kecepatan|jarak|volume|umur|usia|hasil ukur|hasil pengukuran|jam|menit|detik|kg|gram|ton|liter|km|meter|cm)(?: .*)?$|.* (?:jam|menit|detik|kg|gram|ton|liter|km|meter|cm)$/;
const MONEY =
  /^(?:biaya|harga|anggaran|kerugian|rupiah|pagu|belanja|pendapatan|penghematan|tarif|gaji|honor|nilai rp|realisasi anggaran)(?: .*)?$/;

/** What a head says of the numbers below it. */
export type HeadMeasure = 'count' | 'measured' | 'money' | 'percent' | 'unknown';

export function measureOf(head: string): HeadMeasure {
  const key = nameKey(head);
  const unit = unitIn(head);
  if (/^(?:rp|rupiah|idr|juta|juta rupiah|rp juta|ribu|ribu rupiah)$/.test(unit)) return 'money';
  if (isShareName(head)) return 'percent';
  if (isMeasure(unit)) return 'measured';
  if (isKnownUnit(unit)) return 'count';
  if (MONEY.test(key)) return 'money';
  if (COUNT.test(key)) return 'count';
  return MEASURED.test(key) ? 'measured' : 'unknown';
}
