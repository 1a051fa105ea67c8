import { useMemo, useState } from 'react';
import { chosenSuggestions } from '#domain/suggestions/reading/choose.ts';
import { wholeCount } from '#domain/suggestions/reading/recap.ts';
import { joined } from '#language/joined.ts';
import { Lead, PageHead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { PageTurner } from '#ui/suggestions/parts/PageTurner.tsx';
import { useReadOnly, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import { useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { registerPeriod, registerTitle, registerUnit } from '#words/suggestions/printed.ts';
import { recapSentence } from '#words/suggestions/recap.ts';
import { ChosenActs } from './ChosenActs.tsx';
import { FindSuggestions } from './FindSuggestions.tsx';
import { everything, filterOf } from './looks.ts';
import { NumbersTwice } from './NumbersTwice.tsx';
import { PasteSuggestions } from './PasteSuggestions.tsx';
import { RegisterActs } from './RegisterActs.tsx';
import { SuggestionTable } from './SuggestionTable.tsx';
import { ThemeOffers } from './ThemeOffers.tsx';
import styles from './register.module.css';

/** More rows than these are turned over like pages, so that two thousand cost no more than these. */
const A_PAGE = 50;

/** The register: what came in, how far each is, and what can be done with all of it. */
export function RegisterPage() {
  const register = useRegister((whole) => whole);
  const readOnly = useReadOnly();
  const now = useNow();
  const today = isoDay(now());
  const [wish, setWish] = useState(everything);
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  usePageTitle(registerTitle(register));
  const shown = useMemo(
    () => chosenSuggestions(register, { ...wish, filter: filterOf(wish), today }),
    [register, wish, today],
  );
  const total = useMemo(() => wholeCount(register, today), [register, today]);
  const pages = Math.max(1, Math.ceil(shown.length / A_PAGE));
  const at = Math.min(page, pages - 1);
  const rows = shown.slice(at * A_PAGE, (at + 1) * A_PAGE);

  function choose(id: string, is: 'chosen' | 'left'): void {
    const next = new Set(chosen);
    if (is === 'chosen') next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  return (
    <>
      <PageHead>
        <div>
          <PageTitle>{registerTitle(register)}</PageTitle>
          <Lead>{joined([registerUnit(register), registerPeriod(register)], ' · ')}</Lead>
        </div>
        <RegisterActs />
      </PageHead>
      <p className={styles.sum}>{recapSentence(total)}</p>
      <FindSuggestions
        {...{ register, wish }}
        found={shown.length}
        onWish={(next) => {
          setWish(next);
          setPage(0);
        }}
      />
      {wish.look !== 'twice' && (
        <NumbersTwice
          suggestions={register.suggestions}
          onShow={() => {
            setWish({ ...everything, look: 'twice' });
            setPage(0);
          }}
        />
      )}
      {!readOnly && <ThemeOffers register={register} />}
      {!readOnly && <PasteSuggestions register={register} />}
      <ChosenActs
        chosen={register.suggestions.filter(({ id }) => chosen.has(id))}
        onDone={() => setChosen(new Set())}
      />
      <SuggestionTable
        {...{ register, rows, wish, today, chosen }}
        onChoose={choose}
        onOrder={(order) =>
          setWish({
            ...wish,
            order,
            direction: wish.order === order && wish.direction === 'up' ? 'down' : 'up',
          })
        }
      />
      <PageTurner page={at} pages={pages} onTurn={setPage} />
    </>
  );
}
