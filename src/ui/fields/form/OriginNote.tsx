import { useContext } from 'react';
import { sectionIds } from '#domain/method/sectionId.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { joined } from '#language/joined.ts';
import { isBlank } from '#language/isBlank.ts';
import { useReadOnly } from './fieldAccess.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useGoToPlace } from '#ui/risalah/pages/placeContext.ts';
import { originName, originText, originTitle } from '#words/origins.ts';
import { OriginContext, useOrigin } from './originContext.ts';
import type { FormOrigins } from './originContext.ts';
import styles from './OriginNote.module.css';

interface OriginNoteProps {
  /** Path of the field in the form. */
  readonly name: string;
  /** What the field holds now. */
  readonly value: unknown;
  /** Names the field in the names of the acts: "Biaya, baris 2". */
  readonly label: string;
  readonly id: string;
}

/** Under the name of a field: where its answer comes from, and what can be done about that. */
export function OriginNote({ name, value, label, id }: OriginNoteProps) {
  const form = useContext(OriginContext);
  const origin = useOrigin(name);
  if (form === null || origin === null || isSilent(origin, value)) return null;
  return (
    <span className={styles.note} id={id} data-part="origin">
      <Told form={form} origin={origin} path={name} label={label} />
    </span>
  );
}

interface RowNoteProps {
  /** Path of the table in the form. */
  readonly table: string;
  /** Id of the row. */
  readonly row: string;
}

/** At the head of a row that only stands for another one: which. */
export function RowNote({ table, row }: RowNoteProps) {
  const form = useContext(OriginContext);
  const origin = form?.origins.get(form.rowKeyOf(table, row));
  if (origin?.state !== 'carried') return null;
  return (
    <span className={styles.note} data-part="row-origin">
      <Source origin={origin} />
    </span>
  );
}

/** Whether a field has such a note, which then describes it. */
export function useHasNote(name: string, value: unknown): boolean {
  const origin = useOrigin(name);
  return origin !== null && !isSilent(origin, value);
}

/** An answer that says the same as its source needs no word, nor does one that was given before there was a source. */
function isSilent(origin: Origin, value: unknown): boolean {
  if (origin.state !== 'own') return false;
  return sameAnswers(origin.value, value) || (origin.agrees === 'may' && isAskedBefore(origin));
}

/** Whether a question stands before the one that it would take its answer from: its own is then the first. */
function isAskedBefore({ to, from }: Origin): boolean {
  return sectionIds.indexOf(to.section) < sectionIds.indexOf(from.section);
}

interface ToldProps {
  readonly form: FormOrigins;
  readonly origin: Origin;
  readonly path: string;
  readonly label: string;
}

function Told({ form, origin, path, label }: ToldProps) {
  const readOnly = useReadOnly();
  const text = originText(origin);
  switch (origin.state) {
    case 'carried':
      return (
        <>
          <Source origin={origin} />
          {!readOnly && (
            <Button
              look="link"
              aria-label={`Kosongkan ${label}`}
              onClick={() => form.clear(path, origin)}
            >
              Kosongkan
            </Button>
          )}
        </>
      );
    case 'proposed':
      return <Proposal form={form} origin={origin} label={label} />;
    case 'own':
    case 'emptied':
      return (
        <>
          {origin.state === 'emptied' && 'dikosongkan'}
          {origin.state === 'own' &&
            text !== '' &&
            `${origin.as === 'carried' ? 'asalnya' : 'usulnya'} ${text}`}
          {!readOnly && origin.as === 'carried' && (
            <Button
              look="link"
              aria-label={`Kembali ke nilai asal: ${label}`}
              onClick={() => form.restore(origin)}
            >
              Kembali ke nilai asal
            </Button>
          )}
        </>
      );
    default:
      return origin.state satisfies never;
  }
}

/** "dari alternatif perbaikan", with a way there. */
function Source({ origin }: { readonly origin: Origin }) {
  const goTo = useGoToPlace();
  const risalah = useWholeRisalah();
  const name = originName(origin, risalah);
  const title = originTitle(origin, risalah);
  if (isBlank(name)) return null;
  return goTo === null ? (
    <span title={title}>dari {name}</span>
  ) : (
    <Button look="link" title={title} onClick={() => goTo(origin.from)}>
      dari {name}
    </Button>
  );
}

/** What a plan says stands beside each box and is taken in one act for the whole row. */
function Proposal({ form, origin, label }: Omit<ToldProps, 'path'>) {
  const readOnly = useReadOnly();
  const risalah = useWholeRisalah();
  const isPlan = origin.from.section === 'action-plan';
  const short = originText(origin);
  const kin = [...form.origins.values()].filter((other) => isKin(origin, other));
  const isFirst = kin[0] === origin;
  const isHere = origin.from.section === origin.to.section && origin.from.row === origin.to.row;
  return (
    <>
      {isPlan ? 'menurut rencana' : isHere ? 'usulan' : `dari ${originName(origin, risalah)}`}:{' '}
      {short || String(origin.value)}
      {!readOnly && !isPlan && (
        <Button
          look="link"
          aria-label={`${joined(['Pakai', short], ' ')}: ${label}`}
          onClick={() => form.take([origin])}
        >
          Pakai {short}
        </Button>
      )}
      {!readOnly && isFirst && (isPlan || kin.length > 1) && (
        <Button look="link" onClick={() => form.take(kin)}>
          {isPlan ? 'Sesuai rencana' : `Pakai semuanya (${kin.length})`}
        </Button>
      )}
    </>
  );
}

/** Whether the same record proposes both for the same row. */
function isKin({ to, from }: Origin, other: Origin): boolean {
  return (
    other.state === 'proposed' &&
    other.to.row === to.row &&
    other.from.section === from.section &&
    other.from.row === from.row
  );
}
