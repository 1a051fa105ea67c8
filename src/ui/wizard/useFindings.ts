import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { judgement } from '#domain/rules/findings.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';

interface Known {
  readonly method: Method;
  readonly judgement: Judgement<RuleId>;
}

/** Rail, panel and page ask about the same record at once; it is searched once. */
const known = new WeakMap<Risalah, Known>();

/** What a judge would still ask about the risalah as it stands. */
export function useFindings(risalah: Risalah, method: Method): readonly Finding<RuleId>[] {
  return useJudgement(risalah, method).open;
}

/** The same, with what the team has answered with a reason. */
export function useJudgement(risalah: Risalah, method: Method): Judgement<RuleId> {
  const before = known.get(risalah);
  if (before?.method === method) return before.judgement;
  const now = { method, judgement: judgement(risalah, method) };
  known.set(risalah, now);
  return now.judgement;
}
