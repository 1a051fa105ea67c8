import { formatNumber } from '#language/formatNumber.ts';
import type { Notation } from '#language/readNumber.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FieldNotice } from '#ui/fields/inputs/FieldNotice.tsx';
import { NotationQuestion } from '#ui/fields/inputs/NotationQuestion.tsx';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { Readings } from '#ui/fields/inputs/Readings.tsx';
import { MOST_GRID_ROWS } from './useGridPaste.ts';
import type { GridNotice, PasteTold } from './useGridPaste.ts';

interface GridNoticesProps {
  readonly id: string;
  readonly notice: GridNotice | null;
  readonly onAnswer: (
    request: Extract<GridNotice, { kind: 'ask' }>['request'],
    notation: Notation,
  ) => void;
  readonly onDismiss: () => void;
  readonly onKeepFirst: (told: PasteTold) => void;
}

/** What became of a pasted block, or what has to be known before it is pasted. */
export function GridNotices({ id, notice, onAnswer, onDismiss, onKeepFirst }: GridNoticesProps) {
  if (notice === null) return null;
  switch (notice.kind) {
    case 'ask':
      return (
        <NotationQuestion
          onAnswer={(notation) => onAnswer(notice.request, notation)}
          onCancel={onDismiss}
        />
      );
    case 'too-many':
      return (
        <Problem id={id}>
          Tabel ini memuat paling banyak {formatNumber(MOST_GRID_ROWS)} baris; tempelan ini
          menjadikannya {formatNumber(notice.count)}. Tidak ada yang diubah.
        </Problem>
      );
    case 'file':
      return <Problem id={id}>{notice.problem}</Problem>;
    case 'told':
      return <Told told={notice} onDismiss={onDismiss} onKeepFirst={onKeepFirst} />;
  }
}

type ToldProps = Pick<GridNoticesProps, 'onDismiss' | 'onKeepFirst'> & { readonly told: PasteTold };

function Told({ told, onDismiss, onKeepFirst }: ToldProps) {
  const { header, isNamed, cutColumns, cutRows } = told;
  const cut = [
    cutColumns === 0 ? '' : `${formatNumber(cutColumns)} kolom`,
    cutRows === 0 ? '' : `${formatNumber(cutRows)} baris`,
  ].filter(Boolean);
  return (
    <FieldNotice role="status">
      {header.length > 0 && (
        <p>
          Baris pertama ({shortList(header)}) dibaca sebagai judul kolom
          {isNamed ? ' dan menjadi nama kolom.' : ', sehingga tidak ikut dimasukkan.'}
        </p>
      )}
      {cut.length > 0 && (
        <p>
          <strong>{cut.join(' dan ')}</strong> tempelan tidak muat di tabel ini dan belum
          dimasukkan.
        </p>
      )}
      <Readings>
        {header.length > 0 && (
          <Button look="link" onClick={() => onKeepFirst(told)}>
            Masukkan baris itu sebagai data
          </Button>
        )}
        <Button look="link" onClick={onDismiss}>
          Tutup
        </Button>
      </Readings>
    </FieldNotice>
  );
}

const MOST_NAMED = 3;

function shortList(words: readonly string[]): string {
  const shown = words.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return words.length > MOST_NAMED ? `${shown.join(', ')}, …` : shown.join(', ');
}
