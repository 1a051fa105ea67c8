import '#app/noEval.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import type { PaperRead } from '#domain/method/takenPaper.ts';
import type { FormatRead } from '#domain/method/formatRead.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { OpenedTable } from '#intake/cells/openedTable.ts';
import { readRows } from '#intake/suggestions/readRows.ts';
import type { RowsAsked, SentRows } from '#intake/suggestions/readRows.ts';
import { openTable } from '#sheets/openTable.ts';
import { writeSheets } from '#sheets/writeSheets.ts';
import type { GivenSheet } from '#sheets/writeSheets.ts';
import { decode } from '#persistence/codec.ts';
import { decodeFormat } from '#persistence/formatFile.ts';
import { decodeHistory } from '#persistence/historyCodec.ts';
import { eventKind } from '#persistence/kinds/event.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { decodeRecordFile } from '#persistence/kinds/recordFile.ts';
import type { OpenedRecord } from '#persistence/kinds/recordFile.ts';
import { suggestionsKind } from '#persistence/kinds/suggestions.ts';
import type { OpenedFile } from '#persistence/openedFile.ts';
import { readPaper } from '#persistence/paper/readPaper.ts';
import { decodeFile } from '#persistence/risalahFile.ts';
import { newId } from '#app/newId.ts';
import { BEGUN } from './begun.ts';

/** What a file is read as. */
export interface IntakeReads {
  readonly risalah: Read<OpenedFile>;
  readonly register: Read<OpenedRecord<Register>>;
  readonly 'judge-sheets': Read<OpenedRecord<JudgeSheets>>;
  readonly event: Read<OpenedRecord<KeptEvent>>;
  readonly table: OpenedTable;
  /** Rows that were pasted, as JSON. */
  readonly rows: { readonly ok: true; readonly value: SentRows };
  readonly format: FormatRead;
  readonly paper: PaperRead;
  /** A stored record, brought up to date and checked, as JSON: the page reads that faster than an object. */
  readonly record: Read<string>;
  /** The same of its undo history. */
  readonly history: string;
  /** Not read but written, of sheets as JSON: the library of sheets is here. */
  readonly workbook: { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> };
}

export interface IntakeJob {
  readonly kind: keyof IntakeReads;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

self.onmessage = ({ data: { kind, bytes } }: MessageEvent<IntakeJob>): void => {
  self.postMessage(BEGUN);
  switch (kind) {
    case 'risalah': {
      const read = decodeFile(bytes);
      // Handed over, not copied: nobody else reads them here.
      self.postMessage(read, { transfer: read.ok ? buffersOf(read.value) : [] });
      return;
    }
    case 'register': {
      const read = decodeRecordFile(suggestionsKind, bytes);
      self.postMessage(read, { transfer: read.ok ? buffersOf(read.value) : [] });
      return;
    }
    case 'judge-sheets':
      self.postMessage(decodeRecordFile(judgeSheetsKind, bytes));
      return;
    case 'event':
      self.postMessage(decodeRecordFile(eventKind, bytes));
      return;
    case 'table':
      self.postMessage(openTable(bytes));
      return;
    case 'rows': {
      const asked = JSON.parse(new TextDecoder().decode(bytes)) as RowsAsked;
      self.postMessage({ ok: true, value: readRows(asked, newId) });
      return;
    }
    case 'format':
      self.postMessage(decodeFormat(bytes));
      return;
    case 'paper':
      self.postMessage(readPaper(bytes));
      return;
    case 'record': {
      const read = decode(new TextDecoder().decode(bytes));
      self.postMessage(read.ok ? { ok: true, value: JSON.stringify(read.value) } : read);
      return;
    }
    case 'history':
      self.postMessage(JSON.stringify(decodeHistory(new TextDecoder().decode(bytes))));
      return;
    case 'workbook': {
      const sheets = JSON.parse(new TextDecoder().decode(bytes)) as readonly GivenSheet[];
      self.postMessage({ ok: true, bytes: writeSheets(sheets) });
      return;
    }
    default:
      kind satisfies never;
  }
};

function buffersOf({ photos }: Pick<OpenedFile, 'photos'>): ArrayBuffer[] {
  const buffers = [...photos.values()].flatMap(({ buffer }) =>
    buffer instanceof ArrayBuffer ? [buffer] : [],
  );
  return [...new Set(buffers)];
}
