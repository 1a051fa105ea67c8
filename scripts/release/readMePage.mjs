/**
 * One sheet of paper, in Indonesian.
 *
 * @param {{ readonly home: string, readonly question: string, readonly exporting: string }} pictures addresses
 * @param {string} version
 */
export function readMePage({ home, question, exporting }, version) {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>BACA DULU: Benang Merah ${version}</title>
<style>
@page { size: A4; margin: 12mm; }
* { box-sizing: border-box; }
body { max-width: 186mm; margin: 0 auto; padding: 16px; color: #1c1b19; font: 14px/1.45 'Segoe UI', Arial, sans-serif; }
h1 { margin: 0; font-size: 24px; }
h2 { margin: 0 0 4px; font-size: 15px; }
p, ul { margin: 4px 0; }
ul { padding-left: 18px; }
ol { margin: 14px 0; padding: 0; list-style: none; }
ol > li { display: grid; grid-template-columns: 1fr 92mm; gap: 14px; align-items: start; margin-bottom: 12px; }
img { display: block; width: 100%; border: 1px solid #8a857c; border-radius: 4px; }
.line { width: 64px; margin: 8px 0; border-top: 4px solid #b3261e; }
.rest { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 20px; padding-top: 10px; border-top: 1px solid #c9c4ba; }
@media (max-width: 640px) { ol > li, .rest { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; font-size: 9.5pt; } }
</style>
</head>
<body>
<h1>Benang Merah ${version}: baca dulu</h1>
<div class="line"></div>
<p>Memandu KBK dan GKM melalui tujuh atau delapan langkah sampai risalahnya siap dicetak dari Word. Tanpa pemasangan, tanpa akun, tanpa internet.</p>
<ol>
<li><div><h2>1. Buka</h2>
<p>Ekstrak dahulu seluruh isi zip ini ke satu folder, misalnya di <em>Dokumen</em> atau di flashdisk. Jangan dibuka langsung dari dalam zip.</p>
<p>Klik ganda <strong>benang-merah.html</strong>. Gunakan Chrome atau Edge (versi 111 ke atas). Bila yang terbuka peramban lain: klik kanan berkas itu, <em>Open with</em>, pilih Chrome atau Edge.</p></div>
<img src="${home}" alt="Beranda dengan tombol Mulai risalah baru, Buka berkas, dan Pelajari contoh"></li>
<li><div><h2>2. Isi langkah demi langkah</h2>
<p>Pilih <strong>Pelajari contoh</strong> untuk melihat risalah yang sudah jadi, atau <strong>Mulai risalah baru</strong>. Setiap pertanyaan disertai penjelasan dan contoh. Apa yang diketik tersimpan sendiri.</p></div>
<img src="${question}" alt="Halaman Tema dan sasaran dengan langkah-langkah di sebelah kiri"></li>
<li><div><h2>3. Bawa pulang dan cetak</h2>
<p><strong>Simpan berkas</strong> membuat berkas <em>.risalah</em>: simpan di flashdisk, kirim ke rekan, buka di komputer lain dengan <em>Buka berkas</em>.</p>
<p><strong>Ekspor</strong> membuat dokumen Word dengan grafik yang dapat disunting, daftar isi, dan nomor halaman.</p></div>
<img src="${exporting}" alt="Halaman Ekspor dengan tombol Buat dokumen Word"></li>
</ol>
<div class="rest">
<div><h2>Di mana pekerjaan disimpan?</h2>
<p>Di peramban komputer ini, bukan di dalam berkas HTML. Di Chrome dan Edge semua salinan berkas ini pada komputer dan profil yang sama membuka rak yang sama. Peramban atau akun lain punya rak sendiri. Menghapus data peramban menghapus rak itu: simpanlah berkas <em>.risalah</em> secara berkala.</p></div>
<div><h2>Ada edisi baru?</h2>
<p>Pilih <strong>Simpan semua</strong> di Beranda, lalu buka berkas HTML yang baru: risalah Anda sudah ada di sana. Jangan kembali ke edisi lama; ia tidak dapat membuka risalah yang disunting di edisi baru, dan akan mengatakannya.</p></div>
<div><h2>Isi folder ini</h2>
<ul><li><strong>benang-merah.html</strong>: aplikasinya, satu berkas</li>
<li><strong>situs</strong>: untuk bagian TI; ditaruh di server statis mana pun</li>
<li><strong>LISENSI.md</strong>: lisensi semua yang ada di dalamnya</li>
<li><strong>SHA256SUMS.txt</strong>: untuk memeriksa keutuhan berkas</li></ul></div>
<div><h2>Untuk bagian TI</h2>
<p>Folder <em>situs</em> dapat berada di subfolder, di GitHub Pages, atau di satu laptop pada Wi-Fi lokal. Lewat https ia terpasang sendiri dan berjalan tanpa jaringan setelah satu kunjungan. Tidak ada basis data di server dan tidak ada data yang dikirim keluar.</p></div>
</div>
</body>
</html>
`;
}
