/**
 * A reason says how it answers: what the team calls right stays its own, what is not there may be told to readers. What
 * was shown to the jury until now and asked for something missing is told; every other reason is the team's own.
 */
export function fromVersion8(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const given: readonly unknown[] = Array.isArray(content.reasons) ? content.reasons : [];
  const reasons = given.map(answered);
  const tellsAbsent = reasons.some((reason) => isRecord(reason) && reason.kind === 'absent');
  const { printing } = content;
  return {
    ...content,
    reasons,
    ...(isRecord(printing) && { printing: { ...printing, tellsAbsent, printedOn: '' } }),
  };
}

function answered(reason: unknown): unknown {
  if (!isRecord(reason)) return reason;
  const { shown, ...kept } = reason;
  const asksForMissing = typeof kept.rule === 'string' && gaps.test(kept.rule);
  return { ...kept, kind: shown === true && asksForMissing ? 'absent' : 'right' };
}

/** The rules of that time which asked for something that was not there. */
const gaps =
  /(-missing|-incomplete|-empty|-unnamed|-not-(chosen|scored|agreed|approved|carried-out|standardised)|-without-(unit|deadline|reason|period|served|data|source|number|date|owner|person|account|monitoring|evidence|solution|prevention|hypothesis|standard|method|conclusion|attendance|practice|caption|title|alternatives|risk|weight|arithmetic|cause|problem)|^no-(candidates|dominant-cause)|-untreated|-undecided|-unsigned|-one-sided|-unhandled|-untested|-unexplained)$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
