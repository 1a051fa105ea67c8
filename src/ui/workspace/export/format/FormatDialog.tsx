import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { Format } from '#domain/method/format.ts';
import { choosePrinting } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { useHeldStrokes } from '#ui/risalah/useHeldStrokes.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { draftOf, formatFrom } from '#domain/edits/formatDraft.ts';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { FormatFields } from './FormatFields.tsx';
import { OWN_FORMAT, sameSettings } from '#domain/edits/ownFormat.ts';
import { sameAnswers } from '#domain/edits/sameAnswers.ts';
import { PagePicture } from './PagePicture.tsx';
import styles from './format.module.css';

interface FormatDialogProps {
  readonly format: Format;
  readonly onClose: () => void;
}

/**
 * Changes a format without code. An offered one stays as it is: the risalah keeps a copy of its own. It is kept while it
 * is typed, whenever it is possible; what stood before comes back where the team thinks better of it.
 */
export function FormatDialog({ format, onClose }: FormatDialogProps) {
  const { formats } = useCatalogue();
  const store = useRisalahStore();
  const [initial] = useState(format);
  const [before] = useState(() => store.getState().printing.format);
  const form = useForm<FormatDraft>({ defaultValues: draftOf(initial), mode: 'onTouched' });
  const strokes = useHeldStrokes(() => {
    const edited = formatFrom(form.getValues());
    if (edited !== null) choose(sameSettings(edited, initial) ? before : named(edited, formats));
  });

  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: strokes.hold }),
    [form, strokes],
  );

  function choose(chosen: Format | null): void {
    const now = store.getState().printing.format;
    if (!sameAnswers(chosen, now)) choosePrinting(store, { format: chosen });
  }

  function handleSave(): void {
    strokes.handOver();
    onClose();
  }

  function handleCancel(): void {
    strokes.forget();
    choose(before);
    onClose();
  }

  return (
    <Dialog title="Ubah format" size="wide" onClose={handleCancel}>
      <Quiet>
        Berlaku untuk risalah ini saja. Simpan sebagai berkas bila tim lain perlu memakainya.
      </Quiet>
      <FormProvider {...form}>
        <form
          className={styles.editor}
          noValidate
          onSubmit={(event) => void form.handleSubmit(handleSave)(event)}
        >
          <div className={styles.settings}>
            <p className={styles.restore}>
              Mulai lagi dari:
              {formats.map((offered) => (
                <Button key={offered.id} look="link" onClick={() => form.reset(draftOf(offered))}>
                  {offered.name}
                </Button>
              ))}
            </p>
            <FormatFields />
          </div>
          <LivePicture initial={initial} />
          <div className={styles.editorActs}>
            <Button onClick={handleCancel}>Batal</Button>
            <Button look="main" type="submit">
              Pakai format ini
            </Button>
          </div>
        </form>
      </FormProvider>
    </Dialog>
  );
}

/** The page as the settings now make it; while one of them is impossible, as the last possible ones did. */
function LivePicture({ initial }: { readonly initial: Format }) {
  const draft = useWatch<FormatDraft>() as FormatDraft;
  const format = formatFrom(draft);
  const [last, setLast] = useState(initial);
  if (format !== null && !sameSettings(format, last)) setLast(format);
  return <PagePicture format={format ?? last} />;
}

/** An offered format where the settings are again its own; any other under a name of its own. */
function named(edited: Format, offered: readonly Format[]): Format {
  const original = offered.find((one) => sameSettings(one, edited));
  if (original !== undefined) return original;
  const isTaken = offered.some(({ name }) => name === edited.name);
  const name = isTaken ? `${edited.name} (diubah)` : edited.name || 'Format sendiri';
  return { ...edited, id: OWN_FORMAT, name };
}
