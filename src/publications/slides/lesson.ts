/** Begins the id of every slide of a lesson. */
export const LESSON = 'cara.';
/** Where *Cara membuat* and *Cara membaca* begin. */
export const MAKING_SLIDE = `${LESSON}buat`;
export const READING_SLIDE = `${LESSON}baca-1`;
