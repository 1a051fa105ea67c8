import { useEffect, useMemo, useState } from 'react';
import { registerFacts } from '#domain/suggestions/reading/finding.ts';
import { suggestionFindings } from '#domain/suggestions/reading/findings.ts';
import type { SuggestionFinding } from '#domain/suggestions/reading/finding.ts';
import { Group } from '#ui/suggestions/parts/Group.tsx';
import { suggestionOf, useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { suggestionFindingText } from '#words/suggestions/findings.ts';
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
  const open = useMemo((): readonly SuggestionFinding[] => {
    const one = suggestionOf(register, id);
    if (one === undefined) return [];
    return suggestionFindings(one, registerFacts(register, isoDay(now()))).open;
  }, [register, id, now]);
  if (open.length === 0) return null;
  return (
    <Group title="Yang masih dapat dilengkapi">
      <ul className={styles.remarks}>
        {open.map((finding, at) => (
          <li key={`${finding.rule}-${finding.field}-${at}`}>{suggestionFindingText(finding)}</li>
        ))}
      </ul>
    </Group>
  );
}
