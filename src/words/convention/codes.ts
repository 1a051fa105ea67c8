/** What a code can tell, and what only the signed slip can. */
export const slipTruth =
  'Kode delapan huruf ini berubah bila satu nilai saja berubah. Tulis pada slip yang ditandatangani juri: tanpa slip, berkas yang diganti sesudah diserahkan tidak dapat dibedakan dari yang asli.';

/** What a seal is for. */
export const sealTruth =
  'Formulir, juri, dan cara menghitung ditetapkan sebelum nilai pertama. Umumkan kodenya: bila salah satunya diubah, kodenya berubah.';

/** What closing does. */
export const closingTruth =
  'Sesudah hasil ditutup, nilai yang masuk tetap disimpan dan dicatat, tetapi tidak mengubah hasil sampai hasil dibuka kembali dengan alasan.';
