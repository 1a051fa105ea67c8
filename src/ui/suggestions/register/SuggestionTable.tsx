import { answerState } from '#domain/suggestions/reading/answering.ts';
import { finalScore } from '#domain/suggestions/reading/scores.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import type { Suggestion } from '#domain/suggestions/schema/suggestion.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { joined } from '#language/joined.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { dayText } from '#words/printed.ts';
import { NAMED, kindsText, suggesterText, suggestionTitle } from '#words/suggestions/printed.ts';
import { LATE, standingText } from '#words/suggestions/standing.ts';
import type { RegisterOrder } from '#domain/suggestions/reading/choose.ts';
import { useRegisterSession } from '#ui/suggestions/parts/openRegister.ts';
import type { Wish } from './looks.ts';
import styles from './register.module.css';

interface SuggestionTableProps {
  readonly register: Register;
  /** The suggestions of the page that is shown. */
  readonly rows: readonly Suggestion[];
  readonly wish: Wish;
  /** ISO date. */
  readonly today: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, is: 'chosen' | 'left') => void;
  readonly onOrder: (order: RegisterOrder) => void;
}

/** Suggestions a row each; on a narrow screen a card each. */
export function SuggestionTable(props: SuggestionTableProps) {
  const { register, rows, wish, today, chosen, onChoose, onOrder } = props;
  const { card } = useRegisterSession();
  if (rows.length === 0) {
    return (
      <p className={styles.nothing}>
        {register.suggestions.length === 0
          ? 'Belum ada saran. Tulis yang pertama, tempel dari Excel, atau buka berkas saran.'
          : 'Tidak ada yang cocok.'}
      </p>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Pilih</span>
          </th>
          {heads.map(({ order, title }) => (
            <th key={title} scope="col" aria-sort={sortOf(wish, order)}>
              {order === null ? (
                title
              ) : (
                <button type="button" onClick={() => onOrder(order)}>
                  {title}
                  <span aria-hidden="true">{arrowOf(wish, order)}</span>
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => {
          const title = suggestionTitle(one);
          const score = finalScore(one, register).score;
          const route = { kind: 'suggestions', register: card, page: one.id } as const;
          return (
            <tr key={one.id}>
              <td className={styles.pick}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={`Pilih ${title}`}
                    checked={chosen.has(one.id)}
                    onChange={({ target }) => onChoose(one.id, target.checked ? 'chosen' : 'left')}
                  />
                </label>
              </td>
              <td data-of="Nomor">{one.number}</td>
              <td data-of="Tanggal">{dayText(one.day)}</td>
              <td className={styles.main}>
                <a href={formatRoute({ ...route, part: '' })}>{title}</a>
                <span className={styles.by}>
                  {joined([suggesterText(one, NAMED), kindsText(one, register)], ' · ')}
                </span>
              </td>
              <td data-of="Unit">{one.unit}</td>
              <td data-of="Nilai" className={styles.number}>
                {score === null ? '' : formatNumber(score, { atMost: 1 })}
              </td>
              <td data-of="Keadaan">
                {standingText(one)}
                {answerState(one, register, today).kind === 'late' && (
                  <strong className={styles.late}>{LATE}</strong>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const heads: readonly { readonly order: RegisterOrder | null; readonly title: string }[] = [
  { order: 'number', title: 'Nomor' },
  { order: 'day', title: 'Tanggal' },
  { order: 'title', title: 'Judul' },
  { order: 'unit', title: 'Unit' },
  { order: 'score', title: 'Nilai' },
  { order: 'stage', title: 'Keadaan' },
];

function sortOf(wish: Wish, order: RegisterOrder | null): 'ascending' | 'descending' | undefined {
  if (wish.order !== order) return undefined;
  return wish.direction === 'up' ? 'ascending' : 'descending';
}

function arrowOf(wish: Wish, order: RegisterOrder): string {
  if (wish.order !== order) return '';
  return wish.direction === 'up' ? ' ↑' : ' ↓';
}
