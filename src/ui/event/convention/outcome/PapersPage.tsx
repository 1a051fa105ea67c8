import { useState } from 'react';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Card, CardHint, CardTitle } from '#ui/kit/parts/Card.tsx';
import type { PageProps } from '#ui/event/convention/parts/pageProps.ts';
import { useEvents } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';

/** What is printed of a convention, and the whole of it as a file. */
export function PapersPage({ event }: PageProps) {
  const { saveFile } = useEvents();
  const [said, setSaid] = useState('');
  return (
    <Card aria-label="Berkas kegiatan">
      <CardTitle>Berkas kegiatan</CardTitle>
      <CardHint>
        Seluruh kegiatan dengan nilai, kode, dan log dalam satu berkas .kegiatan. Simpan di
        flashdisk sesudah hasil ditutup.
      </CardHint>
      <Acts>
        <Button
          onClick={() =>
            void saveFile(event).then(
              () => setSaid('Berkas kegiatan ada di folder unduhan.'),
              (error: unknown) => setSaid(failureText(error)),
            )
          }
        >
          Unduh berkas kegiatan
        </Button>
      </Acts>
      <p role="status">{said}</p>
    </Card>
  );
}
