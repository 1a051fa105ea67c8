import { useEffect, useMemo, useState } from 'react';
import { registerFacts } from '#domain/suggestions/reading/finding.ts';
import { suggestionFindings } from '#domain/suggestions/reading/findings.ts';
import type { SuggestionFindings } from '#domain/suggestions/reading/findings.ts';
import type { SuggestionFinding, SuggestionRule } from '#domain/suggestions/reading/finding.ts';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { suggestionOf, useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { suggestionFindingText } from '#words/suggestions/findings.ts';
import { Reason } from './Reason.tsx';
import styles from './sheet.module.css';

/** Milliseconds without a stroke before it is looked at again: two thousand others are compared with it. */
const REST = 600;

/** What is missing on a sheet or does not fit; it stops nobody. */
export function Remarks({ id }: { readonly id: string }) {
  const { store } = useRegisterSession();
  const now = useNow();
  const [register, setRegister] = useState(() => store.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setRegister(store.getState()), REST);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
  const { open, explained } = useMemo((): SuggestionFindings => {
    const one = suggestionOf(register, id);
    if (one === undefined) return { open: [], explained: [] };
    return suggestionFindings(one, registerFacts(register, isoDay(now())));
  }, [register, id, now]);
  return (
    <>
      <RemarkList title="Yang masih dapat dilengkapi" findings={open} />
      <RemarkList title="Dijawab dengan alasan" findings={explained} />
    </>
  );
}

type Remarked = SuggestionFinding & { readonly reason?: string };

interface RemarkListProps {
  readonly title: string;
  readonly findings: readonly Remarked[];
}

function RemarkList({ title, findings }: RemarkListProps) {
  if (findings.length === 0) return null;
  return (
    <Group title={title}>
      <ul className={styles.remarks}>
        {byRule(findings).map(([rule, found]) => {
          const remarks = found.map(suggestionFindingText);
          return (
            <li key={rule}>
              {remarks.map((remark, at) => (
                <p key={`${at} ${remark}`}>{remark}</p>
              ))}
              <Reason rule={rule} remark={remarks[0] ?? ''} given={found[0]?.reason ?? ''} />
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

/** A reason answers all that one rule found. */
function byRule(
  findings: readonly Remarked[],
): readonly (readonly [SuggestionRule, readonly Remarked[]])[] {
  const rules = new Map<SuggestionRule, Remarked[]>();
  for (const finding of findings) {
    rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  }
  return [...rules];
}
