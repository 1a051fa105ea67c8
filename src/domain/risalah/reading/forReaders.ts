import type { Risalah } from '#domain/risalah/schema/risalah.ts';

/** The record as it leaves the team: why a remark is mistaken stays with it, and what is not there is told if it says so. */
export function forReaders(risalah: Risalah): Risalah {
  const { tellsAbsent } = risalah.printing;
  const reasons = risalah.reasons.filter(({ kind }) => tellsAbsent && kind === 'absent');
  return { ...risalah, reasons };
}
