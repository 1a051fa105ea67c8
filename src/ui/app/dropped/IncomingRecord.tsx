import { IncomingSheets } from '#ui/judge/IncomingSheets.tsx';
import { IncomingRegister } from '#ui/suggestions/room/IncomingRegister.tsx';

interface IncomingRecordProps {
  readonly kind: 'register' | 'judge-sheets';
  readonly file: File;
  readonly onClose: () => void;
}

/** A file of a record beside the risalah that comes in from outside its rooms. */
export function IncomingRecord({ kind, ...incoming }: IncomingRecordProps) {
  return kind === 'register' ? (
    <IncomingRegister {...incoming} />
  ) : (
    <IncomingSheets {...incoming} />
  );
}
