/** What is said where a browser keeps nothing. */
export const ONLY_IN_THIS_TAB = {
  'tab-refused':
    'Peramban ini tidak mengizinkan penyimpanan. Pekerjaan hanya ada di tab ini: pakai Simpan berkas sebelum menutupnya, dan Buka berkas untuk melanjutkan.',
  'tab-newer':
    'Data di peramban ini dibuat oleh Benang Merah yang lebih baru; data itu utuh dan tidak disentuh. Di edisi ini pekerjaan hanya ada di tab ini: pakai Simpan berkas sebelum menutupnya, atau buka edisi yang lebih baru.',
} as const;
