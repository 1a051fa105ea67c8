/** Pages of a register in its address; any other is a suggestion by its id. */
export const RECAP = 'rekap';
export const SETTINGS = 'pengaturan';
export const HISTORY = 'riwayat';
