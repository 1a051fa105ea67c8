import type { HalfDayStanding } from '#domain/scoring/pathStanding.ts';

export const standingNames: Readonly<Record<HalfDayStanding['status'], string>> = {
  empty: 'belum mulai',
  started: 'sedang dikerjakan',
  done: 'sudah ada',
};
