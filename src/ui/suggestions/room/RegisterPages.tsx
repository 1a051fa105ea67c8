import { useEffect } from 'react';
import { nextNumber } from '#domain/suggestions/reading/numbering.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { emptySuggestion } from '#domain/suggestions/schema/suggestion.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { turnTo } from '#ui/kit/route/goTo.ts';
import { WRITE } from '#ui/kit/route/route.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { HISTORY, RECAP, SETTINGS } from '#ui/suggestions/parts/pages.ts';
import {
  suggestionOf,
  useRegister,
  useRegisterSession,
} from '#ui/suggestions/parts/openRegister.ts';
import { RecapPage } from '#ui/suggestions/recap/RecapPage.tsx';
import { RegisterVersions } from '#ui/suggestions/history/RegisterVersions.tsx';
import { RegisterPage } from '#ui/suggestions/register/RegisterPage.tsx';
import { SettingsPage } from '#ui/suggestions/settings/SettingsPage.tsx';
import { SheetPage } from '#ui/suggestions/sheet/SheetPage.tsx';
import { useNewId, useNow } from '#ui/services/services.ts';
import { isoDay } from '#words/keeping/saved.ts';
import { RegisterFrame } from './RegisterFrame.tsx';

interface RegisterPagesProps {
  /** A page by its name, or a suggestion by its id; empty for the list. */
  readonly page: string;
  readonly part: string;
}

/** The pages of an open register. */
export function RegisterPages({ page, part }: RegisterPagesProps) {
  const isThere = useRegister((register) => suggestionOf(register, page) !== undefined);
  if (page === WRITE) return <NewSheet />;
  const place = `${page}/${part}`;
  return (
    <RegisterFrame
      width={isThere || page === SETTINGS || page === HISTORY ? 'narrow' : 'wide'}
      place={place}
    >
      <Boundary place={place}>{shownPage(page, part, isThere)}</Boundary>
    </RegisterFrame>
  );
}

function shownPage(page: string, part: string, isThere: boolean) {
  if (isThere) return <SheetPage id={page} part={part} />;
  if (page === RECAP) return <RecapPage />;
  if (page === SETTINGS) return <SettingsPage />;
  if (page === HISTORY) return <RegisterVersions />;
  return <RegisterPage />;
}

/** Goes to a sheet on which nothing stands yet: one that was begun and left empty, or a new one. */
function NewSheet() {
  const { store, card, status } = useRegisterSession();
  const newId = useNewId();
  const now = useNow();
  useEffect(() => {
    const register = store.getState();
    const { access } = status.getState();
    const standing = register.suggestions.find((one) => isUntouched(one, register))?.id;
    const id = standing ?? newId();
    if (standing === undefined && access === 'write') {
      const begun = {
        ...emptySuggestion(id),
        number: nextNumber(register.suggestions),
        day: isoDay(now()),
        unit: register.unit,
      };
      store.setState({ suggestions: [...register.suggestions, begun] });
    }
    turnTo({ kind: 'suggestions', register: card, page: id, part: '' });
  }, [store, card, status, newId, now]);
  return null;
}

/** Whether nobody has written on it but who laid it out. */
function isUntouched(one: Register['suggestions'][number], { unit }: Register): boolean {
  const { id, number, day } = one;
  return sameAnswers(one, { ...emptySuggestion(id), number, day, unit });
}
