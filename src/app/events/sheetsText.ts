import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { decodeRecordFile, encodeRecordFile } from '#persistence/kinds/recordFile.ts';

/** One judge's sheets as a `.juri` file, and back. */
export function encodeSheetsFile(sheets: JudgeSheets): Uint8Array<ArrayBuffer> {
  return encodeRecordFile(judgeSheetsKind, { value: sheets, photos: new Map() });
}

export function decodeSheetsFile(bytes: Uint8Array): Read<JudgeSheets> {
  const read = decodeRecordFile(judgeSheetsKind, bytes);
  return read.ok ? { ok: true, value: read.value.value } : read;
}
