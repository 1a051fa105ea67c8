import { typesetDocument } from '#document/typesetDocument.ts';
import { registerWithin } from '#domain/suggestions/reading/period.ts';
import type { RecapPeriod } from '#domain/suggestions/reading/period.ts';
import { composeSuggestions } from '#publications/suggestions/composeSuggestions.ts';
import { registerTable } from '#publications/suggestions/registerBook.ts';
import { writeBook } from '#sheets/writeBook.ts';
import { formats } from '#templates/formats/formats.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { undatedText } from '#words/suggestions/recap.ts';
import { BadInput } from '#cli/badInput.ts';
import { writeBytes } from '#cli/risalahOnDisk.ts';
import type { Surroundings } from '#cli/surroundings.ts';
import { readRegister } from './registerOnDisk.ts';

interface Exporting {
  readonly source: string;
  readonly target: string;
  /** Of which time; empty limits are none. */
  readonly period: RecapPeriod;
}

/** The register as a workbook, or its recap as a Word file, by the ending of the name; of a period, as the page gives it. */
export async function exportRegister(
  { source, target, period }: Exporting,
  surroundings: Surroundings,
): Promise<null> {
  const whole = readRegister(source, surroundings).value;
  const { register, undated } = registerWithin(whole, period);
  if (undated > 0) surroundings.writeNotice(undatedText(undated));
  if (/\.xlsx$/i.test(target)) {
    writeBytes(target, writeBook([registerTable(register)]), surroundings);
    return null;
  }
  if (!/\.docx$/i.test(target)) {
    throw new BadInput(`Nama keluaran berakhir dengan .xlsx atau .docx; ${target} tidak.`);
  }
  const now = surroundings.now();
  const paper = { kind: 'recap', today: isoDay(now) } as const;
  const { bytes } = await typesetDocument(composeSuggestions({ register, paper }), {
    ...{ format: formats[0], photos: new Map(), now },
  });
  writeBytes(target, bytes, surroundings);
  return null;
}
