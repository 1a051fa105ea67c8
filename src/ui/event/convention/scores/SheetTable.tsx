import { useMemo } from 'react';
import { appearanceOf } from '#domain/convention/draw.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { sheetId } from '#domain/convention/schema/sheet.ts';
import { emptyItems, isScored } from '#domain/convention/sums.ts';
import { expectedSheets } from '#domain/convention/expected.ts';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import styles from './scores.module.css';

interface SheetTableProps {
  /** Id of the event. */
  readonly event: string;
  readonly convention: Convention;
}

/** What of a judge's sheets for a team is there. */
interface Cell {
  readonly expected: number;
  readonly scored: number;
  readonly emptyItems: number;
}

/** Judges by teams: what has come, what is missing, what nobody has to give. */
export function SheetTable({ event, convention }: SheetTableProps) {
  const { judges, contestants } = convention;
  const cells = useMemo(() => cellsOf(convention), [convention]);
  const names = new Map(contestants.map((one) => [one.id, one.name]));
  const all = [...cells.values()];
  const expected = all.reduce((sum, cell) => sum + cell.expected, 0);
  const scored = all.reduce((sum, cell) => sum + cell.scored, 0);
  if (expected === 0) return null;
  return (
    <Card aria-label="Yang sudah masuk">
      <CardTitle>Yang sudah masuk</CardTitle>
      <CardHint>
        {scored} dari {expected} lembar.{' '}
        {scored === expected ? 'Semua sudah masuk.' : `${expected - scored} belum masuk.`}
      </CardHint>
      <div
        className={sharedStyles.scroll}
        tabIndex={0}
        role="region"
        aria-label="Tabel lembar nilai"
      >
        <table className={`${sharedStyles.table} ${sharedStyles.stacked} ${sharedStyles.numbered}`}>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Tim</th>
              {judges.map((judge) => (
                <th key={judge.id} scope="col">
                  <a href={conventionHref(event, 'scores', judge.id)}>{judge.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {appearanceOf(convention).map((contestant, at) => (
              <tr key={contestant}>
                <td>{at + 1}</td>
                <th scope="row">{names.get(contestant)}</th>
                {judges.map((judge) => {
                  const cell = cells.get(`${judge.id}/${contestant}`);
                  return (
                    <td
                      key={judge.id}
                      data-of={judge.name}
                      className={styles.cell}
                      data-state={stateOf(cell)}
                    >
                      {cellText(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function cellsOf(convention: Convention): ReadonlyMap<string, Cell> {
  const sheets = new Map(convention.sheets.map((sheet) => [sheetId(sheet), sheet]));
  const forms = new Map(convention.forms.map((form) => [form.id, form]));
  const cells = new Map<string, Cell>();
  for (const name of expectedSheets(convention)) {
    const key = `${name.judge}/${name.contestant}`;
    const before = cells.get(key) ?? { expected: 0, scored: 0, emptyItems: 0 };
    const sheet = sheets.get(sheetId(name));
    const form = forms.get(name.form);
    const isThere = sheet !== undefined && form !== undefined && isScored(sheet);
    cells.set(key, {
      expected: before.expected + 1,
      scored: before.scored + (isThere ? 1 : 0),
      emptyItems: before.emptyItems + (isThere ? emptyItems(form, sheet).length : 0),
    });
  }
  return cells;
}

function stateOf(cell: Cell | undefined): 'whole' | 'part' | 'missing' | 'barred' {
  if (cell === undefined) return 'barred';
  if (cell.scored === 0) return 'missing';
  return cell.scored < cell.expected || cell.emptyItems > 0 ? 'part' : 'whole';
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return 'tidak menilai';
  const { expected, scored, emptyItems: empty } = cell;
  if (scored === 0) return 'belum';
  if (scored < expected) return `${scored} dari ${expected} lembar`;
  return empty > 0 ? `${empty} butir kosong` : '✓ lengkap';
}
