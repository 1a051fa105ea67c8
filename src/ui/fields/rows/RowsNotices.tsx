import { Button } from '#ui/kit/parts/Button.tsx';
import { FieldNotice } from '#ui/fields/inputs/FieldNotice.tsx';
import { LeaningDialog } from '#ui/fields/form/LeaningDialog.tsx';
import { Problem } from '#ui/fields/inputs/Problem.tsx';
import { MOST_ROWS } from './useRows.ts';
import type { Rows } from './useRows.ts';

interface RowsNoticesProps<Row> {
  readonly rows: Rows<Row>;
}

/** What has to be said about the last act on a list of rows. */
export function RowsNotices<Row>({ rows }: RowsNoticesProps<Row>) {
  return <div aria-live="polite">{noticeOf(rows)}</div>;
}

function noticeOf<Row>(rows: Rows<Row>) {
  const { notice } = rows;
  if (notice === null) return null;
  switch (notice.kind) {
    case 'removed':
      return (
        <FieldNotice>
          {namedRows(notice.rows.map(({ index }) => index))} dihapus.{' '}
          <Button look="link" onClick={() => rows.restore(notice.rows)}>
            Kembalikan
          </Button>
        </FieldNotice>
      );
    case 'too-many':
      return (
        <Problem id="rows-too-many">
          Tabel ini memuat paling banyak {MOST_ROWS} baris; dengan yang ini menjadi {notice.count}{' '}
          baris. Tidak ada yang diubah.
        </Problem>
      );
    case 'leaning':
      return (
        <LeaningDialog
          title={`Hapus ${namedRows(notice.indexes).toLowerCase()}?`}
          leaning={notice.leans.pointing}
          carried={notice.leans.carried}
          onClose={rows.dismiss}
          onRemove={(kept) => rows.takeOut(notice.indexes, kept)}
        />
      );
    default:
      return notice satisfies never;
  }
}

function namedRows(indexes: readonly number[]): string {
  const [first = 0, ...others] = indexes;
  return others.length === 0 ? `Baris ${first + 1}` : `${indexes.length} baris`;
}
