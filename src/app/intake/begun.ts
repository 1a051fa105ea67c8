/** What a worker says before it reads: it has come and has its file. No reading is this word alone. */
export const BEGUN = 'begun';
