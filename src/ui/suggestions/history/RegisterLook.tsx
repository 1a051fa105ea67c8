import { useState } from 'react';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { joined } from '#language/joined.ts';
import { stillRecord } from '#store/stillSession.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { PageTurner } from '#ui/suggestions/parts/PageTurner.tsx';
import {
  RegisterContext,
  SuggestionContext,
  useRegisterSession,
} from '#ui/suggestions/parts/openRegister.ts';
import { SheetForm } from '#ui/suggestions/sheet/SheetForm.tsx';
import { dayText } from '#words/printed.ts';
import { numberedTitle } from '#words/suggestions/printed.ts';
import { recapSentence } from '#words/suggestions/recap.ts';
import { standingText } from '#words/suggestions/standing.ts';
import { wholeCount } from '#domain/suggestions/reading/recap.ts';
import styles from './look.module.css';

const A_PAGE = 50;

/** A register as it stood: its list, and each sheet of it. */
export function RegisterLook({ register }: { readonly register: Register }) {
  const { card } = useRegisterSession();
  const [still] = useState(() => stillRecord(card, register));
  const [sheet, setSheet] = useState('');
  const [page, setPage] = useState(0);
  const { suggestions } = register;
  const pages = Math.max(1, Math.ceil(suggestions.length / A_PAGE));
  return (
    <RegisterContext value={still}>
      <p>{recapSentence(wholeCount(register, ''))}</p>
      {sheet === '' ? (
        <>
          <ol className={styles.list}>
            {suggestions.slice(page * A_PAGE, (page + 1) * A_PAGE).map((one) => (
              <li key={one.id}>
                <Button look="link" onClick={() => setSheet(one.id)}>
                  {numberedTitle(one)}
                </Button>
                <span className={styles.about}>
                  {joined([dayText(one.day), standingText(one)], ' · ')}
                </span>
              </li>
            ))}
          </ol>
          <PageTurner page={page} pages={pages} onTurn={setPage} />
        </>
      ) : (
        <SuggestionContext value={sheet}>
          <Button look="link" onClick={() => setSheet('')}>
            Kembali ke daftar
          </Button>
          <SheetForm />
        </SuggestionContext>
      )}
    </RegisterContext>
  );
}
