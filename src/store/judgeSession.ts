import type { JudgeSheets } from '#domain/convention/schema/judgeSheets.ts';
import type { RecordSession } from './recordSession.ts';

/** A judge's sheets that are open in this tab. */
export type JudgeSession = RecordSession<JudgeSheets>;
