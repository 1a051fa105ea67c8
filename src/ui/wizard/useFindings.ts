import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { judged } from '#domain/rules/judgement.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { foundNow, searchLater } from './findingSearch.ts';

/** What a judge would still ask about the risalah, a moment behind the keys. */
export function useFindings(risalah: Risalah, method: Method): readonly Finding<RuleId>[] {
  return useJudgement(risalah, method).open;
}

/** The same, with what the team has answered with a reason; a new reason counts at once. */
export function useJudgement(risalah: Risalah, method: Method): Judgement<RuleId> {
  const [shown, setShown] = useState(() => foundNow(risalah, method));
  useEffect(
    () => searchLater(risalah, method, (found) => startTransition(() => setShown(found))),
    [risalah, method],
  );
  return useMemo(() => judged(shown, risalah.reasons), [shown, risalah.reasons]);
}
