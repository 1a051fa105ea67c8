import type { ReactNode } from 'react';
import type { Team } from '#domain/event/event.ts';
import { milestoneIds } from '#domain/event/milestones.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { milestoneNames, movedText, stepText, threadText } from '#words/event/class.ts';
import { momentDay } from '#words/event/standing.ts';
import type { Order, SortKey } from './tableOrder.ts';
import styles from './classTable.module.css';

interface ClassTableProps {
  /** In the order in which they are shown. */
  readonly teams: readonly Team[];
  /** What a team is called: by its name, or by its number where names are hidden. */
  readonly nameOf: (team: Team) => string;
  readonly twins: ReadonlySet<string>;
  readonly areNamesHidden: boolean;
  readonly order: Order;
  readonly onOrder: (by: SortKey) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (team: string) => void;
  readonly hrefOf: (team: string) => string;
  /** `null` where rows stay. */
  readonly onRemove: ((team: Team) => void) | null;
}

const columns: readonly (readonly [SortKey, string])[] = [
  ['team', 'Tim'],
  ['members', 'Anggota'],
  ['reached', 'Langkah'],
  ...milestoneIds.map((id) => [id, milestoneNames[id]] as const),
  ['gaps', 'Belum ada'],
  ['checks', 'Perlu diperiksa'],
  ['thread', 'Benang merah'],
  ['pages', 'Halaman'],
  ['written', 'Suntingan terakhir'],
  ['photos', 'Foto tanpa keterangan'],
];

/** One row a team; every column sorts. */
export function ClassTable({ order, onOrder, ...props }: ClassTableProps) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Tabel tim">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Pilih untuk dibandingkan</span>
            </th>
            {columns.map(([key, name]) => (
              <th key={key} scope="col" aria-sort={sortOf(order, key)}>
                <button type="button" className={styles.sort} onClick={() => onOrder(key)}>
                  {name}
                  <span aria-hidden="true">
                    {order.by === key ? (order.isDown ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">Tindakan</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.teams.map((team) => (
            <ClassRow key={team.id} {...props} team={team} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sortOf({ by, isDown }: Order, key: SortKey): 'ascending' | 'descending' | undefined {
  if (by !== key) return undefined;
  return isDown ? 'descending' : 'ascending';
}

interface ClassRowProps extends Omit<ClassTableProps, 'teams' | 'order' | 'onOrder'> {
  readonly team: Team;
}

function ClassRow(props: ClassRowProps) {
  const { team, nameOf, twins, areNamesHidden, chosen, onChoose, hrefOf, onRemove } = props;
  const { standing } = team;
  const name = nameOf(team);
  const moved = movedText(team);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Bandingkan ${name}`}
          checked={chosen.has(team.id)}
          disabled={!chosen.has(team.id) && chosen.size === 2}
          onChange={() => onChoose(team.id)}
        />
      </td>
      <th scope="row">
        <a href={hrefOf(team.id)}>{name}</a>
        {!areNamesHidden && standing.unit !== '' && <Small>{standing.unit}</Small>}
        {!areNamesHidden && twins.has(team.id) && (
          <Small>Ada tim lain bernama sama. Berkas: {team.file}</Small>
        )}
        {team.isAltered && (
          <Small>Berkas ini berubah di perjalanan; minta salinan yang baru.</Small>
        )}
        {moved !== '' && <Small>Berkas baru: {moved}</Small>}
      </th>
      <td className={styles.number}>{standing.members.length}</td>
      <td>{stepText(standing)}</td>
      {milestoneIds.map((id) => (
        <td key={id}>{momentDay(team.milestoneDays[id] ?? '') || '–'}</td>
      ))}
      <td className={styles.number}>{standing.gaps}</td>
      <td className={styles.number}>{standing.checks}</td>
      <td data-thread={standing.thread}>{threadText(standing)}</td>
      <td className={styles.number}>{team.pages ?? '–'}</td>
      <td>{momentDay(team.writtenAt) || '–'}</td>
      <td className={styles.number}>{standing.photosUncaptioned}</td>
      <td>
        {onRemove !== null && (
          <Button look="link" aria-label={`Keluarkan ${name}`} onClick={() => onRemove(team)}>
            Keluarkan
          </Button>
        )}
      </td>
    </tr>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return <span className={styles.small}>{children}</span>;
}
