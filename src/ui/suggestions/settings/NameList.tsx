import {
  emptyAssessor,
  emptyRecapSignature,
  emptySuggestionKind,
} from '#domain/suggestions/schema/register.ts';
import { usePutSettings, useRegister } from '#ui/suggestions/parts/openRegister.ts';
import { SettingRows } from './SettingRows.tsx';
import type { SettingColumn } from './SettingRows.tsx';

type ListId = 'kinds' | 'assessors' | 'signatures';

const columns: Readonly<Record<ListId, readonly SettingColumn[]>> = {
  kinds: [{ key: 'name', title: 'Nama', holds: 'words' }],
  assessors: [
    { key: 'role', title: 'Jabatan', holds: 'words' },
    { key: 'name', title: 'Nama', holds: 'words' },
  ],
  signatures: [
    { key: 'label', title: 'Sebagai', holds: 'words' },
    { key: 'position', title: 'Jabatan', holds: 'words' },
    { key: 'name', title: 'Nama', holds: 'words' },
    { key: 'nip', title: 'NIP', holds: 'words' },
  ],
};

const empty = {
  kinds: emptySuggestionKind,
  assessors: emptyAssessor,
  signatures: emptyRecapSignature,
};

interface NameListProps {
  readonly list: ListId;
  /** What one of its rows is called. */
  readonly label: string;
  readonly add: string;
}

/** Kinds, assessors or signatures of the register. */
export function NameList({ list, label, add }: NameListProps) {
  const rows = useRegister((register) => register[list]);
  const put = usePutSettings();
  return (
    <SettingRows
      {...{ rows, label, add }}
      columns={columns[list]}
      newRow={empty[list]}
      onChange={(changed) => put({ [list]: changed })}
    />
  );
}
