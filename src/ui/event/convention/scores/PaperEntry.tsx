import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { withComment } from '#domain/convention/entries.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { isFrozen } from '#domain/convention/receipts.ts';
import { receivePaper } from '#domain/convention/receive.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { ClosedNote } from '#ui/event/convention/parts/FixedNote.tsx';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { undoKey } from '#ui/risalah/undoKey.ts';
import { changedScore, paperSheets } from './paperSheets.ts';
import type { ListedSheet } from './paperSheets.ts';
import { PaperSheet } from './PaperSheet.tsx';
import type { TurnedTo } from './PaperSheet.tsx';
import { receiptsOf } from './receiptsOf.ts';

interface PaperEntryProps extends PageProps {
  readonly judge: Judge;
}

/** One judge's paper sheets, typed in by keyboard one after the other, then handed in as they stand. */
export function PaperEntry(props: PaperEntryProps) {
  const { event, convention, edit, takeBack, mayWrite, judge } = props;
  const act = useActContext();
  const sheets = paperSheets(convention, judge);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ state }) => state !== 'whole'),
    ),
  );
  const [turned, setTurned] = useState<TurnedTo | null>(null);
  const current = sheets[at];
  const frozen = isFrozen(convention, judge.id);
  const canType = mayWrite && !frozen && convention.closed === null;
  const done = sheets.filter(({ state }) => state === 'whole').length;
  const code = receiptsOf(convention, judge.id).at(-1)?.code ?? '';

  /** What is undone is shown, on whichever sheet it stands. */
  function handleUndo(pressed: KeyboardEvent): void {
    if (!canType || undoKey(pressed.nativeEvent) !== 'undo') return;
    pressed.preventDefault();
    const changed = changedScore(sheets, paperSheets(takeBack(), judge));
    if (changed === null) return;
    setAt(changed.at);
    setTurned({ item: changed.item });
  }

  return (
    <div className={sharedStyles.stack} onKeyDown={handleUndo}>
      <p>
        <a href={conventionHref(event.id, 'scores')}>Kembali ke semua juri</a>
      </p>
      <Card aria-label={`Lembar kertas ${judge.name}`}>
        <CardTitle>Lembar kertas {judge.name}</CardTitle>
        <CardHint>
          {done} dari {sheets.length} lembar lengkap. Setiap angka langsung tersimpan.
        </CardHint>
        {sheets.length === 0 ? (
          <p>Tidak ada lembar untuk juri ini: lengkapi dahulu lembar penilaian dan peserta.</p>
        ) : (
          <label className={sharedStyles.field}>
            Lembar
            <select
              value={at}
              onChange={({ target }) => {
                setAt(Number(target.value));
                setTurned(null);
              }}
            >
              {sheets.map(({ title, state }, index) => (
                <option key={index} value={index}>
                  {title} {stateTexts[state]}
                </option>
              ))}
            </select>
          </label>
        )}
      </Card>
      {frozen ? (
        <p className={sharedStyles.said}>
          Lembar juri ini sudah diserahkan dengan kode <strong>{code}</strong> dan hanya dapat
          dilihat. Untuk membetulkannya, buka kembali di halaman Nilai dengan alasan.
        </p>
      ) : (
        <ClosedNote event={event.id} convention={convention} />
      )}
      {current !== undefined && (
        <Card aria-label={current.title}>
          <CardTitle>{current.title}</CardTitle>
          <PaperSheet
            key={`${current.name.contestant}/${current.name.form}`}
            convention={convention}
            form={current.form}
            name={current.name}
            edit={edit}
            canType={canType}
            next={sheets[at + 1]?.title ?? ''}
            turnedTo={turned}
            onNext={() => {
              setAt(Math.min(sheets.length - 1, at + 1));
              setTurned({ item: 0 });
            }}
          />
          <label className={sharedStyles.field}>
            Catatan juri untuk tim ini
            <textarea
              className={sharedStyles.box}
              rows={2}
              readOnly={!canType}
              value={current.sheet?.comments[''] ?? ''}
              onChange={({ target }) => {
                const text = target.value;
                edit((before) => withComment(before, { ...current.name, item: '' }, text));
              }}
            />
          </label>
        </Card>
      )}
      {canType && sheets.some(({ state }) => state !== 'blank') && (
        <Card aria-label="Serahkan lembar kertas">
          <CardTitle>Serahkan lembar kertas</CardTitle>
          <CardHint>
            Sesudah diketik, cocokkan jumlahnya dengan kertas bersama juri. Serahkan membekukan
            lembar ini dan memberi kode delapan huruf untuk slip yang ditandatangani juri.
          </CardHint>
          <Acts>
            <Button
              look="main"
              onClick={() => edit((before) => receivePaper(before, judge.id, act()).convention)}
            >
              Serahkan {done} lembar
            </Button>
            <ButtonLink href={conventionHref(event.id, 'scores')}>Nanti saja</ButtonLink>
          </Acts>
        </Card>
      )}
    </div>
  );
}

const stateTexts: Readonly<Record<ListedSheet['state'], string>> = {
  blank: '',
  part: '(sebagian)',
  whole: '(lengkap)',
};
