import { dateOf } from '#domain/tools/atoms.ts';
import { handInCode } from './codes.ts';
import { appearanceOf } from './draw.ts';
import { fills, isBarred } from './expected.ts';
import { logged } from './log.ts';
import type { Surroundings } from './log.ts';
import type { Convention } from './schema/convention.ts';
import type { JudgeSheets } from './schema/judgeSheets.ts';

/** What a judge takes along: the forms to fill and the teams in their order, with what is scored here already. */
export function judgeSheetsFor(
  convention: Convention,
  judgeId: string,
  { event, now, newId }: Surroundings & { /** Id of the event. */ readonly event: string },
): JudgeSheets | null {
  const judge = convention.judges.find(({ id }) => id === judgeId);
  if (judge === undefined) return null;
  const order = appearanceOf(convention);
  return {
    id: newId(),
    createdAt: now,
    event,
    convention: convention.name,
    day: dateOf(convention.day)?.iso ?? '',
    place: convention.place,
    judge: { id: judge.id, name: judge.name, unit: judge.unit, role: judge.role },
    seal: convention.seal?.code ?? '',
    forms: convention.forms.filter((form) => fills(judge, form)),
    judged: order.flatMap((id, at) => {
      const contestant = convention.contestants.find((one) => one.id === id);
      if (contestant === undefined) return [];
      const { name, unit, title, risalah } = contestant;
      const number = convention.draw === null ? 0 : at + 1;
      return [{ id, number, name, unit, title, risalah, isBarred: isBarred(judge, contestant) }];
    }),
    sheets: convention.sheets.filter((sheet) => sheet.judge === judgeId),
    handedIn: null,
    log: [],
  };
}

/** The same frozen, with the code that the judge writes on the signed slip. */
export function handedIn(sheets: JudgeSheets, surroundings: Surroundings): JudgeSheets {
  const code = handInCode(sheets);
  const frozen = { ...sheets, handedIn: { at: surroundings.now, code } };
  return logged(frozen, { act: 'handed-in', about: sheets.judge.id, code }, surroundings);
}

/** The same to be written again, for a reason that stays in the log. */
export function reopenedSheets(
  sheets: JudgeSheets,
  reason: string,
  surroundings: Surroundings,
): JudgeSheets {
  const open = { ...sheets, handedIn: null };
  const code = sheets.handedIn?.code ?? '';
  return logged(
    open,
    { act: 'sheets-reopened', about: sheets.judge.id, code, reason },
    surroundings,
  );
}
