import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { findings } from '#domain/rules/findings.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';

interface Known {
  readonly method: Method;
  readonly findings: readonly Finding<RuleId>[];
}

/** Rail, panel and page ask about the same record at once; it is searched once. */
const known = new WeakMap<Risalah, Known>();

/** What a judge would ask about the risalah as it stands. */
export function useFindings(risalah: Risalah, method: Method): readonly Finding<RuleId>[] {
  const before = known.get(risalah);
  if (before?.method === method) return before.findings;
  const now = { method, findings: findings(risalah, method) };
  known.set(risalah, now);
  return now.findings;
}
