import { RecordHistoryButtons } from '#ui/risalah/beside/RecordHistoryButtons.tsx';
import { useReadOnly, useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';

/** Undo and redo of the open register. */
export function RegisterHistory() {
  return <RecordHistoryButtons session={useRegisterSession()} readOnly={useReadOnly()} />;
}
