import { handInCode, isHandInWhole } from './codes.ts';
import { takenIn } from './receipts.ts';
import type { Taken } from './receipts.ts';
import type { Surroundings } from './log.ts';
import type { Convention, Difference, Judge } from './schema/convention.ts';
import type { JudgeSheets } from './schema/judgeSheets.ts';
import type { FilledSheet } from './schema/sheet.ts';
import { toldOf } from './told.ts';
import type { Refusal, Told } from './told.ts';

/** What became of sheets that came in. */
export interface Outcome {
  /** `older`: a newer file of that judge was here first, which stays in force. */
  readonly became: 'new' | 'changed' | 'same' | 'older' | 'refused';
  readonly judge: string;
  /** As the file calls the judge. */
  readonly name: string;
  readonly code: string;
  /** Code of the judge's first receipt, which the signed slip must bear. */
  readonly firstCode: string;
  readonly differences: readonly Difference[];
  /** It came after the closing, and waits. */
  readonly isLate: boolean;
  /** Why it was refused, or what is to be looked at. */
  readonly told: readonly (Refusal | Told)[];
}

interface Received {
  readonly convention: Convention;
  readonly outcome: Outcome;
}

/**
 * Takes a judge's file in. Sheets are merged by whose they are; of two files that name the same sheet the one that was handed
 * in later counts, in whatever order they come. Twice the same file changes nothing.
 */
export function receive(
  convention: Convention,
  brought: JudgeSheets,
  { event, ...surroundings }: Surroundings & { /** Id of the event. */ readonly event: string },
): Received {
  const judge = convention.judges.find(({ id }) => id === brought.judge.id);
  const code = handInCode(brought);
  const { handedIn, seal } = brought;
  const refusal = refusalOf(brought, { event, judge, code });
  if (refusal !== null || judge === undefined || handedIn === null) {
    return refused(convention, { ...brought.judge, code }, refusal ?? { kind: 'unknownJudge' });
  }
  const sheets = brought.sheets.filter((sheet) => isKnown(convention, judge, sheet));
  const taken = takenIn(
    convention,
    {
      ...{ judge: judge.id, code, seal, from: 'file', sheets },
      handedInAt: handedIn.at,
      reason: lastReason(brought),
    },
    surroundings,
  );
  const strange = brought.sheets.length - sheets.length;
  return told(convention, {
    ...taken,
    judge,
    name: brought.judge.name,
    sheets,
    strange,
    seal,
    code,
  });
}

/** Freezes what was typed in from a judge's paper sheets, as handing in does on the judge's own laptop. */
export function receivePaper(
  convention: Convention,
  judgeId: string,
  surroundings: Surroundings,
): Received {
  const judge = convention.judges.find(({ id }) => id === judgeId);
  const seal = convention.seal?.code ?? '';
  const sheets = convention.sheets.filter((sheet) => sheet.judge === judgeId);
  const code = handInCode({ judge: { id: judgeId }, seal, sheets });
  if (judge === undefined) {
    return refused(convention, { id: judgeId, name: '', code }, { kind: 'unknownJudge' });
  }
  const taken = takenIn(
    convention,
    {
      judge: judge.id,
      code,
      seal,
      from: 'paper',
      sheets,
      handedInAt: surroundings.now,
      reason: '',
    },
    surroundings,
  );
  return told(convention, { ...taken, judge, name: judge.name, sheets, strange: 0, seal, code });
}

function refused(
  convention: Convention,
  { id, name, code }: { readonly id: string; readonly name: string; readonly code: string },
  refusal: Refusal,
): Received {
  const outcome: Outcome = {
    ...{ became: 'refused', judge: id, name, code, firstCode: firstCodeOf(convention, id) },
    ...{ differences: [], isLate: false, told: [refusal] },
  };
  return { convention, outcome };
}

interface ToTell extends Taken {
  readonly judge: Judge;
  readonly name: string;
  readonly sheets: readonly FilledSheet[];
  readonly strange: number;
  readonly seal: string;
  readonly code: string;
}

function told(before: Convention, brought: ToTell): Received {
  const { convention, judge, name, code, became, differences, isLate } = brought;
  const firstCode = firstCodeOf(convention, judge.id);
  const outcome: Outcome = {
    ...{ became, judge: judge.id, name, code, firstCode, differences, isLate },
    told: toldOf(before, { ...brought, firstCode }),
  };
  return { convention, outcome };
}

function firstCodeOf({ receipts }: Convention, judge: string): string {
  return receipts.find((receipt) => receipt.judge === judge)?.code ?? '';
}

function refusalOf(
  brought: JudgeSheets,
  {
    event,
    judge,
    code,
  }: { readonly event: string; readonly judge: Judge | undefined; readonly code: string },
): Refusal | null {
  if (brought.event !== event) return { kind: 'otherEvent', convention: brought.convention };
  if (judge === undefined) return { kind: 'unknownJudge' };
  if (brought.handedIn === null) return { kind: 'notHandedIn' };
  if (isHandInWhole(brought)) return null;
  return { kind: 'alteredCode', stated: brought.handedIn.code, found: code };
}

function isKnown({ contestants, forms }: Convention, judge: Judge, sheet: FilledSheet): boolean {
  return (
    sheet.judge === judge.id &&
    contestants.some(({ id }) => id === sheet.contestant) &&
    forms.some(({ id }) => id === sheet.form)
  );
}

/** Why a judge opened the sheets again before they were handed in as they are. */
function lastReason({ log }: JudgeSheets): string {
  return log.findLast(({ act }) => act === 'sheets-reopened')?.reason ?? '';
}
