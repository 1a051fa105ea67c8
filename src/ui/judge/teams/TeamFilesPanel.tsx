import { useRef } from 'react';
import styles from '#ui/judge/parts/judge.module.css';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import type { TeamFiles } from './useTeamFiles.ts';

/** Where the risalah of teams come in that a judge reads beside the sheet. */
export function TeamFilesPanel({ files }: { readonly files: TeamFiles }) {
  const picker = useRef<HTMLInputElement>(null);
  const { take, isReading, said, here } = files;
  return (
    <section aria-labelledby="risalah-tim" className={styles.section}>
      <h2 id="risalah-tim" className={styles.heading}>
        Risalah tim
      </h2>
      <p className={styles.quiet}>
        Lepaskan berkas .risalah atau .docx tim di halaman ini untuk membacanya di samping lembar
        nilai. Berkasnya hanya disimpan di peramban ini dan tidak ikut dalam berkas .juri.
      </p>
      <Acts>
        <Button onClick={() => picker.current?.click()}>Pilih berkas tim</Button>
      </Acts>
      <input
        ref={picker}
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
      <p role="status">
        {isReading ? 'Membaca berkas …' : here.size > 0 ? `${here.size} risalah ada di sini.` : ''}
      </p>
      {said.length > 0 && (
        <ul className={styles.said}>
          {said.map((sentence, at) => (
            <li key={at}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
