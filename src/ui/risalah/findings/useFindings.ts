import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { judged, reasonKey } from '#domain/rules/judgement.ts';
import type { Judgement } from '#domain/rules/judgement.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { useBeingAnswered } from './beingAnswered.ts';
import { foundNow, searchLater } from './findingSearch.ts';
import type { Yardstick } from './findingSearch.ts';

/** What a judge would still ask about the risalah, a moment behind the keys. */
export function useFindings(risalah: Risalah, method: Method): readonly Finding<RuleId>[] {
  return useJudgement(risalah, method).open;
}

/** The same, with what the team has answered with a reason; a new reason counts as soon as it is no longer written. */
export function useJudgement(risalah: Risalah, method: Method): Judgement<RuleId> {
  const { examplePhrases } = useCatalogue();
  const by = yardstick(method, examplePhrases);
  const [shown, setShown] = useState(() => foundNow(risalah, by));
  useEffect(
    () => searchLater(risalah, by, (found) => startTransition(() => setShown(found))),
    [risalah, by],
  );
  const beingAnswered = useBeingAnswered();
  return useMemo(() => {
    const given = risalah.reasons.filter((reason) => !beingAnswered.has(reasonKey(reason)));
    return judged(shown, given);
  }, [shown, risalah.reasons, beingAnswered]);
}

const yardsticks = new WeakMap<Method, Yardstick>();

/** The same for the same method, so that rail, panel and page share one search. */
function yardstick(method: Method, phrases: ReadonlySet<string>): Yardstick {
  const before = yardsticks.get(method);
  if (before?.phrases === phrases) return before;
  const now = { method, phrases };
  yardsticks.set(method, now);
  return now;
}
