import { closingCode, sealOf } from './codes.ts';
import { drawOrder } from './draw.ts';
import { logged } from './log.ts';
import type { Surroundings } from './log.ts';
import { mergedSheets } from './receipts.ts';
import type { Convention, Objection, Timing } from './schema/convention.ts';

/** Minutes after the announcement in which teams may object. */
const OBJECTION_MINUTES = 60;

/** Fixes forms, judges and rule; its code is announced before the first score. */
export function sealed(convention: Convention, surroundings: Surroundings): Convention {
  const seal = { at: surroundings.now, code: sealOf(convention, surroundings.now) };
  return logged({ ...convention, seal }, { act: 'sealed', code: seal.code }, surroundings);
}

export function unsealed(
  convention: Convention,
  reason: string,
  surroundings: Surroundings,
): Convention {
  const code = convention.seal?.code ?? '';
  return logged({ ...convention, seal: null }, { act: 'unsealed', code, reason }, surroundings);
}

/** Draws the order of appearance of all who have not withdrawn. */
export function drawn(
  convention: Convention,
  seed: string,
  surroundings: Surroundings,
): Convention {
  const ids = convention.contestants.filter(({ isWithdrawn }) => !isWithdrawn).map(({ id }) => id);
  const draw = { seed, at: surroundings.now, order: [...drawOrder(ids, seed)] };
  return logged({ ...convention, draw }, { act: 'drawn', code: seed }, surroundings);
}

/** Enters how long a team took; what was entered before stays to be seen. */
export function timed(
  convention: Convention,
  { contestant, usedSeconds, note }: Omit<Timing, 'id' | 'at'>,
  surroundings: Surroundings,
): Convention {
  const timing = {
    ...{ id: surroundings.newId(), at: surroundings.now },
    ...{ contestant, usedSeconds, note },
  };
  const timings = [...convention.timings, timing];
  const done = { act: 'timed', about: contestant, reason: note } as const;
  return logged({ ...convention, timings }, done, surroundings);
}

export function withdrawn(
  convention: Convention,
  { contestant, reason }: { readonly contestant: string; readonly reason: string },
  surroundings: Surroundings,
): Convention {
  const left = withState(convention, contestant, true);
  return logged(left, { act: 'withdrawn', about: contestant, reason }, surroundings);
}

export function returned(
  convention: Convention,
  { contestant, reason }: { readonly contestant: string; readonly reason: string },
  surroundings: Surroundings,
): Convention {
  const back = withState(convention, contestant, false);
  return logged(back, { act: 'returned', about: contestant, reason }, surroundings);
}

function withState(convention: Convention, id: string, isWithdrawn: boolean): Convention {
  const contestants = convention.contestants.map((one) =>
    one.id === id ? { ...one, isWithdrawn } : one,
  );
  return { ...convention, contestants };
}

/** Closes the result: what comes in later does not change it. */
export function closed(convention: Convention, surroundings: Surroundings): Convention {
  const code = closingCode(convention);
  const shut = { ...convention, closed: { at: surroundings.now, code } };
  return logged(shut, { act: 'closed', code }, surroundings);
}

/** Opens the result again; what came in meanwhile counts from now on. */
export function resultReopened(
  convention: Convention,
  reason: string,
  surroundings: Surroundings,
): Convention {
  const { late, closed: before } = convention;
  const sheets = mergedSheets(convention.sheets, late);
  const open = { ...convention, sheets, late: [], closed: null, announced: 0, announcedAt: '' };
  const code = before?.code ?? '';
  return logged(open, { act: 'result-reopened', code, reason }, surroundings);
}

/** Places are announced from the third to the first. */
const ANNOUNCED_PLACES = 3;

/** One more place is announced. With the last of them teams may begin to object. */
export function announcedNext(convention: Convention, surroundings: Surroundings): Convention {
  const announced = Math.min(ANNOUNCED_PLACES, convention.announced + 1);
  if (announced === convention.announced) return convention;
  const isLast = announced === ANNOUNCED_PLACES;
  const told = { ...convention, announced, announcedAt: isLast ? surroundings.now : '' };
  return isLast ? logged(told, { act: 'announced' }, surroundings) : told;
}

/** ISO instant until which teams may object; empty before the announcement. */
export function objectionsUntil({ announcedAt }: Pick<Convention, 'announcedAt'>): string {
  const at = Date.parse(announcedAt);
  return Number.isNaN(at) ? '' : new Date(at + OBJECTION_MINUTES * 60_000).toISOString();
}

export function objected(
  convention: Convention,
  objection: Pick<Objection, 'contestant' | 'about' | 'text' | 'by'>,
  surroundings: Surroundings,
): Convention {
  const entered: Objection = {
    ...objection,
    ...{ id: surroundings.newId(), at: surroundings.now, answer: '', outcome: '' },
  };
  const objections = [...convention.objections, entered];
  const done = { act: 'objected', about: objection.contestant, reason: objection.text } as const;
  return logged({ ...convention, objections }, done, surroundings);
}

export function answered(
  convention: Convention,
  { id, answer, outcome }: Pick<Objection, 'id' | 'answer' | 'outcome'>,
  surroundings: Surroundings,
): Convention {
  const about = convention.objections.find((one) => one.id === id)?.contestant;
  if (about === undefined) return convention;
  const objections = convention.objections.map((one) =>
    one.id === id ? { ...one, answer, outcome } : one,
  );
  return logged(
    { ...convention, objections },
    { act: 'answered', about, reason: answer },
    surroundings,
  );
}
