import type { CauseUseSection } from '#domain/risalah/reading/causeUses.ts';
import { formatList } from '#language/formatList.ts';
import { isBlank } from '#language/isBlank.ts';
import styles from './outline.module.css';

const useNames: Readonly<Record<CauseUseSection, string>> = {
  vote: 'pemungutan suara',
  verification: 'pembuktian',
  alternatives: 'alternatif perbaikan',
  'action-plan': 'rencana perbaikan',
};

interface RetiredNoticeProps {
  readonly text: string;
  readonly uses: readonly CauseUseSection[];
}

/** Why a cause was set aside when it was to be deleted. */
export function RetiredNotice({ text, uses }: RetiredNoticeProps) {
  const name = isBlank(text) ? 'Penyebab ini' : `“${text.trim()}”`;
  return (
    <p role="status" className={styles.notice}>
      {name} disisihkan, tidak dihapus, karena masih dipakai pada{' '}
      {formatList(uses.map((use) => useNames[use]))}.
    </p>
  );
}
