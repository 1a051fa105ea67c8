import { useMemo, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { droppedFiles, teamFiles } from '#browser/droppedFiles.ts';
import type { KeptEvent, Team } from '#domain/event/event.ts';
import { namesakes } from '#domain/event/placeTeam.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { formatRoute } from '#ui/kit/route/route.ts';
import { ClassTable } from './ClassTable.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { filterIds, filterNames, filtered, ordered } from './tableOrder.ts';
import type { FilterId, Order, SortKey } from './tableOrder.ts';
import { useClassFiles } from './useClassFiles.ts';
import { useCountedPages } from './useCountedPages.ts';
import styles from './event.module.css';

interface ClassViewProps {
  readonly event: KeptEvent;
  readonly change: (edit: (before: KeptEvent) => KeptEvent) => void;
  /** Another tab may have the class: then no files come in here, and nothing is counted. */
  readonly mayWrite: boolean;
  readonly nameOf: (team: Pick<Team, 'id' | 'standing'>) => string;
  readonly areNamesHidden: boolean;
  readonly onRemove: (team: Team) => void;
}

/** The teams of a class, and the files that bring them in. */
export function ClassView(props: ClassViewProps) {
  const { event, change, mayWrite, nameOf, areNamesHidden, onRemove } = props;
  const { read, take, stop, forget } = useClassFiles(event.id, change);
  const counting = useCountedPages(event, mayWrite && read?.isReading !== true, change);
  const [order, setOrder] = useState<Order>({ by: 'team', isDown: false });
  const [filter, setFilter] = useState<FilterId>('all');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const twins = useMemo(() => namesakes(event.teams), [event.teams]);
  const shown = ordered(filtered(event.teams, { filter, words }), order);
  const compared = event.teams.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const hrefOf = (...teams: readonly string[]) =>
    formatRoute({ kind: 'event', id: event.id, teams });

  function handleDrop(dropped: DragEvent): void {
    dropped.preventDefault();
    if (mayWrite) void droppedFiles(dropped.dataTransfer).then(take);
  }

  function handleOrder(by: SortKey): void {
    setOrder((before) => ({ by, isDown: before.by === by && !before.isDown }));
  }

  function handleChoose(team: string): void {
    const next = new Set(chosen);
    if (!next.delete(team)) next.add(team);
    setChosen(next);
  }

  return (
    <div
      className={styles.stack}
      onDragOver={(over) => {
        if (over.dataTransfer.types.includes('Files')) over.preventDefault();
      }}
      onDrop={handleDrop}
    >
      <div className={`${styles.drop} ${styles.wide}`} hidden={!mayWrite}>
        <p>
          Lepaskan berkas tim di sini: satu map, atau banyak berkas .risalah dan .docx sekaligus.
        </p>
        <p>
          <Button look="main" onClick={() => files.current?.click()}>
            Pilih berkas
          </Button>{' '}
          <Button onClick={() => folder.current?.click()}>Pilih map</Button>
        </p>
        <input
          ref={files}
          type="file"
          accept=".risalah,.docx,.zip"
          multiple
          hidden
          aria-label="Berkas tim"
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <input
          ref={(input) => {
            folder.current = input;
            input?.setAttribute('webkitdirectory', '');
          }}
          type="file"
          multiple
          hidden
          aria-label="Map berkas tim"
          onChange={({ target }) => {
            take(teamFiles(target.files ?? []));
            target.value = '';
          }}
        />
      </div>
      {read !== null && (
        <div className={styles.wide}>
          <ReadingPanel read={read} onStop={stop} onClose={forget} />
        </div>
      )}
      {event.teams.length > 0 && (
        <>
          <div className={styles.tools}>
            <label>
              Cari
              <input
                type="search"
                data-own-words=""
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            </label>
            <label>
              Tampilkan
              <select value={filter} onChange={({ target }) => setFilter(target.value as FilterId)}>
                {filterIds.map((id) => (
                  <option key={id} value={id}>
                    {filterNames[id]}
                  </option>
                ))}
              </select>
            </label>
            <p role="status">
              {shown.length === event.teams.length
                ? `${shown.length} tim`
                : `${shown.length} dari ${event.teams.length} tim`}
              {counting > 0 && ` · menghitung halaman, ${counting} lagi`}
            </p>
            {compared.length === 2 && (
              <Acts>
                <ButtonLink href={hrefOf(...compared)}>Bandingkan kedua tim</ButtonLink>
              </Acts>
            )}
          </div>
          <div className={styles.wide}>
            <ClassTable
              teams={shown}
              nameOf={nameOf}
              twins={twins}
              areNamesHidden={areNamesHidden}
              order={order}
              onOrder={handleOrder}
              chosen={chosen}
              onChoose={handleChoose}
              hrefOf={hrefOf}
              onRemove={mayWrite ? onRemove : null}
            />
          </div>
        </>
      )}
    </div>
  );
}
