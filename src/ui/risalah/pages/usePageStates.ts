import { useMemo } from 'react';
import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { sectionsStatus, threadBelow } from '#domain/risalah/reading/stepStatus.ts';
import { answersOf } from '#domain/rules/judgement.ts';
import type { Explained } from '#domain/rules/judgement.ts';
import { tornSteps } from '#domain/rules/findings.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { factsOf } from '#words/facts.ts';
import type { PageState } from './pageState.ts';
import type { Page } from './pages.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';

/** How every page stands, by its id. */
export function usePageStates(
  pages: readonly Page[],
  risalah: Risalah,
  method: Method,
): ReadonlyMap<string, PageState> {
  const { defaults } = useCatalogue();
  const judgement = useJudgement(risalah, method);
  return useMemo(() => {
    const { open: findings, explained } = judgement;
    const statuses = pages.map(({ sections }) => sectionsStatus(risalah, sections, defaults));
    const torn = tornSteps(findings, method);
    const entries = pages.map((page, index): [string, PageState] => {
      const status = statuses[index] ?? 'empty';
      const next = statuses[index + 1];
      const own = findings.filter(({ place }) => page.sections.includes(place.section));
      const isOwn = ({ finding }: Explained) => page.sections.includes(finding.place.section);
      return [
        page.id,
        {
          status,
          thread: threadBelow(status, next, torn.has(page.id)),
          findings: own,
          absent: answersOf({ explained: explained.filter(isOwn) }, 'absent').length,
          facts: factsOf(page.sections, risalah),
        },
      ];
    });
    return new Map(entries);
  }, [pages, risalah, method, judgement, defaults]);
}
