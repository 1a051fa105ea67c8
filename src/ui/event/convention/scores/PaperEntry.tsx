import { useState } from 'react';
import { appearanceOf } from '#domain/convention/draw.ts';
import { sheetOf, withComment } from '#domain/convention/entries.ts';
import type { SheetName } from '#domain/convention/entries.ts';
import type { Judge } from '#domain/convention/schema/convention.ts';
import { emptyItems, isScored } from '#domain/convention/sums.ts';
import { expectedSheets } from '#domain/convention/expected.ts';
import { isFrozen } from '#domain/convention/receipts.ts';
import { receivePaper } from '#domain/convention/receive.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import { conventionHref } from '#ui/event/convention/parts/pages.ts';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useActContext } from '#ui/event/convention/parts/useActContext.ts';
import sharedStyles from '#ui/event/convention/parts/parts.module.css';
import { PaperSheet } from './PaperSheet.tsx';
import { receiptsOf } from './receiptsOf.ts';

interface PaperEntryProps extends PageProps {
  readonly judge: Judge;
}

/** One judge's paper sheets, typed in by keyboard one after the other, then handed in as they stand. */
export function PaperEntry({ event, convention, edit, mayWrite, judge }: PaperEntryProps) {
  const act = useActContext();
  const { contestants, forms } = convention;
  const order = appearanceOf(convention);
  const sheets = inOrder(
    expectedSheets(convention).filter((one) => one.judge === judge.id),
    order,
  );
  const isDone = (name: SheetName): boolean => {
    const sheet = sheetOf(convention, name);
    const form = forms.find(({ id }) => id === name.form);
    return sheet !== null && form !== undefined && emptyItems(form, sheet).length === 0;
  };
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      sheets.findIndex((one) => !isDone(one)),
    ),
  );
  const [isTurned, setTurned] = useState(false);
  const current = sheets[at];
  const form = forms.find(({ id }) => id === current?.form);
  const names = new Map(contestants.map((one) => [one.id, one.name]));
  const frozen = isFrozen(convention, judge.id);
  const canType = mayWrite && !frozen;
  const done = sheets.filter(isDone).length;
  const code = receiptsOf(convention, judge.id).at(-1)?.code ?? '';
  const title = (name: SheetName | undefined): string => {
    if (name === undefined) return '';
    const number = order.indexOf(name.contestant) + 1;
    const own = forms.length > 1 ? `, ${forms.find(({ id }) => id === name.form)?.name ?? ''}` : '';
    return `${number}. ${names.get(name.contestant) ?? ''}${own}`;
  };

  return (
    <>
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
                setTurned(false);
              }}
            >
              {sheets.map((name, index) => (
                <option key={index} value={index}>
                  {title(name)} {stateText(convention, name, isDone(name))}
                </option>
              ))}
            </select>
          </label>
        )}
      </Card>
      {frozen && (
        <p className={sharedStyles.said}>
          Lembar juri ini sudah diserahkan dengan kode <strong>{code}</strong> dan hanya dapat
          dilihat. Untuk membetulkannya, buka kembali di halaman Nilai dengan alasan.
        </p>
      )}
      {current !== undefined && form !== undefined && (
        <Card aria-label={title(current)}>
          <CardTitle>{title(current)}</CardTitle>
          <PaperSheet
            key={`${current.contestant}/${current.form}`}
            convention={convention}
            form={form}
            name={current}
            edit={edit}
            canType={canType}
            next={title(sheets[at + 1])}
            isTurnedTo={isTurned}
            onNext={() => {
              setAt(Math.min(sheets.length - 1, at + 1));
              setTurned(true);
            }}
          />
          <label className={sharedStyles.field}>
            Catatan juri untuk tim ini
            <textarea
              className={sharedStyles.box}
              rows={2}
              readOnly={!canType}
              value={sheetOf(convention, current)?.comments[''] ?? ''}
              onChange={({ target }) => {
                const text = target.value;
                edit((before) => withComment(before, { ...current, item: '' }, text));
              }}
            />
          </label>
        </Card>
      )}
      {canType && sheets.some((name) => isScoredName(convention, name)) && (
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
    </>
  );
}

/** Team by team as they appeared, each with its forms. */
function inOrder(sheets: readonly SheetName[], order: readonly string[]): readonly SheetName[] {
  return sheets.toSorted((a, b) => order.indexOf(a.contestant) - order.indexOf(b.contestant));
}

function isScoredName(convention: PageProps['convention'], name: SheetName): boolean {
  const sheet = sheetOf(convention, name);
  return sheet !== null && isScored(sheet);
}

function stateText(convention: PageProps['convention'], name: SheetName, isDone: boolean): string {
  if (isDone) return '(lengkap)';
  return isScoredName(convention, name) ? '(sebagian)' : '';
}
