import { whoseSheets } from '#domain/convention/judging/meeting.ts';
import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import { isScored } from '#domain/convention/sums.ts';
import type { BrowserStorage } from '#persistence/browserStorage.ts';
import { judgeSheetsKind } from '#persistence/kinds/judgeSheets.ts';
import { createRecordShelf } from './recordShelf.ts';
import type { RecordShelf } from './recordShelf.ts';

/** Judges' sheets as they are kept in this browser. */
export function sheetsShelf(storage: BrowserStorage): RecordShelf<JudgeSheets> {
  return createRecordShelf<JudgeSheets>(storage, {
    kind: judgeSheetsKind,
    cardOf,
    // What was handed in stays handed in, whatever one goes back to.
    past: 'none',
  });
}

function cardOf(sheets: JudgeSheets) {
  const { convention, judge, handedIn } = sheets;
  return {
    record: whoseSheets(sheets),
    title: convention,
    about: judge.name,
    count: new Set(sheets.sheets.filter(isScored).map(({ contestant }) => contestant)).size,
    mark: handedIn?.code ?? '',
  };
}
