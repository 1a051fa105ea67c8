import { useMemo } from 'react';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { findings } from '#domain/rules/findings.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';

/** What a judge would ask about the risalah as it stands. */
export function useFindings(risalah: Risalah, method: Method): readonly Finding<RuleId>[] {
  return useMemo(() => findings(risalah, method), [risalah, method]);
}
