import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { Format } from '#domain/method/format.ts';
import { choosePrinting } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { draftOf, formatFrom } from '#domain/edits/formatDraft.ts';
import type { FormatDraft } from '#domain/edits/formatDraft.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { FormatFields } from './FormatFields.tsx';
import { OWN_FORMAT, sameSettings } from '#domain/edits/ownFormat.ts';
import { PagePicture } from './PagePicture.tsx';
import styles from './format.module.css';

interface FormatDialogProps {
  readonly format: Format;
  readonly onClose: () => void;
}

/** Changes a format without code. An offered one stays as it is: the risalah keeps a copy of its own. */
export function FormatDialog({ format, onClose }: FormatDialogProps) {
  const { formats } = useCatalogue();
  const store = useRisalahStore();
  const form = useForm<FormatDraft>({ defaultValues: draftOf(format), mode: 'onTouched' });

  function handleSave(draft: FormatDraft): void {
    const edited = formatFrom(draft);
    if (edited === null) return;
    if (!sameSettings(edited, format)) choosePrinting(store, { format: named(edited, formats) });
    onClose();
  }

  return (
    <Dialog title="Ubah format" size="wide" onClose={onClose}>
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
          <LivePicture initial={format} />
          <div className={styles.editorActs}>
            <Button onClick={onClose}>Batal</Button>
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
