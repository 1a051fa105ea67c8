/** What a code can tell, and what only the signed slip can. */
export const slipTruth =
  'Kode delapan huruf ini berubah bila satu nilai saja berubah. Tulis pada slip yang ditandatangani juri: tanpa slip, berkas yang diganti sesudah diserahkan tidak dapat dibedakan dari yang asli.';
