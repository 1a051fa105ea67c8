import { useMemo } from 'react';
import { useStore } from 'zustand';
import { registerChanges } from '#domain/suggestions/reading/changes.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { VersionsPage } from '#ui/risalah/versions/VersionsPage.tsx';
import { useReadOnly, useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import { useRegisters } from '#ui/services/services.ts';
import { registerChangeSentences } from '#words/suggestions/changes.ts';
import { RegisterLook } from './RegisterLook.tsx';

/** *Riwayat* of the open register. */
export function RegisterVersions() {
  const session = useRegisterSession();
  const { readVersion } = useRegisters();
  const record = useMemo(
    () => ({ session, readVersion, compare: registerChanges }),
    [session, readVersion],
  );
  usePageTitle('Riwayat', 'Saran');
  return (
    <VersionsPage
      record={record}
      name="register ini"
      kept={useStore(session.status, ({ versions }) => versions)}
      readOnly={useReadOnly()}
      sentencesOf={registerChangeSentences}
      // It is the same register, whichever of its states.
      onRestore={(register) => session.store.setState(({ id }) => ({ ...register, id }), true)}
      show={(register) => <RegisterLook register={register} />}
    />
  );
}
