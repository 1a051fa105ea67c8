import { useEffect, useId, useState } from 'react';
import { formatOf } from '#domain/risalah/reading/formatOf.ts';
import { TextInput } from '#ui/fields/inputs/TextInput.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';
import { estimatedSize } from '#manuscript/measure/estimatedSize.ts';
import type { PhotosWeight } from '#ui/services/photographs.ts';
import { useCatalogue, usePhotographs } from '#ui/services/services.ts';
import { fileSize, pagesSentence } from '#words/files.ts';
import type { Estimate, PageEstimate } from './usePageEstimate.ts';
import { usePrinting } from './parts/usePrinting.ts';
import styles from './FileGroup.module.css';
import groupStyles from './parts/group.module.css';

interface FileGroupProps {
  /** As it stands in the field, without its ending. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly estimate: Estimate;
}

/** The file's name, and how long and how large it is about to become. */
export function FileGroup({ name, onName, estimate }: FileGroupProps) {
  const { formats } = useCatalogue();
  const printing = usePrinting();
  const { pageLimit, charts } = formatOf({ printing }, formats);
  const { weight, record } = useWeight();
  const { pages } = estimate;
  const id = useId();
  const contents = (photos: number): Parameters<typeof estimatedSize>[0] => ({
    photos,
    record: printing.carries === 'none' ? 0 : record,
    pictures: charts === 'picture' ? estimate.charts : 0,
  });
  return (
    <section className={groupStyles.group} aria-labelledby="ekspor-berkas">
      <h2 id="ekspor-berkas" className={groupStyles.name}>
        Berkas
      </h2>
      <div className={groupStyles.field}>
        <label htmlFor={id}>Nama berkas</label>
        <span className={styles.fileName}>
          <TextInput
            id={id}
            name="fileName"
            value={name}
            describedBy={`${id}-ending`}
            spellCheck={false}
            readOnly={false}
            onChange={onName}
            onBlur={() => undefined}
          />
          <span id={`${id}-ending`} className={styles.ending}>
            .docx
          </span>
        </span>
      </div>
      <dl className={styles.measures}>
        <div>
          <dt>Perkiraan halaman</dt>
          <dd data-over={typeof pages === 'number' && pages > (pageLimit ?? Infinity)}>
            {estimateWords(pages, pageLimit)}
          </dd>
        </div>
        <div>
          <dt>Perkiraan ukuran</dt>
          <dd>
            {weight === null ? '…' : `sekitar ${fileSize(estimatedSize(contents(weight.bytes)))}`}
          </dd>
        </div>
      </dl>
      {weight !== null && weight.missing > 0 && (
        <p className={groupStyles.reading}>
          {weight.missing} foto tidak ada lagi di peramban ini. Dalam dokumen tempatnya ditandai
          kosong.
        </p>
      )}
    </section>
  );
}

function estimateWords(pages: PageEstimate, limit: number | null): string {
  if (pages === 'counting') return 'Sedang dihitung; dokumen sudah dapat dibuat.';
  if (pages === 'unknown') return 'Terlihat setelah dokumen dibuat';
  return pagesSentence(pages, limit);
}

interface Weight {
  readonly weight: PhotosWeight | null;
  /** Letters of the record as text. */
  readonly record: number;
}

/** Weighed once, when the page opens: nothing is answered on this page. */
function useWeight(): Weight {
  const { weighPhotos } = usePhotographs();
  const store = useRisalahStore();
  const [weighed, setWeighed] = useState<Weight>({ weight: null, record: 0 });
  useEffect(() => {
    let wanted = true;
    const risalah = store.getState();
    weighPhotos(risalah).then(
      (weight) => {
        if (wanted) setWeighed({ weight, record: JSON.stringify(risalah).length });
      },
      // The file can be made without knowing how large it will be.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [store, weighPhotos]);
  return weighed;
}
