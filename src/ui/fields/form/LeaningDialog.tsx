import type { ReactNode } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Origin } from '#domain/risalah/carries/carry.ts';
import type { Leaning } from '#domain/risalah/pointers/leaning.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import styles from './LeaningDialog.module.css';
import { useCatalogue } from '#ui/services/services.ts';

interface LeaningDialogProps {
  /** "Hapus baris 2?" */
  readonly title: string;
  readonly leaning: readonly Leaning[];
  /** Answers that are carried from it: they go with it, or are kept as the team's own. */
  readonly carried?: readonly Origin[];
  readonly onClose: () => void;
  readonly onRemove: (kept?: readonly Origin[]) => void;
  /** Another way out, between the two. */
  readonly children?: ReactNode;
}

/** What leans on a record is named before it goes: its rows stay, but point nowhere, and what is carried from it goes. */
export function LeaningDialog(props: LeaningDialogProps) {
  const { title, leaning, carried = [], onClose, onRemove, children } = props;
  return (
    <Dialog title={title} onClose={onClose}>
      {leaning.length > 0 && (
        <>
          <p>Isian ini masih dipakai pada:</p>
          <Named
            places={leaning.map(({ section, rows }) => ({ section, count: rows }))}
            unit="baris"
          />
          <p>
            Baris di sana tidak ikut hilang. Hanya sambungannya menjadi kosong, dan benang merahnya
            putus di situ. Semuanya kembali dengan satu kali <em>Urungkan</em>.
          </p>
        </>
      )}
      {carried.length > 0 && (
        <>
          <p>Isian yang terbawa dari sini akan ikut hilang:</p>
          <Named places={countedBySection(carried)} unit="isian" />
        </>
      )}
      <Acts at="end">
        <Button onClick={onClose}>Batal</Button>
        {children}
        {carried.length > 0 && (
          <Button onClick={() => onRemove(carried)}>Hapus, jadikan isian sendiri</Button>
        )}
        <Button look="main" onClick={() => onRemove()}>
          Tetap hapus
        </Button>
      </Acts>
    </Dialog>
  );
}

interface Place {
  readonly section: SectionId;
  readonly count: number;
}

function Named({ places, unit }: { readonly places: readonly Place[]; readonly unit: string }) {
  const { guidance } = useCatalogue();
  return (
    <ul className={styles.leaning}>
      {places.map(({ section, count }) => (
        <li key={section}>
          <strong>{guidance[section].name}</strong>
          {count > 1 && ` (${count} ${unit})`}
        </li>
      ))}
    </ul>
  );
}

function countedBySection(origins: readonly Origin[]): readonly Place[] {
  const fields = origins.filter(({ what }) => what === 'field');
  const told = fields.length > 0 ? fields : origins;
  const sections = [...new Set(told.map(({ to }) => to.section))];
  return sections.map((section) => ({
    section,
    count: told.filter(({ to }) => to.section === section).length,
  }));
}
